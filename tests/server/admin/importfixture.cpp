// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/admin/importfixture.h"

#include <QBuffer>
#include <QTest>

#include "server/admin/eventexport.h"
#include "server/admin/registry.h"
#include "server/ledger/ledgerdatabase.h"

namespace gatebook::test {

void ImportFixture::open()
{
    m_dir = std::make_unique<QTemporaryDir>();
    store::DatabaseLocation location;
    location.path = m_dir->filePath(QStringLiteral("hub.db"));
    auto database = ledger::openLedger(location, store::Role::Guest);
    QVERIFY(database.ok());
    m_database = std::move(database).value();
    admin::Registry registry(*m_database, m_clock, m_random);
    Event event;
    event.name = QStringLiteral("Night Run");
    event.timezone = QStringLiteral("Europe/Berlin");
    const auto created = registry.createEvent(event);
    QVERIFY(created.ok());
    m_event = *registry.event(created->uuid);
}

void ImportFixture::close()
{
    m_database.reset();
    m_dir.reset();
}

Result<admin::ImportReport, admin::ImportRefusal> ImportFixture::import(
    const QByteArray &text, admin::ImportOptions options)
{
    QBuffer file;
    file.setData(text);
    file.open(QIODevice::ReadOnly);
    return admin::TicketImport(*m_database, m_random, m_event, std::move(options)).run(file);
}

QByteArray ImportFixture::attendance()
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto exported = admin::exportAttendance(*m_database, m_event, {out, admin::ExportFormat::Csv});
    return exported ? out.data() : exported.error().message.toUtf8();
}

qint64 ImportFixture::ticketCount()
{
    qint64 count = -1;
    const auto read = m_database->first(
        QStringLiteral("SELECT COUNT(*) FROM tickets"), {}, [&](const store::Row &row) { count = row.int64(0); });
    return read ? count : -1;
}

} // namespace gatebook::test
