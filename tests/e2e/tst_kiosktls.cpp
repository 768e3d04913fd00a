// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

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

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::KioskTlsTest)
#include "tst_kiosktls.moc"
