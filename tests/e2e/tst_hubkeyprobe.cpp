// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <optional>

#include "app/sync/hubkeyprobe.h"
#include "tests/e2e/tlshub.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

constexpr int kPatienceMs = 20'000;

} // namespace

// The real front, and a device that wants to know its key.
class HubKeyProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aKeyIsAskedForWithoutAByteOfARequest();
    void noKeyIsMetWhereNoHubAnswers();
};

void HubKeyProbeTest::aKeyIsAskedForWithoutAByteOfARequest()
{
    TlsHub hub;
    const Tap tap(hub.port());
    quint16 nobody = 0;
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        nobody = gone.serverPort();
    }
    HubKeyProbe probe;
    std::optional<Result<HubKeyProbe::Met>> met;
    probe.ask({QStringLiteral("https://127.0.0.1:%1").arg(nobody), tap.url()}, [&](const auto &came) { met = came; });
    QVERIFY(probe.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(met, kPatienceMs);
    QVERIFY2(met->ok(), met->ok() ? "" : qPrintable(met->error().message));
    QCOMPARE((*met)->pin, hub.pin);
    QCOMPARE((*met)->url, tap.url());
    QVERIFY(!probe.isBusy());
    QCOMPARE(tap.count(), 1);
    QCOMPARE(hub.handler.seen(), 0);
}

void HubKeyProbeTest::noKeyIsMetWhereNoHubAnswers()
{
    TestHandler handler;
    const auto plain = front::Front::start({{QHostAddress(QHostAddress::LocalHost), 0}}, {}, handler);
    QVERIFY(plain.ok());
    HubKeyProbe probe;
    std::optional<Result<HubKeyProbe::Met>> met;
    probe.ask({QStringLiteral("https://127.0.0.1:%1").arg((*plain)->addresses().first().port)},
        [&](const auto &came) { met = came; });
    QTRY_VERIFY_WITH_TIMEOUT(met, kPatienceMs);
    QVERIFY(!met->ok());
    QVERIFY2(met->error().message.contains(QStringLiteral("is no hub")), qPrintable(met->error().message));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::HubKeyProbeTest)
#include "tst_hubkeyprobe.moc"
