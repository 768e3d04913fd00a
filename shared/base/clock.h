// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gatebook {

// Time as the model sees it. Injected, so that a simulation owns it. Safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    // Milliseconds since 1970-01-01 UTC, as the machine claims. A label: it decides nothing.
    [[nodiscard]] virtual qint64 wallMs() const = 0;

    // Milliseconds on a clock that never goes back while the machine runs, suspend included where the platform can.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;

    // Differs after each boot of the machine: monotonic times compare only within one boot id.
    [[nodiscard]] virtual quint64 bootId() const = 0;
};

class SystemClock final : public Clock
{
public:
    SystemClock();
    [[nodiscard]] qint64 wallMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
    [[nodiscard]] quint64 bootId() const override { return m_bootId; }

private:
    quint64 m_bootId;
};

} // namespace gatebook
