// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// What must hold of a batch and of its items, whatever was sent.
namespace gatebook::fuzz {

// The body of a push.
void batch(const QByteArray &body);

// One item, whatever it is, between two good ones.
void badItemFailsNoOther(const QByteArray &item);

// Two items, with a line feed between them: their identities differ where the items do, in more than age_ms.
void identityIsOfTheItem(const QByteArray &items);

} // namespace gatebook::fuzz
