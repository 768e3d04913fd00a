// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PreflightChecks: what this device has of its hub.
#include "app/view/preflightchecks.h"

#include <cstdlib>

#include "app/view/eventtime.h"
#include "app/view/pluralcount.h"
#include "shared/base/text.h"

namespace gatebook {

namespace {

using Action = PreflightCheck::Action;
using Id = PreflightCheck::Id;
using State = PreflightCheck::State;
using sync::SyncState;

constexpr qint64 kMinuteMs = 60'000;

} // namespace

bool PreflightChecks::isInTouch(const KioskStatus &status)
{
    switch (status.sync.state) {
    case SyncState::Idle:
    case SyncState::Downloading:
    case SyncState::Pushing:
    case SyncState::Pulling:
    case SyncState::Archived:
        return true;
    case SyncState::Offline:
    case SyncState::Unauthorized:
    case SyncState::Revoked:
    case SyncState::Forbidden:
    case SyncState::StoreTrouble:
        break;
    }
    return false;
}

std::vector<PreflightCheck> PreflightChecks::of(const PreflightFacts &facts)
{
    std::vector<PreflightCheck> checks{list(facts), hub(facts), queue(facts), clock(facts), camera(facts),
        scanner(facts), sound(facts), disk(facts), power(facts)};
    if (facts.pinSet)
        checks.push_back(pin(*facts.pinSet));
    return checks;
}

PreflightCheck PreflightChecks::hub(const PreflightFacts &facts)
{
    const KioskStatus &status = facts.status;
    PreflightCheck check{Id::Hub, State::Good, tr("Hub"), {}, {}, Action::None, {}};
    if (!status.enrolled) {
        check.state = State::Bad;
        check.detail = tr("No hub is known.");
        check.whatToDo = tr("Pair this device in Set-up.");
        return check;
    }
    const QString where
        = status.hubAddress.isEmpty() ? displayText(status.hubName, 60) : displayText(status.hubAddress, 80);
    const QString heard = status.sync.lastContactMonotonicMs
        ? tr("last heard %1").arg(agoText(facts.nowMs - *status.sync.lastContactMonotonicMs))
        : tr("not heard since the start");
    check.detail = tr("%1, %2").arg(where, heard);
    switch (status.sync.state) {
    case SyncState::Offline:
        check.state = State::Attention;
        check.whatToDo = tr("Check this device's network, and whether the hub runs. Scanning works without it.");
        check.action = Action::SyncNow;
        check.actionText = tr("Try now");
        break;
    case SyncState::Unauthorized:
    case SyncState::Revoked:
        check.state = State::Bad;
        check.whatToDo = tr("The hub does not let this device in. Pair it again with a new code.");
        check.action = Action::OpenSetup;
        check.actionText = tr("Set-up");
        break;
    case SyncState::Forbidden:
        check.state = State::Bad;
        check.whatToDo = tr("The hub refuses this device for this event. Call a supervisor.");
        break;
    case SyncState::Archived:
        check.state = State::Attention;
        check.whatToDo = tr("The hub says that this event is over. Pair with the right event, if there is another.");
        break;
    case SyncState::StoreTrouble:
        check.state = State::Attention;
        check.whatToDo = tr("Nothing is exchanged with it while this device's disk makes trouble.");
        break;
    default:
        break;
    }
    return check;
}

PreflightCheck PreflightChecks::queue(const PreflightFacts &facts)
{
    const KioskStatus &status = facts.status;
    PreflightCheck check{Id::Queue, State::Good, tr("Scans to send"), tr("None waits."), {}, Action::None, {}};
    const qint64 waiting = status.sync.queue.waiting + status.otherEventsWaiting;
    if (status.sync.queue.setAside > 0) {
        check.state = State::Attention;
        check.detail = tr(
            "%Ln scans were not taken by the hub and are kept here.", nullptr, pluralCount(status.sync.queue.setAside));
        check.whatToDo = tr("Call a supervisor: “gatebook-kiosk journal export” writes them to a file for the hub.");
    } else if (waiting > 0) {
        check.state = isInTouch(status) ? State::Working : State::Attention;
        check.detail = tr("%Ln scans wait to be sent.", nullptr, pluralCount(waiting));
        if (check.state == State::Attention)
            check.whatToDo = tr("They are sent by themselves once the hub is reached.");
    }
    return check;
}

PreflightCheck PreflightChecks::clock(const PreflightFacts &facts)
{
    PreflightCheck check{Id::Clock, State::Good, tr("Clock"), {}, {}, Action::None, {}};
    if (!facts.status.clockSkewMs) {
        check.state = isInTouch(facts.status) ? State::Working : State::Attention;
        check.detail = tr("Not compared with the hub's yet.");
        if (check.state == State::Attention)
            check.whatToDo = tr("Compare it with a clock that is right.");
        return check;
    }
    const qint64 skew = *facts.status.clockSkewMs;
    const qint64 off = std::abs(skew);
    if (off <= kClockToleranceMs) {
        check.detail = tr("As the hub's, to within a minute");
        return check;
    }
    const int minutes = pluralCount((off + kMinuteMs / 2) / kMinuteMs);
    check.state = State::Attention;
    check.detail = skew > 0 ? tr("%Ln min ahead of the hub's", nullptr, minutes)
                            : tr("%Ln min behind the hub's", nullptr, minutes);
    check.whatToDo
        = tr("Set this device's clock and time zone right. Nobody is turned away by it, but times are wrong.");
    return check;
}

} // namespace gatebook
