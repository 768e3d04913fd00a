// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/view/readygate.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

using State = PreflightCheck::State;

} // namespace

// The checks of what a device has to scan, be heard and keep running with.
class PreflightMachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theCameraMustShowPictures()
    {
        PreflightFacts facts = ready();
        QVERIFY(PreflightChecks::camera(facts).detail.contains(QStringLiteral("Gate camera, 30 pictures")));
        facts.framesPerSecond = 3;
        expectState(PreflightChecks::camera(facts), State::Attention);
        facts.framesPerSecond.reset();
        expectState(PreflightChecks::camera(facts), State::Working);
        facts.camera = FrameSource::State::Starting;
        expectState(PreflightChecks::camera(facts), State::Working);
        facts.camera = FrameSource::State::Stalled;
        expectState(PreflightChecks::camera(facts), State::Attention);
        facts.camera = FrameSource::State::Absent;
        expectState(PreflightChecks::camera(facts), State::Attention);
        QVERIFY(PreflightChecks::camera(facts).detail.contains(QStringLiteral("Gate camera")));
        facts.cameraName.clear();
        expectState(PreflightChecks::camera(facts), State::Attention);
        facts.cameraUsed = false;
        expectState(PreflightChecks::camera(facts), State::Good);
    }

    void theHandScannerIsProvenByItsTestCode()
    {
        PreflightFacts facts = ready();
        facts.scanner.state = ScannerTest::State::Untested;
        expectState(PreflightChecks::scanner(facts), State::Attention);
        facts.scanner = {ScannerTest::State::Problem, QStringLiteral("It types for a French keyboard.")};
        expectState(PreflightChecks::scanner(facts), State::Attention);
        QVERIFY(PreflightChecks::scanner(facts).detail.contains(QStringLiteral("French")));
        facts.scannerUsed = false;
        expectState(PreflightChecks::scanner(facts), State::Good);
    }

    void aGateCantGoWithoutBothCameraAndScanner()
    {
        PreflightFacts facts = ready();
        facts.camera = FrameSource::State::Absent;
        facts.scanner.state = ScannerTest::State::Untested;
        facts.scannerUsed = false;
        QVERIFY(PreflightChecks::camera(facts).action == PreflightCheck::Action::None);
        facts.scannerUsed = true;
        facts.cameraUsed = false;
        QVERIFY(PreflightChecks::scanner(facts).action == PreflightCheck::Action::None);
    }

    void aSoundIsProvenByAToneThatWasPlayed()
    {
        PreflightFacts facts = ready();
        facts.tonePlayed = false;
        expectState(PreflightChecks::sound(facts), State::Attention);
        QVERIFY(PreflightChecks::sound(facts).action == PreflightCheck::Action::PlayTone);
        facts.soundOutput.clear();
        expectState(PreflightChecks::sound(facts), State::Attention);
        QVERIFY(PreflightChecks::sound(facts).action == PreflightCheck::Action::None);
        facts.soundWanted = false;
        expectState(PreflightChecks::sound(facts), State::Attention);
    }

    void theDiskMustKeepWhatIsWrittenAndHaveRoom()
    {
        PreflightFacts facts = ready();
        QVERIFY2(PreflightChecks::disk(facts).detail.contains(QStringLiteral("20.0 GB")),
            qPrintable(PreflightChecks::disk(facts).detail));
        facts.machine->freeBytes = PreflightChecks::kFreeComfort - 1;
        expectState(PreflightChecks::disk(facts), State::Attention);
        facts.machine->freeBytes = PreflightChecks::kFreeMinimum - 1;
        expectState(PreflightChecks::disk(facts), State::Bad);
        QVERIFY(PreflightChecks::disk(facts).detail.contains(QStringLiteral("room for 0 scans")));
        facts.machine->freeBytes.reset();
        expectState(PreflightChecks::disk(facts), State::Good);
        facts.status.sync.state = sync::SyncState::StoreTrouble; // the trial went well, the database did not
        expectState(PreflightChecks::disk(facts), State::Bad);
        facts.status.sync.state = sync::SyncState::Idle;
        facts.machine->write = DiskWrite{false, QStringLiteral("Full.")};
        expectState(PreflightChecks::disk(facts), State::Bad);
        facts.machine->write.reset();
        expectState(PreflightChecks::disk(facts), State::Working);
        facts.machine.reset();
        expectState(PreflightChecks::disk(facts), State::Working);
    }

    void aBatteryIsNotEnoughForAnEvening()
    {
        PreflightFacts facts = ready();
        facts.machine->power = {PowerFacts::Source::Battery, 80};
        expectState(PreflightChecks::power(facts), State::Attention);
        facts.machine->power.percent = PreflightChecks::kBatteryLowPercent;
        expectState(PreflightChecks::power(facts), State::Bad);
        facts.machine->power.percent.reset();
        expectState(PreflightChecks::power(facts), State::Attention);
        facts.machine->power = {};
        expectState(PreflightChecks::power(facts), State::Good); // said calmly
        facts.machine.reset();
        expectState(PreflightChecks::power(facts), State::Working);
    }

    void aMissingPinIsToSeeTo()
    {
        PreflightFacts facts = ready();
        facts.pinSet = false;
        expectState(PreflightChecks::of(facts).back(), State::Attention);
    }
};

QTEST_MAIN(PreflightMachineTest)
#include "tst_preflightmachine.moc"
