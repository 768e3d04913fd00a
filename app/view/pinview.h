// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "shared/base/clock.h"
#include "shared/base/secret.h"

namespace gatebook {

// The pad of the supervisor's PIN: entered to get somewhere, or chosen anew (the one of before, the new one, the new one
// again). What is right is not known here: pinEntered() and pinChosen() ask, pinChecked() answers.
class PinView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(bool isPinSet READ isPinSet NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString wait READ wait NOTIFY changed)
    Q_PROPERTY(bool open READ open NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(int openings READ openings NOTIFY changed)

public:
    enum class Goal { Settings, Setup, Leave, Change };
    Q_ENUM(Goal)

    explicit PinView(const Clock &clock);

    void setPinSet(bool set);
    [[nodiscard]] bool isPinSet() const { return m_pinSet; }

    void setWait(qint64 waitMs); // no try is taken before
    // Asks anew, with nothing entered.
    void ask(Goal goal);
    void close();                                     // what is still to be answered leads nowhere
    void pinChecked(bool ok, const QString &message); // to pinEntered() or pinChosen(); message: why not

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString message() const { return m_message; } // what was wrong; empty: nothing
    [[nodiscard]] QString wait() const; // until a try is taken, counted down; empty: it is taken
    [[nodiscard]] bool open() const { return m_stage != Stage::Closed && !m_busy && waitMs() == 0; } // digits are taken
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] int openings() const { return m_openings; } // differs each time nothing is entered yet

    Q_INVOKABLE void enter(const QString &digits);

Q_SIGNALS:
    void changed();
    void pinEntered(const gatebook::Pin &pin);
    void pinChosen(const gatebook::Pin &current, const gatebook::Pin &next);
    void passed(gatebook::PinView::Goal goal);

private:
    enum class Stage { Closed, Current, Next, Again };

    void goOn(Stage stage);
    void fail(const QString &message);
    [[nodiscard]] qint64 waitMs() const;

    const Clock &m_clock;
    QTimer m_countdown;
    bool m_pinSet = false;
    Goal m_goal = Goal::Settings;
    Stage m_stage = Stage::Closed;
    Pin m_current; // while a new one is chosen
    Pin m_next;
    QString m_message;
    qint64 m_waitUntilMs = 0; // monotonic
    bool m_busy = false;
    int m_openings = 0;
};

} // namespace gatebook
