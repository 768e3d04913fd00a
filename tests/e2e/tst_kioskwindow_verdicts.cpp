// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "shared/store/database.h"
#include "tests/e2e/windowdevice.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// The scans in the kiosk's own journal, in the order in which they were written.
QList<QUuid> journalOf(const WindowDevice &device)
{
    QList<QUuid> scans;
    const QString file = QDir(device.options.dataDir).filePath(QStringLiteral("kiosk.db"));
    const auto beside = store::Database::open({store::Dialect::Sqlite, file, {}}, store::Role::Reader);
    const auto read = beside
        ? (*beside)->each(QStringLiteral("SELECT client_uuid FROM journal WHERE kind = 0 ORDER BY id"), {},
            [&scans](const store::Row &row) { scans << row.uuid(0); })
        : Result<void>(beside.error());
    return read ? scans : QList<QUuid>();
}

} // namespace

// A verdict's way to the screen, and what is left of it afterwards.
class KioskVerdictsTest : public QObject
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

    void theTimeOfEachStepIsTaken()
    {
        const auto device = m_hub->readyDevice();
        QVERIFY(device);
        QSignalSpy shown(&device->kiosk->shownWatch(), &ShownWatch::shown);
        device->type(QStringLiteral("NR-VALID-42"), kScannerGapMs);
        device->pressEnter(kScannerGapMs);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, kPatienceMs);
        const auto verdict = shown.first().first().value<GateVerdict>();
        QVERIFY(verdict.verdict.admitted());
        QVERIFY(verdict.scan.decodedMs <= verdict.takenMs && verdict.takenMs <= verdict.judgedMs);
        QVERIFY(verdict.judgedMs <= verdict.committedMs);
        QVERIFY(verdict.committedMs <= shown.first().at(1).toLongLong());
        const ScanTimings &timings = device->kiosk->shownWatch().timings();
        for (const ScanStep step :
            {ScanStep::Decode, ScanStep::Wait, ScanStep::Judge, ScanStep::Commit, ScanStep::Show, ScanStep::Answer})
            QCOMPARE(timings.count(step), 1U);
        QCOMPARE(*timings.p50(ScanStep::Answer), shown.first().at(1).toLongLong() - verdict.scan.decodedMs);
    }

    void noScanIsLostHoweverQuicklyTheyCome()
    {
        constexpr int kMany = 12;
        const auto device = m_hub->readyDevice();
        QVERIFY(device);
        QSignalSpy shown(device->view, &KioskView::verdictShown);
        QStringList expected{QStringLiteral("ENTER"), QStringLiteral("CANCELLED")};
        QStringList codes{QStringLiteral("NR-VALID-42"), QStringLiteral("NR-CANCELLED-7")};
        while (codes.size() < kMany) {
            codes << QStringLiteral("NOBODY-%1").arg(codes.size());
            expected << QStringLiteral("UNKNOWN");
        }
        for (const QString &code :
            codes) { // nothing is waited for, as with a scanner that is held onto a sheet of them
            device->type(code, kScannerGapMs);
            device->pressEnter(kScannerGapMs);
        }
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), kMany, kPatienceMs);
        QCOMPARE(device->words, expected);
        QList<QUuid> onScreen;
        for (const QVariantList &one : shown)
            onScreen << one.first().value<GateVerdict>().clientUuid;
        QCOMPARE(onScreen, journalOf(*device));
    }

    void twoReadersAtTheSameMomentAreBothSeen()
    {
        const auto device = m_hub->readyDevice();
        QVERIFY(device);
        QSignalSpy onScreen(&device->kiosk->shownWatch(), &ShownWatch::shown);
        for (const auto &code : {QStringLiteral("NR-VALID-42"), QStringLiteral("NR-CANCELLED-7")}) {
            device->type(code, kScannerGapMs);
            device->pressEnter(kScannerGapMs);
        }
        QTRY_COMPARE_WITH_TIMEOUT(onScreen.size(), 2, kPatienceMs); // each was in a picture of its own
        QVERIFY(onScreen.at(0).first().value<GateVerdict>().verdict.admitted());
        QVERIFY(!onScreen.at(1).first().value<GateVerdict>().verdict.admitted());
    }

    void theLastScansAreAtHandAlsoAfterARestart()
    {
        const auto device = m_hub->readyDevice();
        QVERIFY(device);
        QVERIFY(!device->view->recent()->any());
        for (const auto &code : {QStringLiteral("NR-VALID-42"), QStringLiteral("NR-CANCELLED-7")}) {
            device->type(code, kScannerGapMs);
            device->pressEnter(kScannerGapMs);
        }
        QTRY_COMPARE_WITH_TIMEOUT(device->view->recent()->scans()->rowCount(), 2, kPatienceMs);
        QCOMPARE(device->textOf("lastScanName"), QStringLiteral("Bogdan Żółć"));

        device->kiosk.reset();
        device->options.enrolUri.clear();
        device->kiosk = std::make_unique<Kiosk>(device->options, device->clock, device->random);
        QVERIFY(device->start());
        QTRY_COMPARE_WITH_TIMEOUT(device->view->recent()->scans()->rowCount(), 2, kPatienceMs);
        QCOMPARE(device->textOf("lastScanName"), QStringLiteral("Bogdan Żółć"));

        device->view->openRecent();
        device->view->recent()->choose(1);
        QCOMPARE(device->textOf("recentName"), QStringLiteral("Ada Müller"));
        device->view->openUndoOfRecent();
        device->view->undo()->confirm(QStringLiteral("Sam"));
        QTRY_VERIFY_WITH_TIMEOUT(device->view->undo()->done(), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(device->view->recent()->chosenWord(), QStringLiteral("TAKEN BACK"), kPatienceMs);
        QVERIFY(!device->view->recent()->canUndo());
    }

    void theVerdictIsConfirmedAsSoonAsTheHubHasIt()
    {
        KioskOptions options;
        options.enrolUri = m_hub->pairingUri();
        WindowDevice device(options);
        QVERIFY(QDir().mkpath(device.options.dataDir));
        QFile settings(QDir(device.options.dataDir).filePath(QStringLiteral("kiosk.ini")));
        QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("admittedSeconds=0\n") > 0);
        settings.close();
        QVERIFY(device.start());
        QTRY_COMPARE_WITH_TIMEOUT(device.textOf("entered"), QStringLiteral("0"), kPatienceMs);
        device.type(QStringLiteral("NR-VALID-42"), kScannerGapMs);
        device.pressEnter(kScannerGapMs);
        QTRY_COMPARE_WITH_TIMEOUT(device.textOf("certainty"), QStringLiteral("Confirmed by the hub"), kPatienceMs);
        QCOMPARE(device.view->page(), KioskView::Verdict); // the setting: it stays until it is touched
        QCOMPARE(device.view->verdict()->shownMs(), 0);
    }
};

int main(int argc, char **argv)
{
    KioskVerdictsTest test;
    return runWindowTest(test, argc, argv);
}

#include "tst_kioskwindow_verdicts.moc"
