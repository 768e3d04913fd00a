// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "server/ledger/records.h"
#include "shared/domain/checkin.h"
#include "shared/domain/ticket.h"
#include "shared/store/database.h"

// The column lists that several reads share, each with the function that turns such a row into a struct.
namespace gatebook::ledger {

// SELECT … FROM events, aliased e; nothing after it.
[[nodiscard]] QString selectEvents();
[[nodiscard]] EventRecord eventOf(const store::Row &row);

// Four columns from `first` on: client_uuid, scanned_at, gate, device name; all NULL: nobody is in.
[[nodiscard]] std::optional<CheckedIn> checkedInOf(const store::Row &row, int first);

// SELECT … FROM tickets, aliased t, with the admission that counts; nothing after it.
[[nodiscard]] QString selectTickets();
[[nodiscard]] Ticket ticketOf(const store::Row &row);
[[nodiscard]] qint64 ticketIdOf(const store::Row &row);
[[nodiscard]] QString emailOf(const store::Row &row);
[[nodiscard]] QString companyOf(const store::Row &row);

} // namespace gatebook::ledger
