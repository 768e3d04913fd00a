// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTcpServer>

#include <csignal>

#include "tests/e2e/kioskprogram.h"
#include "tests/e2e/laptop.h"
#include "tests/e2e/programpath.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

const QByteArray kTickets = "code,name\nNR-A-1,Ada Müller\nNR-B-2,Bogdan Żółć\nNR-C-3,Chloé\nNR-D-4,Dan\n";

void beginSetUp(WindowDevice &device, const QString &file)
{
    device.view->openHubSetup();
    device.view->hubSetup()->drop(QUrl::fromLocalFile(file));
    device.view->hubSetup()->setUp(QStringLiteral("Night Run"), QStringLiteral("North"));
}

bool setUp(WindowDevice &device, const Laptop &laptop)
{
    beginSetUp(device, laptop.write(QStringLiteral("tickets.csv"), kTickets));
    return QTest::qWaitFor([&] { return device.view->hubSetup()->done(); }, kPatienceMs);
}

void scan(WindowDevice &device, const QString &code)
{
    device.type(code, kScannerGapMs);
    device.pressEnter(kScannerGapMs);
}

} // namespace

// Kiosk and hub on one laptop, with the built gatebook-hub as the kiosk's child.
class OneLaptopTest : public QObject
{
    Q_OBJECT

private:
    QByteArray m_path;

private Q_SLOTS:
    void initTestCase()
    {
        m_path = qgetenv("PATH");
        qputenv("PATH", qgetenv("GATEBOOK_BIN") + ':' + m_path);
    }
    void init() { failOnAnyWarning(); }
    void aLaptopBecomesTheHubAndLetsAnotherOneIn();
    void aHubThatDiesIsStartedAgainAndSyncGoesOn();
    void theHubEndsWithTheKioskAndComesBackWithIt();
    void afterAKilledKioskTheNextOneHasAllThatWasScanned();
    void aHubThatRunsAlreadyIsUsedAndReplacedWhenItGoes();
    void aTakenPortIsNoObstacle();
    void whenItsPortWasTakenThisLaptopFollowsTheHub();
    void aBadListIsRefusedByLineAndColumnAndMayBeMended();
    void aMissingHubProgramIsSaidPlainly();
};

void OneLaptopTest::aLaptopBecomesTheHubAndLetsAnotherOneIn()
{
    const Laptop laptop;
    const auto device = laptop.open();
    QVERIFY(device);
    QVERIFY(!device->view->hubSetup()->isHub());
    QVERIFY2(setUp(*device, laptop), qPrintable(device->view->hubSetup()->message()));
    QVERIFY(device->view->hubSetup()->message().contains(QStringLiteral("laptop: 4.")));
    QCOMPARE(device->textOf("eventName"), QStringLiteral("Night Run"));
    QCOMPARE(laptop.settings().gate, QStringLiteral("North"));
    scan(*device, QStringLiteral("NR-A-1"));
    QTRY_COMPARE_WITH_TIMEOUT(device->words, QStringList{QStringLiteral("ENTER")}, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(laptop.enteredAtHub(), 1, kPatienceMs);

    device->view->openPairLaptop();
    device->view->pairLaptop()->makeCode(QStringLiteral("--South"));
    QTRY_VERIFY_WITH_TIMEOUT(device->view->pairLaptop()->shown(), kPatienceMs);
    QCOMPARE(device->view->pairLaptop()->fingerprint().size(), 16);
    // The second laptop's camera sees the screen.
    const QString seen = laptop.file(QStringLiteral("seen"));
    QVERIFY(QDir().mkpath(seen));
    QTRY_VERIFY_WITH_TIMEOUT(
        device->window->findChild<QObject *>(QStringLiteral("pairingQr"))->property("paintedWidth").toReal() > 200,
        kPatienceMs);
    QVERIFY(device->window->grabWindow().save(seen + QStringLiteral("/screen.png")));
    KioskProgram second(laptop.file(QStringLiteral("second")));
    QVERIFY(second.start({QStringLiteral("--source"), seen}));
    second.scan({QStringLiteral("NR-A-1"), QStringLiteral("NR-B-2")});
    QTRY_VERIFY_WITH_TIMEOUT(second.hasToldAll(), kPatienceMs);
    QCOMPARE(second.verdicts().first().value(QStringLiteral("verdict")).toString(), QStringLiteral("already_in"));
    QCOMPARE(second.verdicts().last().value(QStringLiteral("verdict")).toString(), QStringLiteral("admit"));
    QTRY_COMPARE_WITH_TIMEOUT(device->textOf("entered"), QStringLiteral("2"), kPatienceMs);
}

void OneLaptopTest::aHubThatDiesIsStartedAgainAndSyncGoesOn()
{
    const Laptop laptop;
    const auto device = laptop.open();
    QVERIFY(device && setUp(*device, laptop));
    const quint16 port = laptop.settings().port;
    const qint64 pid = laptop.hubPid();
    QVERIFY(pid != 0 && port != 0);
    ::kill(static_cast<pid_t>(pid), SIGKILL);
    scan(*device, QStringLiteral("NR-B-2"));
    QTRY_COMPARE_WITH_TIMEOUT(device->words, QStringList{QStringLiteral("ENTER")}, kPatienceMs); // it needs no hub
    QTRY_VERIFY_WITH_TIMEOUT(laptop.hubPid() != 0 && laptop.hubPid() != pid, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(laptop.enteredAtHub(), 1, kPatienceMs);
    QCOMPARE(laptop.settings().port, port);
    QVERIFY(!device->view->notices()->shown());
}

void OneLaptopTest::theHubEndsWithTheKioskAndComesBackWithIt()
{
    const Laptop laptop;
    {
        const auto device = laptop.open();
        QVERIFY(device && setUp(*device, laptop));
        QVERIFY(laptop.hubPid() != 0);
        scan(*device, QStringLiteral("NR-A-1"));
        QTRY_COMPARE_WITH_TIMEOUT(device->words.size(), 1, kPatienceMs);
    }
    QCOMPARE(laptop.hubPid(), 0);
    QVERIFY(!QFile::exists(laptop.hubDir() + QStringLiteral("/hub.lock"))); // by its own door
    const auto device = laptop.open();
    QVERIFY(device);
    QVERIFY(device->view->hubSetup()->isHub());
    scan(*device, QStringLiteral("NR-A-1"));
    QTRY_COMPARE_WITH_TIMEOUT(device->words, QStringList{QStringLiteral("USED")}, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(laptop.enteredAtHub(), 1, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(
        device->view->hubSetup()->hubText(), QStringLiteral("This laptop is the hub."), kPatienceMs);
}

void OneLaptopTest::afterAKilledKioskTheNextOneHasAllThatWasScanned()
{
    const Laptop laptop;
    {
        const auto device = laptop.open();
        QVERIFY(device && setUp(*device, laptop));
    }
    const quint16 port = laptop.settings().port;
    KioskProgram kiosk(laptop.dataDir());
    QVERIFY(kiosk.start());
    QTRY_VERIFY_WITH_TIMEOUT(laptop.hubPid() != 0, kPatienceMs);
    const qint64 pid = laptop.hubPid();
    kiosk.killAtVerdict(2);
    kiosk.scan({QStringLiteral("NR-A-1"), QStringLiteral("NR-B-2")});
    QTRY_VERIFY_WITH_TIMEOUT(!kiosk.isRunning(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!Laptop::isAlive(pid), kPatienceMs); // no orphan keeps directory and port
    QVERIFY(kiosk.start());
    kiosk.scan({QStringLiteral("NR-A-1"), QStringLiteral("NR-C-3")});
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasToldAll(), kPatienceMs);
    QCOMPARE(kiosk.verdicts().at(2).value(QStringLiteral("verdict")).toString(), QStringLiteral("already_in"));
    QCOMPARE(kiosk.verdicts().at(3).value(QStringLiteral("verdict")).toString(), QStringLiteral("admit"));
    QTRY_COMPARE_WITH_TIMEOUT(laptop.enteredAtHub(), 3, kPatienceMs);
    QCOMPARE(laptop.settings().port, port);
    const qint64 second = laptop.hubPid();
    QVERIFY(second != 0 && second != pid);
    kiosk.terminate();
    QTRY_VERIFY_WITH_TIMEOUT(!kiosk.isRunning(), kPatienceMs);
    QCOMPARE(laptop.hubPid(), 0);
}

void OneLaptopTest::aHubThatRunsAlreadyIsUsedAndReplacedWhenItGoes()
{
    const Laptop laptop;
    {
        const auto device = laptop.open();
        QVERIFY(device && setUp(*device, laptop));
    }
    QProcess other;
    other.start(programPath(QStringLiteral("gatebook-hub")),
        {QStringLiteral("--data"), laptop.hubDir(), QStringLiteral("serve"), QStringLiteral("--tls-listen"),
            QStringLiteral("127.0.0.1:%1").arg(laptop.settings().port)});
    QVERIFY(other.waitForReadyRead(kPatienceMs));
    const auto device = laptop.open();
    QVERIFY(device);
    QTRY_COMPARE_WITH_TIMEOUT(
        device->view->hubSetup()->hubText(), QStringLiteral("This laptop is the hub."), kPatienceMs);
    QCOMPARE(laptop.hubPid(), other.processId());
    scan(*device, QStringLiteral("NR-A-1"));
    QTRY_COMPARE_WITH_TIMEOUT(laptop.enteredAtHub(), 1, kPatienceMs);
    other.kill();
    QVERIFY(other.waitForFinished(kPatienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(laptop.hubPid() != 0, kPatienceMs);
    scan(*device, QStringLiteral("NR-B-2"));
    QTRY_COMPARE_WITH_TIMEOUT(laptop.enteredAtHub(), 2, kPatienceMs);
}

void OneLaptopTest::aTakenPortIsNoObstacle()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const Laptop laptop(taken.serverPort());
    const auto device = laptop.open();
    QVERIFY(device && setUp(*device, laptop));
    QVERIFY(laptop.settings().port != taken.serverPort());
    QVERIFY(!device->view->notices()->shown()); // nobody knew the other one
}

void OneLaptopTest::whenItsPortWasTakenThisLaptopFollowsTheHub()
{
    const Laptop laptop;
    {
        const auto device = laptop.open();
        QVERIFY(device && setUp(*device, laptop));
    }
    const quint16 port = laptop.settings().port;
    QTcpServer taken;
    connect(&taken, &QTcpServer::newConnection, &taken, [&taken] { taken.nextPendingConnection()->close(); });
    QVERIFY(taken.listen(QHostAddress::LocalHost, port));
    const auto device = laptop.open();
    QVERIFY(device);
    QTRY_VERIFY_WITH_TIMEOUT(device->view->notices()->shown(), kPatienceMs);
    QVERIFY2(device->view->notices()->text().contains(QStringLiteral("new address")),
        qPrintable(device->view->notices()->text()));
    QVERIFY(laptop.settings().port != port);
    scan(*device, QStringLiteral("NR-A-1"));
    QTRY_COMPARE_WITH_TIMEOUT(laptop.enteredAtHub(), 1, kPatienceMs);
}

void OneLaptopTest::aBadListIsRefusedByLineAndColumnAndMayBeMended()
{
    const Laptop laptop;
    const auto device = laptop.open();
    QVERIFY(device);
    beginSetUp(*device, laptop.write(QStringLiteral("bad.csv"), "code,name\nNR-A-1,Ada\n,Nobody\n"));
    QTRY_COMPARE_WITH_TIMEOUT(device->view->hubSetup()->messageTone(), Tone::Refuse, kPatienceMs);
    const QString message = device->view->hubSetup()->message();
    QVERIFY2(message.contains(QStringLiteral("line 3, column code")), qPrintable(message));
    QVERIFY(!device->view->hubSetup()->isHub());
    QVERIFY2(setUp(*device, laptop), qPrintable(device->view->hubSetup()->message()));
    QProcess hub;
    hub.start(programPath(QStringLiteral("gatebook-hub")),
        {QStringLiteral("--data"), laptop.hubDir(), QStringLiteral("--json"), QStringLiteral("event"),
            QStringLiteral("list")});
    QVERIFY(hub.waitForFinished(kPatienceMs));
    QCOMPARE(hub.readAllStandardOutput().count("Night Run"), 1); // the first try's event, not a second one
}

void OneLaptopTest::aMissingHubProgramIsSaidPlainly()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const Laptop laptop;
    const auto device = laptop.open();
    qputenv("PATH", path);
    QVERIFY(device);
    beginSetUp(*device, laptop.write(QStringLiteral("tickets.csv"), kTickets));
    QTRY_COMPARE_WITH_TIMEOUT(device->view->hubSetup()->messageTone(), Tone::Refuse, kPatienceMs);
    QVERIFY(device->view->hubSetup()->message().contains(QStringLiteral("gatebook-hub is not installed")));
}

} // namespace gatebook::test

int main(int argc, char **argv)
{
    gatebook::test::OneLaptopTest test;
    return gatebook::test::runWindowTest(test, argc, argv);
}

#include "tst_onelaptop.moc"
