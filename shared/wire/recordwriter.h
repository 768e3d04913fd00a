// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "shared/domain/event.h"
#include "shared/domain/ticket.h"
#include "shared/wire/jsonwriter.h"

namespace gatebook::wire {

// The records that several messages carry, with every key of PROTOCOL.md; an empty text that need not be there is null.
void writeTexts(JsonWriter &out, QByteArrayView key, const QStringList &texts);
void writeEvent(JsonWriter &out, QByteArrayView key, const Event &event);
void writeTicket(JsonWriter &out, const Ticket &ticket);
void writeCheckedIn(JsonWriter &out, QByteArrayView key, const std::optional<CheckedIn> &checkedIn);

} // namespace gatebook::wire
