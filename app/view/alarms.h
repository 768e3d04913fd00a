// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <optional>
#include <vector>

#include "app/core/kioskstatus.h"
#include "app/device/machinefacts.h"
#include "app/scan/framesource.h"
#include "app/view/tone.h"

namespace gatebook {

// Something about this gate that a person must see to, as long as it lasts. What merely happened (an entry twice, a scan set
// aside, the device revoked) is a Notice and kept by the store.
struct Alarm
{
    enum class Kind { NotSaved, DiskTrouble, BatteryLow, Forbidden, Unauthorized, DiskLow, CameraLost, HubLost };

    Kind kind = Kind::HubLost;
    int level = 1;    // grows as it worsens
    int severity = 0; // compares with other alarms, and with notices; higher goes first
    Tone::Kind tone = Tone::Again;
    QString title;
    QString whatToDo;
};

// All that the rules look at. Times are monotonic milliseconds.
struct AlarmFacts
{
    qint64 nowMs = 0;
    KioskStatus status;
    std::optional<MachineFacts> machine;
    FrameSource::State camera = FrameSource::State::Absent;
    std::optional<qint64> hubLostMs;    // since when it is not reached
    std::optional<qint64> cameraLostMs; // since when one that has worked gives no pictures
    bool notSaved = false;              // the last scan could not be saved
};

// The rules: which alarms hold, the most severe first. Pure, but for the language of the words.
class Alarms
{
    Q_DECLARE_TR_FUNCTIONS(gatebook::Alarms)

public:
    // A hub that is away for less is no matter: scanning goes on, and a network comes back.
    static constexpr qint64 kHubLostMs = 10 * 60'000;
    static constexpr qint64 kHubLostLongMs = 60 * 60'000;
    // The camera is set up anew several times in this time.
    static constexpr qint64 kCameraLostMs = 30'000;
    static constexpr int kBatteryLowPercent = 20;
    static constexpr int kBatteryAtEndPercent = 10;
    static constexpr qint64 kFreeLow = 200'000'000;  // bytes
    static constexpr qint64 kFreeAtEnd = 30'000'000; // bytes

    // Of notices, on the scale of Alarm::severity.
    static constexpr int kRevokedSeverity = 85;
    static constexpr int kLostDoubleSeverity = 60;
    static constexpr int kSetAsideSeverity = 40;
    static constexpr int kToldSeverity = 10; // nobody has to act

    [[nodiscard]] static std::vector<Alarm> of(const AlarmFacts &facts);

private:
    [[nodiscard]] static std::optional<Alarm> store(const AlarmFacts &facts);
    [[nodiscard]] static std::optional<Alarm> disk(const AlarmFacts &facts);
    [[nodiscard]] static std::optional<Alarm> battery(const AlarmFacts &facts);
    [[nodiscard]] static std::optional<Alarm> standing(const AlarmFacts &facts);
    [[nodiscard]] static std::optional<Alarm> camera(const AlarmFacts &facts);
    [[nodiscard]] static std::optional<Alarm> hub(const AlarmFacts &facts);
};

} // namespace gatebook
