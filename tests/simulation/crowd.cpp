// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/crowd.h"

namespace gatebook::test {

void Crowd::plan()
{
    const Swarm &swarm = m_evening.swarm();
    for (int i = 0; i < swarm.scans; ++i) {
        const qint64 at = 3'000 + static_cast<qint64>(m_evening.random().below(static_cast<quint64>(swarm.eveningMs)));
        m_evening.scheduler().in(at, [this] { arrive(); });
    }
}

QString Crowd::someCode()
{
    TestRandom &random = m_evening.random();
    const auto number = [&](int count) { return 1 + static_cast<int>(random.below(static_cast<quint64>(count))); };
    switch (random.below(40)) {
    case 0:
        return QStringLiteral("NOT ON ANY LIST %1").arg(number(5));
    case 1:
        return QStringLiteral("un\u0001readable");
    default: // some of them are imported later in the evening, or never
        return Desk::codeOf(number(m_evening.desk().ticketCount() + 6));
    }
}

// Whoever finds a gate closed goes to the next one.
void Crowd::arrive()
{
    auto &kiosks = m_evening.kiosks();
    const std::size_t first = m_evening.random().below(kiosks.size());
    const QString code = someCode();
    for (std::size_t i = 0; i < kiosks.size(); ++i) {
        KioskSlot &kiosk = *kiosks.at((first + i) % kiosks.size());
        if (!kiosk.machine->isUp() || !kiosk.machine->isEnrolled())
            continue;
        m_evening.scanned(kiosk, code);
        if (kiosk.machine->isUp() && m_evening.random().below(30) == 0)
            kiosk.machine->sweep();
        return;
    }
}

} // namespace gatebook::test
