// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/sync/phase.h"

namespace gatebook::sync {

// Tells the hub now and then how this device is, and learns which of its scans the hub lacks; those go into the queue again.
class ReportPhase final : public Phase
{
public:
    using Phase::Phase;

    static constexpr qint64 kEveryMs = 60'000;

    [[nodiscard]] Result<std::optional<HttpRequest>> next() override;
    [[nodiscard]] Result<QString> accept(const QByteArray &body) override;

    void setDue() { m_dueAtMs = 0; }

private:
    qint64 m_dueAtMs = 0;
};

} // namespace gatebook::sync
