// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/occupancy.h"

namespace gatebook {

Occupancy::Place Occupancy::enter(const QByteArray &party, int most)
{
    const std::scoped_lock lock(m_state->mutex);
    int &count = m_state->counts[party];
    if (count >= most) {
        if (count == 0) // nobody may
            m_state->counts.remove(party);
        return nullptr;
    }
    ++count;
    const auto leave = [state = m_state, party](void * /*place*/) {
        const std::scoped_lock leaving(state->mutex);
        const auto held = state->counts.find(party);
        if (--*held == 0)
            state->counts.erase(held);
    };
    return {m_state.get(), leave};
}

} // namespace gatebook
