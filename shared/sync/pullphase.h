// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/sync/phase.h"

namespace gatebook::sync {

// Fetches what happened since, to the end: after each push, when the hub hints at news, and every half minute anyway.
class PullPhase final : public Phase
{
public:
    using Phase::Phase;

    static constexpr qint64 kPollMs = 30'000;

    [[nodiscard]] Result<std::optional<HttpRequest>> next() override;
    [[nodiscard]] Result<QString> accept(const QByteArray &body) override;

    // At once; while a page is under way, after it: the hub may have read it before there was news.
    void setDue()
    {
        m_dueAtMs = 0;
        m_isDueAgain = true;
    }
    [[nodiscard]] qint64 dueAtMs() const { return m_dueAtMs; }

private:
    QByteArray m_since;
    qint64 m_dueAtMs = 0;
    bool m_isDueAgain = false; // since the last request was made
};

} // namespace gatebook::sync
