// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>

#include "server/api/query.h"
#include "server/ledger/cursor.h"
#include "tests/fuzz/fuzztarget.h"

// Cursors and page tokens: every text is no cursor or the one text of its value, every value has a text.
namespace gatebook::fuzz {

namespace {

using ledger::Cursor;
using ledger::PageToken;

constexpr qsizetype kTokenLengthMax = 512; // what the wire takes for a token

// May stand in a header, a URL and JSON as it is.
void travelsAsItIs(const QByteArray &text)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    GATEBOOK_HOLDS(!text.isEmpty() && text.size() <= kTokenLengthMax);
    GATEBOOK_HOLDS(std::all_of(text.begin(), text.end(), plain));
}

void text(const QByteArray &text)
{
    const auto cursor = ledger::decodeCursor(text);
    const auto token = ledger::decodePageToken(text);
    GATEBOOK_HOLDS(!cursor || !token);
    if (cursor) {
        GATEBOOK_HOLDS(cursor->seq >= 0);
        GATEBOOK_HOLDS(encode(*cursor) == text);
    }
    if (token) {
        GATEBOOK_HOLDS(token->start.seq >= 0 && token->afterTicketId >= 0);
        GATEBOOK_HOLDS(encode(*token) == text);
    }
}

Cursor cursorFrom(Input &input)
{
    const quint64 history = input.word();
    const auto seq = static_cast<qint64>(input.word() & std::numeric_limits<qint64>::max());
    return {.history = history, .seq = seq, .tag = input.word()};
}

void value(Input &input)
{
    const Cursor cursor = cursorFrom(input);
    const PageToken token{.start = cursorFrom(input),
        .afterTicketId = static_cast<qint64>(input.word() & std::numeric_limits<qint64>::max())};
    const QByteArray cursorText = encode(cursor);
    const QByteArray tokenText = encode(token);
    travelsAsItIs(cursorText);
    travelsAsItIs(tokenText);
    GATEBOOK_HOLDS(ledger::decodeCursor(cursorText) == cursor);
    GATEBOOK_HOLDS(ledger::decodePageToken(tokenText) == token);
    GATEBOOK_HOLDS(!ledger::decodeCursor(tokenText) && !ledger::decodePageToken(cursorText));

    // A text that was touched anywhere is another value's or nobody's.
    QByteArray touched = cursorText;
    const auto at = static_cast<qsizetype>(input.byte()) % touched.size();
    touched[at] = static_cast<char>(touched[at] ^ std::max<quint8>(input.byte(), 1));
    GATEBOOK_HOLDS(ledger::decodeCursor(touched) != cursor);
    GATEBOOK_HOLDS(!ledger::decodeCursor(cursorText.chopped(1)) && !ledger::decodeCursor(cursorText + 'A'));

    const auto asked = api::Query("since=" + cursorText).token<Cursor>("since", &ledger::decodeCursor);
    GATEBOOK_HOLDS(asked.ok() && *asked == cursor);
}

// Whatever a client writes behind "since=": nothing, a cursor, or 400.
void parameter(const QByteArray &query)
{
    const auto asked = api::Query(query).token<Cursor>("since", &ledger::decodeCursor);
    if (asked && *asked)
        GATEBOOK_HOLDS(ledger::decodeCursor(encode(**asked)) == **asked);
    if (!asked)
        GATEBOOK_HOLDS(asked.error().status == 400);
}

} // namespace

} // namespace gatebook::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    gatebook::fuzz::Input input(data, size);
    switch (input.byte() % 3) {
    case 0:
        gatebook::fuzz::text(input.rest());
        break;
    case 1:
        gatebook::fuzz::parameter(input.rest());
        break;
    default:
        gatebook::fuzz::value(input);
    }
    return 0;
}
