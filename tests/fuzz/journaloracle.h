// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatebook::fuzz {

// What can't be a ticket goes into a kiosk's journal as its length and hash: nothing in there could do harm, nothing of it is
// ever pushed. Uses a real kiosk.db, whose transaction is never committed.
void journalKeepsNothingOf(const QString &text);

} // namespace gatebook::fuzz
