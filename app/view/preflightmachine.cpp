// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PreflightChecks: what this device has to scan, be heard and keep running with.
#include "app/view/preflightchecks.h"

#include <QLocale>

#include "shared/base/text.h"

namespace gatebook {

namespace {

using Action = PreflightCheck::Action;
using Id = PreflightCheck::Id;
using State = PreflightCheck::State;

} // namespace

PreflightCheck PreflightChecks::camera(const PreflightFacts &facts)
{
    PreflightCheck check{Id::Camera, State::Good, tr("Camera"), {}, {}, Action::None, {}};
    const QString name = facts.cameraName.isEmpty() ? tr("The camera") : displayText(facts.cameraName, 60);
    if (facts.camera == FrameSource::State::Live) {
        if (!facts.framesPerSecond) {
            check.state = State::Working;
            check.detail = name;
            return check;
        }
        check.detail = tr("%1, %Ln pictures a second", nullptr, qRound(*facts.framesPerSecond)).arg(name);
        if (*facts.framesPerSecond < kFramesComfort) {
            check.state = State::Attention;
            check.whatToDo = tr("That is slow. More light helps, and a USB port that the camera has to itself.");
        }
        return check;
    }
    if (!facts.cameraUsed) {
        check.detail = tr("Not used at this gate");
        check.action = Action::Used;
        check.actionText = tr("Use it");
        return check;
    }
    if (facts.camera == FrameSource::State::Starting) {
        check.state = State::Working;
        check.detail = tr("%1 is starting.").arg(name);
        return check;
    }
    check.state = State::Attention;
    const bool isAbsent = facts.camera == FrameSource::State::Absent;
    check.detail = !isAbsent         ? tr("%1 gives no pictures.").arg(name)
        : facts.cameraName.isEmpty() ? tr("No camera was found.")
                                     : tr("“%1” was not found.").arg(name);
    check.whatToDo = tr("Plug it in again, at another port. It is found by itself.");
    if (facts.scanner.state != ScannerTest::State::Problem && facts.scannerUsed) {
        check.action = Action::NotUsed;
        check.actionText = tr("Not used here");
    }
    return check;
}

PreflightCheck PreflightChecks::scanner(const PreflightFacts &facts)
{
    PreflightCheck check{Id::Scanner, State::Good, tr("Hand scanner"), {}, {}, Action::None, {}};
    if (facts.scanner.state == ScannerTest::State::Good) {
        check.detail = tr("The test code was read right.");
        return check;
    }
    if (!facts.scannerUsed) {
        check.detail = tr("Not used at this gate");
        check.action = Action::Used;
        check.actionText = tr("Use it");
        return check;
    }
    const bool isUntested = facts.scanner.state == ScannerTest::State::Untested;
    check.state = State::Attention;
    check.detail = isUntested            ? tr("Not tried yet")
        : facts.scanner.detail.isEmpty() ? tr("The test code was read wrong.")
                                         : displayText(facts.scanner.detail, 200);
    check.whatToDo = tr("Scan the printed test code with it.");
    if (facts.cameraUsed) {
        check.action = Action::NotUsed;
        check.actionText = tr("Not used here");
    }
    return check;
}

PreflightCheck PreflightChecks::sound(const PreflightFacts &facts)
{
    PreflightCheck check{Id::Sound, State::Attention, tr("Sound"), {}, {}, Action::None, {}};
    if (!facts.soundWanted) {
        check.detail = tr("Switched off in the settings");
        check.whatToDo = tr("Switch it on, unless this gate is to be silent.");
        return check;
    }
    if (facts.soundOutput.isEmpty()) {
        check.detail = tr("No loudspeaker was found.");
        check.whatToDo = tr("Plug one in, or watch the screen for every verdict.");
        return check;
    }
    const QString name = displayText(facts.soundOutput, 60);
    check.action = Action::PlayTone;
    if (facts.tonePlayed) {
        check.state = State::Good;
        check.detail = tr("A tone was played by %1.").arg(name);
        check.actionText = tr("Play it again");
        return check;
    }
    check.detail = name;
    check.whatToDo = tr("Play the tone, and turn it up until it is heard at the door.");
    check.actionText = tr("Play the tone");
    return check;
}

PreflightCheck PreflightChecks::disk(const PreflightFacts &facts)
{
    PreflightCheck check{Id::Disk, State::Working, tr("Disk"), tr("Being tried"), {}, Action::None, {}};
    const bool isStoreInTrouble = facts.status.sync.state == sync::SyncState::StoreTrouble;
    if (!isStoreInTrouble && (!facts.machine || !facts.machine->write))
        return check;
    if (isStoreInTrouble || !facts.machine->write->ok) {
        check.state = State::Bad;
        check.detail
            = isStoreInTrouble ? tr("The database on it can't be read or written.") : facts.machine->write->problem;
        check.whatToDo = tr("No scan can be saved like this. Make room, or use another device.");
        return check;
    }
    if (!facts.machine->freeBytes) {
        check.state = State::Good;
        check.detail = tr("Keeps what is written; how much fits is not known.");
        return check;
    }
    const qint64 free = *facts.machine->freeBytes;
    const qint64 scans = std::max<qint64>(0, free - kFreeMinimum) / kScanBytes;
    check.state = free < kFreeMinimum ? State::Bad : free < kFreeComfort ? State::Attention : State::Good;
    check.detail = tr("Keeps what is written; %1 are free, room for %2 scans")
                       .arg(QLocale().formattedDataSize(free, 1, QLocale::DataSizeSIFormat), QLocale().toString(scans));
    if (check.state != State::Good)
        check.whatToDo = tr("Delete what this device does not need.");
    return check;
}

PreflightCheck PreflightChecks::power(const PreflightFacts &facts)
{
    PreflightCheck check{Id::Power, State::Working, tr("Power"), tr("Being looked at"), {}, Action::None, {}};
    if (!facts.machine)
        return check;
    const PowerFacts &power = facts.machine->power;
    switch (power.source) {
    case PowerFacts::Source::Unknown:
        check.state = State::Good;
        check.detail = tr("This device does not tell. See that it is plugged in.");
        break;
    case PowerFacts::Source::Mains:
        check.state = State::Good;
        check.detail = power.percent ? tr("Plugged in, the battery has %1 %").arg(*power.percent) : tr("Plugged in");
        break;
    case PowerFacts::Source::Battery:
        check.state = power.percent && *power.percent <= kBatteryLowPercent ? State::Bad : State::Attention;
        check.detail = power.percent ? tr("On battery, which has %1 %").arg(*power.percent) : tr("On battery");
        check.whatToDo = tr("Plug it in before doors.");
        break;
    }
    return check;
}

PreflightCheck PreflightChecks::pin(bool isSet)
{
    return isSet ? PreflightCheck{Id::Pin, State::Good, tr("PIN"), tr("Set"), {}, Action::None, {}}
                 : PreflightCheck{Id::Pin, State::Attention, tr("PIN"), tr("None is set: anybody can leave the kiosk."),
                     tr("Set one in the settings."), Action::None, {}};
}

} // namespace gatebook
