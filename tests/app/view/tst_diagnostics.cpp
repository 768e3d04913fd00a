// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include "app/view/kioskview.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

// A device that has everything in it that must not be told.
DiagnosticsFacts facts()
{
    DiagnosticsFacts facts;
    facts.nowMs = 1'000'000;
    KioskStatus &status = facts.status;
    status.enrolled = status.hasManifest = true;
    status.event.uuid = QUuid::createUuidV5(QUuid(), QStringLiteral("event"));
    status.event.name = QStringLiteral("Ada's birthday");
    status.event.venue = QStringLiteral("Müller house");
    status.deviceName = QStringLiteral("Kim's laptop");
    status.deviceUuid = QUuid::createUuidV5(QUuid(), QStringLiteral("device"));
    status.gate = QStringLiteral("Gate of Sam");
    status.hubName = QStringLiteral("Hub of Lee");
    status.hubPin = QStringLiteral("h4sh-of-the-key");
    status.hubAddress = QStringLiteral("https://192.168.1.10:8443");
    status.ticketCount = 2000;
    status.sync.queue = {3, 1};
    status.sync.lastContactMonotonicMs = 1'000'000 - 120'000;
    for (const qint64 ms : {4, 6, 8})
        facts.timings.add(ScanStep::Decode, ms);
    facts.frames = {1000, 950, 49};
    facts.framesPerSecond = 29.97;
    facts.decodeP50 = 2;
    facts.decodeP95 = 9;
    facts.camera = QStringLiteral("Gate camera");
    facts.versions = QStringLiteral("Gatebook 0.1\nQt 6.4.2\nZXing 1.4.0\nSQLite 3.40.1\n");
    facts.dataDir = QDir::homePath() + QStringLiteral("/.local/share/gatebook");
    return facts;
}

QString valueOf(const std::vector<DiagnosticsLine> &lines, const char *label)
{
    for (const DiagnosticsLine &line : lines)
        if (line.label == QString::fromLatin1(label))
            return line.value;
    return QStringLiteral("no such line");
}

} // namespace

class DiagnosticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void figuresAreToldByStep()
    {
        const auto lines = Diagnostics::of(facts());
        QCOMPARE(valueOf(lines, "Frame or key to decoded"), QStringLiteral("p50 6, p95 8, of 3 scans"));
        QCOMPARE(valueOf(lines, "Synced to disk"), QStringLiteral("no scan yet"));
        QCOMPARE(valueOf(lines, "Frames a second"), QStringLiteral("30.0"));
        QCOMPARE(valueOf(lines, "Frames"), QStringLiteral("1,000 came, 950 were decoded, 49 dropped"));
        QCOMPARE(valueOf(lines, "Decoding a frame, in milliseconds"), QStringLiteral("p50 2, p95 9"));
        QCOMPARE(valueOf(lines, "Queue"), QStringLiteral("3 wait, 1 set aside, 0 of earlier events"));
        QCOMPARE(valueOf(lines, "Last contact"), QStringLiteral("2 min ago"));
        QCOMPARE(valueOf(lines, "Hub's key"), QStringLiteral("h4sh-of-the-key"));
        QCOMPARE(valueOf(lines, "ZXing"), QStringLiteral("1.4.0"));
        QVERIFY(valueOf(lines, "Device id").size() == 36);
    }

    void noNameIsToldAndNoHomeFolder()
    {
        const QString text = Diagnostics::text(Diagnostics::of(facts()));
        for (const char *word : {"Ada", "Müller", "Kim", "Sam", "Lee"})
            QVERIFY2(!text.contains(QString::fromUtf8(word)), word);
        QVERIFY2(text.contains(QStringLiteral("~/.local/share/gatebook")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("192.168.1.10")));
    }

    void aDeviceThatKnowsNothingSaysSo()
    {
        for (const DiagnosticsLine &line : Diagnostics::of({}))
            QVERIFY(!line.label.isEmpty());
        QVERIFY(Diagnostics::text(Diagnostics::of({})).contains(QStringLiteral("no scan yet")));
    }

    void theTextIsAskedToBeWrittenAndTheResultIsTold()
    {
        DiagnosticsView view;
        view.setGatherer(facts);
        QSignalSpy requested(&view, &DiagnosticsView::fileRequested);
        view.setShown(true);
        QVERIFY(view.rowCount() > 10);
        view.writeFile();
        QCOMPARE(requested.size(), 1);
        QVERIFY(requested.first().first().toString().contains(QStringLiteral("Qt: 6.4.2")));
        view.setFileResult(false, QStringLiteral("It can't be written."));
        QCOMPARE(view.messageTone(), Tone::Refuse);
        view.setFileResult(true, QStringLiteral("/data/diagnostics.txt"));
        QVERIFY(view.message().contains(QStringLiteral("/data/diagnostics.txt")));
        view.setShown(false);
        view.setShown(true);
        QVERIFY(view.message().isEmpty());
    }

    void theyAreReachedFromThePreflightPageOnly()
    {
        test::TestClock clock;
        KioskView kiosk(clock, true);
        kiosk.openDiagnostics();
        QCOMPARE(kiosk.page(), KioskView::Waiting);
        kiosk.openPreflight();
        kiosk.openDiagnostics();
        QCOMPARE(kiosk.page(), KioskView::Diagnostics);
        kiosk.showVerdict({}); // a scan meanwhile
        kiosk.goBack();
        QCOMPARE(kiosk.page(), KioskView::Diagnostics);
        kiosk.goBack();
        QCOMPARE(kiosk.page(), KioskView::Preflight);
        kiosk.goBack();
        QCOMPARE(kiosk.page(), KioskView::Waiting);
    }
};

QTEST_MAIN(DiagnosticsTest)
#include "tst_diagnostics.moc"
