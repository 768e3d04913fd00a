// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

#include "shared/base/random.h"

namespace gatebook::sync {

// Full-jitter exponential back-off: a random time up to 0.5 s, 1 s, 2 s … 60 s, so that a hundred kiosks that lost the hub
// together do not come back together. Times are monotonic milliseconds.
class Backoff
{
public:
    static constexpr qint64 kBaseMs = 500;
    static constexpr qint64 kCapMs = 60'000;
    static constexpr qint64 kRetryAfterCapMs = 3'600'000;

    // The hub's own Retry-After is never undercut, and the jitter comes on top.
    void fail(qint64 nowMs, RandomSource &random, std::optional<int> retryAfterSeconds = {});
    // A pause of a length that the rules give, 10 % jitter on top.
    void pause(qint64 nowMs, RandomSource &random, qint64 lengthMs);
    void succeed();
    // A person wants it now; a Retry-After is kept.
    void hurry();

    [[nodiscard]] bool isOver(qint64 nowMs) const { return nowMs >= m_untilMs; }
    [[nodiscard]] qint64 untilMs() const { return m_untilMs; }

private:
    qint64 m_untilMs = 0;
    int m_failures = 0;
    bool m_told = false; // by the hub
};

} // namespace gatebook::sync
