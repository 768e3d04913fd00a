// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#include "server/admin/registry.h"
#include "server/api/livepublisher.h"
#include "server/ledger/ledgerdatabase.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"
#include "tests/support/testrandom.h"

using namespace gatebook;
using namespace gatebook::api;

namespace {

class TstLivePublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anOutdatedListenerIsToldTheHead();
    void aListenerThatKnowsTheHeadHearsOnlyKeepAlives();
    void whoeverLeftIsNotCountedAndNotPolledFor();
    void aRevokedTokenEndsItsStreamAndNoOther();
    void aRevocationIsSeenBeforeTheNextKeepAlive();
    void aTokenRevokedWhileItsStreamWasOpenedEndsIt();
    void anArchivedEventEndsItsStreams();

private:
    // A listener with a device's token; what its stream would keep is in `lease`.
    [[nodiscard]] LivePublisher::Listener listener(const std::shared_ptr<void> &lease);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<store::Database> m_database;
    test::TestClock m_clock;
    test::TestRandom m_random;
    std::unique_ptr<ledger::ReaderPool> m_readers;
    ledger::EventRecord m_event;
    QUuid m_device;
    ledger::Cursor m_head;
};

const LivePublisher::Pace kFast{5, 1, 20};

// What was published, from the publisher's threads.
struct Heard
{
    std::atomic<int> cursors = 0;
    std::atomic<int> keepAlives = 0;
    std::atomic<int> others = 0;
};

LivePublisher::Publish into(Heard &heard, qint64 event)
{
    return [&heard, event](qint64 eventId, const QByteArray &chunk) {
        if (eventId == event && chunk.startsWith("event: cursor\ndata: {") && chunk.endsWith("}\n\n"))
            ++heard.cursors;
        else if (eventId == event && chunk == ": keep-alive\n\n")
            ++heard.keepAlives;
        else
            ++heard.others;
    };
}

void TstLivePublisher::init()
{
    test::failOnAnyWarning();
    m_readers.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    store::DatabaseLocation location;
    location.path = m_directory->filePath(QStringLiteral("hub.db"));
    auto database = ledger::openLedger(location, store::Role::Writer);
    QVERIFY(database.ok());
    m_database = std::move(*database);
    admin::Registry registry(*m_database, m_clock, m_random);
    Event event;
    event.name = QStringLiteral("Night Run");
    const auto created = registry.createEvent(event);
    QVERIFY(created.ok());
    m_event = *registry.event(created->uuid);
    const auto head = ledger::LedgerReader(*m_database).head(m_event.id);
    QVERIFY(head.ok());
    m_head = *head;
    auto readers = ledger::ReaderPool::start(location);
    QVERIFY(readers.ok());
    m_readers = std::move(*readers);
}

LivePublisher::Listener TstLivePublisher::listener(const std::shared_ptr<void> &lease)
{
    admin::Registry registry(*m_database, m_clock, m_random);
    const auto device = registry.addDevice(m_event.event.uuid, QStringLiteral("Laptop"), QString());
    if (!device)
        return {};
    m_device = device->uuid;
    return {lease, device->token.hash(), std::make_shared<std::atomic<bool>>(false)};
}

void TstLivePublisher::anOutdatedListenerIsToldTheHead()
{
    Heard heard;
    LivePublisher publisher(*m_readers, into(heard, m_event.id), kFast);
    const std::shared_ptr<void> lease = std::make_shared<char>();
    ledger::Cursor outdated = m_head;
    outdated.tag += 1;
    publisher.watch(m_event, outdated, listener(lease));
    QTRY_COMPARE(heard.cursors.load(), 1);
    QTRY_VERIFY(heard.keepAlives > 2);
    QCOMPARE(heard.cursors.load(), 1); // told once
}

void TstLivePublisher::aListenerThatKnowsTheHeadHearsOnlyKeepAlives()
{
    Heard heard;
    LivePublisher publisher(*m_readers, into(heard, m_event.id), kFast);
    const std::shared_ptr<void> lease = std::make_shared<char>();
    publisher.watch(m_event, m_head, listener(lease));
    QTRY_VERIFY(heard.keepAlives > 2);
    publisher.stop();
    QCOMPARE(heard.cursors.load(), 0);
    QCOMPARE(heard.others.load(), 0);
}

void TstLivePublisher::whoeverLeftIsNotCountedAndNotPolledFor()
{
    Heard heard;
    LivePublisher publisher(*m_readers, into(heard, m_event.id), kFast);
    std::shared_ptr<void> first = std::make_shared<char>();
    std::shared_ptr<void> second = std::make_shared<char>();
    publisher.watch(m_event, m_head, listener(first));
    publisher.watch(m_event, m_head, listener(second));
    QCOMPARE(publisher.listeners(), 2);
    first.reset();
    QCOMPARE(publisher.listeners(), 1);
    second.reset();
    QCOMPARE(publisher.listeners(), 0);
    // Whoever comes afterwards starts afresh.
    const std::shared_ptr<void> third = std::make_shared<char>();
    publisher.watch(m_event, m_head, listener(third));
    QTRY_VERIFY(heard.keepAlives > 0);
    QCOMPARE(heard.cursors.load(), 0);
}

void TstLivePublisher::aRevokedTokenEndsItsStreamAndNoOther()
{
    Heard heard;
    LivePublisher publisher(*m_readers, into(heard, m_event.id), kFast);
    const std::shared_ptr<void> lease = std::make_shared<char>();
    const auto stays = listener(lease);
    const auto revoked = listener(lease);
    publisher.watch(m_event, m_head, stays);
    publisher.watch(m_event, m_head, revoked);
    QTRY_VERIFY(heard.keepAlives > 2);
    QVERIFY(!*stays.ended && !*revoked.ended);
    admin::Registry registry(*m_database, m_clock, m_random);
    QVERIFY(registry.revokeDevice(m_device).ok());
    QTRY_VERIFY(revoked.ended->load());
    QTRY_VERIFY(heard.others > 0); // something to write, at which the front looks
    QVERIFY(!*stays.ended);
}

void TstLivePublisher::aRevocationIsSeenBeforeTheNextKeepAlive()
{
    Heard heard;
    LivePublisher publisher(*m_readers, into(heard, m_event.id), {5, 1, 3'600'000});
    const std::shared_ptr<void> lease = std::make_shared<char>();
    const auto stays = listener(lease);
    const auto revoked = listener(lease);
    ledger::Cursor outdated = m_head;
    outdated.tag += 1;
    publisher.watch(m_event, outdated, stays);
    publisher.watch(m_event, outdated, revoked);
    QTRY_VERIFY(heard.cursors > 0); // its first look is behind it
    admin::Registry registry(*m_database, m_clock, m_random);
    QVERIFY(registry.revokeDevice(m_device).ok());
    QTRY_VERIFY(revoked.ended->load());
    QTRY_VERIFY(heard.others > 0);
    QCOMPARE(heard.keepAlives.load(), 0);
    QVERIFY(!*stays.ended);
}

void TstLivePublisher::aTokenRevokedWhileItsStreamWasOpenedEndsIt()
{
    Heard heard;
    LivePublisher publisher(*m_readers, into(heard, m_event.id), {5, 1, 3'600'000});
    const std::shared_ptr<void> lease = std::make_shared<char>();
    admin::Registry registry(*m_database, m_clock, m_random);
    const auto stays = listener(lease);
    const auto opening = listener(lease);
    QVERIFY(registry.revokeDevice(m_device).ok());
    const auto open = listener(lease);
    publisher.watch(m_event, m_head, stays);
    publisher.watch(m_event, m_head, open);
    QVERIFY(registry.revokeDevice(m_device).ok());
    QTRY_VERIFY(open.ended->load()); // both revocations were seen
    publisher.watch(m_event, m_head, opening);
    QTRY_VERIFY(opening.ended->load());
    QCOMPARE(heard.keepAlives.load(), 0);
    QVERIFY(!*stays.ended);
}

void TstLivePublisher::anArchivedEventEndsItsStreams()
{
    Heard heard;
    LivePublisher publisher(*m_readers, into(heard, m_event.id), kFast);
    const std::shared_ptr<void> lease = std::make_shared<char>();
    const auto first = listener(lease);
    const auto second = listener(lease);
    publisher.watch(m_event, m_head, first);
    publisher.watch(m_event, m_head, second);
    admin::Registry registry(*m_database, m_clock, m_random);
    QVERIFY(registry.archiveEvent(m_event.event.uuid).ok());
    QTRY_VERIFY(first.ended->load() && second.ended->load());
}

} // namespace

GATEBOOK_TEST_MAIN(TstLivePublisher)
#include "tst_livepublisher.moc"
