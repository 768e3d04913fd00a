// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/alarms.h"

#include <algorithm>

#include "app/view/pluralcount.h"

namespace gatebook {

using sync::SyncState;

std::vector<Alarm> Alarms::of(const AlarmFacts &facts)
{
    std::vector<Alarm> alarms;
    for (const auto &alarm : {store(facts), disk(facts), battery(facts), standing(facts), camera(facts), hub(facts)})
        if (alarm)
            alarms.push_back(*alarm);
    std::stable_sort(
        alarms.begin(), alarms.end(), [](const Alarm &a, const Alarm &b) { return a.severity > b.severity; });
    return alarms;
}

std::optional<Alarm> Alarms::store(const AlarmFacts &facts)
{
    if (facts.notSaved)
        return Alarm{Alarm::Kind::NotSaved, 1, 100, Tone::Refuse, tr("Scans can't be saved"),
            tr("Let nobody in by this device. Make room on its disk, or use another device; call a supervisor.")};
    if (facts.status.sync.state == SyncState::StoreTrouble)
        return Alarm{Alarm::Kind::DiskTrouble, 1, 95, Tone::Refuse, tr("This device's disk makes trouble"),
            tr("Watch whether scans are still saved, get another device ready, and call a supervisor.")};
    return {};
}

std::optional<Alarm> Alarms::disk(const AlarmFacts &facts)
{
    if (!facts.machine || !facts.machine->freeBytes || *facts.machine->freeBytes >= kFreeLow)
        return {};
    const bool isAtEnd = *facts.machine->freeBytes < kFreeAtEnd;
    return Alarm{Alarm::Kind::DiskLow, isAtEnd ? 2 : 1, isAtEnd ? 80 : 45, isAtEnd ? Tone::Refuse : Tone::Again,
        tr("The disk of this device is almost full"),
        tr("Delete what is not needed. When it is full, no scan can be saved.")};
}

std::optional<Alarm> Alarms::battery(const AlarmFacts &facts)
{
    if (!facts.machine || facts.machine->power.source != PowerFacts::Source::Battery || !facts.machine->power.percent
        || *facts.machine->power.percent > kBatteryLowPercent)
        return {};
    const int percent = *facts.machine->power.percent;
    const bool isAtEnd = percent <= kBatteryAtEndPercent;
    return Alarm{Alarm::Kind::BatteryLow, isAtEnd ? 2 : 1, isAtEnd ? 90 : 55, isAtEnd ? Tone::Refuse : Tone::Again,
        tr("The battery has %1 % left").arg(percent), tr("Plug this device in.")};
}

// A hub that does not let this device in. Revoked is a notice: that is said once and stays so.
std::optional<Alarm> Alarms::standing(const AlarmFacts &facts)
{
    if (facts.status.sync.state == SyncState::Unauthorized)
        return Alarm{Alarm::Kind::Unauthorized, 1, 70, Tone::Again, tr("The hub does not know this device"),
            tr("Scanning goes on, but nothing is exchanged. Get a new pairing code from a supervisor and scan it.")};
    if (facts.status.sync.state == SyncState::Forbidden)
        return Alarm{Alarm::Kind::Forbidden, 1, 75, Tone::Refuse, tr("The hub refuses this device"),
            tr("Nothing is exchanged. Call a supervisor: it may be paired with another event.")};
    return {};
}

std::optional<Alarm> Alarms::camera(const AlarmFacts &facts)
{
    if (!facts.cameraLostMs || facts.nowMs - *facts.cameraLostMs < kCameraLostMs)
        return {};
    return Alarm{Alarm::Kind::CameraLost, 1, 50, Tone::Again, tr("The camera gives no pictures"),
        tr("Plug it in again, at another port. Hand scanner and search by name work meanwhile.")};
}

std::optional<Alarm> Alarms::hub(const AlarmFacts &facts)
{
    const KioskStatus &status = facts.status;
    const bool isMissed = status.enrolled && !status.archived && !status.revoked;
    if (!isMissed || !facts.hubLostMs || facts.nowMs - *facts.hubLostMs < kHubLostMs)
        return {};
    const bool isLong = facts.nowMs - *facts.hubLostMs >= kHubLostLongMs;
    const QString title = isLong ? tr("No word from the hub for more than an hour")
                                 : tr("No word from the hub for more than ten minutes");
    const qint64 waiting = status.sync.queue.waiting + status.otherEventsWaiting;
    return Alarm{Alarm::Kind::HubLost, isLong ? 2 : 1, isLong ? 48 : 30, Tone::Again, title,
        waiting > 0 ? tr("Scanning goes on, and %Ln scans are kept here. Check the network, and whether the hub runs.",
            nullptr, pluralCount(waiting))
                    : tr("Scanning goes on. Check the network of this device, and whether the hub runs.")};
}

} // namespace gatebook
