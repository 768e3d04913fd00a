// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PreflightChecks: whether this device has all of the hub's list.
#include "app/view/preflightchecks.h"

#include <QLocale>

#include "app/view/eventtime.h"
#include "app/view/pluralcount.h"

namespace gatebook {

namespace {

using Action = PreflightCheck::Action;
using Compared = ListCheck::Outcome;
using Id = PreflightCheck::Id;
using State = PreflightCheck::State;

QString number(qint64 n)
{
    return QLocale().toString(n);
}

// Since the list was equal to the hub's, where that is known.
qint64 listAgeMs(const PreflightFacts &facts)
{
    return facts.status.manifestAgeMs.value_or(0) + facts.nowMs - facts.statusMs;
}

} // namespace

PreflightCheck PreflightChecks::list(const PreflightFacts &facts)
{
    const KioskStatus &status = facts.status;
    PreflightCheck check{Id::List, State::Bad, tr("Ticket list"), {}, {}, Action::None, {}};
    if (!status.enrolled || status.revoked) {
        check.detail = status.revoked ? tr("This device was revoked; its list was removed.")
                                      : tr("This device is not paired with a hub.");
        check.whatToDo = tr("Scan a pairing code from the hub, or type it in Set-up.");
        check.action = Action::OpenSetup;
        check.actionText = tr("Set-up");
        return check;
    }
    if (!status.hasManifest) {
        check.state = isInTouch(status) ? State::Working : State::Bad;
        check.detail = status.sync.total > 0
            ? tr("%1 of %2 tickets are here.").arg(number(status.sync.received), number(status.sync.total))
            : tr("The list is not here yet.");
        if (check.state == State::Bad)
            check.whatToDo = tr("It comes by itself once the hub is reached.");
        return check;
    }
    if (!status.canJudge) {
        check.detail = tr("The event has rules that this version of Gatebook does not know.");
        check.whatToDo = tr("Update Gatebook, or use another device.");
        return check;
    }
    check.detail = tr("%Ln tickets", nullptr, pluralCount(status.ticketCount));
    return judgedList(facts, check);
}

PreflightCheck PreflightChecks::judgedList(const PreflightFacts &facts, PreflightCheck check)
{
    check.action = Action::SyncNow;
    check.actionText = tr("Fetch now");
    const bool wasAsked = facts.list && facts.nowMs - facts.list->atMonotonicMs <= kListFreshMs;
    if (!wasAsked)
        return unprovenList(facts, check, !isInTouch(facts.status));
    switch (facts.list->outcome) {
    case Compared::NotRead:
        check.state = State::Bad;
        check.detail = tr("The list on this device can't be read.");
        check.whatToDo = tr("Use another device, and call a supervisor.");
        return check;
    case Compared::Differs:
        check.state = State::Bad;
        check.detail = tr("%1 of the hub's %2 tickets are here, and no more are coming.")
                           .arg(number(facts.list->ownTotal), number(facts.list->hubTotal));
        check.whatToDo = tr("Use another device, and call a supervisor.");
        return check;
    case Compared::NewsComing:
        check.state = State::Working;
        check.detail = tr("%1 of the hub's %2 tickets are here; the others are coming.")
                           .arg(number(facts.list->ownTotal), number(facts.list->hubTotal));
        return check;
    case Compared::NoAnswer:
        return unprovenList(facts, check, true);
    case Compared::Equal:
        break;
    }
    return provenList(facts, check);
}

// isLeftAlone: no answer of the hub is on its way.
PreflightCheck PreflightChecks::unprovenList(const PreflightFacts &facts, PreflightCheck check, bool isLeftAlone)
{
    const int tickets = pluralCount(facts.status.ticketCount);
    check.state = isLeftAlone ? State::Attention : State::Working;
    check.detail = facts.status.manifestAgeMs
        ? tr("%Ln tickets, compared with the hub's list %1", nullptr, tickets).arg(agoText(listAgeMs(facts)))
        : tr("%Ln tickets; nobody knows how old the list is", nullptr, tickets);
    if (isLeftAlone)
        check.whatToDo = tr("Only the hub knows whether that is all. Bring it within reach before doors.");
    return check;
}

// As many as the hub has; and its news since?
PreflightCheck PreflightChecks::provenList(const PreflightFacts &facts, PreflightCheck check)
{
    const int tickets = pluralCount(facts.list->hubTotal);
    if (facts.status.manifestAgeMs && listAgeMs(facts) <= kListFreshMs) {
        check.state = State::Good;
        check.detail
            = tr("All %Ln tickets of the hub are here, compared %1", nullptr, tickets).arg(agoText(listAgeMs(facts)));
        check.action = Action::None; // nothing is left to fetch
        check.actionText.clear();
        return check;
    }
    check.state = isInTouch(facts.status) ? State::Working : State::Attention;
    check.detail = tr("All %Ln tickets of the hub are here; the news since is still to come.", nullptr, tickets);
    if (check.state == State::Attention)
        check.whatToDo = tr("Bring the hub within reach before doors.");
    return check;
}

} // namespace gatebook
