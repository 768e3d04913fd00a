// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verdictline.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "shared/base/timestamp.h"
#include "shared/base/uuid.h"

namespace gatebook {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue uuidOrNull(const QUuid &uuid)
{
    return uuid.isNull() ? QJsonValue() : QJsonValue(uuidText(uuid));
}

QJsonValue earlierOrNull(const std::optional<CheckedIn> &earlier)
{
    if (!earlier)
        return {};
    return QJsonObject{{QStringLiteral("scanned_at"), timestampText(earlier->scannedAtMs)},
        {QStringLiteral("gate"), earlier->gate}, {QStringLiteral("device"), earlier->device}};
}

} // namespace

QString verdictWord(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Admit:
        return QStringLiteral("admit");
    case VerdictKind::AlreadyIn:
        return QStringLiteral("already_in");
    case VerdictKind::Cancelled:
        return QStringLiteral("cancelled");
    case VerdictKind::Blocked:
        return QStringLiteral("blocked");
    case VerdictKind::NotValidNow:
        return QStringLiteral("not_valid_now");
    case VerdictKind::Unknown:
        return QStringLiteral("unknown");
    case VerdictKind::NotATicket:
        return QStringLiteral("not_a_ticket");
    case VerdictKind::NotReady:
        return QStringLiteral("not_ready");
    case VerdictKind::NotSaved:
        return QStringLiteral("not_saved");
    }
    return {};
}

QByteArray verdictLine(const GateVerdict &shown, qint64 shownMs)
{
    const Verdict &verdict = shown.verdict;
    const Ticket ticket = verdict.ticket.value_or(Ticket{});
    QString reason = deviceReason(verdict.kind);
    if (reason.isEmpty())
        reason = verdict.detail;
    const QJsonObject line{{QStringLiteral("verdict"), verdictWord(verdict.kind)},
        {QStringLiteral("reason"), textOrNull(reason)}, {QStringLiteral("name"), textOrNull(ticket.name)},
        {QStringLiteral("category"), textOrNull(ticket.category)}, {QStringLiteral("note"), textOrNull(ticket.note)},
        {QStringLiteral("ticket_uuid"), uuidOrNull(ticket.uuid)},
        {QStringLiteral("client_uuid"), uuidOrNull(shown.clientUuid)},
        {QStringLiteral("scanned_at"),
            shown.scannedAtMs == 0 ? QJsonValue() : QJsonValue(timestampText(shown.scannedAtMs))},
        {QStringLiteral("earlier"), earlierOrNull(verdict.earlier)},
        {QStringLiteral("format"), textOrNull(shown.scan.format)},
        // A ticket that a person chose from the search did not arrive by a reader.
        {QStringLiteral("ms"),
            shown.scan.arrivedMs == 0 ? QJsonValue()
                                      : QJsonValue(static_cast<double>(shownMs - shown.scan.arrivedMs))}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace gatebook
