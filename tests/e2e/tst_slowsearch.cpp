// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <atomic>
#include <future>

#include "server/api/api.h"
#include "server/front/front.h"
#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// The hub's readers, whose searches wait at the start of their turn until they are let go.
class HeldSearches final : public ledger::ReaderPool
{
public:
    explicit HeldSearches(std::unique_ptr<ReaderPool> readers) : m_readers(std::move(readers)) { }
    ~HeldSearches() override { letGo(); }
    HeldSearches(const HeldSearches &) = delete;
    HeldSearches &operator=(const HeldSearches &) = delete;

    [[nodiscard]] bool run(Task task) override { return m_readers->run(std::move(task)); }
    [[nodiscard]] bool runSearch(Task task) override
    {
        const bool accepted = m_readers->runSearch([this, task = std::move(task)](ledger::LedgerReader &reader) {
            m_held = true;
            m_released.wait();
            task(reader);
        });
        m_waiting += accepted ? 1 : 0;
        return accepted;
    }

    [[nodiscard]] bool held() const { return m_held; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    void letGo()
    {
        if (!std::exchange(m_open, true))
            m_release.set_value();
    }

private:
    std::promise<void> m_release;
    std::shared_future<void> m_released = m_release.get_future().share();
    bool m_open = false;
    std::atomic<bool> m_held = false;
    std::atomic<int> m_waiting = 0;
    std::unique_ptr<ReaderPool> m_readers; // its tasks use what stands above
};

// The parts of a hub as server/hub composes them, around these readers.
class HeldHub
{
public:
    explicit HeldHub(const store::DatabaseLocation &location)
        : m_writer(*ledger::WriterThread::start(location, m_clock, m_random)),
          m_readers(std::make_unique<HeldSearches>(*ledger::ReaderPool::start(location))),
          m_live(*m_readers, [](qint64, const QByteArray &) {}, {}), m_services{*m_readers, *m_writer, m_clock,
                                                                         m_random, m_live,
                                                                         [] { return wire::HubIdentity{}; }},
          m_api(m_services), m_front(*front::Front::start({{QHostAddress(QHostAddress::LocalHost), 0}}, {}, m_api))
    {
    }
    ~HeldHub()
    {
        m_readers->letGo();
        m_live.stop();
        m_front.reset();
        m_readers.reset();
        m_writer.reset();
    }
    HeldHub(const HeldHub &) = delete;
    HeldHub &operator=(const HeldHub &) = delete;

    [[nodiscard]] HeldSearches &searches() { return *m_readers; }
    [[nodiscard]] quint16 port() const { return m_front->addresses().first().port; }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<ledger::WriterThread> m_writer;
    std::unique_ptr<HeldSearches> m_readers;
    api::LivePublisher m_live;
    api::Services m_services;
    api::Api m_api;
    std::unique_ptr<front::Front> m_front;
};

class TstSlowSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { failOnAnyWarning(); }

    void whileSearchesStandInTheirQueueTheGatesAreServed();
};

void TstSlowSearch::whileSearchesStandInTheirQueueTheGatesAreServed()
{
    const QTemporaryDir directory;
    store::DatabaseLocation location;
    location.path = directory.filePath(QStringLiteral("hub.db"));
    HubFixture fixture(location);
    const QUuid event = fixture.addEvent(QStringLiteral("Night Run"));
    fixture.addTickets(event, QStringList{QStringLiteral("AAAA-1111")});
    const QByteArray desk = fixture.addDevice(event, QStringLiteral("Desk"));
    const QByteArray gate = fixture.addDevice(event, QStringLiteral("Gate"));
    fixture.stop();

    HeldHub hub(location);
    std::array<QTcpSocket, ledger::ReaderPool::kThreads + 1> searchers;
    const HttpRequest search{
        .target = staffPath(event, "/participants?q=aaaa"), .token = desk, .body = {}, .headers = {}};
    for (QTcpSocket &searcher : searchers) {
        searcher.connectToHost(QHostAddress(QHostAddress::LocalHost), hub.port());
        searcher.write(requestBytes(search, "close"));
    }
    QTRY_COMPARE(hub.searches().waiting(), int(searchers.size()));
    QTRY_VERIFY(hub.searches().held());

    for (const QByteArray &token : {gate, desk}) {
        const HttpReply pushed = sendRequest(hub.port(),
            {.method = "POST",
                .target = staffPath(event, "/check-ins/batch"),
                .token = token,
                .body = batchOf({admission(newUuid(), QStringLiteral("AAAA-1111"))}),
                .headers = {}});
        QCOMPARE(pushed.status, 200);
        QCOMPARE(statusesOf(pushed.json()).size(), 1);
        for (const char *what : {"/check-ins", "/manifest"}) {
            const HttpReply read = sendRequest(
                hub.port(), {.target = staffPath(event, what), .token = token, .body = {}, .headers = {}});
            QCOMPARE(read.status, 200);
        }
    }
    for (QTcpSocket &searcher : searchers) {
        QCOMPARE(searcher.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(searcher.bytesAvailable(), 0);
    }

    hub.searches().letGo();
    for (QTcpSocket &searcher : searchers) {
        QTRY_COMPARE(searcher.state(), QAbstractSocket::UnconnectedState);
        const QByteArray answer = searcher.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.contains("AAAA-1111"), answer.constData());
    }
}

} // namespace

GATEBOOK_TEST_MAIN(TstSlowSearch)
#include "tst_slowsearch.moc"
