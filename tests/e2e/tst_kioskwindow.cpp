// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QProcess>

#include "tests/e2e/windowdevice.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

struct ProgramEnd
{
    int exitCode = -1; // -1: crashed or did not end
    QByteArray out;
    QByteArray err;
};

ProgramEnd runKiosk(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("GATEBOOK_BIN") + QStringLiteral("/gatebook-kiosk"), arguments);
    ProgramEnd end;
    if (process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit)
        end.exitCode = process.exitCode();
    end.out = process.readAllStandardOutput();
    end.err = process.readAllStandardError();
    return end;
}

} // namespace

class KioskWindowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowHub> m_hub;

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_hub = std::make_unique<WindowHub>();
    }
    void cleanup() { m_hub.reset(); }

    void picturesOfTicketsBecomeVerdictsInTheWindow()
    {
        const QTemporaryDir pictures;
        const QTemporaryDir shots;
        QVERIFY(drawTicket("QRCODE", QStringLiteral("NR-VALID-42"), pictures.filePath(QStringLiteral("1.png"))));
        QVERIFY(drawTicket("AZTEC", QStringLiteral("NR-CANCELLED-7"), pictures.filePath(QStringLiteral("2.png"))));
        QVERIFY(drawTicket("PDF417", QStringLiteral("SOMETHING-ELSE"), pictures.filePath(QStringLiteral("3.png"))));
        QVERIFY(drawTicket("CODE128", QStringLiteral("NR-VALID-42"), pictures.filePath(QStringLiteral("4.png"))));
        KioskOptions options;
        options.enrolUri = m_hub->pairingUri();
        options.source = pictures.path();
        options.screenshotsDir = shots.path();
        WindowDevice device(options);
        QVERIFY(device.start());
        QTRY_COMPARE_WITH_TIMEOUT(device.words.size(), 4, kPatienceMs);
        QCOMPARE(device.words,
            QStringList({QStringLiteral("ENTER"), QStringLiteral("CANCELLED"), QStringLiteral("UNKNOWN"),
                QStringLiteral("USED")}));
        QCOMPARE(device.view->page(), KioskView::Verdict);
        QCOMPARE(device.view->verdict()->who(), QStringLiteral("Ada Müller"));
        QVERIFY(device.view->verdict()->explanation().contains(QStringLiteral("Here, on this device")));
        const auto colourAt = [&](const char *name, QPoint where) {
            return QImage(shots.filePath(QString::fromLatin1(name))).pixelColor(where);
        };
        const QPoint corner(6, 6);
        QCOMPARE(colourAt("verdict-admit.png", corner), QColor(0x00, 0x60, 0xc0));
        QCOMPARE(colourAt("verdict-cancelled.png", corner), QColor(0xb0, 0x00, 0x20));
        QCOMPARE(colourAt("verdict-unknown.png", corner), QColor(0xb0, 0x00, 0x20));
        QCOMPARE(colourAt("verdict-already_in.png", corner), QColor(0xe6, 0x9f, 0x00));
        QCOMPARE(colourAt("waiting.png", corner), QColor(0x0e, 0x13, 0x17));
        QCOMPARE(colourAt("waiting.png", {40, 316}), QColor(0xd8, 0xd8, 0xd8)); // the preview: beside the ticket
        // What the window said, the hub holds.
        QTRY_COMPARE_WITH_TIMEOUT(device.textOf("entered"), QStringLiteral("1"), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(device.textOf("syncDetail").contains(QStringLiteral("nothing waits")), kPatienceMs);
    }

    void aHandScannerIsHeardAlsoWhileTheSearchFieldHasTheFocus()
    {
        const auto device = m_hub->readyDevice();
        QVERIFY(device);
        device->view->openSearch();
        device->type(QStringLiteral("NR-VALID-42"), kScannerGapMs);
        device->pressEnter(kScannerGapMs);
        QTRY_COMPARE_WITH_TIMEOUT(device->words, QStringList{QStringLiteral("ENTER")}, kPatienceMs);
        QCOMPARE(device->textOf("query"), QString());
    }

    void whatAPersonTypesStaysInTheSearchField()
    {
        const auto device = m_hub->readyDevice();
        QVERIFY(device);
        device->view->openSearch();
        device->type(QStringLiteral("muller"), kHumanGapMs);
        QTRY_COMPARE(device->textOf("query"), QStringLiteral("muller"));
        QTRY_VERIFY_WITH_TIMEOUT(
            device->window->findChild<QObject *>(QStringLiteral("hits"))->property("count") == 1, kPatienceMs);
        device->pressEnter(kHumanGapMs); // chooses the first
        QCOMPARE(device->textOf("chosenName"), QStringLiteral("Ada Müller"));
        QVERIFY(device->words.isEmpty());
        device->view->search()->judgeChosen();
        QTRY_COMPARE_WITH_TIMEOUT(device->words, QStringList{QStringLiteral("ENTER")}, kPatienceMs);
    }

    void aPictureOfAPairingCodePairsANewDevice()
    {
        const QTemporaryDir pictures;
        QVERIFY(drawTicket("QRCODE", m_hub->pairingUri(), pictures.filePath(QStringLiteral("pairing.png"))));
        KioskOptions options;
        options.source = pictures.path();
        WindowDevice device(options);
        QVERIFY(device.start());
        QTRY_COMPARE_WITH_TIMEOUT(device.textOf("entered"), QStringLiteral("0"), kPatienceMs);
        QCOMPARE(device.textOf("eventName"), QStringLiteral("Night Run"));
        QVERIFY(device.words.isEmpty());
    }

    void aPictureOfTheOwnHubsPairingCodeChangesNothingButItsAddresses()
    {
        qputenv("GATEBOOK_TEST_TLS", "1"); // a hub with a key
        m_hub = std::make_unique<WindowHub>();
        qunsetenv("GATEBOOK_TEST_TLS");
        const QTemporaryDir pictures;
        QVERIFY(drawTicket("QRCODE", m_hub->pairingUri(), pictures.filePath(QStringLiteral("1.png"))));
        QVERIFY(drawTicket("QRCODE", QStringLiteral("NR-VALID-42"), pictures.filePath(QStringLiteral("2.png"))));
        KioskOptions options;
        options.enrolUri = m_hub->pairingUri();
        options.source = pictures.path();
        WindowDevice device(options);
        QVERIFY(device.start());
        QTRY_COMPARE_WITH_TIMEOUT(device.words, QStringList{QStringLiteral("ENTER")}, kPatienceMs);
        QVERIFY2(device.view->notices()->text().contains(QStringLiteral("up to date")),
            qPrintable(device.view->notices()->text()));
        QTRY_COMPARE_WITH_TIMEOUT(device.textOf("entered"), QStringLiteral("1"), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(device.textOf("syncDetail").contains(QStringLiteral("nothing waits")), kPatienceMs);
    }

    void theProgramEndsWellOnSigterm()
    {
        const QTemporaryDir dir;
        QProcess kiosk;
        const QString shots = dir.filePath(QStringLiteral("shots"));
        kiosk.start(qEnvironmentVariable("GATEBOOK_BIN") + QStringLiteral("/gatebook-kiosk"),
            {QStringLiteral("--headless"), QStringLiteral("--data"), dir.filePath(QStringLiteral("kiosk")),
                QStringLiteral("--screenshots"), shots});
        // The first page has been seen, so it runs.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(shots + QStringLiteral("/waiting-without-list.png")), kPatienceMs);
        kiosk.terminate();
        QVERIFY(kiosk.waitForFinished(kPatienceMs));
        QCOMPARE(kiosk.exitStatus(), QProcess::NormalExit);
        QCOMPARE(kiosk.exitCode(), 0);
        QCOMPARE(kiosk.readAllStandardOutput(), QByteArray());
    }

    void aSecondProgramOnOneDataDirectorySaysSoInOneLine()
    {
        WindowDevice first({});
        QVERIFY(first.start());
        const ProgramEnd second
            = runKiosk({QStringLiteral("--headless"), QStringLiteral("--data"), first.options.dataDir});
        QCOMPARE(second.exitCode, 1);
        QCOMPARE(second.out, QByteArray());
        QVERIFY2(second.err.startsWith("gatebook-kiosk: ") && second.err.count('\n') == 1, second.err.constData());
    }

    void aDamagedDatabaseIsNamedAndLeftAlone()
    {
        const QTemporaryDir dir;
        const QByteArray damaged = "no database " + QByteArray(8192, 'x');
        QFile file(dir.filePath(QStringLiteral("kiosk.db")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();
        const ProgramEnd end = runKiosk({QStringLiteral("--headless"), QStringLiteral("--data"), dir.path()});
        QCOMPARE(end.exitCode, 1);
        QVERIFY2(end.err.startsWith("gatebook-kiosk: ") && end.err.count('\n') == 1, end.err.constData());
        QVERIFY2(end.err.contains("kiosk.db"), end.err.constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damaged);
    }

    void aCameraThatIsNotThereIsNamed()
    {
        const QTemporaryDir dir;
        const ProgramEnd end = runKiosk({QStringLiteral("--headless"), QStringLiteral("--once"),
            QStringLiteral("--data"), dir.path(), QStringLiteral("--camera"), QStringLiteral("Gate camera 9")});
        QVERIFY2(end.err.contains("camera “Gate camera 9” not found"), end.err.constData());
    }

    void aRunThatCanNeverHaveAListFails()
    {
        const QTemporaryDir dir;
        const ProgramEnd end
            = runKiosk({QStringLiteral("--headless"), QStringLiteral("--once"), QStringLiteral("--data"), dir.path()});
        QCOMPARE(end.exitCode, 1);
        QVERIFY2(end.err.contains("not paired") && end.err.count('\n') == 1, end.err.constData());
    }
};

int main(int argc, char **argv)
{
    KioskWindowTest test;
    return runWindowTest(test, argc, argv);
}

#include "tst_kioskwindow.moc"
