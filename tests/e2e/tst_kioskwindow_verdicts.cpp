// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "tests/e2e/windowdevice.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

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
};

int main(int argc, char **argv)
{
    KioskVerdictsTest test;
    return runWindowTest(test, argc, argv);
}

#include "tst_kioskwindow_verdicts.moc"
