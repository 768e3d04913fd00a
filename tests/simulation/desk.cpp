// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/desk.h"

#include <QFile>

#include "server/admin/backup.h"
#include "server/admin/registry.h"
#include "shared/domain/ticketid.h"
#include "shared/wire/decode.h"
#include "shared/wire/encode.h"

namespace gatebook::test {

namespace {

constexpr qint64 kEveningMs = 1'777'655'000'000;
constexpr qint64 kMinuteMs = 60'000;

const QString kWal = QStringLiteral("-wal");

template <typename T> Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : result.error();
}

} // namespace

Desk::Desk(const QUuid &event, int tickets, bool hasWindows, quint64 seed)
    : m_event(event), m_hasWindows(hasWindows), m_random(seed)
{
    makeTickets(tickets);
}

QString Desk::codeOf(int number)
{
    return QStringLiteral("TICKET-%1").arg(number, 6, 10, QLatin1Char('0'));
}

QUuid Desk::ticketOf(const QString &code) const
{
    return ticketUuid(m_event, code);
}

void Desk::makeTickets(int count)
{
    for (int i = 0; i < count; ++i) {
        ledger::TicketRow row;
        row.code = codeOf(ticketCount() + 1);
        row.ticketUuid = ticketOf(row.code);
        row.name = QStringLiteral("Person %1").arg(ticketCount() + 1);
        const quint64 kind = m_random.below(12);
        row.status = kind == 0 ? TicketStatus::Cancelled : kind == 1 ? TicketStatus::Blocked : TicketStatus::Valid;
        if (m_hasWindows && m_random.below(3) == 0) {
            row.validFromMs = kEveningMs + static_cast<qint64>(m_random.below(20)) * kMinuteMs;
            row.validUntilMs = **row.validFromMs + static_cast<qint64>(5 + m_random.below(40)) * kMinuteMs;
        }
        m_list.push_back(row);
    }
}

Result<void> Desk::import(HubMachine &hub, std::size_t first, std::size_t count)
{
    return hub.command([&](store::Database &database) -> Result<void> {
        admin::Registry registry(database, hub.clock(), hub.random());
        const auto event = registry.event(m_event);
        if (!event)
            return event.error();
        ledger::TicketWriter writer(database, hub.random());
        return withoutValue(writer.apply(event->id, std::span(m_list).subspan(first, count)));
    });
}

Result<void> Desk::importAll(HubMachine &hub)
{
    return import(hub, 0, m_list.size());
}

Result<void> Desk::addTickets(HubMachine &hub, int count)
{
    const std::size_t before = m_list.size();
    makeTickets(count);
    return import(hub, before, m_list.size() - before);
}

Result<void> Desk::changeStatus(HubMachine &hub)
{
    const std::size_t at = m_random.below(m_list.size());
    ledger::TicketRow &row = m_list.at(at);
    const quint64 kind = m_random.below(5);
    row.status = kind == 0 ? TicketStatus::Valid : kind == 1 ? TicketStatus::Blocked : TicketStatus::Cancelled;
    return import(hub, at, 1);
}

void Desk::enrol(HubMachine &hub, KioskMachine &kiosk, const std::function<void(const wire::EnrolAnswer &)> &done)
{
    PairingCode code;
    const auto paired = hub.command([&](store::Database &database) -> Result<void> {
        admin::Registry registry(database, hub.clock(), hub.random());
        const auto made = registry.makePairingCode(m_event, QStringLiteral("Gate %1").arg(kiosk.number()));
        if (made)
            code = made->code;
        return withoutValue(made);
    });
    const auto device = paired ? kiosk.deviceFor(code) : Result<QUuid>(paired.error());
    if (!device)
        return;
    wire::EnrolRequest asked;
    asked.code = code;
    asked.deviceUuid = *device;
    asked.deviceName = QStringLiteral("Laptop %1").arg(kiosk.number());
    sync::HttpRequest request;
    request.method = "POST";
    request.target = "/enroll";
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = wire::encode(asked);
    // Asked twice at times, as a kiosk does whose answer was lost: only the last token holds.
    if (m_random.below(4) == 0)
        hub.request(request, {}, [](const sync::HttpReply &) {});
    hub.request(request, {}, [done](const sync::HttpReply &reply) {
        const auto answer = wire::decodeEnrolAnswer(reply.body);
        if (reply.status == 201 && answer)
            done(*answer);
    });
}

Result<void> Desk::revoke(HubMachine &hub, const QUuid &device)
{
    return hub.command([&](store::Database &database) {
        return admin::Registry(database, hub.clock(), hub.random()).revokeDevice(device);
    });
}

Result<void> Desk::forgetToken(HubMachine &hub, const QUuid &device)
{
    return hub.command([&](store::Database &database) {
        return withoutValue(database.change(
            QStringLiteral("DELETE FROM tokens WHERE device_id IN (SELECT id FROM devices WHERE uuid = ?)"),
            {store::bindable(device)}));
    });
}

Result<void> Desk::backupByCommand(HubMachine &hub, const QString &file)
{
    return hub.command([&](store::Database &database) { return admin::backupTo(database, file); });
}

bool Desk::copyFiles(HubMachine &hub, const QString &file)
{
    QFile::remove(file);
    QFile::remove(file + kWal);
    const QString database = hub.databaseFile();
    return QFile::copy(database, file)
        && (!QFile::exists(database + kWal) || QFile::copy(database + kWal, file + kWal));
}

Result<void> Desk::restoreByCommand(HubMachine &hub, const QString &file)
{
    auto restored = withoutValue(admin::restoreFrom(file, hub.databaseFile(), hub.random(), hub.clock()));
    hub.disk().settle();
    return restored;
}

bool Desk::putFilesBack(HubMachine &hub, const QString &file)
{
    hub.eraseDisk();
    const QString database = hub.databaseFile();
    const bool done
        = QFile::copy(file, database) && (!QFile::exists(file + kWal) || QFile::copy(file + kWal, database + kWal));
    hub.disk().settle();
    return done;
}

} // namespace gatebook::test
