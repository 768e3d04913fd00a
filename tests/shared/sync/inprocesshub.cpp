// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shared/sync/inprocesshub.h"

#include <QUrlQuery>

#include "server/ledger/cursor.h"
#include "shared/domain/ticketid.h"
#include "shared/wire/decode.h"
#include "shared/wire/encode.h"
#include "shared/wire/problem.h"

namespace gatebook::test {

namespace {

// Nothing can be tested where the hub itself fails.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *std::move(result);
}

sync::HttpReply ok(const QByteArray &body)
{
    return {200, true, {}, body, {}};
}

sync::HttpReply problem(int status, const QString &code)
{
    wire::Problem what;
    what.status = status;
    what.code = code;
    return {status, true, {}, wire::encode(what), {}};
}

QByteArray parameter(const sync::HttpRequest &request, const QString &name)
{
    const QByteArray query = request.target.mid(request.target.indexOf('?') + 1);
    return QUrlQuery(QString::fromLatin1(query)).queryItemValue(name, QUrl::FullyDecoded).toLatin1();
}

} // namespace

InProcessHub::InProcessHub(const QUuid &event, const Clock &clock, quint64 seed)
    : m_eventUuid(event), m_clock(clock), m_random(seed)
{
    open();
}

void InProcessHub::open()
{
    m_writer.reset();
    m_reader.reset();
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = must(ledger::openLedger(
        {store::Dialect::Sqlite, m_dir->filePath(QStringLiteral("hub.db")), {}}, store::Role::Writer));
    // No power is lost here, and thousands of commits that wait for a disk would be all that is measured.
    if (const auto fast = m_database->script({QStringLiteral("PRAGMA synchronous = 0")}); !fast)
        qFatal("%s", qPrintable(fast.error().message));
    m_reader = std::make_unique<ledger::LedgerReader>(*m_database);
    m_writer = std::make_unique<ledger::LogWriter>(*m_database, m_clock, m_random);
    Event event;
    event.uuid = m_eventUuid;
    event.name = QStringLiteral("Night Run");
    admin::Registry registry(*m_database, m_clock, m_random);
    (void)must(registry.createEvent(event));
    m_event = must(registry.event(m_eventUuid));
}

void InProcessHub::replace()
{
    const auto devices = std::exchange(m_devices, {});
    const auto imports = std::exchange(m_imports, {});
    open();
    for (const auto &[first, last] : imports)
        importTickets(first, last);
    for (const ledger::DeviceRecord &device : devices)
        addDevice(device.name);
}

QString InProcessHub::codeOf(int number)
{
    return QStringLiteral("TICKET-%1").arg(number, 6, 10, QLatin1Char('0'));
}

void InProcessHub::addTickets(int first, int last, std::optional<TicketStatus> status)
{
    std::vector<ledger::TicketRow> rows;
    for (int number = first; number <= last; ++number) {
        ledger::TicketRow row;
        row.code = codeOf(number);
        row.ticketUuid = ticketUuid(m_eventUuid, row.code);
        row.name = QStringLiteral("Person %1").arg(number);
        row.status = status;
        rows.push_back(row);
    }
    (void)must(ledger::TicketWriter(*m_database, m_random).apply(m_event.id, rows));
}

void InProcessHub::importTickets(int first, int last)
{
    m_imports.emplace_back(first, last);
    addTickets(first, last, TicketStatus::Valid);
}

void InProcessHub::cancelTicket(int number)
{
    addTickets(number, number, TicketStatus::Cancelled);
}

void InProcessHub::putIntoOrder(int first, int last, const QString &order)
{
    std::vector<ledger::TicketRow> rows;
    for (int number = first; number <= last; ++number) {
        ledger::TicketRow row;
        row.code = codeOf(number);
        row.ticketUuid = ticketUuid(m_eventUuid, row.code);
        row.name = QStringLiteral("Person %1").arg(number);
        row.order = order;
        rows.push_back(row);
    }
    (void)must(ledger::TicketWriter(*m_database, m_random).apply(m_event.id, rows));
}

void InProcessHub::addDevice(const QString &name)
{
    admin::Registry registry(*m_database, m_clock, m_random);
    const auto added = must(registry.addDevice(m_eventUuid, name, QStringLiteral("North")));
    for (const ledger::DeviceRecord &device : must(registry.devices())) {
        if (device.uuid == added.uuid)
            m_devices.push_back(device);
    }
}

wire::EnrolAnswer InProcessHub::enrol(const QString &deviceName)
{
    addDevice(deviceName);
    wire::EnrolAnswer answer;
    answer.token = Token::make(m_random);
    answer.deviceUuid = m_devices.back().uuid;
    answer.gate = m_devices.back().gate;
    answer.event = m_event.event;
    answer.hub.name = QStringLiteral("Hub");
    return answer;
}

bool InProcessHub::holds(const QByteArray &cursor)
{
    const auto decoded = ledger::decodeCursor(cursor);
    return decoded && must(m_reader->holds(m_event.id, *decoded));
}

sync::HttpReply InProcessHub::handle(std::size_t device, const sync::HttpRequest &request)
{
    if (!m_refusal.isEmpty())
        return problem(401, QString::fromLatin1(m_refusal));
    if (m_archived && request.method == "GET")
        return problem(410, QStringLiteral("event_archived"));
    for (const auto &[name, value] : request.headers) {
        if (name == "Gatebook-Seen" && !holds(value))
            return problem(409, QStringLiteral("cursor_diverged"));
    }
    if (request.target.contains("/manifest?"))
        return page(request);
    if (request.target.endsWith("/check-ins/batch"))
        return push(device, request);
    if (request.target.contains("/check-ins?"))
        return feed(request);
    return report(device, request);
}

sync::HttpReply InProcessHub::page(const sync::HttpRequest &request)
{
    const QByteArray after = parameter(request, QStringLiteral("after"));
    const auto token = ledger::decodePageToken(after);
    if (token && !must(m_reader->holds(m_event.id, token->start)))
        return problem(409, QStringLiteral("cursor_diverged"));
    constexpr int kRows = 7; // several pages, the last one short
    return ok(wire::encode(must(m_reader->manifestPage(m_event, token, kRows))));
}

sync::HttpReply InProcessHub::feed(const sync::HttpRequest &request)
{
    const auto since = ledger::decodeCursor(parameter(request, QStringLiteral("since")));
    if (!since)
        return problem(400, QStringLiteral("bad_cursor"));
    if (!must(m_reader->holds(m_event.id, *since)))
        return problem(409, QStringLiteral("cursor_diverged"));
    constexpr int kRows = 5;
    return ok(wire::encode(must(m_reader->feed(m_event, since, kRows))));
}

sync::HttpReply InProcessHub::push(std::size_t device, const sync::HttpRequest &request)
{
    auto batch = wire::decodeBatch(request.body, m_eventUuid);
    if (!batch)
        return problem(batch.error().status, batch.error().code);
    const ledger::PushJob job{m_event, m_devices.at(device), *std::move(batch), m_clock.wallMs()};
    return ok(wire::encode(must(m_writer->apply({&job, 1})).front()));
}

sync::HttpReply InProcessHub::report(std::size_t device, const sync::HttpRequest &request)
{
    const auto status = wire::decodeDeviceStatus(request.body);
    if (!status)
        return problem(status.error().status, status.error().code);
    std::vector<wire::SeqRange> missing;
    if (status->lastDeviceSeq)
        missing = must(m_reader->missing(m_devices.at(device).id, *status->lastDeviceSeq));
    return ok(wire::encodeMissing(missing));
}

Result<wire::FeedPage> InProcessHub::wholeFeed()
{
    return m_reader->feed(m_event, {}, 5'000);
}

QSet<QUuid> InProcessHub::recordedScans()
{
    QSet<QUuid> uuids;
    for (const wire::FeedCheckIn &row : must(wholeFeed()).checkIns)
        uuids.insert(row.clientUuid);
    return uuids;
}

qint64 InProcessHub::recordedRows()
{
    return static_cast<qint64>(must(wholeFeed()).checkIns.size());
}

std::vector<Ticket> InProcessHub::tickets()
{
    return must(m_reader->manifestPage(m_event, {}, 5'000)).tickets;
}

} // namespace gatebook::test
