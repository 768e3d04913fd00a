// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/books.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <memory>

#include "shared/store/database.h"

namespace gatebook::test {

namespace {

using store::Database;
using store::Row;

// A database file, or what a dead process left of it.
class OpenedFile
{
public:
    OpenedFile(const QString &path, Owner owner)
        : m_name(path), m_opened(owner == Owner::Runs ? open(path, store::Role::Reader) : openCopy(path))
    {
    }

    [[nodiscard]] Result<void> state() const { return m_opened ? Result<void>() : m_opened.error(); }

    [[nodiscard]] Result<void> each(const char *sql, const std::function<void(const Row &)> &use)
    {
        return (*m_opened)->each(QString::fromLatin1(sql), {}, use);
    }

    [[nodiscard]] Result<void> checkPages()
    {
        QString finding;
        if (auto read = each("PRAGMA quick_check(1)", [&](const Row &row) { finding = row.text(0); }); !read)
            return read;
        return finding == u"ok" ? Result<void>() : Error{Error::Kind::Corrupt, m_name + QStringLiteral(": ") + finding};
    }

private:
    static Result<std::unique_ptr<Database>> open(const QString &path, store::Role role)
    {
        return Database::open({store::Dialect::Sqlite, path, {}}, role);
    }

    // The shared memory is not copied: the next start of the dead program would make it anew, too.
    Result<std::unique_ptr<Database>> openCopy(const QString &path)
    {
        const QString copy = m_dir.filePath(QStringLiteral("copy.db"));
        if (!QFile::copy(path, copy))
            return Error{Error::Kind::NotFound, path + QStringLiteral(" can't be copied")};
        const QString log = path + QStringLiteral("-wal");
        if (QFile::exists(log) && !QFile::copy(log, copy + QStringLiteral("-wal")))
            return Error{Error::Kind::NotFound, log + QStringLiteral(" can't be copied")};
        return open(copy, store::Role::Guest);
    }

    QString m_name;
    QTemporaryDir m_dir;
    Result<std::unique_ptr<Database>> m_opened;
};

// A program may have died before its tables were made.
Result<bool> hasTable(OpenedFile &file, const char *sql)
{
    bool found = false;
    const auto read = file.each(sql, [&found](const Row &) { found = true; });
    return read ? Result<bool>(found) : read.error();
}

} // namespace

Result<HubBooks> readHubBooks(const QString &dataDir, Owner owner)
{
    OpenedFile file(dataDir + QStringLiteral("/hub.db"), owner);
    auto done = file.state();
    if (done)
        done = file.checkPages();
    HubBooks books;
    if (done)
        done = file.each("SELECT client_uuid FROM check_ins", [&](const Row &row) { ++books.scans[row.uuid(0)]; });
    if (done)
        done = file.each("SELECT t.uuid, t.name, c.client_uuid FROM tickets t"
                         " LEFT JOIN ticket_state s ON s.event_id = t.event_id AND s.ticket_uuid = t.uuid"
                         " LEFT JOIN check_ins c ON c.event_id = t.event_id AND c.seq = s.counting_seq",
            [&](const Row &row) {
                books.tickets[row.uuid(0)] = {row.text(1), row.uuid(2)};
            });
    return done ? Result<HubBooks>(std::move(books)) : done.error();
}

Result<KioskBooks> readKioskBooks(const QString &dataDir, Owner owner)
{
    const QString path = dataDir + QStringLiteral("/kiosk.db");
    KioskBooks books;
    if (!QFile::exists(path))
        return books;
    OpenedFile file(path, owner);
    auto done = file.state();
    if (done)
        done = file.checkPages();
    const auto made = done ? hasTable(file, "SELECT 1 FROM sqlite_master WHERE name = 'journal'") : done.error();
    if (!made || !*made)
        return made ? Result<KioskBooks>(std::move(books)) : made.error();
    done = file.each("SELECT 1 FROM enrolments WHERE active = 1", [&](const Row &) { books.isEnrolled = true; });
    if (done)
        done = file.each("SELECT client_uuid, state IN (0, 2, 3) FROM journal WHERE kind < 2", [&](const Row &row) {
            books.scans.insert(row.uuid(0));
            books.owed += row.int64(1);
        });
    if (done)
        done = file.each("SELECT t.ticket_uuid, t.name, t.in_client_uuid FROM tickets t"
                         " JOIN positions p ON p.generation = t.generation",
            [&](const Row &row) {
                books.tickets[row.uuid(0)] = {row.text(1), row.uuid(2)};
            });
    return done ? Result<KioskBooks>(std::move(books)) : done.error();
}

} // namespace gatebook::test
