// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/ledger/ledgerfixture.h"

#include <QTest>

#include <utility>

#include "server/ledger/ledgerdatabase.h"
#include "server/ledger/verify.h"
#include "shared/base/uuid.h"
#include "shared/domain/ticketid.h"
#include "shared/wire/encode.h"

namespace gatebook::test {

namespace {

constexpr qint64 kScannedAtMs = 1'777'655'000'000;

} // namespace

LedgerFixture::LedgerFixture(const std::optional<store::DatabaseLocation> &location)
{
    m_location = location.value_or(store::DatabaseLocation{
        .dialect = store::Dialect::Sqlite, .path = m_folder.filePath(QStringLiteral("hub.db")), .url = {}});
    auto opened = ledger::openLedger(m_location, store::Role::Writer);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_database = std::move(opened).value();
    m_reader = std::make_unique<ledger::LedgerReader>(*m_database);
    createEvent();
    createDevice(QStringLiteral("Laptop 1"), QStringLiteral("North"));
    createDevice(QStringLiteral("Laptop 2"), QStringLiteral("South"));
}

void LedgerFixture::createEvent()
{
    m_event.event.uuid = QUuid(QStringLiteral("6f1b3c1e-52a4-4e6e-9f61-0d3f5a9b7c11"));
    m_event.event.name = QStringLiteral("Night Run");
    const auto created = m_database->first(
        QStringLiteral("INSERT INTO events(uuid, name, history, created_at) VALUES(?, ?, ?, ?) RETURNING id"),
        {store::bindable(m_event.event.uuid), m_event.event.name, static_cast<qint64>(m_random.next64()),
            m_clock.wallMs()},
        [this](const store::Row &row) { m_event.id = row.int64(0); });
    QVERIFY2(created.ok(), qPrintable(created ? QString() : created.error().message));
}

void LedgerFixture::createDevice(const QString &name, const QString &gate)
{
    ledger::DeviceRecord device{
        .id = 0, .eventId = m_event.id, .uuid = makeUuidV7(m_clock, m_random), .name = name, .gate = gate};
    const auto created = m_database->first(
        QStringLiteral(
            "INSERT INTO devices(event_id, uuid, name, gate, created_at) VALUES(?, ?, ?, ?, ?) RETURNING id"),
        {m_event.id, store::bindable(device.uuid), name, gate, m_clock.wallMs()},
        [&device](const store::Row &row) { device.id = row.int64(0); });
    QVERIFY(created.ok());
    m_devices.push_back(device);
}

QUuid LedgerFixture::uuid(int number)
{
    return {0x01900000U + static_cast<uint>(number), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1};
}

QUuid LedgerFixture::ticket(const QString &code) const
{
    return ticketUuid(m_event.event.uuid, code);
}

Scan LedgerFixture::entry(int number, const QString &code) const
{
    Scan scan;
    scan.clientUuid = uuid(number);
    scan.ticketUuid = ticket(code);
    scan.scannedAtMs = kScannedAtMs + number;
    return scan;
}

Scan LedgerFixture::denial(int number, const QString &code) const
{
    Scan scan = entry(number, code);
    scan.verdict = ScanVerdict::Denied;
    return scan;
}

Scan LedgerFixture::undo(int number, int target)
{
    Scan scan;
    scan.clientUuid = uuid(number);
    scan.kind = ScanKind::Undo;
    scan.undoes = uuid(target);
    scan.scannedAtMs = kScannedAtMs + number;
    scan.override = Override{.by = QStringLiteral("Kim"), .reason = {}};
    return scan;
}

ledger::PushJob LedgerFixture::job(std::vector<wire::BatchItem> items, int device) const
{
    std::vector<QByteArray> raw;
    raw.reserve(items.size());
    for (const wire::BatchItem &item : items) {
        const auto *refused = std::get_if<wire::RefusedItem>(&item);
        raw.push_back(refused ? refused->raw : wire::encode(std::get<Scan>(item)));
    }
    return {.event = m_event,
        .device = m_devices.at(device),
        .batch = {.items = std::move(items), .raw = std::move(raw), .sentAtMs = std::nullopt},
        .receivedAtMs = m_clock.wallMs()};
}

wire::BatchAnswer LedgerFixture::push(std::vector<wire::BatchItem> items, int device)
{
    const std::vector<ledger::PushJob> jobs{job(std::move(items), device)};
    auto answers = ledger::LogWriter(*m_database, m_clock, m_random).apply(jobs);
    if (!answers) {
        QTest::qFail(qPrintable(answers.error().message), __FILE__, __LINE__);
        return {};
    }
    return std::move(answers->front());
}

wire::ItemResult LedgerFixture::send(const Scan &scan, int device)
{
    wire::BatchAnswer answer = push(std::vector<wire::BatchItem>{scan}, device);
    return answer.results.empty() ? wire::ItemResult() : std::move(answer.results.front());
}

ledger::TicketRow LedgerFixture::row(const QString &code, TicketStatus status) const
{
    ledger::TicketRow row;
    row.ticketUuid = ticket(code);
    row.code = code;
    row.name = QStringLiteral("Guest ") + code;
    row.status = status;
    return row;
}

ledger::TicketCounts LedgerFixture::import(const std::vector<ledger::TicketRow> &rows)
{
    const auto counts = ledger::TicketWriter(*m_database, m_random).apply(m_event.id, rows);
    if (!counts) {
        QTest::qFail(qPrintable(counts.error().message), __FILE__, __LINE__);
        return {};
    }
    return *counts;
}

void LedgerFixture::import(const QStringList &codes)
{
    std::vector<ledger::TicketRow> rows;
    rows.reserve(static_cast<std::size_t>(codes.size()));
    for (const QString &code : codes)
        rows.push_back(row(code));
    import(rows);
}

wire::FeedPage LedgerFixture::feed(const std::optional<ledger::Cursor> &since, int limit)
{
    auto page = m_reader->feed(m_event, since, limit);
    if (!page) {
        QTest::qFail(qPrintable(page.error().message), __FILE__, __LINE__);
        return {};
    }
    return std::move(page).value();
}

ledger::Cursor LedgerFixture::head()
{
    const auto head = m_reader->head(m_event.id);
    return head ? *head : ledger::Cursor{};
}

QString LedgerFixture::firstBad()
{
    const auto report = ledger::verifyLedger(*m_database);
    return report ? report->firstBad.value_or(QString()) : report.error().message;
}

qint64 LedgerFixture::count(const QString &table)
{
    qint64 rows = -1;
    const auto read = m_database->first(
        QStringLiteral("SELECT COUNT(*) FROM ") + table, {}, [&rows](const store::Row &row) { rows = row.int64(0); });
    return read ? rows : -1;
}

void LedgerFixture::sql(const QString &statement)
{
    const auto done = m_database->script({statement});
    QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().message));
}

} // namespace gatebook::test
