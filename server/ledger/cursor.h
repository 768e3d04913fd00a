// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace gatebook::ledger {

// A position in one event's log. `tag` is a random number drawn by the transaction that wrote this seq, `history` one drawn
// when the event's log began (or was restored): together they tell this history from every other that has the same length.
// Opaque base64url text on the wire, never a `since` made from a time or a bare number.
struct Cursor
{
    quint64 history = 0;
    qint64 seq = 0;
    quint64 tag = 0; // of seq 0: zero

    bool operator==(const Cursor &) const = default;
};

[[nodiscard]] QByteArray encode(const Cursor &cursor);
[[nodiscard]] std::optional<Cursor> decodeCursor(const QByteArray &text);

// Where a manifest download goes on: its starting cursor, so that every page carries the same one, and the last key sent.
struct PageToken
{
    Cursor start;
    qint64 afterTicketId = 0;

    bool operator==(const PageToken &) const = default;
};

[[nodiscard]] QByteArray encode(const PageToken &token);
[[nodiscard]] std::optional<PageToken> decodePageToken(const QByteArray &text);

} // namespace gatebook::ledger
