// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/content.h"

#include "server/api/problems.h"

namespace gatebook::api {

namespace {

bool isJson(const QByteArray &contentType)
{
    const QByteArrayList parts = contentType.toLower().split(';');
    if (parts.first().trimmed() != "application/json")
        return false;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray parameter = parts.at(i).trimmed();
        if (!parameter.startsWith("charset="))
            continue;
        const QByteArray charset = parameter.mid(8);
        if (charset != "utf-8" && charset != "\"utf-8\"")
            return false;
    }
    return true;
}

} // namespace

std::optional<wire::Problem> bodyRefusal(const Request &request, qint64 bodyBytesMax)
{
    if (!isJson(request.header(QByteArrayLiteral("content-type")))
        || request.headers.contains(QByteArrayLiteral("content-encoding")))
        return unsupportedMediaType();
    if (request.body.size() > bodyBytesMax)
        return bodyTooLarge(bodyBytesMax);
    return std::nullopt;
}

std::optional<wire::Problem> seenRefusal(const Call &call, ledger::LedgerReader &reader)
{
    const auto seen = call.request.headers.constFind(QByteArrayLiteral("gatebook-seen"));
    if (seen == call.request.headers.constEnd())
        return std::nullopt;
    const std::optional<ledger::Cursor> cursor = ledger::decodeCursor(*seen);
    if (!cursor)
        return cursorDiverged();
    return cursorRefusal(call, reader, *cursor);
}

std::optional<wire::Problem> cursorRefusal(const Call &call, ledger::LedgerReader &reader, const ledger::Cursor &cursor)
{
    const Result<bool> held = reader.holds(call.event->id, cursor);
    if (!held)
        return unavailable(held.error());
    return *held ? std::nullopt : std::optional(cursorDiverged());
}

} // namespace gatebook::api
