// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// HubSide's events, devices, admins and codes.
#include "shared/base/uuid.h"
#include "tests/simulation/storage/hubside.h"

namespace gatebook::test {

namespace {

constexpr std::size_t kEventsMax = 12;

}

std::optional<Operation> HubSide::event()
{
    if (m_pasts.size() == kEventsMax || (!m_pasts.empty() && m_random.below(10) != 0))
        return {};
    Event event;
    event.name = QStringLiteral("Night Run %1").arg(m_pasts.size());
    return named("event", [this, event]() -> Result<void> {
        const auto created = registry().createEvent(event);
        if (!created)
            return created.error();
        const auto record = registry().event(created->uuid);
        if (!record)
            return record.error();
        m_pasts.push_back({.event = *record, .devices = {}, .scans = {}, .tickets = {}});
        note(QStringLiteral("event ") + uuidText(created->uuid),
            QStringLiteral("SELECT count(*) FROM events WHERE uuid = ? AND name = ?"),
            {store::bindable(created->uuid), event.name});
        return {};
    });
}

Result<void> HubSide::addDevice(Past &past)
{
    const auto added = registry().addDevice(past.event.event.uuid, QStringLiteral("Laptop"), QStringLiteral("North"));
    if (!added)
        return added.error();
    const auto all = registry().devices();
    if (!all)
        return all.error();
    for (const ledger::DeviceRecord &device : *all) {
        if (device.uuid == added->uuid)
            past.devices.push_back(device);
    }
    note(QStringLiteral("device ") + uuidText(added->uuid),
        QStringLiteral("SELECT count(*) FROM tokens t JOIN devices d ON d.id = t.device_id"
                       " WHERE t.hash = ? AND d.uuid = ? AND t.revoked_at IS NULL AND d.revoked_at IS NULL"),
        {added->token.hash(), store::bindable(added->uuid)});
    return {};
}

std::optional<Operation> HubSide::device()
{
    const auto event = anyEvent();
    if (!event || m_pasts.at(*event).event.archived)
        return {};
    return named("device", [this, event = *event] { return addDevice(m_pasts.at(event)); });
}

std::optional<Operation> HubSide::revoke()
{
    const auto event = anyEvent();
    if (!event || m_pasts.at(*event).devices.size() < 2)
        return {};
    const QUuid device = m_pasts.at(*event).devices.front().uuid;
    return named("revoke", [this, event = *event, device]() -> Result<void> {
        auto revoked = registry().revokeDevice(device);
        if (!revoked)
            return revoked;
        Past &past = m_pasts.at(event);
        std::erase_if(past.devices, [&device](const auto &known) { return known.uuid == device; });
        note(QStringLiteral("device ") + uuidText(device),
            QStringLiteral("SELECT count(*) > 0 AND min(t.revoked_at IS NOT NULL AND d.revoked_at IS NOT NULL)"
                           " FROM devices d JOIN tokens t ON t.device_id = d.id WHERE d.uuid = ?"),
            {store::bindable(device)});
        return revoked;
    });
}

std::optional<Operation> HubSide::admin()
{
    return named("admin", [this]() -> Result<void> {
        const auto added = registry().addAdmin(QStringLiteral("Kim"));
        if (!added)
            return added.error();
        note(QStringLiteral("admin ") + uuidText(added->first.uuid),
            QStringLiteral("SELECT count(*) FROM tokens t JOIN admins a ON a.id = t.admin_id"
                           " WHERE t.hash = ? AND a.uuid = ?"),
            {added->second.hash(), store::bindable(added->first.uuid)});
        return {};
    });
}

std::optional<Operation> HubSide::code()
{
    const auto event = anyEvent();
    if (!event || m_pasts.at(*event).event.archived)
        return {};
    return named("code", [this, event = *event]() -> Result<void> {
        const auto made = registry().makePairingCode(m_pasts.at(event).event.event.uuid, QStringLiteral("South"));
        if (!made)
            return made.error();
        m_code = made->code.reveal();
        m_codeEvent = event;
        note(QStringLiteral("code ") + m_code, QStringLiteral("SELECT count(*) FROM pairing_codes WHERE selector = ?"),
            {m_code.left(4)});
        return {};
    });
}

// With the right code once, and with a wrong one that counts as a failure.
std::optional<Operation> HubSide::enrol()
{
    if (m_code.isEmpty() || m_pasts.at(m_codeEvent).event.archived)
        return {};
    const bool isRight = m_random.below(3) != 0;
    wire::EnrolRequest request;
    request.code = PairingCode(isRight ? m_code : m_code.left(5) + QStringLiteral("0000-00"));
    request.deviceName = QStringLiteral("Tablet");
    request.deviceUuid = makeUuidV7(m_clock, m_random);
    return named("enrol", [this, request, isRight]() -> Result<void> {
        const auto enrolled = registry().enrol(request);
        if (!enrolled && (isRight || enrolled.error().kind != Error::Kind::NotFound))
            return enrolled.error();
        if (!enrolled)
            return {};
        m_code.clear();
        m_pasts.at(m_codeEvent).devices.push_back(enrolled->device);
        note(QStringLiteral("device ") + uuidText(request.deviceUuid),
            QStringLiteral("SELECT count(*) FROM tokens t JOIN devices d ON d.id = t.device_id"
                           " WHERE t.hash = ? AND d.uuid = ?"),
            {enrolled->token.hash(), store::bindable(request.deviceUuid)});
        return {};
    });
}

std::optional<Operation> HubSide::status()
{
    const auto event = anyEvent();
    if (!event || m_pasts.at(*event).devices.empty())
        return {};
    const qint64 device = m_pasts.at(*event).devices.front().id;
    wire::DeviceStatus status;
    status.queue = qint64(m_random.below(100));
    status.version = QStringLiteral("0.1.0");
    return named("status", [this, device, status]() -> Result<void> {
        auto stored = registry().storeDeviceStatus(device, status);
        if (stored)
            note(QStringLiteral("status of device %1").arg(device),
                QStringLiteral("SELECT queue = ? FROM device_status WHERE device_id = ?"), {*status.queue, device});
        return stored;
    });
}

// Of the newest event only, and seldom: the others go on.
std::optional<Operation> HubSide::archive()
{
    if (m_pasts.size() < 2 || m_random.below(4) != 0)
        return {};
    return named("archive", [this]() -> Result<void> {
        Past &past = m_pasts.back();
        auto archived = registry().archiveEvent(past.event.event.uuid);
        if (!archived)
            return archived;
        past.event.archived = true;
        note(QStringLiteral("archived"), QStringLiteral("SELECT archived_at IS NOT NULL FROM events WHERE uuid = ?"),
            {store::bindable(past.event.event.uuid)});
        return archived;
    });
}

} // namespace gatebook::test
