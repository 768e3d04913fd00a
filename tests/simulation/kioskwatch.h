// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QUuid>

#include "app/gate/gateverdict.h"
#include "tests/simulation/kioskmachine.h"
#include "tests/simulation/logmodel.h"

namespace gatebook::test {

// What the oracle knows of one kiosk's disk: every scan that its staff saw a verdict of. Reads the disk by its own SQL. Each
// check says what is wrong; empty: nothing.
class KioskWatch
{
public:
    // Before a verdict: what the disk says of this ticket.
    void lookAt(KioskMachine &kiosk, const QUuid &ticket);
    // A verdict that was shown. `undone`: what anybody took back this evening.
    [[nodiscard]] QString shown(const GateVerdict &verdict, const QUuid &ticket, const QSet<QUuid> &undone);
    void shownUndo(const QUuid &uuid) { m_shown.insert(uuid); }

    // After a start: everything that was shown is in the journal.
    [[nodiscard]] QString checkJournal(KioskMachine &kiosk) const;
    // After an answer: no row of the journal is gone, and the list only where the hub said `revoked`.
    [[nodiscard]] QString checkKept(KioskMachine &kiosk, bool saidRevoked);
    // The list that judges, which has just been brought to that position, against the log.
    [[nodiscard]] static QString checkList(KioskMachine &kiosk, const LogModel &model, qint64 seq);

    [[nodiscard]] const QSet<QUuid> &shownScans() const { return m_shown; }
    [[nodiscard]] QUuid lastAdmitted() const { return m_lastAdmitted; }
    void forgetLastAdmitted() { m_lastAdmitted = {}; }
    // A new, empty disk: nothing that was shown before can be asked of it.
    void newDisk();

private:
    struct Facts
    {
        bool hasList = false;
        bool known = false;
        bool valid = false;
        QUuid inside;         // as the hub's word on this disk says
        bool freed = false;   // by an undo of this disk
        bool entered = false; // on this disk, and not taken back on it
    };

    [[nodiscard]] static QString listProblem(KioskMachine &kiosk, const LogModel &model, qint64 seq);
    [[nodiscard]] QString judged(const Verdict &verdict) const;

    QSet<QUuid> m_shown;
    QHash<QUuid, QUuid> m_entered; // ticket → the admission that was shown
    QUuid m_lastAdmitted;
    qint64 m_journalRows = 0;
    bool m_hadList = false;
    Facts m_facts;
};

} // namespace gatebook::test
