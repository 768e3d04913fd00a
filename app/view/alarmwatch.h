// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

#include "app/view/alarms.h"
#include "shared/base/clock.h"

namespace gatebook {

// Gathers what the alarms' rules look at, and asks them again whenever something changed or time has passed.
class AlarmWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLookEveryMs = 5000;

    explicit AlarmWatch(const Clock &clock);

    void setStatus(const KioskStatus &status);
    void setCamera(FrameSource::State state);
    void setMachine(const MachineFacts &machine);
    void setNotSaved(bool notSaved);
    void look(); // now, too: what was told is in another language

Q_SIGNALS:
    void looked(const std::vector<gatebook::Alarm> &alarms); // those that hold now

private:
    const Clock &m_clock;
    QTimer m_timer;
    AlarmFacts m_facts;
    bool m_cameraWorked = false;
};

} // namespace gatebook
