// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "server/ledger/ledgerreader.h"
#include "shared/wire/pin.h"
#include "tests/e2e/coredevice.h"
#include "tests/e2e/hubprogram.h"
#include "tests/e2e/kioskprogram.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

// What the enrolment of this URI came to.
QString enrolled(CoreDevice &device, const wire::PairingUri &uri)
{
    QSignalSpy finished(&device.core, &KioskCore::enrolmentFinished);
    device.core.enrol(wire::pairingUriText(uri));
    if (finished.isEmpty())
        finished.wait(kPatienceMs);
    return finished.isEmpty() ? QStringLiteral("nothing came")
                              : (finished.first().first().toBool() ? QStringLiteral("yes: ") : QStringLiteral("no: "))
            + finished.first().last().toString();
}

} // namespace

// Devices that trust a hub by its pin. ctest runs the other conversations of a kiosk over TLS, too.
class KioskTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aQrWithTheKnownPinRefreshesTheAddresses();
    void aStrangersKeyKeepsTheKioskOfflineAndWipesNothing();
    void bothProgramsByTheUriThatPairPrinted();
    void aTypedCodeIsSentToAConfirmedKeyAlone();
    void whatIsNoAddressIsSaidAtOnce();
    void theQrOfTheOwnHubRefreshesAndEnrolsNobody();
    void scansOfAnEarlierEventFollowTheHubToItsNewAddress();
};

void KioskTlsTest::aQrWithTheKnownPinRefreshesTheAddresses()
{
    HubFixture hub;
    const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
    hub.addTickets(event, QStringList{QStringLiteral("AAAA-1111")});
    const QTemporaryDir dir;
    CoreDevice device;
    device.pair(hub, hub.pairingCode(event), dir.path());
    hub.stop();
    device.core.syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(device.status.sync.state == sync::SyncState::Offline, kPatienceMs);
    hub.start(); // on another port
    wire::PairingUri uri = hub.pairingUri({});
    uri.pin.back() = uri.pin.back() == u'A' ? u'E' : u'A';
    QVERIFY(enrolled(device, uri).startsWith(u"no: "));
    wire::PairingUri plain = hub.pairingUri({});
    plain.urls = {QStringLiteral("http://127.0.0.1:%1").arg(hub.port())};
    QVERIFY(enrolled(device, plain).startsWith(u"no: "));
    QVERIFY(device.status.sync.state == sync::SyncState::Offline);
    const QString refreshed = enrolled(device, hub.pairingUri({}));
    QVERIFY2(refreshed.startsWith(u"yes: "), qPrintable(refreshed));
    QTRY_VERIFY_WITH_TIMEOUT(device.status.sync.state == sync::SyncState::Idle, kPatienceMs);
}

void KioskTlsTest::aStrangersKeyKeepsTheKioskOfflineAndWipesNothing()
{
    HubProgram real;
    HubProgram stranger;
    const QString event = real.makeEvent();
    QCOMPARE(real.run(words("import - --event") + QStringList{event}, "code,name\nA1,Ada\n").exitCode, 0);
    QVERIFY(real.serve({}, words("--tls-listen 127.0.0.1:0")));
    const QString uri
        = real.run(words("pair --json --gate N --event") + QStringList{event}).json()[QStringLiteral("uri")].toString();
    const QTemporaryDir dir;
    CoreDevice device;
    QVERIFY(device.core.start(dir.path()));
    QVERIFY(enrolled(device, *wire::parsePairingUri(uri)).startsWith(u"yes: "));
    QTRY_VERIFY_WITH_TIMEOUT(device.status.hasManifest, kPatienceMs);
    const QString address = QStringLiteral("127.0.0.1:%1").arg(real.port());
    real.kill();
    QVERIFY(!stranger.makeEvent().isEmpty());
    QVERIFY(stranger.serve({}, {QStringLiteral("--tls-listen"), address}));
    QTRY_VERIFY_WITH_TIMEOUT(
        (device.core.syncNow(), device.status.sync.detail.contains(QStringLiteral("another computer"))), kPatienceMs);
    QVERIFY(device.status.sync.state == sync::SyncState::Offline);
    QVERIFY(device.status.hasManifest && !device.status.revoked);
    QCOMPARE(stranger.stop(), 0);
    QVERIFY(real.serve({}, {QStringLiteral("--tls-listen"), address}));
    QTRY_VERIFY_WITH_TIMEOUT((device.core.syncNow(), device.status.sync.state == sync::SyncState::Idle), kPatienceMs);
}

void KioskTlsTest::bothProgramsByTheUriThatPairPrinted()
{
    HubProgram hub;
    const QString event = hub.makeEvent();
    QCOMPARE(hub.run(words("import - --event") + QStringList{event}, "code,name\nA1,Ada\nB2,Bo\n").exitCode, 0);
    QVERIFY(hub.serve({}, words("--tls-listen 127.0.0.1:0")));
    const QString uri
        = hub.run(words("pair --json --gate N --event") + QStringList{event}).json()[QStringLiteral("uri")].toString();
    QVERIFY(uri.contains(QStringLiteral("https%3A")) && !uri.contains(QStringLiteral("http%3A")));
    KioskProgram kiosk(hub.file(QStringLiteral("kiosk")));
    QVERIFY(kiosk.start({QStringLiteral("--enroll"), uri, QStringLiteral("--once")}));
    kiosk.scan({QStringLiteral("A1")});
    QCOMPARE(kiosk.finish(), 0); // once all is with the hub
    QCOMPARE(kiosk.verdicts().size(), 1);
    QCOMPARE(kiosk.verdicts().first().value(QStringLiteral("verdict")).toString(), QStringLiteral("admit"));
    const ProgramRun exported = hub.run(words("export --format json --event") + QStringList{event});
    const QJsonArray rows = QJsonDocument::fromJson(exported.out).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toObject().value(QStringLiteral("checked_in")).toBool(), true);
    QCOMPARE(rows[1].toObject().value(QStringLiteral("checked_in")).toBool(), false);
    QCOMPARE(hub.stop(), 0);
}

void KioskTlsTest::aTypedCodeIsSentToAConfirmedKeyAlone()
{
    HubFixture hub;
    const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
    const wire::PairingUri uri = hub.pairingUri(hub.pairingCode(event));
    const QTemporaryDir dir;
    CoreDevice device;
    QVERIFY(device.core.start(dir.path()));
    QSignalSpy found(&device.core, &KioskCore::keyFound);
    QSignalSpy finished(&device.core, &KioskCore::enrolmentFinished);
    device.core.enrolTyped(QUrl(uri.urls.first()).authority(), uri.code.reveal().toLower());
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, kPatienceMs);
    QCOMPARE(found.first().first().toString(), wire::fingerprintText(uri.pin));
    const auto bound = wire::parsePairingUri(found.first().last().toString());
    QVERIFY(bound.ok());
    QCOMPARE(bound->pin, uri.pin);
    QVERIFY(finished.isEmpty() && !device.status.enrolled);
    SystemRandom random;
    QVERIFY(admin::Registry(hub.database(), hub.clock(), random).devices()->empty()); // the code was not used
    const QString done = enrolled(device, *bound);                                    // the person said yes
    QVERIFY2(done.startsWith(u"yes: "), qPrintable(done));
    QCOMPARE(admin::Registry(hub.database(), hub.clock(), random).devices()->size(), std::size_t{1});
}

void KioskTlsTest::whatIsNoAddressIsSaidAtOnce()
{
    const QTemporaryDir dir;
    CoreDevice device;
    QVERIFY(device.core.start(dir.path()));
    QSignalSpy finished(&device.core, &KioskCore::enrolmentFinished);
    device.core.enrolTyped(QStringLiteral("http://192.0.2.1"), QStringLiteral("K7QP-3M2X-9F"));
    device.core.enrolTyped(QStringLiteral("192.0.2.1"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, kPatienceMs);
    QVERIFY(finished.first().last().toString().contains(QStringLiteral("no address of a hub")));
    QVERIFY(finished.last().last().toString().contains(QStringLiteral("code is missing")));
}

void KioskTlsTest::theQrOfTheOwnHubRefreshesAndEnrolsNobody()
{
    HubFixture hub;
    const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
    hub.addTickets(event, QStringList{QStringLiteral("AAAA-1111")});
    const QTemporaryDir dir;
    CoreDevice device;
    device.pair(hub, hub.pairingCode(event), dir.path());
    const QUuid before = device.status.deviceUuid;
    hub.stop();
    ScanEvent scan;
    scan.text = QStringLiteral("AAAA-1111");
    device.core.scan(scan);
    QTRY_VERIFY_WITH_TIMEOUT(
        (device.core.syncNow(),
            device.status.sync.state == sync::SyncState::Offline && device.status.sync.queue.waiting == 1),
        kPatienceMs);
    hub.start(); // on another port
    QSignalSpy seen(&device.core, &KioskCore::ownHubSeen);
    QSignalSpy offered(&device.core, &KioskCore::pairingOffered);
    wire::PairingUri uri = hub.pairingUri(hub.pairingCode(event));
    uri.urls.prepend(QStringLiteral("https://127.0.0.1:1")); // nobody is there: the next one is tried
    scan.text = wire::pairingUriText(uri);
    device.core.scan(scan);
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1, kPatienceMs);
    QCOMPARE(seen.first().first().toString(), scan.text);
    QVERIFY(seen.first().at(1).toBool());
    QTRY_VERIFY_WITH_TIMEOUT((device.core.syncNow(), device.status.sync.state == sync::SyncState::Idle), kPatienceMs);
    QVERIFY(device.status.hasManifest);
    QCOMPARE(device.status.deviceUuid, before);
    QTRY_COMPARE_WITH_TIMEOUT(device.status.sync.queue.waiting, 0, kPatienceMs);
    SystemRandom random;
    QCOMPARE(admin::Registry(hub.database(), hub.clock(), random).devices()->size(), std::size_t{1});
    // A stranger's code is none of that.
    uri.pin.back() = uri.pin.back() == u'A' ? u'E' : u'A';
    scan.text = wire::pairingUriText(uri);
    device.core.scan(scan);
    QTRY_COMPARE_WITH_TIMEOUT(offered.size(), 1, kPatienceMs);
    QCOMPARE(seen.size(), 1);
}

void KioskTlsTest::scansOfAnEarlierEventFollowTheHubToItsNewAddress()
{
    HubFixture hub;
    const QUuid friday = hub.addEvent(QStringLiteral("Friday"));
    const QUuid saturday = hub.addEvent(QStringLiteral("Saturday"));
    hub.addTickets(friday, QStringList{QStringLiteral("AAAA-1111")});
    hub.addTickets(saturday, QStringList{QStringLiteral("BBBB-2222")});
    const QTemporaryDir dir;
    CoreDevice device;
    device.pair(hub, hub.pairingCode(friday), dir.path());
    hub.stop();
    ScanEvent scan;
    scan.text = QStringLiteral("AAAA-1111");
    device.core.scan(scan);
    QTRY_COMPARE_WITH_TIMEOUT(device.status.sync.queue.waiting, 1, kPatienceMs);
    hub.start(); // on another port
    const QString done = enrolled(device, hub.pairingUri(hub.pairingCode(saturday)));
    QVERIFY2(done.startsWith(u"yes: "), qPrintable(done));
    QTRY_VERIFY_WITH_TIMEOUT(
        device.status.event.uuid == saturday && device.status.hasManifest && device.status.otherEventsWaiting == 0,
        kPatienceMs);
    ledger::LedgerReader reader(hub.database());
    const auto record = reader.event(friday);
    QVERIFY(record && *record);
    const auto feed = reader.feed(**record, {}, 10);
    QVERIFY(feed.ok());
    QCOMPARE(feed->checkIns.size(), std::size_t{1});
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::KioskTlsTest)
#include "tst_kiosktls.moc"
