// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "shared/sync/phase.h"

namespace gatebook::sync {

// Delivers queued scans. A batch that fails is halved, down to the one item that is at fault; that one is set aside after
// five failures and tried again every ten minutes; after the first it goes last, alone and with a back-off of its own: it
// holds up nothing.
class PushPhase final : public Phase
{
public:
    using Phase::Phase;

    static constexpr qint64 kRetrySetAsideMs = 600'000;
    // A hub that fails on scan after scan is asked less and less, but no new scan waits longer for those at fault.
    static constexpr qint64 kFreshPauseMsMax = 4'000;

    [[nodiscard]] Result<std::optional<HttpRequest>> next() override;
    [[nodiscard]] Result<QString> accept(const QByteArray &body) override;
    [[nodiscard]] Result<void> refused(const ReplyMeaning &meaning) override;

    // A push got no answer at all: it is the network's fault, not an item's, unless the hub answers something else
    // meanwhile. No push until then.
    [[nodiscard]] bool needsProbe() const { return m_needsProbe; }
    void hubAnswered();
    // The hub failed on the batch sent last: how long no push goes. A lone item's own back-off grows beyond it.
    [[nodiscard]] qint64 pauseAfterFailure(RandomSource &random);
    // Those that failed alone wait until then, new scans do not. 0: none waits.
    [[nodiscard]] qint64 loneUntilMs() const { return m_loneWaits ? m_loneBackoff.untilMs() : 0; }
    void retryLone() { m_loneBackoff.hurry(); }

private:
    [[nodiscard]] Result<void> retrySetAside();
    void takeWhatFits(std::vector<QueuedScan> queued);
    [[nodiscard]] QString mismatch(const wire::BatchAnswer &answer) const;

    std::vector<QueuedScan> m_sent;
    int m_limit = 500;
    bool m_needsProbe = false;
    bool m_probed = false; // the hub answered something since the last push that it did not answer
    qint64 m_retrySetAsideAtMs = 0;
    Backoff m_loneBackoff;
    bool m_loneWaits = false; // when last asked, nothing but what failed alone was queued
    int m_loneFailures = 0;   // since the hub last took anything
};

} // namespace gatebook::sync
