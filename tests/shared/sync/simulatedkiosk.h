// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

#include "app/gate/gate.h"
#include "app/store/kioskdatabase.h"
#include "shared/sync/syncagent.h"
#include "tests/support/testclock.h"
#include "tests/support/testrandom.h"

namespace gatebook::test {

// The real store, gate and agent of one device, on one thread and an injected clock.
class SimulatedKiosk
{
public:
    using Link = std::function<sync::HttpReply(const sync::HttpRequest &)>;

    SimulatedKiosk(const wire::EnrolAnswer &enrolment, const QString &name, TestClock &clock, quint64 seed);

    // As after a kill: everything in memory is gone.
    void restart();
    VerdictKind scan(const QString &code);
    void undoLast();

    // One action of the agent. → false: it waits (and the clock was not moved).
    bool step(const Link &link);
    // Until it has nothing to do, moving the clock over its pauses; at most `steps`.
    void run(const Link &link, int steps);

    [[nodiscard]] sync::SyncAgent &agent() { return *m_agent; }
    [[nodiscard]] KioskStore &store() { return *m_store; }
    [[nodiscard]] store::Database &database() { return m_database->database(); }
    [[nodiscard]] Gate &gate() { return *m_gate; }
    [[nodiscard]] const QSet<QUuid> &made() const { return m_made; } // every scan and undo that was confirmed
    // Codes that were let in here although they had entered here before and nobody had undone that.
    [[nodiscard]] const QStringList &admittedTwice() const { return m_admittedTwice; }

private:
    void open();

    QTemporaryDir m_dir;
    QUuid m_event;
    TestClock &m_clock;
    TestRandom m_random;
    std::unique_ptr<KioskDatabase> m_database;
    std::unique_ptr<KioskStore> m_store;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<sync::SyncAgent> m_agent;
    QSet<QUuid> m_made;
    QUuid m_lastAdmitted;
    QString m_lastCode;
    QSet<QString> m_entered;
    QStringList m_admittedTwice;
};

} // namespace gatebook::test
