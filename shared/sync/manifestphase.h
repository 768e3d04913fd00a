// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/sync/phase.h"

namespace gatebook::sync {

// Fetches the ticket list page by page, then the feed onto it to its end, then makes it the one that judges.
class ManifestPhase final : public Phase
{
public:
    using Phase::Phase;

    [[nodiscard]] Result<std::optional<HttpRequest>> next() override;
    [[nodiscard]] Result<QString> accept(const QByteArray &body) override;

private:
    [[nodiscard]] Result<bool> isDue();
    [[nodiscard]] Result<QString> acceptPage(const QByteArray &body);
    [[nodiscard]] Result<QString> acceptFeed(const QByteArray &body);

    bool m_askedForPage = true;
    QByteArray m_asked; // token or cursor
};

} // namespace gatebook::sync
