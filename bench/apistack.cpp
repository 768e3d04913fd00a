// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/apistack.h"

#include "server/api/api.h"
#include "server/api/livepublisher.h"
#include "server/api/services.h"
#include "server/ledger/readerpool.h"
#include "server/ledger/writerthread.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"

namespace gatebook::bench {

// In the order of making; nobody calls any more when they are taken down.
struct ApiStack::Parts
{
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<ledger::WriterThread> writer;
    std::unique_ptr<ledger::ReaderPool> readers;
    std::unique_ptr<api::LivePublisher> live;
    std::unique_ptr<api::Services> services;
    std::unique_ptr<api::Api> api;
};

Result<std::unique_ptr<ApiStack>> ApiStack::open(const store::DatabaseLocation &location)
{
    auto parts = std::make_unique<Parts>();
    auto writer = ledger::WriterThread::start(location, parts->clock, parts->random);
    if (!writer)
        return writer.error();
    parts->writer = std::move(*writer);
    auto readers = ledger::ReaderPool::start(location);
    if (!readers)
        return readers.error();
    parts->readers = std::move(*readers);
    parts->live = std::make_unique<api::LivePublisher>(
        *parts->readers, [](qint64 /*eventId*/, const QByteArray & /*chunk*/) {}, api::LivePublisher::Pace{});
    parts->writer->onCommitted([live = parts->live.get()](const std::vector<qint64> &) { live->wake(); });
    parts->services = std::make_unique<api::Services>(
        *parts->readers, *parts->writer, parts->clock, parts->random, *parts->live, [] { return wire::HubIdentity(); });
    parts->api = std::make_unique<api::Api>(*parts->services);
    return std::unique_ptr<ApiStack>(new ApiStack(std::move(parts)));
}

ApiStack::ApiStack(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}

ApiStack::~ApiStack()
{
    m_parts->live->stop();
    m_parts->readers.reset(); // its tasks may still push to the writer
    m_parts->writer.reset();
}

api::RequestHandler &ApiStack::handler()
{
    return *m_parts->api;
}

} // namespace gatebook::bench
