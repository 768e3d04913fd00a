// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>

#include <QtGlobal>

#include "server/telemetry/accessrecord.h"
#include "server/telemetry/histogram.h"
#include "shared/wire/messages.h"

namespace gatebook::api {

// What the hub counted since it started. Safe on any thread. A route is its index in routes(); -1: none.
class Metrics
{
public:
    static constexpr int kRoutesMax = 16;
    static constexpr std::size_t kStatusClasses = 6;
    static constexpr std::size_t kScanStatuses = 3;
    static constexpr std::size_t kStatusesMax = 600;

    // What the API answered.
    void countRequest(int route, int status);
    void countScans(const wire::BatchAnswer &answer);
    // What became of each request at the front, those included that it refused.
    void observe(const telemetry::AccessRecord &record);

    [[nodiscard]] quint64 requests(int route, std::size_t statusClass) const;
    [[nodiscard]] quint64 scans(ScanStatus status) const;
    [[nodiscard]] telemetry::Histogram::Snapshot durations(int route) const; // microseconds
    [[nodiscard]] quint64 refused(std::size_t status) const;
    [[nodiscard]] quint64 receivedBytes() const { return m_receivedBytes; }
    [[nodiscard]] quint64 sentBytes() const { return m_sentBytes; }

private:
    static constexpr std::array<qint64, 13> kDurationsUs{1'000, 2'500, 5'000, 10'000, 25'000, 50'000, 100'000, 250'000,
        500'000, 1'000'000, 2'500'000, 5'000'000, 10'000'000};
    struct Durations : telemetry::Histogram
    {
        Durations() : Histogram(kDurationsUs) { }
    };
    using StatusClasses = std::array<std::atomic<quint64>, kStatusClasses>;

    // The last of each: requests that match no route.
    std::array<StatusClasses, kRoutesMax> m_requests{};
    std::array<Durations, kRoutesMax> m_durations;
    std::array<std::atomic<quint64>, kScanStatuses> m_scans{};
    std::array<std::atomic<quint64>, kStatusesMax> m_refused{};
    std::atomic<quint64> m_receivedBytes = 0;
    std::atomic<quint64> m_sentBytes = 0;
};

} // namespace gatebook::api
