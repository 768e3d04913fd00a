// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <optional>
#include <vector>

#include "app/core/kioskstatus.h"
#include "app/core/listcheck.h"
#include "app/device/machinefacts.h"
#include "app/scan/framesource.h"
#include "app/view/preflightcheck.h"

namespace gatebook {

// Whether the printed test code came through the hand scanner as it should.
struct ScannerTest
{
    enum class State { Untested, Good, Problem };

    State state = State::Untested;
    QString detail; // of a problem: plain words
};

// All that the checks look at. Times are monotonic milliseconds.
struct PreflightFacts
{
    qint64 nowMs = 0;
    KioskStatus status;
    qint64 statusMs = 0; // when it came
    std::optional<ListCheck> list;
    FrameSource::State camera = FrameSource::State::Absent;
    QString cameraName;
    std::optional<double> framesPerSecond; // while it is live; absent: not counted yet
    bool cameraUsed = true;                // false: a person said that this gate works without
    ScannerTest scanner;
    bool scannerUsed = true;
    bool soundWanted = true; // by the settings
    QString soundOutput;     // its name; empty: none
    bool tonePlayed = false;
    std::optional<MachineFacts> machine;
    std::optional<bool> pinSet; // absent: not asked
};

// The rules of the preflight page: facts → checks. Pure, but for the language of the words.
class PreflightChecks
{
    Q_DECLARE_TR_FUNCTIONS(gatebook::PreflightChecks)

public:
    static constexpr qint64 kListFreshMs = 5 * 60'000;  // the hub's word on the list, and the last pull
    static constexpr qint64 kClockToleranceMs = 60'000; // skew that nobody has to see to
    static constexpr qint64 kFreeMinimum = 50'000'000;  // bytes: below, a gate must not open
    static constexpr qint64 kFreeComfort = 500'000'000; // bytes
    static constexpr qint64 kScanBytes = 2'000;         // of disk, generously: journal, indexes and write-ahead log
    static constexpr int kBatteryLowPercent = 30;       // on battery, before doors
    static constexpr double kFramesComfort = 8;         // a second

    [[nodiscard]] static std::vector<PreflightCheck> of(const PreflightFacts &facts);

    [[nodiscard]] static PreflightCheck list(const PreflightFacts &facts);
    [[nodiscard]] static PreflightCheck hub(const PreflightFacts &facts);
    [[nodiscard]] static PreflightCheck queue(const PreflightFacts &facts);
    [[nodiscard]] static PreflightCheck clock(const PreflightFacts &facts);
    [[nodiscard]] static PreflightCheck camera(const PreflightFacts &facts);
    [[nodiscard]] static PreflightCheck scanner(const PreflightFacts &facts);
    [[nodiscard]] static PreflightCheck sound(const PreflightFacts &facts);
    [[nodiscard]] static PreflightCheck disk(const PreflightFacts &facts);
    [[nodiscard]] static PreflightCheck power(const PreflightFacts &facts);
    [[nodiscard]] static PreflightCheck pin(bool isSet);

private:
    [[nodiscard]] static bool isInTouch(const KioskStatus &status); // the hub answered, and lets this device in
    [[nodiscard]] static PreflightCheck judgedList(const PreflightFacts &facts, PreflightCheck check);
    [[nodiscard]] static PreflightCheck unprovenList(
        const PreflightFacts &facts, PreflightCheck check, bool isLeftAlone);
    [[nodiscard]] static PreflightCheck provenList(const PreflightFacts &facts, PreflightCheck check);
};

} // namespace gatebook
