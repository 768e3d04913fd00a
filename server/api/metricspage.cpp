// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/metricspage.h"

#include "server/api/call.h"
#include "server/api/problems.h"
#include "shared/base/uuid.h"

namespace gatebook::api {

namespace {

QByteArray heading(const QByteArray &name, const QByteArray &type, const QByteArray &help)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

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

void appendRequests(QByteArray &text, const QByteArray &labels, const Metrics &metrics, std::size_t route)
{
    for (std::size_t statusClass = 0; statusClass < Metrics::kStatusClasses; ++statusClass) {
        const quint64 count = metrics.requests(route, statusClass);
        if (count == 0)
            continue;
        text += "gatebook_http_requests_total{" + labels + ",status=\"" + QByteArray::number(statusClass) + "xx\"} "
            + QByteArray::number(count) + '\n';
    }
}

QByteArray requestLines(const Metrics &metrics)
{
    QByteArray text
        = heading("gatebook_http_requests_total", "counter", "Answered requests by route and status class.");
    std::size_t index = 0;
    for (const Route &route : routes()) {
        appendRequests(
            text, "method=\"" + methodName(route.method) + "\",route=\"" + route.pattern + '"', metrics, index);
        ++index;
    }
    appendRequests(text, QByteArrayLiteral("method=\"\",route=\"none\""), metrics, Metrics::kRoutesMax - 1);
    return text;
}

QByteArray scanLines(const Metrics &metrics)
{
    QByteArray text = heading("gatebook_scans_total", "counter", "Results of pushed scans by status.");
    for (const ScanStatus status : {ScanStatus::Applied, ScanStatus::Duplicate, ScanStatus::Rejected})
        text += "gatebook_scans_total{status=\"" + word(status).toLatin1() + "\"} "
            + QByteArray::number(metrics.scans(status)) + '\n';
    return text;
}

Result<QByteArray> eventLines(ledger::LedgerReader &reader)
{
    const auto events = reader.events();
    if (!events)
        return events.error();
    QByteArray heads = heading("gatebook_event_head_seq", "gauge", "Newest position of an event's log.");
    QByteArray totals = heading("gatebook_event_tickets", "gauge", "Tickets of an event, cancelled ones too.");
    for (const ledger::EventRecord &event : *events) {
        const Result<ledger::Cursor> head = reader.head(event.id);
        if (!head)
            return head.error();
        const Result<qint64> tickets = reader.ticketCount(event.id);
        if (!tickets)
            return tickets.error();
        const QByteArray label = "{event=\"" + uuidText(event.event.uuid).toLatin1() + "\"} ";
        heads += "gatebook_event_head_seq" + label + QByteArray::number(head->seq) + '\n';
        totals += "gatebook_event_tickets" + label + QByteArray::number(*tickets) + '\n';
    }
    return heads + totals;
}

} // namespace

Result<Answer, wire::Problem> metricsPage(const Call &call, ledger::LedgerReader &reader)
{
    const Result<QByteArray> events = eventLines(reader);
    if (!events)
        return unavailable(events.error());
    const Services &services = *call.services;
    Answer answer;
    answer.contentType = QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8");
    answer.body = requestLines(services.metrics) + scanLines(services.metrics)
        + heading("gatebook_live_streams", "gauge", "Open live streams.") + "gatebook_live_streams "
        + QByteArray::number(services.live.listeners()) + '\n' + *events;
    return answer;
}

} // namespace gatebook::api
