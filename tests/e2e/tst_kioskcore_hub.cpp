// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/coredevice.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

class KioskCoreHubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatTheHubDoesNotAnswerIsAnsweredByTheDevice()
    {
        HubFixture hub;
        QTemporaryDir dir;
        CoreDevice device;
        pair(hub, dir, device);
        QSignalSpy found(&device.core, &KioskCore::searchFinished);
        device.core.search(QStringLiteral("aaaa"), 1);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 2, kPatienceMs);
        QCOMPARE(sourceOf(found, 0), SearchAnswer::Source::Device);
        QCOMPARE(sourceOf(found, 1), SearchAnswer::Source::Hub);
        hub.stop();
        device.core.search(QStringLiteral("aaaa"), 2);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 4, kPatienceMs);
        QCOMPARE(sourceOf(found, 3), SearchAnswer::Source::HubFailed);
        const auto last = found.at(3).at(1).value<SearchAnswer>();
        QCOMPARE(last.hits.size(), 1);
        QVERIFY(!last.message.isEmpty());
    }

    void aPickedTicketIsToldFromAScan()
    {
        HubFixture hub;
        QTemporaryDir dir;
        CoreDevice device;
        pair(hub, dir, device);
        QSignalSpy found(&device.core, &KioskCore::searchFinished);
        device.core.search(QStringLiteral("aaaa"), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), kPatienceMs);
        QSignalSpy verdicts(&device.core, &KioskCore::verdictReady);
        device.core.scanTicket(found.first().at(1).value<SearchAnswer>().hits.first().ticketUuid);
        QTRY_COMPARE_WITH_TIMEOUT(verdicts.size(), 1, kPatienceMs);
        const auto verdict = verdicts.first().first().value<GateVerdict>();
        QVERIFY(verdict.scan.source == ScanSource::Picked);
        QVERIFY(verdict.verdict.admitted());
    }

    void aRevokedDeviceSaysSoWithoutAHubUntilTheNoticeIsClosed()
    {
        HubFixture hub;
        QTemporaryDir dir;
        {
            CoreDevice device;
            QSignalSpy notices(&device.core, &KioskCore::noticeRaised);
            pair(hub, dir, device);
            admin::Registry registry(hub.database(), hub.clock(), device.random);
            QVERIFY(registry.revokeDevice(device.status.deviceUuid));
            QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, kPatienceMs); // its live stream ended, and it asked
            QVERIFY(device.status.revoked);
        }
        hub.stop();
        qint64 id = 0;
        {
            CoreDevice device;
            QSignalSpy notices(&device.core, &KioskCore::noticeRaised);
            QVERIFY(device.core.start(dir.path()));
            QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, kPatienceMs); // nobody had closed it
            QVERIFY(device.status.revoked);
            id = notices.first().first().value<Notice>().id;
            device.core.dismissNotice(id);
            device.core.stop();
        }
        CoreDevice device;
        QSignalSpy notices(&device.core, &KioskCore::noticeRaised);
        QSignalSpy told(&device.core, &KioskCore::statusChanged);
        QVERIFY(device.core.start(dir.path()));
        QTRY_VERIFY_WITH_TIMEOUT(told.size() >= 2, kPatienceMs);
        QVERIFY(notices.isEmpty());
    }

private:
    static SearchAnswer::Source sourceOf(const QSignalSpy &answers, int i)
    {
        return answers.at(i).at(1).value<SearchAnswer>().source;
    }

    static void pair(HubFixture &hub, const QTemporaryDir &dir, CoreDevice &device)
    {
        hub.start();
        const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
        hub.addTickets(event, {QStringLiteral("AAAA-1111"), QStringLiteral("BBBB-2222")});
        device.pair(hub, hub.pairingCode(event).toLower(), dir.path());
        QCOMPARE(device.status.ticketCount, 2);
    }
};

GATEBOOK_TEST_MAIN(KioskCoreHubTest)
#include "tst_kioskcore_hub.moc"
