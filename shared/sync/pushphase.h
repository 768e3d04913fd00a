// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "shared/sync/phase.h"

namespace gatebook::sync {

// Delivers queued scans. A batch that fails is halved, down to the one item that is at fault; that one is set aside after
// five failures and tried again every ten minutes; after the first it goes last and alone: it holds up nothing.
class PushPhase final : public Phase
{
public:
    using Phase::Phase;

    static constexpr qint64 kRetrySetAsideMs = 600'000;

    [[nodiscard]] Result<std::optional<HttpRequest>> next() override;
    [[nodiscard]] Result<QString> accept(const QByteArray &body) override;
    [[nodiscard]] Result<void> refused(const ReplyMeaning &meaning) override;

    // A push got no answer at all: it is the network's fault, not an item's, unless the hub answers something else
    // meanwhile. No push until then.
    [[nodiscard]] bool needsProbe() const { return m_needsProbe; }
    void hubAnswered();
    // The batch that was refused last is to be halved: that is no trouble of the hub's, yet.
    [[nodiscard]] bool isHalving() const { return m_sent.size() > 1; }

private:
    [[nodiscard]] Result<void> retrySetAside();
    void takeWhatFits(std::vector<QueuedScan> queued);
    [[nodiscard]] QString mismatch(const wire::BatchAnswer &answer) const;

    std::vector<QueuedScan> m_sent;
    int m_limit = 500;
    bool m_needsProbe = false;
    bool m_probed = false; // the hub answered something since the last push that it did not answer
    qint64 m_retrySetAsideAtMs = 0;
};

} // namespace gatebook::sync
