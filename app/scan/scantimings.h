// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace gatebook {

// The stretches of a scan's way, from the frame or key that brought it to the picture that tells its verdict.
enum class ScanStep {
    Decode, // arrived → decoded
    Wait,   // decoded → the gate takes it: scans before it, and the way to the storage thread
    Judge,  // looked up, ruled and written
    Commit, // synced to disk
    Show,   // committed → the screen shows it
    Answer, // decoded → the screen shows it: what a steward waits for
};

// How long the steps of the last scans took, in milliseconds. A plain accumulator, used on one thread.
class ScanTimings
{
public:
    static constexpr std::size_t kKept = 1000; // of each step; older ones are forgotten

    void add(ScanStep step, qint64 ms);

    [[nodiscard]] std::size_t count(ScanStep step) const { return of(step).kept.size(); }
    // The smallest kept time that at least that share of the kept times does not exceed (nearest rank); absent: none kept.
    [[nodiscard]] std::optional<qint64> p50(ScanStep step) const { return percentile(step, 50); }
    [[nodiscard]] std::optional<qint64> p95(ScanStep step) const { return percentile(step, 95); }

private:
    struct Ring
    {
        std::vector<qint64> kept;
        std::size_t next = 0; // to be overwritten, once it is full
    };
    static constexpr std::size_t kSteps = 6;

    [[nodiscard]] const Ring &of(ScanStep step) const { return m_rings.at(static_cast<std::size_t>(step)); }
    [[nodiscard]] std::optional<qint64> percentile(ScanStep step, std::size_t percent) const;

    std::array<Ring, kSteps> m_rings;
};

} // namespace gatebook
