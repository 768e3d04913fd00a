// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/registry.h"

#include "server/admin/enrolment.h"
#include "server/admin/eventrows.h"
#include "server/ledger/columns.h"
#include "shared/base/uuid.h"

namespace gatebook::admin {

using store::bindable;
using store::Row;

namespace {

// Runs the steps and commits, or nothing of it happens.
template <typename Value, typename Steps> Result<Value> inTransaction(store::Database &database, const Steps &steps)
{
    const auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Result<Value> result = steps();
    if (!result)
        return result.error();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return result;
}

Result<void> addToken(store::Database &database, const Token &token, const QString &role, const QString &ownerColumn,
    qint64 owner, qint64 now)
{
    const auto added = database.change(
        QStringLiteral("INSERT INTO tokens(hash, role, %1, created_at) VALUES (?, ?, ?, ?)").arg(ownerColumn),
        {token.hash(), role, owner, now});
    if (!added)
        return added.error();
    return {};
}

// One that new devices may still join: those of an archived event could read nothing of it.
Result<ledger::EventRecord> findOpenEvent(store::Database &database, const QUuid &uuid)
{
    auto event = findEvent(database, uuid);
    if (event && event->archived)
        return Error{Error::Kind::Conflict,
            QStringLiteral("the event %1 is archived and takes no new devices").arg(uuidText(uuid))};
    return event;
}

} // namespace

Registry::Registry(store::Database &database, const Clock &clock, RandomSource &random)
    : m_database(database), m_clock(clock), m_random(random)
{
}

Result<Event> Registry::createEvent(Event event)
{
    if (event.uuid.isNull())
        event.uuid = makeUuidV7(m_clock, m_random);
    return inTransaction<Event>(m_database, [&]() -> Result<Event> {
        const auto added = m_database.change(
            QStringLiteral("INSERT INTO events(uuid, name, venue, timezone, starts_at, ends_at, ticket_ids, formats,"
                           " required_rules, history, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT (uuid) DO NOTHING"),
            {bindable(event.uuid), bindable(event.name), bindable(event.venue), bindable(event.timezone),
                bindable(event.startsAtMs), bindable(event.endsAtMs), bindable(event.ticketIds),
                bindable(event.formats.join(u',')), bindable(event.requiredRules.join(u',')),
                static_cast<qint64>(m_random.next64()), m_clock.wallMs()});
        if (!added)
            return added.error();
        if (*added == 0)
            return Error{Error::Kind::Conflict,
                QStringLiteral("an event %1 exists already; choose another --uuid").arg(uuidText(event.uuid))};
        return event;
    });
}

Result<std::vector<ledger::EventRecord>> Registry::events()
{
    std::vector<ledger::EventRecord> events;
    const auto read = m_database.each(ledger::selectEvents() + QStringLiteral(" ORDER BY e.id"), {},
        [&](const Row &row) { events.push_back(ledger::eventOf(row)); });
    if (!read)
        return read.error();
    return events;
}

Result<ledger::EventRecord> Registry::event(const QUuid &uuid)
{
    return findEvent(m_database, uuid);
}

Result<void> Registry::archiveEvent(const QUuid &uuid)
{
    const auto archived
        = m_database.change(QStringLiteral("UPDATE events SET archived_at = COALESCE(archived_at, ?) WHERE uuid = ?"),
            {m_clock.wallMs(), bindable(uuid)});
    if (!archived)
        return archived.error();
    if (*archived > 0)
        return {};
    return findEvent(m_database, uuid).error();
}

Result<NewDevice> Registry::addDevice(const QUuid &eventUuid, const QString &name, const QString &gate)
{
    const NewDevice device{makeUuidV7(m_clock, m_random), Token::make(m_random)};
    return inTransaction<NewDevice>(m_database, [&]() -> Result<NewDevice> {
        const auto event = findOpenEvent(m_database, eventUuid);
        if (!event)
            return event.error();
        const qint64 now = m_clock.wallMs();
        const auto added = m_database.change(
            QStringLiteral("INSERT INTO devices(event_id, uuid, name, gate, created_at) VALUES (?, ?, ?, ?, ?)"),
            {event->id, bindable(device.uuid), bindable(name), bindable(gate), now});
        if (!added)
            return added.error();
        const auto record = findDevice(m_database, event->id, device.uuid);
        if (!record)
            return record.error();
        const auto token
            = addToken(m_database, device.token, QStringLiteral("staff"), QStringLiteral("device_id"), record->id, now);
        if (!token)
            return token.error();
        return device;
    });
}

Result<std::vector<ledger::DeviceRecord>> Registry::devices()
{
    std::vector<ledger::DeviceRecord> devices;
    const auto read = m_database.each(QStringLiteral("SELECT %1 FROM devices ORDER BY id").arg(kDeviceColumns), {},
        [&](const Row &row) { devices.push_back(deviceFrom(row)); });
    if (!read)
        return read.error();
    return devices;
}

Result<void> Registry::revokeDevice(const QUuid &device)
{
    const auto done = inTransaction<qint64>(m_database, [&]() -> Result<qint64> {
        const qint64 now = m_clock.wallMs();
        const auto revoked = m_database.change(
            QStringLiteral("UPDATE devices SET revoked_at = COALESCE(revoked_at, ?) WHERE uuid = ?"),
            {now, bindable(device)});
        if (!revoked)
            return revoked.error();
        if (*revoked == 0)
            return Error{Error::Kind::NotFound,
                QStringLiteral("no device %1 here; 'gatebook-hub device list' shows those that are")
                    .arg(uuidText(device))};
        const auto tokens
            = m_database.change(QStringLiteral("UPDATE tokens SET revoked_at = COALESCE(revoked_at, ?)"
                                               " WHERE device_id IN (SELECT id FROM devices WHERE uuid = ?)"),
                {now, bindable(device)});
        if (!tokens)
            return tokens.error();
        // The code it came with would let it in again within its ten minutes.
        return m_database.change(QStringLiteral("UPDATE pairing_codes SET expires_at = 0"
                                                " WHERE used_by_device IN (SELECT id FROM devices WHERE uuid = ?)"),
            {bindable(device)});
    });
    if (!done)
        return done.error();
    return {};
}

Result<std::pair<AdminRecord, Token>> Registry::addAdmin(const QString &name)
{
    using Added = std::pair<AdminRecord, Token>;
    const Added admin{AdminRecord{makeUuidV7(m_clock, m_random), name, false, m_clock.wallMs()}, Token::make(m_random)};
    return inTransaction<Added>(m_database, [&]() -> Result<Added> {
        const auto added
            = m_database.change(QStringLiteral("INSERT INTO admins(uuid, name, created_at) VALUES (?, ?, ?)"),
                {bindable(admin.first.uuid), bindable(name), admin.first.createdAtMs});
        if (!added)
            return added.error();
        qint64 id = 0;
        const auto found = m_database.first(QStringLiteral("SELECT id FROM admins WHERE uuid = ?"),
            {bindable(admin.first.uuid)}, [&](const Row &row) { id = row.int64(0); });
        if (!found)
            return found.error();
        const auto token = addToken(
            m_database, admin.second, QStringLiteral("admin"), QStringLiteral("admin_id"), id, admin.first.createdAtMs);
        if (!token)
            return token.error();
        return admin;
    });
}

Result<std::vector<AdminRecord>> Registry::admins()
{
    std::vector<AdminRecord> admins;
    const auto read = m_database.each(
        QStringLiteral("SELECT uuid, name, revoked_at, created_at FROM admins ORDER BY id"), {}, [&](const Row &row) {
            admins.push_back({row.uuid(0), row.text(1), !row.isNull(2), row.int64(3)});
        });
    if (!read)
        return read.error();
    return admins;
}

Result<void> Registry::revokeAdmin(const QUuid &admin)
{
    const auto done = inTransaction<qint64>(m_database, [&]() -> Result<qint64> {
        const qint64 now = m_clock.wallMs();
        const auto revoked
            = m_database.change(QStringLiteral("UPDATE admins SET revoked_at = COALESCE(revoked_at, ?) WHERE uuid = ?"),
                {now, bindable(admin)});
        if (!revoked)
            return revoked.error();
        if (*revoked == 0)
            return Error{Error::Kind::NotFound,
                QStringLiteral("no admin %1 here; 'gatebook-hub admin list' shows those that are")
                    .arg(uuidText(admin))};
        return m_database.change(QStringLiteral("UPDATE tokens SET revoked_at = COALESCE(revoked_at, ?)"
                                                " WHERE admin_id IN (SELECT id FROM admins WHERE uuid = ?)"),
            {now, bindable(admin)});
    });
    if (!done)
        return done.error();
    return {};
}

Result<NewPairingCode> Registry::makePairingCode(const QUuid &event, const QString &gate)
{
    if (const auto open = findOpenEvent(m_database, event); !open)
        return open.error();
    return Enrolment(m_database, m_clock, m_random).makeCode(event, gate);
}

Result<Registry::Enrolled> Registry::enrol(const wire::EnrolRequest &request)
{
    return Enrolment(m_database, m_clock, m_random).enrol(request);
}

Result<void> Registry::storeDeviceStatus(qint64 deviceId, const wire::DeviceStatus &status)
{
    const QVariant battery = status.battery ? QVariant(*status.battery) : QVariant(QMetaType::fromType<double>());
    const auto stored = m_database.change(
        QStringLiteral("INSERT INTO device_status(device_id, reported_at, last_device_seq, queue, battery, version,"
                       " cursor_text, clock_offset_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (device_id)"
                       " DO UPDATE SET reported_at = excluded.reported_at,"
                       " last_device_seq = excluded.last_device_seq, queue = excluded.queue,"
                       " battery = excluded.battery, version = excluded.version,"
                       " cursor_text = excluded.cursor_text, clock_offset_ms = excluded.clock_offset_ms"),
        {deviceId, m_clock.wallMs(), bindable(status.lastDeviceSeq), bindable(status.queue), battery,
            bindable(status.version), bindable(QString::fromLatin1(status.cursor)), bindable(status.clockOffsetMs)});
    if (!stored)
        return stored.error();
    return {};
}

} // namespace gatebook::admin
