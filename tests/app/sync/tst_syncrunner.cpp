// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/store/kioskdatabase.h"
#include "app/sync/syncrunner.h"
#include "tests/app/sync/scriptedserver.h"
#include "tests/support/testmain.h"
#include "tests/support/testrandom.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

constexpr int kPatienceMs = 20'000;

} // namespace

class SyncRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whoGoesToAnotherAddressSaysSo()
    {
        ScriptedServer hub([](QTcpSocket &socket) { socket.write(answer(503, R"({"code":"unavailable"})")); });
        QTemporaryDir dir;
        const auto database = KioskDatabase::open(dir.path());
        QVERIFY(database);
        TestRandom random;
        wire::EnrolAnswer enrolment;
        enrolment.event.uuid = QUuid(QStringLiteral("6f1b3c1e-52a4-4e6e-9f61-0d3f5a9b7c11"));
        enrolment.deviceUuid = QUuid(QStringLiteral("0c7a3b52-0d6b-4b8e-8d3a-6d1b0a9f2e44"));
        enrolment.token = Token::make(random);
        enrolment.hub.urls = {QStringLiteral("http://127.0.0.1:1"), hub.url()};
        Enrolments enrolments((*database)->database());
        QVERIFY(enrolments.accept(enrolment, QStringLiteral("Laptop")));
        const auto active = enrolments.active();
        QVERIFY(active && *active);

        QNetworkAccessManager network;
        const SystemClock clock;
        SyncRunner runner((*database)->database(), **active, network, clock, random, sync::SyncAgent::Mode::Full);
        QSignalSpy moved(&runner, &SyncRunner::moved);
        QCOMPARE(runner.address(), QStringLiteral("http://127.0.0.1:1"));
        runner.pump();
        QTRY_COMPARE_WITH_TIMEOUT(moved.size(), 1, kPatienceMs);
        QCOMPARE(runner.address(), hub.url());
        QTRY_VERIFY_WITH_TIMEOUT(!hub.requests().isEmpty(), kPatienceMs);
        QCOMPARE(moved.size(), 1); // a hub that answers, if only to refuse, is stayed with
    }
};

GATEBOOK_TEST_MAIN(SyncRunnerTest)
#include "tst_syncrunner.moc"
