// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/domain/ticket.h"

#include "shared/domain/wordtable.h"

namespace gatebook {

namespace {

constexpr WordTable<TicketStatus, 3> kStatuses({{
    {TicketStatus::Valid, u"valid"},
    {TicketStatus::Cancelled, u"cancelled"},
    {TicketStatus::Blocked, u"blocked"},
}});

} // namespace

QString word(TicketStatus status)
{
    return kStatuses.wordOf(status);
}

std::optional<TicketStatus> ticketStatusFrom(QStringView word)
{
    return kStatuses.valueOf(word);
}

} // namespace gatebook
