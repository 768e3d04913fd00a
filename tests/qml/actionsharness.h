// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/view/kioskview.h"

namespace gatebook::test {

// What the kiosk's composition root answers when staff overrule the list or admit an order; and what they asked for.
class ActionsHarness : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString pin MEMBER m_pin NOTIFY asked)
    Q_PROPERTY(QString overridden MEMBER m_overridden NOTIFY asked) // "by|reason"
    Q_PROPERTY(int admissions MEMBER m_admissions NOTIFY asked)     // tickets that one press asked for

public:
    explicit ActionsHarness(KioskView &kiosk);

    Q_INVOKABLE void reset(bool pinSet);
    Q_INVOKABLE void refuse(); // a cancelled ticket
    Q_INVOKABLE void unknown(const QString &code);
    Q_INVOKABLE void answerPin(bool ok, const QString &message);
    Q_INVOKABLE void answerOverride(bool saved);
    Q_INVOKABLE void admitOneOf(int tickets); // of an order, by a scan
    Q_INVOKABLE void answerOrder(int refused);
    Q_INVOKABLE void failOrder(const QString &message);

Q_SIGNALS:
    void asked();

private:
    [[nodiscard]] static Ticket ticketOf(int number);
    [[nodiscard]] GateVerdict verdictOf(int number, VerdictKind kind) const;

    KioskView &m_kiosk;
    QString m_pin;
    QString m_overridden;
    int m_admissions = 0;
    QList<QUuid> m_ordered;
    QUuid m_overruled;
    int m_tickets = 0; // of the order
};

} // namespace gatebook::test
