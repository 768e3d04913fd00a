// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/eventrows.h"

#include "server/ledger/columns.h"
#include "shared/base/uuid.h"

namespace gatebook::admin {

using store::bindable;
using store::Row;

const QString kDeviceColumns = QStringLiteral("id, event_id, uuid, name, gate, revoked_at");

namespace {

template <typename Record>
Result<Record> firstRow(store::Database &database, const QString &sql, const QVariantList &values,
    Record (*read)(const Row &), const QString &missing)
{
    Record record;
    const auto found = database.first(sql, values, [&](const Row &row) { record = read(row); });
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, missing};
    return record;
}

} // namespace

ledger::DeviceRecord deviceFrom(const Row &row)
{
    return {row.int64(0), row.int64(1), row.uuid(2), row.text(3), row.text(4), !row.isNull(5)};
}

Result<ledger::EventRecord> findEvent(store::Database &database, const QUuid &uuid)
{
    return firstRow(database, ledger::selectEvents() + QStringLiteral(" WHERE e.uuid = ?"), {bindable(uuid)},
        ledger::eventOf,
        QStringLiteral("no event %1 here; 'gatebook-hub event list' shows those that are").arg(uuidText(uuid)));
}

Result<ledger::EventRecord> findEvent(store::Database &database, qint64 id)
{
    return firstRow(database, ledger::selectEvents() + QStringLiteral(" WHERE e.id = ?"), {id}, ledger::eventOf,
        QStringLiteral("no such event"));
}

Result<ledger::DeviceRecord> findDevice(store::Database &database, qint64 eventId, const QUuid &uuid)
{
    return firstRow(database,
        QStringLiteral("SELECT %1 FROM devices WHERE event_id = ? AND uuid = ?").arg(kDeviceColumns),
        {eventId, bindable(uuid)}, deviceFrom, QStringLiteral("no device %1 here").arg(uuidText(uuid)));
}

} // namespace gatebook::admin
