// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTcpServer>

#include <csignal>

#include "app/localhub/localhub.h"
#include "tests/app/localhub/scripthub.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

constexpr int kPatienceMs = 20'000; // far beyond what any step takes
constexpr qint64 kLongMs = 3'600'000;

const QByteArray kServes = "ready\nwait_for_ever\n";
const QByteArray kRefuses = "echo 'gatebook-hub: the disk is full' >&2\nexit 1\n";

LocalHub::Pace quick()
{
    LocalHub::Pace pace;
    pace.firstPause = 1;
    pace.longestPause = 20;
    return pace;
}

LocalHub::Config at(const QString &program, const QString &dataDir)
{
    LocalHub::Config config;
    config.program = program;
    config.dataDir = dataDir;
    config.address = QStringLiteral("127.0.0.1");
    return config;
}

LocalHub::Config at(const ScriptHub &script)
{
    return at(script.program(), script.dataDir());
}

} // namespace

class LocalHubTest : public QObject
{
    Q_OBJECT

private:
    TestClock m_clock;

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void itIsReadyWhenTheHubHasPrintedItsLine()
    {
        ScriptHub script(kServes);
        LocalHub hub(m_clock, quick());
        QCOMPARE(hub.state(), LocalHub::State::Off);
        hub.start(at(script));
        QCOMPARE(hub.state(), LocalHub::State::Starting);
        QTRY_COMPARE_WITH_TIMEOUT(hub.state(), LocalHub::State::Ready, kPatienceMs);
        QCOMPARE(hub.port(), 4711);
        QCOMPARE(hub.plainPort(), 4712);
        QCOMPARE(hub.ownUrl(), QStringLiteral("https://127.0.0.1:4711"));
        QCOMPARE(script.calls(),
            QList<QByteArray>{
                "--data " + script.dataDir().toUtf8() + " --json serve --tls-listen 127.0.0.1:0 --listen 127.0.0.1:0"});
    }

    void oneThatDiesIsStartedAgainWhereItWas()
    {
        ScriptHub script(kServes);
        LocalHub hub(m_clock, quick());
        QSignalSpy told(&hub, &LocalHub::keepsDying);
        hub.start(at(script));
        QTRY_VERIFY_WITH_TIMEOUT(hub.state() == LocalHub::State::Ready && script.pid() != 0, kPatienceMs);
        QStringList problems;
        connect(&hub, &LocalHub::changed, this, [&] { problems << hub.problem(); });
        ::kill(static_cast<pid_t>(script.pid()), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(hub.state() == LocalHub::State::Ready && !problems.isEmpty(), kPatienceMs);
        QVERIFY(problems.first().contains(QStringLiteral("killed")));
        QVERIFY(hub.problem().isEmpty());
        QCOMPARE(script.calls().size(), 2);
        QVERIFY(script.calls().last().endsWith("--tls-listen 127.0.0.1:4711 --listen 127.0.0.1:4712"));
        QVERIFY(told.isEmpty());
    }

    void oneThatKeepsDyingIsToldOnceInItsOwnWordsAndTriedOn()
    {
        ScriptHub script(kRefuses);
        LocalHub hub(m_clock, quick());
        QSignalSpy told(&hub, &LocalHub::keepsDying);
        hub.start(at(script));
        QTRY_VERIFY_WITH_TIMEOUT(script.calls().size() >= 6, kPatienceMs);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), QStringLiteral("the disk is full"));
        script.play(kServes);
        QTRY_COMPARE_WITH_TIMEOUT(hub.state(), LocalHub::State::Ready, kPatienceMs);
        QVERIFY(hub.problem().isEmpty());
    }

    void afterAWhileOfServingItMayDieAgainWithoutMuchAdo()
    {
        ScriptHub script(kServes);
        LocalHub::Pace pace = quick();
        pace.deathsToTell = 2;
        LocalHub hub(m_clock, pace);
        QSignalSpy told(&hub, &LocalHub::keepsDying);
        hub.start(at(script));
        for (int death = 1; death <= 3; ++death) {
            QTRY_VERIFY_WITH_TIMEOUT(
                hub.state() == LocalHub::State::Ready && script.calls().size() == death && script.pid() != 0,
                kPatienceMs);
            m_clock.advance(kLongMs);
            const qint64 pid = script.pid();
            QFile::remove(QString::fromUtf8(script.file("pid")));
            ::kill(static_cast<pid_t>(pid), SIGKILL);
        }
        QTRY_COMPARE_WITH_TIMEOUT(script.calls().size(), 4, kPatienceMs);
        QVERIFY(told.isEmpty());
    }

    void withoutTheProgramAPersonIsToldAtOnce()
    {
        LocalHub hub(m_clock, quick());
        QSignalSpy told(&hub, &LocalHub::keepsDying);
        hub.start(at(QString(), QStringLiteral("/nowhere")));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().contains(QStringLiteral("gatebook-hub is not installed")));
        QCOMPARE(hub.state(), LocalHub::State::Restarting);
    }

    void aProgramThatCantBeStartedIsNamed()
    {
        LocalHub hub(m_clock, quick());
        QSignalSpy told(&hub, &LocalHub::keepsDying);
        hub.start(at(QStringLiteral("/nowhere/gatebook-hub"), QStringLiteral("/nowhere")));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, kPatienceMs);
        QVERIFY(told.first().first().toString().contains(QStringLiteral("/nowhere/gatebook-hub")));
    }

    void oneThatNeverGetsReadyIsGivenUpAndStartedAgain()
    {
        ScriptHub script("wait_for_ever\n");
        LocalHub::Pace pace = quick();
        pace.ready = 50;
        LocalHub hub(m_clock, pace);
        QSignalSpy told(&hub, &LocalHub::keepsDying);
        hub.start(at(script));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, kPatienceMs);
        QVERIFY(script.calls().size() >= 3);
    }

    void aProgramThatIsNoHubIsRefused()
    {
        ScriptHub script("echo hello\nwait_for_ever\n");
        LocalHub hub(m_clock, quick());
        hub.start(at(script));
        QTRY_VERIFY_WITH_TIMEOUT(
            hub.problem().contains(QStringLiteral("no hub that this kiosk understands")), kPatienceMs);
    }

    void itIsStoppedBySigtermAndWaitedFor()
    {
        ScriptHub script("trap 'echo drained > '$0'.end; exit 0' TERM\nready\nwhile :; do read line < $0.pipe; done\n");
        QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {script.program() + QStringLiteral(".pipe")}), 0);
        LocalHub hub(m_clock, quick());
        hub.start(at(script));
        QTRY_COMPARE_WITH_TIMEOUT(hub.state(), LocalHub::State::Ready, kPatienceMs);
        hub.stop();
        QCOMPARE(script.read("gatebook-hub.end"), QByteArray("drained\n"));
        QCOMPARE(hub.state(), LocalHub::State::Off);
        QCOMPARE(script.calls().size(), 1);
    }

    void oneThatDoesNotHearSigtermIsKilled()
    {
        ScriptHub script("trap '' TERM\nready\nwait_for_ever\n");
        LocalHub::Pace pace = quick();
        pace.stop = 50;
        LocalHub hub(m_clock, pace);
        hub.start(at(script));
        QTRY_VERIFY_WITH_TIMEOUT(hub.state() == LocalHub::State::Ready && script.pid() != 0, kPatienceMs);
        hub.stop();
        QCOMPARE(::kill(static_cast<pid_t>(script.pid()), 0), -1); // gone
    }

    void aNewHubTakesAnotherPortWhereTheUsualOneIsTaken()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        ScriptHub script(kServes);
        LocalHub::Config config = at(script);
        config.port = taken.serverPort();
        LocalHub hub(m_clock, quick());
        hub.start(config);
        QTRY_COMPARE_WITH_TIMEOUT(hub.state(), LocalHub::State::Ready, kPatienceMs);
        QCOMPARE(hub.port(), 4711);
        QVERIFY(script.calls().first().contains("--tls-listen 127.0.0.1:0 "));
    }

    void aPortThatLaptopsKnowIsTriedAgainBeforeItIsGivenUp()
    {
        QTcpServer taken; // speaks no TLS
        connect(&taken, &QTcpServer::newConnection, &taken, [&taken] { taken.nextPendingConnection()->abort(); });
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        ScriptHub script(kServes);
        LocalHub::Config config = at(script);
        config.port = taken.serverPort();
        config.pin = QStringLiteral("known");
        LocalHub hub(m_clock, quick());
        QStringList problems;
        connect(&hub, &LocalHub::changed, this, [&] { problems << hub.problem(); });
        hub.start(config);
        QTRY_COMPARE_WITH_TIMEOUT(hub.state(), LocalHub::State::Ready, kPatienceMs);
        QCOMPARE(hub.port(), 4711);
        QVERIFY(problems.join(u' ').contains(QStringLiteral("Another program uses port %1").arg(config.port)));
        hub.stop();

        // At once: it tries only twice.
        connect(&hub, &LocalHub::changed, &taken, [&] {
            if (hub.state() == LocalHub::State::Restarting)
                taken.close();
        });
        hub.start(config);
        QTRY_COMPARE_WITH_TIMEOUT(hub.state(), LocalHub::State::Ready, kPatienceMs);
        QCOMPARE(hub.port(), config.port);
    }
};

GATEBOOK_TEST_MAIN(LocalHubTest)
#include "tst_localhub.moc"
