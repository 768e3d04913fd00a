// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/enrolments.h"

namespace gatebook {

namespace {

constexpr QChar kSeparator = u'\n';

QStringList split(const QString &text)
{
    return text.split(kSeparator, Qt::SkipEmptyParts);
}

Enrolment enrolmentFrom(const store::Row &row)
{
    Enrolment enrolment;
    enrolment.id = row.int64(0);
    enrolment.event.uuid = row.uuid(1);
    enrolment.deviceUuid = row.uuid(2);
    enrolment.deviceName = row.text(3);
    enrolment.gate = row.text(4);
    enrolment.token = Token(row.text(5).toLatin1());
    enrolment.hub = {row.text(6), split(row.text(7)), row.text(8)};
    enrolment.active = row.boolean(9);
    enrolment.archived = row.boolean(10);
    enrolment.revoked = row.boolean(11);
    enrolment.event.name = row.text(12);
    enrolment.event.venue = row.text(13);
    enrolment.event.timezone = row.text(14);
    enrolment.event.startsAtMs = row.optionalInt64(15);
    enrolment.event.endsAtMs = row.optionalInt64(16);
    enrolment.event.ticketIds = row.text(17);
    enrolment.event.formats = split(row.text(18));
    enrolment.event.requiredRules = split(row.text(19));
    return enrolment;
}

} // namespace

QVariantList eventValues(const Event &event)
{
    return {store::bindable(event.name), store::bindable(event.venue), store::bindable(event.timezone),
        store::bindable(event.startsAtMs), store::bindable(event.endsAtMs), store::bindable(event.ticketIds),
        store::bindable(event.formats.join(kSeparator)), store::bindable(event.requiredRules.join(kSeparator))};
}

Result<void> writeEvent(store::Database &database, qint64 enrolmentId, const Event &event)
{
    const auto done = database.change(
        QStringLiteral("UPDATE enrolments SET event_name = ?, venue = ?, timezone = ?, starts_at = ?, ends_at = ?,"
                       " ticket_ids = ?, formats = ?, required_rules = ? WHERE id = ?"),
        eventValues(event) + QVariantList{enrolmentId});
    return done ? Result<void>() : done.error();
}

Result<void> Enrolments::accept(const wire::EnrolAnswer &answer, const QString &deviceName)
{
    const auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto written = write(answer, deviceName); !written)
        return written;
    return (*transaction)->commit();
}

Result<void> Enrolments::write(const wire::EnrolAnswer &answer, const QString &deviceName)
{
    const QVariant event = store::bindable(answer.event.uuid);
    auto done = m_database.change(QStringLiteral("UPDATE enrolments SET active = 0"));
    if (done)
        done = m_database.change(
            QStringLiteral("INSERT INTO enrolments (event_uuid, device_uuid, device_name, gate, token, hub_name,"
                           " hub_urls, hub_pin, active) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (event_uuid)"
                           " DO UPDATE SET last_device_seq = COALESCE((SELECT max(device_seq) FROM journal"
                           " WHERE enrolment_id = enrolments.id AND device_uuid = excluded.device_uuid), 0),"
                           " device_uuid = excluded.device_uuid,"
                           " device_name = excluded.device_name, gate = excluded.gate, token = excluded.token,"
                           " hub_name = excluded.hub_name, hub_urls = excluded.hub_urls, hub_pin = excluded.hub_pin,"
                           " active = 1, archived = 0, revoked = 0"),
            {event, store::bindable(answer.deviceUuid), store::bindable(deviceName), store::bindable(answer.gate),
                QString::fromLatin1(answer.token.reveal()), store::bindable(answer.hub.name),
                store::bindable(answer.hub.urls.join(kSeparator)), store::bindable(answer.hub.pin)});
    if (done) // scans of earlier events go to where their hub is now
        done = m_database.change(
            QStringLiteral("UPDATE enrolments SET hub_urls = ? WHERE hub_pin = ? AND hub_pin <> ''"),
            {store::bindable(answer.hub.urls.join(kSeparator)), store::bindable(answer.hub.pin)});
    if (done)
        done = m_database.change(QStringLiteral("INSERT INTO positions (enrolment_id) SELECT id FROM enrolments"
                                                " WHERE event_uuid = ? ON CONFLICT DO NOTHING"),
            {event});
    if (!done)
        return done.error();
    return takeEvent(answer.event);
}

// A list in force goes on with the rules that came with it; where the answer has others, they come with a new list.
Result<void> Enrolments::takeEvent(const Event &event)
{
    const auto enrolment = active();
    if (!enrolment)
        return enrolment.error();
    const qint64 id = (*enrolment)->id;
    bool hasList = false;
    const auto found = m_database.first(QStringLiteral("SELECT generation FROM positions WHERE enrolment_id = ?"), {id},
        [&hasList](const store::Row &row) { hasList = !row.isNull(0); });
    if (!found)
        return found.error();
    if (!hasList)
        return writeEvent(m_database, id, event);
    if ((*enrolment)->event == event)
        return {};
    const auto due = m_database.change(
        QStringLiteral("UPDATE positions SET pull_cursor = '', download_generation = NULL WHERE enrolment_id = ?"),
        {id});
    return due ? Result<void>() : due.error();
}

Result<std::vector<Enrolment>> Enrolments::all()
{
    std::vector<Enrolment> enrolments;
    const auto read = m_database.each(
        QStringLiteral("SELECT id, event_uuid, device_uuid, device_name, gate, token, hub_name, hub_urls, hub_pin,"
                       " active, archived, revoked, event_name, venue, timezone, starts_at, ends_at, ticket_ids,"
                       " formats, required_rules FROM enrolments ORDER BY active DESC, id"),
        {}, [&enrolments](const store::Row &row) { enrolments.push_back(enrolmentFrom(row)); });
    return read ? Result<std::vector<Enrolment>>(std::move(enrolments)) : read.error();
}

Result<std::optional<Enrolment>> Enrolments::active()
{
    auto enrolments = all();
    if (!enrolments)
        return enrolments.error();
    if (enrolments->empty() || !enrolments->front().active)
        return std::optional<Enrolment>();
    return std::optional(std::move(enrolments->front()));
}

Result<void> Enrolments::setUrls(qint64 id, const QStringList &urls)
{
    const auto done = m_database.change(QStringLiteral("UPDATE enrolments SET hub_urls = ? WHERE id = ?"),
        {store::bindable(urls.join(kSeparator)), id});
    return done ? Result<void>() : done.error();
}

Result<QUuid> Enrolments::deviceUuidFor(const PairingCode &code, RandomSource &random)
{
    const QByteArray hash = code.hash();
    QByteArray bytes = random.bytes(16); // RFC 9562 §5.4: version 4
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    const auto made = m_database.change(QStringLiteral("INSERT INTO enrolment_attempts (code_hash, device_uuid)"
                                                       " VALUES (?, ?) ON CONFLICT DO NOTHING"),
        {hash, bytes});
    if (!made)
        return made.error();
    QUuid device;
    const auto found
        = m_database.first(QStringLiteral("SELECT device_uuid FROM enrolment_attempts WHERE code_hash = ?"), {hash},
            [&device](const store::Row &row) { device = row.uuid(0); });
    return found ? Result<QUuid>(device) : found.error();
}

} // namespace gatebook
