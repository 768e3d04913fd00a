// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>

#include "app/kiosk.h"
#include "shared/domain/ticketid.h"
#include "shared/wire/pairinguri.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

constexpr int kPatienceMs = 30'000; // far beyond what any step takes
constexpr qint64 kScannerGapMs = 6; // between two keys
constexpr qint64 kHumanGapMs = 140;

// The kiosk as main() makes it, off-screen in this process.
struct Device
{
    explicit Device(KioskOptions given)
    {
        options = std::move(given);
        options.dataDir = dir.filePath(QStringLiteral("kiosk"));
        options.headless = true;
        kiosk = std::make_unique<Kiosk>(options, clock, random);
    }

    // False: the kiosk did not start.
    bool start()
    {
        if (!kiosk->start() || QGuiApplication::topLevelWindows().isEmpty())
            return false;
        window = qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().constFirst());
        view = window == nullptr ? nullptr : window->property("kiosk").value<KioskView *>();
        if (view == nullptr)
            return false;
        QObject::connect(view->verdict(), &VerdictView::changed, view, [this] { words << view->verdict()->word(); });
        return true;
    }

    // Keys as they reach the window, with the times that the keyboard gave them.
    void type(const QString &text, qint64 gapMs)
    {
        for (const QChar character : text)
            press(Qt::Key_A, QString(character), keyMs += gapMs);
    }
    void pressEnter(qint64 gapMs) { press(Qt::Key_Return, QStringLiteral("\r"), keyMs += gapMs); }
    void press(int key, const QString &text, qint64 atMs) const
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            event.setTimestamp(static_cast<quint64>(atMs));
            QCoreApplication::sendEvent(window, &event);
        }
    }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const auto *item = window->findChild<QObject *>(QString::fromLatin1(name));
        return item == nullptr ? QString() : item->property("text").toString();
    }

    QTemporaryDir dir;
    KioskOptions options;
    SystemClock clock;
    SystemRandom random;
    QStringList words; // of the verdicts shown, in order
    std::unique_ptr<Kiosk> kiosk;
    QQuickWindow *window = nullptr;
    KioskView *view = nullptr;
    qint64 keyMs = 1'000'000;
};

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

bool draw(const char *symbology, const QString &text, const QString &file)
{
    const QStringList arguments{QStringLiteral("-b"), QString::fromLatin1(symbology), QStringLiteral("--scale=4"),
        QStringLiteral("--quietzones"), QStringLiteral("-o"), file, QStringLiteral("-d"), text};
    return QProcess::execute(QStringLiteral("zint"), arguments) == 0;
}

} // namespace

class KioskWindowTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString pairingUri()
    {
        const wire::PairingUri uri{
            {QStringLiteral("http://127.0.0.1:%1").arg(m_hub->port())}, m_hub->pairingCode(m_event), {}};
        return wire::pairingUriText(uri);
    }
    [[nodiscard]] ledger::TicketRow ticket(const QString &code, const QString &name) const
    {
        ledger::TicketRow row;
        row.ticketUuid = ticketUuid(m_event, code);
        row.code = code;
        row.name = name;
        row.category = QStringLiteral("Day ticket");
        return row;
    }
    // A device with the list on it.
    [[nodiscard]] std::unique_ptr<Device> readyDevice()
    {
        KioskOptions options;
        options.enrolUri = pairingUri();
        auto device = std::make_unique<Device>(options);
        if (!device->start() || !QTest::qWaitFor([&] { return device->textOf("entered") == u"0"; }, kPatienceMs))
            return nullptr;
        return device;
    }

    std::unique_ptr<HubFixture> m_hub;
    QUuid m_event;

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_hub = std::make_unique<HubFixture>();
        m_event = m_hub->addEvent(QStringLiteral("Night Run"));
        auto cancelled = ticket(QStringLiteral("NR-CANCELLED-7"), QStringLiteral("Bogdan Żółć"));
        cancelled.status = TicketStatus::Cancelled;
        m_hub->addTickets(m_event, {ticket(QStringLiteral("NR-VALID-42"), QStringLiteral("Ada Müller")), cancelled});
    }
    void cleanup() { m_hub.reset(); }

    void picturesOfTicketsBecomeVerdictsInTheWindow()
    {
        const QTemporaryDir pictures;
        const QTemporaryDir shots;
        QVERIFY(draw("QRCODE", QStringLiteral("NR-VALID-42"), pictures.filePath(QStringLiteral("1.png"))));
        QVERIFY(draw("AZTEC", QStringLiteral("NR-CANCELLED-7"), pictures.filePath(QStringLiteral("2.png"))));
        QVERIFY(draw("PDF417", QStringLiteral("SOMETHING-ELSE"), pictures.filePath(QStringLiteral("3.png"))));
        QVERIFY(draw("CODE128", QStringLiteral("NR-VALID-42"), pictures.filePath(QStringLiteral("4.png"))));
        KioskOptions options;
        options.enrolUri = pairingUri();
        options.source = pictures.path();
        options.screenshotsDir = shots.path();
        Device device(options);
        QVERIFY(device.start());
        QTRY_COMPARE_WITH_TIMEOUT(device.words.size(), 4, kPatienceMs);
        QCOMPARE(device.words,
            QStringList({QStringLiteral("ENTER"), QStringLiteral("CANCELLED"), QStringLiteral("UNKNOWN"),
                QStringLiteral("USED")}));
        QCOMPARE(device.view->page(), KioskView::Verdict);
        QCOMPARE(device.view->verdict()->who(), QStringLiteral("Ada Müller"));
        QVERIFY(device.view->verdict()->explanation().contains(QStringLiteral("North")));
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
        const auto device = readyDevice();
        QVERIFY(device);
        device->view->openSearch();
        device->type(QStringLiteral("NR-VALID-42"), kScannerGapMs);
        device->pressEnter(kScannerGapMs);
        QTRY_COMPARE_WITH_TIMEOUT(device->words, QStringList{QStringLiteral("ENTER")}, kPatienceMs);
        QCOMPARE(device->textOf("query"), QString());
    }

    void whatAPersonTypesStaysInTheSearchField()
    {
        const auto device = readyDevice();
        QVERIFY(device);
        device->view->openSearch();
        device->type(QStringLiteral("muller"), kHumanGapMs);
        QCOMPARE(device->textOf("query"), QStringLiteral("muller"));
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
        QVERIFY(draw("QRCODE", pairingUri(), pictures.filePath(QStringLiteral("pairing.png"))));
        KioskOptions options;
        options.source = pictures.path();
        Device device(options);
        QVERIFY(device.start());
        QTRY_COMPARE_WITH_TIMEOUT(device.textOf("entered"), QStringLiteral("0"), kPatienceMs);
        QCOMPARE(device.textOf("eventName"), QStringLiteral("Night Run"));
        QVERIFY(device.words.isEmpty());
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
        Device first({});
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

    void aRunThatCanNeverHaveAListFails()
    {
        const QTemporaryDir dir;
        const ProgramEnd end
            = runKiosk({QStringLiteral("--headless"), QStringLiteral("--once"), QStringLiteral("--data"), dir.path()});
        QCOMPARE(end.exitCode, 1);
        QVERIFY2(end.err.contains("not paired") && end.err.count('\n') == 1, end.err.constData());
    }
};

// As GATEBOOK_TEST_MAIN, with windows.
int main(int argc, char **argv)
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    const QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    KioskWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kioskwindow.moc"
