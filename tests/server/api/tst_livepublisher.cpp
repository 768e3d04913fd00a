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

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ledger::ReaderPool> m_readers;
    qint64 m_event = 0;
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
    const auto database = ledger::openLedger(location, store::Role::Writer);
    QVERIFY(database.ok());
    const test::TestClock clock;
    test::TestRandom random;
    admin::Registry registry(**database, clock, random);
    Event event;
    event.name = QStringLiteral("Night Run");
    const auto created = registry.createEvent(event);
    QVERIFY(created.ok());
    m_event = registry.event(created->uuid)->id;
    const auto head = ledger::LedgerReader(**database).head(m_event);
    QVERIFY(head.ok());
    m_head = *head;
    auto readers = ledger::ReaderPool::start(location);
    QVERIFY(readers.ok());
    m_readers = std::move(*readers);
}

void TstLivePublisher::anOutdatedListenerIsToldTheHead()
{
    Heard heard;
    LivePublisher publisher(*m_readers, into(heard, m_event), kFast);
    const auto lease = std::make_shared<char>();
    ledger::Cursor outdated = m_head;
    outdated.tag += 1;
    publisher.watch(m_event, outdated, lease);
    QTRY_COMPARE(heard.cursors.load(), 1);
    QTRY_VERIFY(heard.keepAlives > 2);
    QCOMPARE(heard.cursors.load(), 1); // told once
}

void TstLivePublisher::aListenerThatKnowsTheHeadHearsOnlyKeepAlives()
{
    Heard heard;
    LivePublisher publisher(*m_readers, into(heard, m_event), kFast);
    const auto lease = std::make_shared<char>();
    publisher.watch(m_event, m_head, lease);
    QTRY_VERIFY(heard.keepAlives > 2);
    publisher.stop();
    QCOMPARE(heard.cursors.load(), 0);
    QCOMPARE(heard.others.load(), 0);
}

void TstLivePublisher::whoeverLeftIsNotCountedAndNotPolledFor()
{
    Heard heard;
    LivePublisher publisher(*m_readers, into(heard, m_event), kFast);
    auto first = std::make_shared<char>();
    auto second = std::make_shared<char>();
    publisher.watch(m_event, m_head, first);
    publisher.watch(m_event, m_head, second);
    QCOMPARE(publisher.listeners(), 2);
    first.reset();
    QCOMPARE(publisher.listeners(), 1);
    second.reset();
    QCOMPARE(publisher.listeners(), 0);
    // Whoever comes afterwards starts afresh.
    const auto third = std::make_shared<char>();
    publisher.watch(m_event, m_head, third);
    QTRY_VERIFY(heard.keepAlives > 0);
    QCOMPARE(heard.cursors.load(), 0);
}

} // namespace

GATEBOOK_TEST_MAIN(TstLivePublisher)
#include "tst_livepublisher.moc"
