// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/framemailbox.h"

#include <utility>

namespace gatebook {

void FrameMailbox::offer(CameraFrame frame)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = !m_slot.has_value();
        m_slot = std::move(frame);
        ++m_counters.offered;
        if (!wasEmpty)
            ++m_counters.dropped;
    }
    if (wasEmpty)
        Q_EMIT filled();
}

std::optional<CameraFrame> FrameMailbox::take()
{
    const std::lock_guard lock(m_mutex);
    std::optional<CameraFrame> frame = std::exchange(m_slot, std::nullopt);
    if (frame)
        ++m_counters.taken;
    return frame;
}

bool FrameMailbox::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return !m_slot.has_value();
}

FrameMailbox::Counters FrameMailbox::counters() const
{
    const std::lock_guard lock(m_mutex);
    return m_counters;
}

} // namespace gatebook
