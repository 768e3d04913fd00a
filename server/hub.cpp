// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hub.h"

#include "server/admin/hubfile.h"
#include "server/api/api.h"
#include "server/api/livepublisher.h"
#include "server/api/services.h"
#include "server/ledger/ledgerdatabase.h"
#include "server/ledger/readerpool.h"
#include "server/ledger/writerthread.h"
#include "server/listenurls.h"
#include "server/requestwatch.h"

#include <mutex>

namespace gatebook {

namespace {

// A log on a page that went bad is not written on: what can be saved is saved from the file as it is.
Result<void> checkPages(const store::DatabaseLocation &location)
{
    if (location.dialect != store::Dialect::Sqlite)
        return {};
    const auto database = ledger::openLedger(location, store::Role::Writer);
    if (!database)
        return database.error();
    auto sound = admin::checkSound(**database, false);
    if (sound || sound.error().kind != Error::Kind::Corrupt)
        return sound;
    return Error{Error::Kind::Corrupt,
        QStringLiteral(
            "The hub database %1 is damaged. Keep it, and put a backup in its place: gatebook-hub restore FILE.")
            .arg(location.path)};
}

QByteArray word(front::Turned reason)
{
    switch (reason) {
    case front::Turned::Full:
        return QByteArrayLiteral("full");
    case front::Turned::MadeRoom:
        return QByteArrayLiteral("made_room");
    case front::Turned::AddressFull:
        return QByteArrayLiteral("address_full");
    case front::Turned::Draining:
        return QByteArrayLiteral("draining");
    case front::Turned::NotAccepted:
        return QByteArrayLiteral("not_accepted");
    }
    return {};
}

void readLoad(api::HubFigures &figures, const front::Load &load)
{
    figures.connections = load.connections;
    figures.inFlight = load.inFlight;
    figures.bodyBytes = load.bodies.held({});
    figures.accepted = load.acceptedTotal;
    figures.handshakesDone = load.handshakesDone;
    figures.handshakesFailed = load.handshakesFailed;
    for (std::size_t i = 0; i < front::kTurned; ++i)
        figures.turnedAway.emplace_back(word(static_cast<front::Turned>(i)), load.turned.at(i));
}

} // namespace

// In the order of making. Taken down from the front, so that nothing is asked of a part that is gone: a reader's task may
// still push to the writer, and the writer's answers still count in the services.
struct Hub::Parts
{
    Parts(const HubConfig &config, const Clock &clock)
        : accessLog(config.accessLog), version(config.version), startedAtMs(clock.wallMs()), identity(config.identity)
    {
    }
    ~Parts();
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;

    [[nodiscard]] wire::HubIdentity currentIdentity();
    // The addresses become known only after the first request may have come in.
    void setAddresses(const QList<front::ListenAddress> &addresses);
    [[nodiscard]] api::HubFigures figures() const; // any thread

    const telemetry::LineWriter *accessLog;
    QByteArray version;
    qint64 startedAtMs;
    const std::shared_ptr<front::Load> load = std::make_shared<front::Load>();
    std::mutex identityMutex;
    wire::HubIdentity identity;
    std::unique_ptr<ledger::WriterThread> writer;
    std::unique_ptr<ledger::ReaderPool> readers;
    std::unique_ptr<api::LivePublisher> live;
    std::unique_ptr<api::Services> services;
    std::unique_ptr<api::Api> api;
    std::unique_ptr<RequestWatch> watch;
    std::unique_ptr<front::Front> front;
    std::atomic<front::Front *> started = nullptr; // front, once start() has returned; for the publisher
};

Hub::Parts::~Parts()
{
    if (live)
        live->stop();
    front.reset();
    readers.reset();
    writer.reset();
}

wire::HubIdentity Hub::Parts::currentIdentity()
{
    const std::scoped_lock lock(identityMutex);
    return identity;
}

void Hub::Parts::setAddresses(const QList<front::ListenAddress> &addresses)
{
    const std::scoped_lock lock(identityMutex);
    if (identity.urls.isEmpty())
        identity.urls = reachableUrls(addresses);
}

api::HubFigures Hub::Parts::figures() const
{
    api::HubFigures figures;
    figures.version = version;
    figures.startedAtMs = startedAtMs;
    figures.process = telemetry::processFigures();
    figures.accessLinesDropped = accessLog != nullptr ? accessLog->dropped() : 0;
    readLoad(figures, *load);
    return figures;
}

Hub::Hub(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}

Hub::~Hub() = default;

Result<std::unique_ptr<Hub>> Hub::start(const HubConfig &config, const Clock &clock, RandomSource &random)
{
    if (const auto sound = checkPages(config.database); !sound)
        return sound.error();
    auto parts = std::make_unique<Parts>(config, clock);
    Parts *shared = parts.get(); // stays where it is

    auto writer = ledger::WriterThread::start(config.database, clock, random);
    if (!writer)
        return writer.error();
    parts->writer = std::move(*writer);
    auto readers = ledger::ReaderPool::start(config.database);
    if (!readers)
        return readers.error();
    parts->readers = std::move(*readers);

    parts->live = std::make_unique<api::LivePublisher>(
        *parts->readers,
        [shared](qint64 eventId, const QByteArray &chunk) {
            if (front::Front *running = shared->started)
                running->publish(eventId, chunk);
        },
        api::LivePublisher::Pace{});
    parts->writer->onCommitted([live = parts->live.get()](const std::vector<qint64> &) { live->wake(); });
    parts->services = std::make_unique<api::Services>(
        *parts->readers, *parts->writer, clock, random, *parts->live, [shared] { return shared->currentIdentity(); },
        config.apiLimits);
    parts->services->figures = [shared] { return shared->figures(); };
    parts->api = std::make_unique<api::Api>(*parts->services);
    parts->watch = std::make_unique<RequestWatch>(parts->services->metrics, config.accessLog, clock, random);

    auto front = front::Front::start(
        config.listen, config.limits, *parts->api, config.tls, {.load = parts->load, .observer = parts->watch.get()});
    if (!front)
        return front.error();
    parts->front = std::move(*front);
    parts->started = parts->front.get();
    parts->setAddresses(parts->front->addresses());
    return std::unique_ptr<Hub>(new Hub(std::move(parts)));
}

QList<front::ListenAddress> Hub::addresses() const
{
    return m_parts->front->addresses();
}

void Hub::drain(int hardMs, std::function<void()> done)
{
    m_parts->front->drain(hardMs, std::move(done));
}

} // namespace gatebook
