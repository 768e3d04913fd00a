// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <optional>

namespace gatebook {

// How long the decoder took for each frame, with or without a code in it, in whole milliseconds. Any thread may add and
// ask.
class FrameTimes
{
public:
    static constexpr std::size_t kLongestMs = 500; // what took longer counts as this

    void add(qint64 ms);

    // The smallest time that at least that share of all frames did not exceed (nearest rank); absent: no frame yet.
    [[nodiscard]] std::optional<qint64> p50() const { return percentile(50); }
    [[nodiscard]] std::optional<qint64> p95() const { return percentile(95); }

private:
    [[nodiscard]] std::optional<qint64> percentile(quint64 percent) const;

    std::array<std::atomic<quint64>, kLongestMs + 1> m_counts{}; // frames that took so many milliseconds
};

} // namespace gatebook
