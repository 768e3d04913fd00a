// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHostAddress>
#include <QTest>

#include <atomic>
#include <thread>

#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// SIGTERM in the middle of the evening: what a device has sent is recorded and answered before the hub ends.
class TstHubDrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { failOnAnyWarning(); }
    void aPushUnderWayIsRecordedAndAnswered();

private:
    // A hub that takes one request at a time: that it refuses a second one shows that the first is under way.
    void start();
    [[nodiscard]] int healthStatus() const;

    std::unique_ptr<HubFixture> m_data;
    std::unique_ptr<Hub> m_hub;
    quint16 m_port = 0;
};

void TstHubDrain::start()
{
    m_data = std::make_unique<HubFixture>();
    m_data->stop();
    HubConfig config;
    config.database.path = m_data->filePath();
    config.listen = {{QHostAddress(QHostAddress::LocalHost), 0}};
    config.limits.inFlight = 1;
    static SystemRandom random;
    auto started = Hub::start(config, m_data->clock(), random);
    QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().message));
    m_hub = std::move(started).value();
    m_port = m_hub->addresses().first().port;
}

int TstHubDrain::healthStatus() const
{
    HttpRequest request;
    request.target = QByteArrayLiteral("/healthz");
    return sendRequest(m_port, request).status;
}

void TstHubDrain::aPushUnderWayIsRecordedAndAnswered()
{
    start();
    const QUuid event = m_data->addEvent(QStringLiteral("Night Run"));
    m_data->addTickets(event, QStringList{QStringLiteral("A")});
    HttpRequest push;
    push.method = QByteArrayLiteral("POST");
    push.target = staffPath(event, "/check-ins/batch");
    push.token = m_data->addDevice(event, QStringLiteral("Laptop 1"));
    push.body = batchOf({admission(newUuid(), QStringLiteral("A"))});

    auto lock = store::Transaction::begin(m_data->database()); // the hub's writer has to wait
    QVERIFY(lock.ok());
    std::atomic<int> answered = -1;
    std::thread device([&] {
        int status = 503; // a look at the hub's health may be the one request that it takes
        while (status == 503)
            status = sendRequest(m_port, push).status;
        answered = status;
    });
    const bool underWay = QTest::qWaitFor([this] { return healthStatus() == 503; });
    bool done = false;
    m_hub->drain(60'000, [&done] { done = true; });
    const bool closed = QTest::qWaitFor([this] { return healthStatus() == 0; });
    const bool early = done || answered != -1;
    lock->reset();
    const bool ended = QTest::qWaitFor([&done] { return done; });
    device.join();
    QVERIFY(underWay && closed && ended && !early);
    QCOMPARE(answered.load(), 200);
    m_hub.reset();
    qint64 rows = -1;
    QVERIFY(m_data->database().first(
        QStringLiteral("SELECT count(*) FROM check_ins"), {}, [&rows](const store::Row &row) { rows = row.int64(0); }));
    QCOMPARE(rows, 1);
}

} // namespace

GATEBOOK_TEST_MAIN(TstHubDrain)
#include "tst_hubdrain.moc"
