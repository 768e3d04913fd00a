// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/decode.h"
#include "shared/wire/message.h"
#include "shared/wire/recordreader.h"

namespace gatebook::wire {

namespace {

void readKind(const JsonObject &in, FeedCheckIn &row)
{
    const auto kind = in.word("kind", Need::Required, &scanKindFrom);
    const bool undo = kind == ScanKind::Undo;
    row.kind = kind.value_or(ScanKind::Entry);
    row.ticketUuid = in.uuid("ticket_uuid", undo ? Need::Optional : Need::Required).value_or(QUuid());
    row.verdict = in.word("verdict", undo ? Need::Optional : Need::Required, &scanVerdictFrom);
    row.undoes = in.uuid("undoes", undo ? Need::Required : Need::Optional).value_or(QUuid());
    if (undo && row.verdict)
        in.fail("verdict", QStringLiteral("does not go with kind undo"));
    if (!undo && !row.undoes.isNull())
        in.fail("undoes", QStringLiteral("goes with kind undo only"));
}

FeedCheckIn readCheckIn(const JsonObject &in)
{
    FeedCheckIn row;
    row.seq = in.integer("seq", Need::Required, 1).value_or(0);
    row.clientUuid = in.uuid("client_uuid", Need::Required).value_or(QUuid());
    readKind(in, row);
    const auto [status, reason] = readStatusAndReason(in);
    row.status = status;
    row.reason = reason;
    row.device = in.text("device", Need::Optional).value_or(QString());
    row.deviceUuid = in.uuid("device_uuid", Need::Required).value_or(QUuid());
    row.gate = in.text("gate", Need::Optional).value_or(QString());
    row.scannedAtMs = in.time("scanned_at", Need::Required).value_or(0);
    row.receivedAtMs = in.time("received_at", Need::Required).value_or(0);
    row.checkedIn = readCheckedIn(in, "checked_in");
    return row;
}

// The order is what a device applies rows by: a page out of order is not a page.
template <typename Row> void append(std::vector<Row> &rows, Row row, const JsonObject &in)
{
    if (!rows.empty() && row.seq <= rows.back().seq)
        in.fail("seq", QStringLiteral("must be higher than that of the row before"));
    rows.push_back(std::move(row));
}

FeedPage readFeedPage(const JsonObject &in)
{
    FeedPage page;
    in.forEach("check_ins", [&](const JsonObject &row) { append(page.checkIns, readCheckIn(row), row); });
    in.forEach("tickets", [&](const JsonObject &row) { append(page.tickets, readTicket(row), row); });
    page.nextCursor = in.token("next_cursor", Need::Required).value_or(QByteArray());
    page.hasMore = in.boolean("has_more", Need::Required).value_or(false);
    page.serverTimeMs = in.time("server_time", Need::Required).value_or(0);
    return page;
}

} // namespace

Result<FeedPage> decodeFeedPage(const QByteArray &body)
{
    return readAnswer<FeedPage>(body, QStringLiteral("list of changes"), &readFeedPage);
}

} // namespace gatebook::wire
