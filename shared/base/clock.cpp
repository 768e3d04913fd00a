// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/clock.h"

#include <QDateTime>
#include <QHash>
#include <QSysInfo>

#include <chrono>

namespace gatebook {

SystemClock::SystemClock() : m_bootId(qHash(QSysInfo::bootUniqueId()))
{
}

qint64 SystemClock::wallMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace gatebook
