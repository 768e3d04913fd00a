// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/itemdecoder.h"

#include "shared/base/text.h"
#include "shared/domain/ticketid.h"
#include "shared/wire/jsondocument.h"
#include "shared/wire/jsonobject.h"
#include "shared/wire/limits.h"

namespace gatebook::wire {

namespace {

constexpr TextRule kNameRule{.max = kNameLengthMax, .stored = true};
constexpr TextRule kReasonRule{.max = kReasonLengthMax, .stored = true};

QString detailOf(const FieldErrors &errors)
{
    QStringList parts;
    for (const FieldError &error : errors)
        parts.append(error.field + u' ' + error.message);
    return parts.join(QStringLiteral("; "));
}

std::optional<qint64> readableDeviceSeq(const simdjson::dom::element &element)
{
    int64_t value = 0;
    if (element.at_key("device_seq").get(value) == simdjson::SUCCESS && value >= 1)
        return value;
    return std::nullopt;
}

RefusedItem refuse(const ReceivedItem &item, std::optional<QUuid> clientUuid, QString detail)
{
    return {clientUuid, ScanReason::Invalid, std::move(detail), readableDeviceSeq(item.element), item.raw};
}

// Entry and undo share everything but their target and who must sign.
class ItemReader
{
public:
    ItemReader(const JsonObject &item, const QUuid &event) : m_in(item), m_event(event) { }

    [[nodiscard]] Scan read(const QUuid &clientUuid, ScanKind kind) const
    {
        Scan scan;
        scan.clientUuid = clientUuid;
        scan.kind = kind;
        scan.scannedAtMs = m_in.time("scanned_at", Need::Required).value_or(0);
        const auto verdict = m_in.word("verdict", Need::Optional, &scanVerdictFrom);
        if (kind == ScanKind::Undo)
            readUndo(scan);
        else
            readEntry(scan, verdict.value_or(ScanVerdict::Admitted));
        scan.deviceReason = m_in.text("device_reason", Need::Optional, kReasonRule).value_or(QString());
        scan.gate = m_in.text("gate", Need::Optional, kNameRule);
        scan.deviceSeq = m_in.integer("device_seq", Need::Optional, 1);
        scan.ageMs = m_in.integer("age_ms", Need::Optional, 0);
        return scan;
    }

private:
    void readEntry(Scan &scan, ScanVerdict verdict) const
    {
        scan.verdict = verdict;
        if (m_in.has("undoes"))
            m_in.fail("undoes", QStringLiteral("goes with kind undo only"));
        const bool hasCode = m_in.has("code");
        if (hasCode == m_in.has("ticket_uuid"))
            m_in.fail("code", QStringLiteral("or ticket_uuid is required, not both"));
        else if (hasCode)
            scan.ticketUuid = readCode();
        else
            scan.ticketUuid = m_in.uuid("ticket_uuid", Need::Required).value_or(QUuid());
        scan.override = readOverride(Need::Optional);
    }

    void readUndo(Scan &scan) const
    {
        for (const std::string_view key : {"code", "ticket_uuid"}) {
            if (m_in.has(key))
                m_in.fail(key, QStringLiteral("does not go with kind undo"));
        }
        scan.undoes = m_in.uuid("undoes", Need::Required).value_or(QUuid());
        if (scan.undoes == scan.clientUuid)
            m_in.fail("undoes", QStringLiteral("must name another check-in"));
        scan.override = readOverride(Need::Required);
    }

    [[nodiscard]] QUuid readCode() const
    {
        const auto code = m_in.text("code", Need::Required, {.min = 1, .max = kCodeLengthMax, .trimmed = true});
        return code ? ticketUuid(m_event, *code) : QUuid();
    }

    // needed: somebody must have signed it.
    [[nodiscard]] std::optional<Override> readOverride(Need needed) const
    {
        const auto in = m_in.object("override", needed);
        if (!in)
            return std::nullopt;
        Override override;
        override.by = in->text("by", needed, kNameRule).value_or(QString());
        override.reason = in->text("reason", Need::Optional, kReasonRule).value_or(QString());
        if (needed == Need::Required && !in->failed() && override.by.trimmed().isEmpty())
            in->fail("by", QStringLiteral("must not be blank"));
        return override;
    }

    const JsonObject &m_in;
    const QUuid &m_event;
};

} // namespace

BatchItem decodeItem(const ReceivedItem &item, const QUuid &event)
{
    simdjson::dom::object object;
    if (item.element.get(object) != simdjson::SUCCESS)
        return refuse(item, std::nullopt, QStringLiteral("the item must be an object"));

    FieldErrors errors;
    const JsonObject in(object, {}, errors);
    const auto clientUuid = in.uuid("client_uuid", Need::Required);
    const auto kindWord = clientUuid ? in.text("kind", Need::Optional) : std::nullopt;
    if (!errors.empty())
        return refuse(item, clientUuid, detailOf(errors));

    const auto kind = kindWord ? scanKindFrom(*kindWord) : ScanKind::Entry;
    if (!kind) {
        RefusedItem refused = refuse(item, clientUuid, QStringLiteral("kind is neither entry nor undo"));
        refused.reason = ScanReason::UnsupportedKind;
        return refused;
    }
    if (item.raw.size() > kItemBytesMax)
        return refuse(item, clientUuid, QStringLiteral("the item is larger than %1 bytes").arg(kItemBytesMax));
    if (repeatsKeyAnywhere(item.element))
        return refuse(item, clientUuid, QStringLiteral("the item names a key twice"));
    if (item.holdsHalfCharacter)
        return refuse(item, clientUuid, QStringLiteral("the item holds an escape of half a surrogate pair"));

    Scan scan = ItemReader(in, event).read(*clientUuid, *kind);
    if (!errors.empty())
        return refuse(item, clientUuid, detailOf(errors));
    return scan;
}

} // namespace gatebook::wire
