// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/hubmachine.h"

#include <QDir>

#include "server/admin/hubfile.h"
#include "server/admin/registry.h"
#include "server/api/api.h"
#include "server/ledger/ledgerdatabase.h"
#include "tests/simulation/inlineledger.h"

namespace gatebook::test {

namespace {

constexpr quint64 kCommitWithinMs = 30;
constexpr quint64 kCheckpointOneIn = 40; // commits

api::Request requestOf(const sync::HttpRequest &sent, const Token &token)
{
    api::Request request;
    request.method = sent.method == "GET" ? api::Method::Get
        : sent.method == "POST"           ? api::Method::Post
                                          : api::Method::Put;
    const qsizetype query = sent.target.indexOf('?');
    request.path = query < 0 ? sent.target : sent.target.left(query);
    request.query = query < 0 ? QByteArray() : sent.target.mid(query + 1);
    for (const auto &[name, value] : sent.headers)
        request.headers.insert(name.toLower(), value);
    if (!token.isEmpty())
        request.headers.insert("authorization", "Bearer " + token.reveal());
    request.body = sent.body;
    request.peerAddress = "127.0.0.1";
    return request;
}

sync::HttpReply replyOf(const api::Answer &answer)
{
    sync::HttpReply reply;
    reply.status = answer.status;
    reply.fromHub = true;
    reply.body = answer.body;
    for (const api::Header &header : answer.headers) {
        if (header.name == "Retry-After")
            reply.retryAfterSeconds = header.value.toInt();
    }
    return reply;
}

store::DatabaseLocation locationOf(const QString &file)
{
    return {store::Dialect::Sqlite, file, {}};
}

} // namespace

struct HubMachine::Parts
{
    Parts(std::unique_ptr<store::Database> writing, std::unique_ptr<store::Database> reading, const Clock &clock,
        RandomSource &random, std::function<void()> wake)
        : writeDatabase(std::move(writing)), readDatabase(std::move(reading)),
          writer(*writeDatabase, clock, random, std::move(wake)), readers(*readDatabase),
          live(readers, [](qint64, const QByteArray &) {}, {}),
          services{readers, writer, clock, random, live,
              [] {
                  return wire::HubIdentity{QStringLiteral("Hub"), {}, {}};
              }},
          api(services)
    {
    }
    ~Parts() { live.stop(); }
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;

    std::unique_ptr<store::Database> writeDatabase;
    std::unique_ptr<store::Database> readDatabase;
    InlineWriter writer;
    InlineReaders readers;
    api::LivePublisher live;
    api::Services services;
    api::Api api;
};

HubMachine::HubMachine(
    quint64 number, const QUuid &event, const QString &folder, Scheduler &scheduler, quint64 seed, quint64 wallSeed)
    : m_event(event), m_folder(folder), m_scheduler(scheduler), m_random(seed), m_diskRandom(~seed),
      m_clock(scheduler, number, wallSeed), m_disk(folder, m_diskRandom)
{
}

HubMachine::~HubMachine() = default;

Result<void> HubMachine::ensureEvent(store::Database &database)
{
    admin::Registry registry(database, m_clock, m_random);
    if (registry.event(m_event))
        return {};
    Event event;
    event.uuid = m_event;
    event.name = QStringLiteral("Night Run");
    const auto made = registry.createEvent(event);
    return made ? Result<void>() : made.error();
}

Result<void> HubMachine::start()
{
    auto writing = ledger::openLedger(locationOf(databaseFile()), store::Role::Writer);
    if (!writing)
        return writing.error();
    if (auto sound = admin::checkSound(**writing, false); !sound) // as Hub::start does
        return sound;
    if (auto event = ensureEvent(**writing); !event)
        return event;
    auto reading = ledger::openLedger(locationOf(databaseFile()), store::Role::Reader);
    if (!reading)
        return reading.error();
    ++m_life;
    m_parts = std::make_unique<Parts>(
        *std::move(writing), *std::move(reading), m_clock, m_random, [this] { commitSoon(); });
    return {};
}

void HubMachine::stop()
{
    if (m_parts)
        m_parts->writer.commit(); // what was accepted is written first
    ++m_life;
    m_parts.reset();
}

void HubMachine::die(const std::optional<SimDisk::PowerCut> &cut)
{
    m_disk.die();
    ++m_life;
    m_parts.reset();
    if (cut)
        m_disk.losePower(*cut);
    else
        m_disk.loseProcess();
    m_disk.revive();
}

void HubMachine::eraseDisk()
{
    QDir folder(m_folder);
    for (const QString &file : folder.entryList(QDir::Files))
        folder.remove(file);
    m_disk.settle();
}

void HubMachine::commitSoon()
{
    m_scheduler.in(static_cast<qint64>(m_random.below(kCommitWithinMs)), [this, life = m_life] {
        if (life == m_life)
            commit();
    });
}

void HubMachine::commit()
{
    m_parts->writer.commit();
    if (m_disk.isDead())
        return onDied();
    if (m_random.below(kCheckpointOneIn) == 0) {
        [[maybe_unused]] const auto moved = m_parts->writeDatabase->each(
            QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"), {}, [](const store::Row &) {});
    }
    if (m_disk.isDead())
        return onDied();
    onCommitted();
}

void HubMachine::request(const sync::HttpRequest &request, const Token &token, const Heard &heard)
{
    if (!m_parts)
        return;
    const bool push = request.target.endsWith("/check-ins/batch");
    m_parts->api.handle(requestOf(request, token), [this, life = m_life, push, heard](const api::Answer &answer) {
        if (life != m_life || m_disk.isDead())
            return;
        if (push && answer.status == 200)
            onPushAnswered(answer.body);
        heard(replyOf(answer));
    });
}

Result<void> HubMachine::command(const std::function<Result<void>(store::Database &)> &work)
{
    auto database = ledger::openLedger(locationOf(databaseFile()), store::Role::Guest);
    if (!database)
        return database.error();
    auto done = work(**database);
    database->reset();
    if (m_disk.isDead())
        onDied();
    else if (isUp())
        onCommitted();
    return done;
}

store::Database &HubMachine::reader()
{
    return *m_parts->readDatabase;
}

QByteArray HubMachine::head()
{
    ledger::LedgerReader reader(*m_parts->readDatabase);
    const auto event = reader.event(m_event);
    if (!event || !*event)
        return {};
    const auto head = reader.head((*event)->id);
    return head ? encode(*head) : QByteArray();
}

} // namespace gatebook::test
