// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/domain/judge.h"

#include <array>

#include "shared/base/text.h"
#include "shared/domain/validity.h"

namespace gatebook {

namespace {

constexpr qsizetype kMaxCodePoints = 512;
constexpr QChar kGroupSeparator(0x1d);

VerdictKind kindOf(const JudgeFacts &facts)
{
    if (!facts.ticket)
        return VerdictKind::Unknown;
    if (facts.ticket->checkedIn || facts.ownScan)
        return VerdictKind::AlreadyIn;
    if (facts.ticket->status == TicketStatus::Cancelled)
        return VerdictKind::Cancelled;
    if (facts.ticket->status == TicketStatus::Blocked)
        return VerdictKind::Blocked;
    if (facts.hubNowMs && !isValidAt(*facts.ticket, *facts.hubNowMs))
        return VerdictKind::NotValidNow;
    return VerdictKind::Admit;
}

} // namespace

Verdict judge(const JudgeFacts &facts)
{
    Verdict verdict;
    verdict.kind = kindOf(facts);
    verdict.ticket = facts.ticket;
    if (verdict.kind == VerdictKind::AlreadyIn)
        verdict.earlier = facts.ticket->checkedIn ? facts.ticket->checkedIn : facts.ownScan;
    const bool hasWindow = facts.ticket && (facts.ticket->validFromMs || facts.ticket->validUntilMs);
    verdict.validityUnchecked = verdict.admitted() && hasWindow && !facts.hubNowMs;
    return verdict;
}

QString deviceReason(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::AlreadyIn:
        return QStringLiteral("already_checked_in");
    case VerdictKind::Cancelled:
        return QStringLiteral("ticket_cancelled");
    case VerdictKind::Blocked:
        return QStringLiteral("ticket_blocked");
    case VerdictKind::NotValidNow:
        return QStringLiteral("not_valid_now");
    case VerdictKind::Unknown:
        return QStringLiteral("unknown_ticket");
    case VerdictKind::Admit:
    case VerdictKind::NotATicket:
    case VerdictKind::NotReady:
    case VerdictKind::NotSaved:
        break;
    }
    return {};
}

std::optional<VerdictKind> verdictKindFrom(QStringView reason)
{
    constexpr std::array kDenials{VerdictKind::AlreadyIn, VerdictKind::Cancelled, VerdictKind::Blocked,
        VerdictKind::NotValidNow, VerdictKind::Unknown};
    for (const VerdictKind kind : kDenials) {
        if (deviceReason(kind) == reason)
            return kind;
    }
    return std::nullopt;
}

bool isTicketCode(const QString &trimmed)
{
    const qsizetype length = codePointCount(trimmed);
    QString rest = trimmed;
    rest.remove(kGroupSeparator);
    return length >= 1 && length <= kMaxCodePoints && trimmed.isValidUtf16() && !hasControlOrBidi(rest);
}

} // namespace gatebook
