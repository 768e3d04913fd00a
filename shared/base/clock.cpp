// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/clock.h"

#include <QDateTime>
#include <QHash>
#include <QRandomGenerator>
#include <QSysInfo>

#include "shared/base/platform/monotonic.h"

namespace gatebook {

namespace {

// Where the system does not tell one boot from another, every start of the program counts as a boot: then a monotonic time
// of an earlier run is distrusted, never misread.
quint64 currentBootId()
{
    const QByteArray id = QSysInfo::bootUniqueId();
    return id.isEmpty() ? QRandomGenerator::system()->generate64() : qHash(id);
}

} // namespace

SystemClock::SystemClock() : m_bootId(currentBootId())
{
}

qint64 SystemClock::wallMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::monotonicMs() const
{
    return platform::monotonicMs();
}

} // namespace gatebook
