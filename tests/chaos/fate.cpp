// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/fate.h"

namespace gatebook::test {

Fate::Fate(quint64 seed) : m_random(seed)
{
    m_end.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &Fate::strike);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_moment = QStringLiteral("Impatience");
        strike();
    });
}

void Fate::begin(const QString &moment, int patienceMs)
{
    m_moment = moment;
    m_hasStruck = false;
    if (!m_spares)
        m_patience.start(patienceMs);
}

void Fate::strikeIn(quint64 ms)
{
    if (!m_spares && !m_end.isActive())
        m_end.start(static_cast<int>(ms));
}

void Fate::strike()
{
    if (m_spares || m_hasStruck)
        return;
    m_hasStruck = true;
    m_patience.stop();
    Q_EMIT strikes();
}

void Fate::end(bool wasKilled)
{
    m_end.stop();
    m_patience.stop();
    if (wasKilled)
        ++m_tally[m_moment];
}

void Fate::spare()
{
    m_spares = true;
    m_end.stop();
    m_patience.stop();
}

int Fate::kills() const
{
    return sum(m_tally);
}

} // namespace gatebook::test
