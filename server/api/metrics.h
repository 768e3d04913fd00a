// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>

#include <QtGlobal>

#include "shared/wire/messages.h"

namespace gatebook::api {

// What the hub counted since it started. Safe on any thread.
class Metrics
{
public:
    static constexpr std::size_t kRoutesMax = 16; // the last one: requests that match no route
    static constexpr std::size_t kStatusClasses = 6;
    static constexpr std::size_t kScanStatuses = 3;

    void countRequest(std::size_t route, int status);
    void countScans(const wire::BatchAnswer &answer);

    [[nodiscard]] quint64 requests(std::size_t route, std::size_t statusClass) const;
    [[nodiscard]] quint64 scans(ScanStatus status) const;

private:
    std::array<std::array<std::atomic<quint64>, kStatusClasses>, kRoutesMax> m_requests{};
    std::array<std::atomic<quint64>, kScanStatuses> m_scans{};
};

} // namespace gatebook::api
