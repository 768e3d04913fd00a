// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>

namespace gatebook::telemetry {

// Where lines end up. Used by one thread only.
class LineSink
{
public:
    virtual ~LineSink() = default;
    // Whole lines. May wait for a slow reader or disk, but not longer than hurry is false, where the system lets it choose.
    // → whether all of them are there; of those that are not, no torn rest stays where that can be helped.
    [[nodiscard]] virtual bool write(const QByteArray &lines, const std::atomic<bool> &hurry) = 0;
};

} // namespace gatebook::telemetry
