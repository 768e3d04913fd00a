// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/admin/backupfixture.h"

#include <QDir>
#include <QTest>

#include "server/ledger/ledgerdatabase.h"

namespace gatebook::test {

using namespace gatebook::store;

namespace {

const QUuid kEvent(QStringLiteral("01890000-0000-7000-8000-000000000001"));

} // namespace

void BackupFixture::begin()
{
    m_hub.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_hub = open(path("hub.db"));
    QVERIFY(m_hub);
    QVERIFY(m_hub->change(
        QStringLiteral("INSERT INTO events (uuid, name, history, created_at) VALUES (?, 'Night Run', 77, 0)"),
        {bindable(kEvent)}));
    addDevice(*m_hub, 1);
}

QSet<QString> BackupFixture::files() const
{
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    return {names.begin(), names.end()};
}

std::unique_ptr<Database> BackupFixture::open(const QString &file)
{
    auto opened = ledger::openLedger({Dialect::Sqlite, file, {}}, Role::Writer);
    return opened ? *std::move(opened) : nullptr;
}

void BackupFixture::addDevice(Database &database, int number)
{
    QVERIFY(
        database.change(QStringLiteral("INSERT INTO devices (event_id, uuid, name, created_at) VALUES (1, ?, ?, 0)"),
            {bindable(QUuid::createUuidV5(kEvent, QString::number(number))), QStringLiteral("Laptop %1").arg(number)}));
}

qint64 BackupFixture::number(Database &database, const QString &sql)
{
    qint64 value = -1;
    const auto read = database.first(sql, {}, [&value](const Row &row) { value = row.int64(0); });
    return read ? value : -2;
}

Result<admin::RestoreReport> BackupFixture::restore(const QString &backup)
{
    return admin::restoreFrom(backup, path("hub.db"), m_random, m_clock);
}

} // namespace gatebook::test
