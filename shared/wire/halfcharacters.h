// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <string_view>

#include <simdjson.h>

namespace gatebook::wire {

// RFC 8259 lets an escape stand for half a surrogate pair ("\ud800"); simdjson refuses the whole text for it, and one item
// of a batch must not fail the others. Here such an escape becomes a mark: its four digits between two noncharacters. So does
// U+FDD0, with which marks begin: in a marked text every one of them is ours, and no two texts are marked alike.
[[nodiscard]] QByteArray withHalfCharactersMarked(const QByteArray &json);

// The way back; of a marked text only.
[[nodiscard]] QByteArray withHalfCharactersRestored(const QByteArray &marked);

// Of a marked text, or a part of one: whether it holds any mark; and whether one of half a character, for an element in a
// text or key within it.
[[nodiscard]] bool holdsMark(QByteArrayView text);
[[nodiscard]] bool holdsHalfCharacter(std::string_view text);
[[nodiscard]] bool holdsHalfCharacter(const simdjson::dom::element &element);

} // namespace gatebook::wire
