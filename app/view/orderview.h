// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QUuid>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/gate/gateverdict.h"
#include "app/store/searchhit.h"
#include "app/view/tone.h"

namespace gatebook {

// The rest of an order: offered after an admission and for a person who was found by search; admitted in one go once the
// names were confirmed. What came of each ticket stays on the page until somebody leaves it.
class OrderView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(QString offer READ offer NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(bool open READ open NOTIFY changed)
    Q_PROPERTY(bool done READ done NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(gatebook::Tone::Kind messageTone READ messageTone NOTIFY changed)

public:
    using QObject::QObject;

    // Whose order is of interest from now on; null: nobody's.
    void lookUp(const QUuid &ticketUuid);
    void setTickets(const QUuid &ticketUuid, const SearchHits &admissible);
    void setResult(const GroupVerdict &group);
    void setUndone(const QUuid &clientUuid);
    // Asks about the order that is offered, until close(), whatever is scanned meanwhile. False: none is offered.
    bool begin();
    void close();
    [[nodiscard]] const GateVerdict *admission(int row) const; // null: it is none, or was taken back

    [[nodiscard]] bool offered() const; // somebody else of that order may enter, too
    [[nodiscard]] QString offer() const;
    [[nodiscard]] QString title() const;
    // Of each ticket: name, category, state (of done(): in words), admitted (and not taken back since).
    [[nodiscard]] QVariantList rows() const;
    [[nodiscard]] bool open() const { return m_stage == Stage::Asking; } // can be confirmed
    [[nodiscard]] bool busy() const { return m_stage == Stage::Sent; }
    [[nodiscard]] bool done() const { return m_stage == Stage::Done; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] Tone::Kind messageTone() const { return done() ? Tone::Again : Tone::Refuse; }

    Q_INVOKABLE void confirm();

Q_SIGNALS:
    void changed();
    void orderRequested(const QUuid &ticketUuid);
    void admissionRequested(const QList<QUuid> &ticketUuids);

private:
    enum class Stage { Closed, Asking, Sent, Done };

    [[nodiscard]] QString stateOf(const GateVerdict &verdict) const;
    [[nodiscard]] int admittedCount() const;

    QUuid m_about;
    SearchHits m_offered;
    SearchHits m_asked;
    Stage m_stage = Stage::Closed;
    std::vector<GateVerdict> m_verdicts; // of done(), for each that was asked
    QList<QUuid> m_undone;
    QString m_message;
};

} // namespace gatebook
