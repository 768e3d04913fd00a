// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include <optional>

#include "app/sync/enrolmentclient.h"
#include "app/sync/httptransport.h"
#include "app/sync/livehint.h"
#include "server/tls/hubcertificate.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/wire/encode.h"
#include "tests/e2e/tlshub.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

constexpr int kPatienceMs = 20'000;
const QString kStranger = QStringLiteral("another computer answers at the hub's address");

QByteArray storedPem(const QString &name)
{
    QFile file(qEnvironmentVariable("GATEBOOK_SOURCE") + QStringLiteral("/tests/e2e/certificates/%1.pem").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A device's side: one transport with a token.
struct Device
{
    Device(const QString &url, const QString &pin)
        : token(Token::make(random)), transport(networks.of(pin), {url}, token, HubTrust(pin))
    {
    }

    sync::HttpReply get(const QByteArray &target)
    {
        std::optional<sync::HttpReply> reply;
        transport.send({"GET", target, {}, {}}, [&](const sync::HttpReply &came) { reply = came; });
        if (!QTest::qWaitFor([&] { return reply.has_value(); }, kPatienceMs))
            qFatal("the transport never called back");
        return *reply;
    }

    SystemRandom random;
    Token token;
    HubNetworks networks;
    HttpTransport transport;
};

} // namespace

// The real front and the real transport, with TLS between them.
class HubTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void answersComeWholeOnOneConnection();
    void onlyTheKeyDecides_data();
    void onlyTheKeyDecides();
    void aStrangerInTheHubsPlaceGetsNothing();
    void whatAnswersWithoutTlsIsNoHub();
    void aConnectionServesItsOwnPinAlone();
    void theLiveStreamAsksTheHubAlone();
    void enrolmentRefusesAStrangerAndKeepsTheCode();
    void enrolmentRefusesAHubThatNamesAnotherKey_data();
    void enrolmentRefusesAHubThatNamesAnotherKey();
};

void HubTrustTest::answersComeWholeOnOneConnection()
{
    TlsHub hub;
    SystemRandom random;
    while (hub.handler.bigBody.size() < 5'000'000) // nothing that packs well
        hub.handler.bigBody += QByteArray::number(random.next64(), 16);
    const Tap tap(hub.port());
    Device device(tap.url(), hub.pin);
    const sync::HttpReply small = device.get("/echo?a=1");
    QCOMPARE(small.status, 200);
    QVERIFY(small.body.contains("authorization=Bearer " + device.token.reveal()));
    QVERIFY(device.get("/big").body == hub.handler.bigBody);
    QCOMPARE(device.get("/echo").status, 200);
    QCOMPARE(tap.count(), 1);
}

void HubTrustTest::onlyTheKeyDecides_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"expired", "notyetvalid", "issued"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void HubTrustTest::onlyTheKeyDecides()
{
    QFETCH(const QString, name);
    TlsHub hub(storedPem(name));
    QCOMPARE(Device(hub.url(), hub.pin).get("/echo").status, 200);
    const sync::HttpReply refused = Device(hub.url(), tls::readHubPem(newPem())->pin).get("/echo");
    QCOMPARE(refused.status, 0);
    QVERIFY2(refused.problem.contains(kStranger), qPrintable(refused.problem));
    QCOMPARE(hub.handler.seen(), 1);
}

void HubTrustTest::aStrangerInTheHubsPlaceGetsNothing()
{
    auto hub = std::make_unique<TlsHub>();
    const quint16 port = hub->port();
    Device device(hub->url(), hub->pin);
    QCOMPARE(device.get("/echo").status, 200);
    hub.reset();
    TlsHub stranger(newPem(), port);
    QString problem;
    // The first may only learn that the old connection is gone.
    for (int i = 0; i < 3; ++i) {
        const sync::HttpReply reply = device.get("/echo");
        QCOMPARE(reply.status, 0);
        QVERIFY(!reply.fromHub);
        problem = reply.problem;
    }
    QVERIFY2(problem.contains(kStranger), qPrintable(problem));
    QCOMPARE(stranger.handler.seen(), 0);
}

void HubTrustTest::whatAnswersWithoutTlsIsNoHub()
{
    TestHandler handler;
    const auto plain = front::Front::start({{QHostAddress(QHostAddress::LocalHost), 0}}, {}, handler);
    QVERIFY(plain.ok());
    const QString url = QStringLiteral("https://127.0.0.1:%1").arg((*plain)->addresses().first().port);
    const sync::HttpReply reply = Device(url, tls::readHubPem(newPem())->pin).get("/echo");
    QCOMPARE(reply.status, 0);
    QVERIFY2(reply.problem.contains(QStringLiteral("no secure connection")), qPrintable(reply.problem));
}

// Also while the address is the same and the other one's connection is open.
void HubTrustTest::aConnectionServesItsOwnPinAlone()
{
    TlsHub hub;
    Device device(hub.url(), hub.pin);
    QCOMPARE(device.get("/echo").status, 200);
    const QString otherPin = tls::readHubPem(newPem())->pin;
    HttpTransport other(device.networks.of(otherPin), {hub.url()}, device.token, HubTrust(otherPin));
    std::optional<sync::HttpReply> reply;
    other.send({"GET", "/echo", {}, {}}, [&](const sync::HttpReply &came) { reply = came; });
    QTRY_VERIFY_WITH_TIMEOUT(reply, kPatienceMs);
    QVERIFY2(reply->problem.contains(kStranger), qPrintable(reply->problem));
    QCOMPARE(hub.handler.seen(), 1);
}

void HubTrustTest::theLiveStreamAsksTheHubAlone()
{
    TlsHub hub;
    TlsHub stranger;
    HubNetworks networks;
    SystemClock clock;
    SystemRandom random;
    const HubTrust trust(hub.pin);
    LiveHint live(networks.of(hub.pin), trust, clock, random, [] { return QByteArray(); });
    const Tap tap(stranger.port());
    live.listen(QUuid::createUuid(), tap.url(), Token::make(random));
    QTRY_COMPARE_WITH_TIMEOUT(tap.count(), 2, kPatienceMs); // it tries again after a while
    QCOMPARE(stranger.handler.seen(), 0);
    live.listen(QUuid::createUuid(), hub.url(), Token::make(random));
    QTRY_COMPARE_WITH_TIMEOUT(hub.handler.seen(), 1, kPatienceMs);
}

void HubTrustTest::enrolmentRefusesAStrangerAndKeepsTheCode()
{
    TlsHub stranger;
    HubNetworks networks;
    EnrolmentClient client(networks);
    std::optional<Result<wire::EnrolAnswer>> answer;
    const wire::PairingUri uri{{stranger.url()}, PairingCode(QStringLiteral("CODE")), tls::readHubPem(newPem())->pin};
    client.enrol(uri, QUuid::createUuid(), QStringLiteral("L"), [&](const auto &came) { answer = came; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, kPatienceMs);
    QVERIFY(!answer->ok());
    QVERIFY2(answer->error().message.contains(kStranger), qPrintable(answer->error().message));
    QCOMPARE(stranger.handler.seen(), 0);
}

void HubTrustTest::enrolmentRefusesAHubThatNamesAnotherKey_data()
{
    QTest::addColumn<bool>("same");
    QTest::newRow("its own key") << true;
    QTest::newRow("another key") << false;
}

void HubTrustTest::enrolmentRefusesAHubThatNamesAnotherKey()
{
    QFETCH(const bool, same);
    TlsHub hub;
    HubNetworks networks;
    EnrolmentClient client(networks);
    wire::EnrolAnswer said;
    SystemRandom random;
    said.token = Token::make(random);
    said.deviceUuid = said.event.uuid = QUuid::createUuid();
    said.event.name = said.hub.name = said.gate = QStringLiteral("N");
    said.hub.urls = {QStringLiteral("https://192.0.2.1")};
    said.hub.pin = same ? hub.pin : tls::readHubPem(newPem())->pin;
    hub.handler.enrolAnswer = wire::encode(said);
    std::optional<Result<wire::EnrolAnswer>> answer;
    client.enrol({{hub.url()}, PairingCode(QStringLiteral("CODE")), hub.pin}, said.deviceUuid, QStringLiteral("L"),
        [&](const auto &came) { answer = came; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, kPatienceMs);
    QVERIFY2(answer->ok() == same, answer->ok() ? "accepted" : qPrintable(answer->error().message));
    if (same)
        QCOMPARE((*answer)->hub.urls, QStringList({hub.url(), QStringLiteral("https://192.0.2.1")}));
    else
        QVERIFY(answer->error().message.contains(QStringLiteral("another key")));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::HubTrustTest)
#include "tst_hubtrust.moc"
