// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/occupancy.h"

namespace gatebook {

Occupancy::Place Occupancy::enter(const QByteArray &party, qint64 most, qint64 size)
{
    const std::scoped_lock lock(m_state->mutex);
    if (m_state->held.value(party) + size > most)
        return nullptr;
    m_state->held[party] += size;
    const auto leave = [state = m_state, party, size](void * /*place*/) {
        const std::scoped_lock leaving(state->mutex);
        const auto held = state->held.find(party);
        *held -= size;
        if (*held == 0)
            state->held.erase(held);
    };
    return {m_state.get(), leave};
}

qint64 Occupancy::held(const QByteArray &party) const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->held.value(party);
}

} // namespace gatebook
