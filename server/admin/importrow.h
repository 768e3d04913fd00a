// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUuid>

#include "server/admin/csvreader.h"
#include "server/admin/importcolumns.h"
#include "server/ledger/ticketwriter.h"

namespace gatebook::admin {

// Code points of name, category, … note.
inline constexpr qsizetype kTicketTextMax = 300;

// One record as a ticket. Everything wrong with it is appended to problems ("line 7, column code: …"); the row counts only
// if nothing was.
[[nodiscard]] ledger::TicketRow importRow(
    const CsvRecord &record, const ImportColumns &columns, const QUuid &event, QStringList &problems);

} // namespace gatebook::admin
