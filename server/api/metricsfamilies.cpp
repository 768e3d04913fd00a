// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/metricsfamilies.h"

#include "server/api/route.h"
#include "shared/base/uuid.h"

#include <algorithm>
#include <array>

namespace gatebook::api {

namespace {

using Type = MetricsText::Type;

constexpr double kUsPerSecond = 1e6;
constexpr double kMsPerSecond = 1e3;

QByteArray methodName(Method method)
{
    switch (method) {
    case Method::Post:
        return QByteArrayLiteral("POST");
    case Method::Put:
        return QByteArrayLiteral("PUT");
    default:
        return QByteArrayLiteral("GET");
    }
}

// Calls with the index, method and pattern of each route, and of "no route".
template <typename Call> void forEachRoute(Call call)
{
    int index = 0;
    for (const Route &route : routes())
        call(index++, methodName(route.method), route.pattern);
    call(-1, QByteArray(), QByteArrayLiteral("none"));
}

// What a client can bring about; the others only show once they happened.
bool isUsual(std::size_t status)
{
    static constexpr std::array<std::size_t, 8> kUsual{400, 408, 413, 417, 431, 501, 503, 505};
    return std::find(kUsual.begin(), kUsual.end(), status) != kUsual.end();
}

// A class that may yet come is there from the start: a rate needs its zero.
bool mayCome(std::size_t statusClass)
{
    return statusClass == 2 || statusClass == 4 || statusClass == 5;
}

} // namespace

void appendProcess(MetricsText &page, const HubFigures &figures)
{
    page.family("gatebook_build_info", Type::Gauge, "Always 1; the labels say what runs.");
    page.sample({{"version", figures.version}, {"qt", qVersion()}}, 1);
    const telemetry::ProcessFigures &process = figures.process;
    if (process.cpuSeconds) {
        page.family("process_cpu_seconds_total", Type::Counter, "User and system CPU time spent.");
        page.sample({}, *process.cpuSeconds);
    }
    if (process.residentBytes) {
        page.family("process_resident_memory_bytes", Type::Gauge, "Resident memory.");
        page.sample({}, *process.residentBytes);
    }
    if (process.openFds) {
        page.family("process_open_fds", Type::Gauge, "Open file descriptors.");
        page.sample({}, *process.openFds);
    }
    if (process.maxFds) {
        page.family("process_max_fds", Type::Gauge, "File descriptors that may be open.");
        page.sample({}, *process.maxFds);
    }
    page.family("process_start_time_seconds", Type::Gauge, "When the hub started, since 1970 UTC.");
    page.sample({}, static_cast<double>(figures.startedAtMs) / kMsPerSecond);
    page.family("gatebook_access_log_dropped_lines_total", Type::Counter,
        "Lines of the access log that found no room or could not be written.");
    page.sample({}, figures.accessLinesDropped);
}

void appendConnections(MetricsText &page, const HubFigures &figures)
{
    page.family("gatebook_connections_open", Type::Gauge, "Open connections.");
    page.sample({}, figures.connections);
    page.family("gatebook_connections_accepted_total", Type::Counter, "Connections that came in.");
    page.sample({}, figures.accepted);
    page.family("gatebook_connections_turned_away_total", Type::Counter,
        "Connections refused or ended for another's sake, by reason.");
    for (const auto &[reason, count] : figures.turnedAway)
        page.sample({{"reason", reason}}, count);
    page.family("gatebook_tls_handshakes_total", Type::Counter, "TLS handshakes by result.");
    page.sample({{"result", "done"}}, figures.handshakesDone);
    page.sample({{"result", "failed"}}, figures.handshakesFailed);
}

void appendRequests(MetricsText &page, const Metrics &metrics, const HubFigures &figures)
{
    page.family("gatebook_http_requests_total", Type::Counter, "Requests that the API answered, by route and status.");
    forEachRoute([&](int route, const QByteArray &method, const QByteArray &pattern) {
        for (std::size_t statusClass = 0; statusClass < Metrics::kStatusClasses; ++statusClass) {
            const quint64 count = metrics.requests(route, statusClass);
            if (count > 0 || mayCome(statusClass))
                page.sample({{"method", method}, {"route", pattern},
                                {"status", QByteArray::number(static_cast<int>(statusClass)) + "xx"}},
                    count);
        }
    });
    page.family("gatebook_http_request_duration_seconds", Type::Histogram,
        "From a request's first byte to its answer's last, by route; of a live stream to its opening.");
    forEachRoute([&](int route, const QByteArray &method, const QByteArray &pattern) {
        page.histogram({{"method", method}, {"route", pattern}}, metrics.durations(route), kUsPerSecond);
    });
    page.family("gatebook_http_refused_requests_total", Type::Counter,
        "Requests that were refused before the API saw them, by status.");
    for (std::size_t status = 0; status < Metrics::kStatusesMax; ++status) {
        const quint64 count = metrics.refused(status);
        if (count > 0 || isUsual(status))
            page.sample({{"status", QByteArray::number(static_cast<int>(status))}}, count);
    }
    page.family("gatebook_http_requests_in_flight", Type::Gauge, "Requests being handled.");
    page.sample({}, figures.inFlight);
    page.family("gatebook_http_reserved_body_bytes", Type::Gauge, "Room promised to request bodies.");
    page.sample({}, figures.bodyBytes);
    page.family("gatebook_http_received_bytes_total", Type::Counter, "Bytes of requests, heads included.");
    page.sample({}, metrics.receivedBytes());
    page.family("gatebook_http_sent_bytes_total", Type::Counter,
        "Bytes of answers, heads included; those of a live stream once it ends.");
    page.sample({}, metrics.sentBytes());
}

void appendLedger(MetricsText &page, const Services &services)
{
    page.family("gatebook_scans_total", Type::Counter, "Results of pushed scans by status.");
    for (const ScanStatus status : {ScanStatus::Applied, ScanStatus::Duplicate, ScanStatus::Rejected})
        page.sample({{"status", word(status).toLatin1()}}, services.metrics.scans(status));
    const ledger::WriterFigures writer = services.writer.figures();
    page.family("gatebook_writer_queue_items", Type::Gauge, "Scans and other writes that wait for the writer.");
    page.sample({}, writer.queuedItems);
    page.family("gatebook_writer_group_items", Type::Histogram, "Scans and other writes in one turn of the writer.");
    page.histogram({}, writer.groupItems, 1);
    page.family("gatebook_writer_group_duration_seconds", Type::Histogram,
        "How long a turn of the writer took, commit included.");
    page.histogram({}, writer.groupUs, kUsPerSecond);
    const ledger::ReaderFigures readers = services.readers.figures();
    page.family("gatebook_reader_queue_tasks", Type::Gauge, "Requests that wait for a reader, by queue.");
    page.sample({{"queue", "requests"}}, readers.queued);
    page.sample({{"queue", "searches"}}, readers.queuedSearches);
    page.family("gatebook_live_streams", Type::Gauge, "Open live streams.");
    page.sample({}, services.live.listeners());
}

Result<void> appendEvents(MetricsText &page, ledger::LedgerReader &reader)
{
    const auto events = reader.events();
    if (!events)
        return events.error();
    MetricsText totals;
    page.family("gatebook_event_head_seq", Type::Gauge, "Newest position of an event's log.");
    totals.family("gatebook_event_tickets", Type::Gauge, "Tickets of an event, cancelled ones too.");
    for (const ledger::EventRecord &event : *events) {
        const Result<ledger::Cursor> head = reader.head(event.id);
        if (!head)
            return head.error();
        const Result<qint64> tickets = reader.ticketCount(event.id);
        if (!tickets)
            return tickets.error();
        const QByteArray uuid = uuidText(event.event.uuid).toLatin1();
        page.sample({{"event", uuid}}, static_cast<qint64>(head->seq));
        totals.sample({{"event", uuid}}, *tickets);
    }
    page.append(totals);
    return {};
}

} // namespace gatebook::api
