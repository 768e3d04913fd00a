// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "shared/base/clock.h"

namespace gatebook {

// Notices that the machine slept: timers stand still then, the clock that counts time in suspend does not. A program that was
// held up for as long looks the same, and nothing is lost by taking it for a sleep.
class ResumeWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int kTickMs = 1000;
    static constexpr qint64 kSleptMs = 5000; // between two ticks

    explicit ResumeWatch(const Clock &clock);

Q_SIGNALS:
    void resumed(qint64 afterMs); // how long it may have slept

private:
    void tick();

    const Clock &m_clock;
    QTimer m_timer;
    qint64 m_lastMs;
};

} // namespace gatebook
