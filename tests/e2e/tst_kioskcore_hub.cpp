// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "app/store/enrolments.h"
#include "app/store/kioskdatabase.h"
#include "shared/domain/ticketid.h"
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
        QCOMPARE(sourceOf(found, 3), SearchAnswer::Source::Offline);
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

    void theNewestSearchReachesTheHubWhileAnOlderOneIsUnderWay()
    {
        HubFixture hub;
        QTemporaryDir dir;
        CoreDevice device;
        pair(hub, dir, device);
        QSignalSpy found(&device.core, &KioskCore::searchFinished);
        for (int i = 1; i <= 5; ++i)
            device.core.search(QStringLiteral("aaaa"), i);
        const auto hubAnswered = [&](int generation) {
            for (int i = 0; i < found.size(); ++i)
                if (found.at(i).at(0).toInt() == generation && sourceOf(found, i) == SearchAnswer::Source::Hub)
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hubAnswered(5), kPatienceMs);
    }

    void aCodeThatOnlyTheHubKnowsIsFoundThereAndThenMayEnter()
    {
        HubFixture hub;
        QTemporaryDir dir;
        CoreDevice device;
        const QUuid event = pair(hub, dir, device);
        hub.addTickets(event, QStringList{QStringLiteral("CCCC-3333")});
        QSignalSpy found(&device.core, &KioskCore::searchFinished);
        device.core.search(QStringLiteral("CCCC-3333"), 1); // the whole code
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 2, kPatienceMs);
        const auto hits = found.at(1).at(1).value<SearchAnswer>().hits;
        QCOMPARE(hits.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(device.status.ticketCount, 3, kPatienceMs); // the list was fetched up
        QSignalSpy verdicts(&device.core, &KioskCore::verdictReady);
        device.core.scanTicket(hits.first().ticketUuid);
        QTRY_COMPARE_WITH_TIMEOUT(verdicts.size(), 1, kPatienceMs);
        QVERIFY(verdicts.first().first().value<GateVerdict>().verdict.admitted());
    }

    void whatStaffDecidedOfflineArrivesOnceHoweverOftenItIsSent()
    {
        HubFixture hub;
        const QTemporaryDir dir;
        const QTemporaryDir lost; // the same device, as if it had never heard the hub's answer
        const QUuid event = decideOffline(hub, dir);
        hub.start(); // at another address
        {
            const auto database = KioskDatabase::open(dir.path());
            QVERIFY(database && Enrolments((*database)->database()).setUrls(1, hub.pairingUri({}).urls));
        }
        QVERIFY(QFile::copy(dir.filePath(QStringLiteral("kiosk.db")), lost.filePath(QStringLiteral("kiosk.db"))));
        for (const QTemporaryDir *folder : {&dir, &lost}) {
            CoreDevice device;
            QVERIFY(device.core.start(folder->path()));
            QTRY_VERIFY_WITH_TIMEOUT(device.status.enrolled && device.status.sync.queue.waiting == 0
                    && device.status.sync.state == sync::SyncState::Idle,
                kPatienceMs);
            QCOMPARE(device.status.sync.queue.setAside, 0);
            QCOMPARE(device.status.checkedInCount, 4);
            QCOMPARE(count(hub, QStringLiteral("SELECT count(*) FROM check_ins")), 4);
        }
        QCOMPARE(
            count(hub,
                QStringLiteral("SELECT count(*) FROM check_ins WHERE override_by = 'Kim' AND override_reason = 'twin'"
                               " AND reason = 'ticket_cancelled'")),
            1);
        QVERIFY(!event.isNull());
    }

    void theListIsComparedWithTheHubs()
    {
        HubFixture hub;
        QTemporaryDir dir;
        CoreDevice device;
        pair(hub, dir, device);
        QSignalSpy checks(&device.core, &KioskCore::listChecked);
        const auto compared = [&] {
            checks.clear();
            device.core.checkList();
            return checks.wait(kPatienceMs) ? checks.last().first().value<ListCheck>() : ListCheck();
        };
        ListCheck check = compared();
        QVERIFY(check.outcome == ListCheck::Outcome::Equal);
        QCOMPARE(check.hubTotal, 2);
        // A hub that counts a ticket which it never sent: its position is the same.
        QVERIFY(hub.database().change(QStringLiteral("UPDATE events SET ticket_count = ticket_count + 1")));
        QTRY_VERIFY_WITH_TIMEOUT(compared().outcome == ListCheck::Outcome::Differs, kPatienceMs);
        QVERIFY(hub.database().change(QStringLiteral("UPDATE events SET ticket_count = ticket_count - 1")));
        QVERIFY(compared().outcome == ListCheck::Outcome::Equal);
        hub.stop();
        check = compared();
        QVERIFY(check.outcome == ListCheck::Outcome::NoAnswer);
        QVERIFY(!check.detail.isEmpty());
    }

    void ticketsThatAreImportedWhileAGateIsCheckedAreFetchedAndCounted()
    {
        HubFixture hub;
        QTemporaryDir dir;
        CoreDevice device;
        pair(hub, dir, device);
        hub.addTickets(device.status.event.uuid, {QStringLiteral("CCCC-3333")});
        QSignalSpy checks(&device.core, &KioskCore::listChecked);
        const auto isEqual = [&] {
            checks.clear();
            device.core.checkList();
            const bool came = checks.wait(kPatienceMs);
            const auto check = came ? checks.last().first().value<ListCheck>() : ListCheck();
            return check.outcome == ListCheck::Outcome::Equal && check.hubTotal == 3;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isEqual(), kPatienceMs);
    }

private:
    // A cancelled ticket admitted anyway, and an order of three; all while there is no hub. Leaves the device stopped.
    static QUuid decideOffline(HubFixture &hub, const QTemporaryDir &dir)
    {
        CoreDevice device;
        hub.start();
        const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
        std::vector<ledger::TicketRow> rows(4);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].code = QStringLiteral("ORDER-%1").arg(i);
            rows[i].ticketUuid = ticketUuid(event, rows[i].code);
            rows[i].name = rows[i].code;
            rows[i].order = QStringLiteral("QX7B2");
        }
        rows[3].status = TicketStatus::Cancelled;
        hub.addTickets(event, rows);
        device.pair(hub, hub.pairingCode(event), dir.path());
        hub.stop();
        QSignalSpy verdicts(&device.core, &KioskCore::verdictReady);
        QSignalSpy orders(&device.core, &KioskCore::orderFound);
        QSignalSpy groups(&device.core, &KioskCore::groupDecided);
        device.core.admitAnyway(rows[3].ticketUuid, QStringLiteral("Kim"), QStringLiteral("twin"));
        device.core.lookUpOrder(rows[0].ticketUuid);
        const auto wait = [](QSignalSpy &spy) { return !spy.isEmpty() || spy.wait(kPatienceMs); };
        if (!wait(verdicts) || !wait(orders))
            qFatal("no answer");
        QList<QUuid> uuids;
        for (const SearchHit &hit : orders.first().at(1).value<SearchHits>())
            uuids << hit.ticketUuid;
        device.core.scanTickets(uuids);
        if (!wait(groups) || groups.first().first().value<GroupVerdict>().verdicts.size() != 3)
            qFatal("the order was not admitted");
        device.core.stop();
        return event;
    }

    static qint64 count(HubFixture &hub, const QString &sql)
    {
        qint64 value = -1;
        const auto read = hub.database().first(sql, {}, [&value](const store::Row &row) { value = row.int64(0); });
        return read ? value : -1;
    }

    static SearchAnswer::Source sourceOf(const QSignalSpy &answers, int i)
    {
        return answers.at(i).at(1).value<SearchAnswer>().source;
    }

    static QUuid pair(HubFixture &hub, const QTemporaryDir &dir, CoreDevice &device)
    {
        hub.start();
        const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
        hub.addTickets(event, QStringList({QStringLiteral("AAAA-1111"), QStringLiteral("BBBB-2222")}));
        device.pair(hub, hub.pairingCode(event).toLower(), dir.path());
        [&] { QCOMPARE(device.status.ticketCount, 2); }();
        return event;
    }
};

GATEBOOK_TEST_MAIN(KioskCoreHubTest)
#include "tst_kioskcore_hub.moc"
