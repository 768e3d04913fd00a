// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchhit.h"

namespace gatebook {

SearchHit hitOf(const Ticket &ticket)
{
    SearchHit hit;
    hit.ticketUuid = ticket.uuid;
    hit.name = ticket.name;
    hit.category = ticket.category;
    hit.order = ticket.order;
    hit.status = ticket.status;
    hit.checkedIn = ticket.checkedIn;
    hit.note = ticket.note;
    return hit;
}

} // namespace gatebook
