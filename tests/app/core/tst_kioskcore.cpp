// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/core/kioskcore.h"
#include "app/store/enrolments.h"
#include "app/store/kioskdatabase.h"
#include "tests/app/sync/scriptedserver.h"
#include "tests/support/testmain.h"
#include "tests/support/testrandom.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

constexpr int kPatienceMs = 20'000;
const QByteArray kLive = "GET /staff/events/6f1b3c1e-52a4-4e6e-9f61-0d3f5a9b7c11/live HTTP/1.1\r\n";

// A device that was enrolled at these addresses before.
struct Device
{
    explicit Device(const QStringList &urls)
    {
        wire::EnrolAnswer enrolment;
        enrolment.event.uuid = QUuid(QStringLiteral("6f1b3c1e-52a4-4e6e-9f61-0d3f5a9b7c11"));
        enrolment.deviceUuid = QUuid(QStringLiteral("0c7a3b52-0d6b-4b8e-8d3a-6d1b0a9f2e44"));
        enrolment.token = Token::make(random);
        enrolment.hub.urls = urls;
        const auto database = KioskDatabase::open(dir.path());
        if (!database || !Enrolments((*database)->database()).accept(enrolment, QStringLiteral("Laptop")))
            qFatal("the device can't be prepared");
        QObject::connect(&core, &KioskCore::statusChanged, [this](const KioskStatus &now) { status = now; });
    }

    QTemporaryDir dir;
    SystemClock clock;
    SystemRandom random;
    KioskCore core{clock, random};
    KioskStatus status;
};

qsizetype liveRequests(const ScriptedServer &hub)
{
    return std::count_if(hub.requests().begin(), hub.requests().end(),
        [](const QByteArray &request) { return request.startsWith(kLive); });
}

} // namespace

class KioskCoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theLiveStreamFollowsTheSyncToAnotherAddress()
    {
        const auto refuse = [](QTcpSocket &socket) { socket.write(answer(503, R"({"code":"unavailable"})")); };
        auto first = std::make_unique<ScriptedServer>(refuse);
        ScriptedServer second(refuse);
        Device device({first->url(), second.url()});
        QVERIFY(device.core.start(device.dir.path()));
        QTRY_VERIFY_WITH_TIMEOUT(liveRequests(*first) > 0, kPatienceMs);
        QCOMPARE(liveRequests(second), 0);
        first.reset();
        QTRY_VERIFY_WITH_TIMEOUT(liveRequests(second) > 0, kPatienceMs);
    }

    void aDiskThatFailsTheSyncIsToldOnceUntilItIsWell()
    {
        const ScriptedServer hub([](QTcpSocket &socket) {
            socket.write(answer(409, R"({"code":"cursor_diverged"})", "application/problem+json"));
        });
        Device device({hub.url()});
        QSignalSpy failed(&device.core, &KioskCore::storeFailed);
        QVERIFY(device.core.start(device.dir.path()));
        const auto beside = store::Database::open(
            {store::Dialect::Sqlite, device.dir.filePath(QStringLiteral("kiosk.db")), {}}, store::Role::Guest);
        QVERIFY(beside);
        auto lock = store::Transaction::begin(**beside);
        QVERIFY(lock);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
        QVERIFY(!failed.first().first().toString().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(device.status.sync.state == sync::SyncState::StoreTrouble, kPatienceMs);
        lock->reset();
        QTRY_VERIFY_WITH_TIMEOUT(device.status.sync.state == sync::SyncState::Offline, kPatienceMs);
        QCOMPARE(failed.size(), 1);
    }
};

GATEBOOK_TEST_MAIN(KioskCoreTest)
#include "tst_kioskcore.moc"
