// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

#include <simdjson.h>

namespace gatebook::wire {

// RFC 8259 lets an escape stand for half a surrogate pair ("\ud800"); simdjson refuses the whole text for it, and one item
// of a batch must not fail the others. Here such an escape becomes a mark: its four digits between two noncharacters.
[[nodiscard]] QByteArray withHalfCharactersMarked(const QByteArray &json);

// The way back.
[[nodiscard]] QByteArray withHalfCharactersRestored(QByteArray json);

// Whether this text, or a text or key within this element, holds a mark.
[[nodiscard]] bool holdsHalfCharacter(std::string_view text);
[[nodiscard]] bool holdsHalfCharacter(const simdjson::dom::element &element);

} // namespace gatebook::wire
