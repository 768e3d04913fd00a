// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QtQml/qqmlregistration.h>

#include "app/gate/gateverdict.h"
#include "shared/base/secret.h"

namespace gatebook {

// "Admit anyway": a supervisor overrules the list for the ticket that was refused last. Asks for the PIN, who decides, and
// why; the PIN is checked elsewhere, and kept nowhere in here. Where no PIN is set nothing can be overruled.
class OverrideView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(bool open READ open NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(int openings READ openings NOTIFY opened)
    Q_PROPERTY(int attempts READ attempts NOTIFY changed)

public:
    using QObject::QObject;

    void setPinSet(bool isSet);
    // Every verdict that is shown, with its explanation: a refusal can be overruled until the next one; an overruled one
    // answers what was asked here.
    void follow(const GateVerdict &shown, const QString &explanation);
    // Asks about the refusal that is offered, until close(), whatever is scanned meanwhile. False: none is offered, or the
    // last answer is still to come.
    bool begin();
    void close();
    void forget(); // the list that refused is no longer the one that judges

    [[nodiscard]] bool offered() const { return m_pinSet && !m_last.ticketUuid.isNull(); }
    [[nodiscard]] QString question() const;                           // names the person
    [[nodiscard]] QString refusal() const { return m_asked.refusal; } // what the list says
    [[nodiscard]] static QStringList reasons();                       // the usual ones, to be chosen by one touch
    [[nodiscard]] bool open() const { return m_stage != Stage::Closed; }
    [[nodiscard]] bool busy() const { return m_checking || m_stage == Stage::Sent; }
    [[nodiscard]] QString message() const { return m_message; } // why it was not done
    [[nodiscard]] int openings() const { return m_openings; }   // differs each time nothing is typed yet
    [[nodiscard]] int attempts() const { return m_attempts; }   // differs each time the PIN has to be typed anew

    // Does nothing while one of them is blank.
    Q_INVOKABLE void confirm(const QString &pin, const QString &by, const QString &reason);

public Q_SLOTS:
    // The answer to pinEntered(); message: why not.
    void pinChecked(bool ok, const QString &message);

Q_SIGNALS:
    void changed();
    void opened();
    void pinEntered(const gatebook::Pin &pin);
    void overrideRequested(const QUuid &ticketUuid, const QString &by, const QString &reason);

private:
    enum class Stage { Closed, Asking, Sent };
    struct Refusal
    {
        QUuid ticketUuid; // null: none
        QString who;      // a name, or the code that is on no list
        QString refusal;
    };

    void refuse(const QString &message);

    bool m_pinSet = false;
    bool m_checking = false; // outlives the page: no other PIN is taken until the answer is there
    Stage m_stage = Stage::Closed;
    Refusal m_last;
    Refusal m_asked;
    QString m_by;
    QString m_reason;
    QString m_message;
    int m_openings = 0;
    int m_attempts = 0;
};

} // namespace gatebook
