// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSqlQuery>
#include <QString>
#include <QUuid>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

#include "shared/base/result.h"

class QSqlError;
class QThread;

namespace gatebook::store {

enum class Dialect { Sqlite, PostgreSql };

// Writer: the one connection that changes the file and checkpoints it. Guest: a command beside a running hub; writes, but
// leaves checkpoints to the writer. Reader: can't write.
enum class Role { Writer, Guest, Reader };

struct DatabaseLocation
{
    Dialect dialect = Dialect::Sqlite;
    QString path; // SQLite: file
    QString url;  // PostgreSQL: postgresql://user[:password]@host[:port]/database
};

// One row while a query walks; valid only inside the callback.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 int64(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] bool boolean(int column) const { return m_query.value(column).toLongLong() != 0; }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QUuid uuid(int column) const { return QUuid::fromRfc4122(blob(column)); }
    [[nodiscard]] std::optional<qint64> optionalInt64(int column) const;

private:
    const QSqlQuery &m_query;
};

// Values for `?` placeholders. UUIDs travel as 16 bytes, times as milliseconds, absent values as NULL. 64 unsigned bits are
// stored as the signed number of the same bits.
[[nodiscard]] QVariant bindable(const QUuid &uuid); // a null uuid becomes NULL
[[nodiscard]] QVariant bindable(const std::optional<qint64> &value);
[[nodiscard]] QVariant bindable(const QString &text); // null or empty becomes ''

// One connection, used on the thread that opened it and on no other (checked). Statements are prepared once and kept.
// Every result is an Error value. The driver's own words may hold values and SQL: they go to the logging category
// gatebook.store at debug level only, which is off unless a developer turns it on.
// After a failed statement inside a transaction nothing more is done in it, and it can't be committed.
// A connection that was lost (PostgreSQL) or could not read its file (SQLite) is opened again by the first call after the
// transaction that noticed.
class Database
{
public:
    // Opens, applies the pragmas of its role and checks each (SQLite), or the session settings (PostgreSQL). Creates the
    // file for a Writer or Guest, for this user's eyes only. A damaged file, a full disk, a read-only folder: one clear message naming the file.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseLocation &location, Role role);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Dialect dialect() const { return m_location.dialect; }
    [[nodiscard]] const DatabaseLocation &location() const { return m_location; }

    // Runs a statement that returns no rows; → number of rows changed.
    [[nodiscard]] Result<qint64> change(const QString &sql, const QVariantList &values = {});
    // Calls back for each row; the statement is finished afterwards whatever happened. The callback may use this database,
    // with the same text too.
    [[nodiscard]] Result<void> each(
        const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &use);
    // The first row, if any.
    [[nodiscard]] Result<bool> first(
        const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &use);
    // Several statements separated in the list; for schema work, never prepared or kept.
    [[nodiscard]] Result<void> script(const QStringList &statements);

    // The texts that are prepared and kept, in no order; for a test that explains what really runs.
    [[nodiscard]] QStringList statements() const { return m_statements.keys(); }

private:
    friend class Transaction;
    class Statement;
    class Lease;

    Database(DatabaseLocation location, Role role);

    [[nodiscard]] Result<void> connectDriver();
    void disconnectDriver();
    [[nodiscard]] Result<void> ready();
    [[nodiscard]] Result<std::shared_ptr<Statement>> prepared(const QString &sql);
    [[nodiscard]] Result<Lease> execute(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<void> direct(const QString &statement);
    [[nodiscard]] Error failure(const QSqlError &error);

    DatabaseLocation m_location;
    Role m_role;
    QString m_connection;
    QThread *m_thread;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    bool m_wasConnected = false;
    bool m_inTransaction = false;
    bool m_transactionFailed = false;
    bool m_connectionLost = false;
};

// BEGIN IMMEDIATE … COMMIT (SQLite), BEGIN … COMMIT (PostgreSQL). Rolls back unless commit() returned success: after a
// failed commit nothing of it may be taken as done (PostgreSQL: a connection lost in COMMIT leaves it open which it was).
// A Reader's transaction is one snapshot. They don't nest.
class Transaction
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(database) { }

    Database &m_database;
    bool m_open = true;
};

} // namespace gatebook::store
