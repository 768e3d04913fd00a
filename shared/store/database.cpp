// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/store/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QThread>

#include <atomic>
#include <utility>

#include "shared/store/postgresqlsetup.h"
#include "shared/store/sqlerror.h"
#include "shared/store/sqlitesetup.h"

namespace gatebook::store {

namespace {

// Far more texts than the program has; a text built from data would fill it, and then it starts afresh.
constexpr qsizetype kStatementsMax = 400;

QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("gatebook-%1").arg(count.fetch_add(1));
}

// What QSQLITE would otherwise store as text.
QVariant driverValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::ULongLong)
        return static_cast<qint64>(value.toULongLong());
    if (value.typeId() == QMetaType::QUuid)
        return bindable(value.toUuid());
    return value;
}

} // namespace

std::optional<qint64> Row::optionalInt64(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int64(column));
}

QVariant bindable(const QUuid &uuid)
{
    return uuid.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(uuid.toRfc4122());
}

QVariant bindable(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant bindable(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text; // a null QString would be stored as NULL
}

class Database::Statement
{
public:
    explicit Statement(QSqlQuery query) : m_query(std::move(query)) { }

    QSqlQuery &query() { return m_query; }

    // The driver keeps values from the call before: their number must not differ.
    bool run(const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            m_query.bindValue(i, driverValue(values.at(i)));
        m_valueCount = values.size();
        return m_query.exec();
    }
    [[nodiscard]] bool takes(qsizetype count) const { return m_valueCount < 0 || m_valueCount == count; }

    bool isInUse = false;

private:
    QSqlQuery m_query;
    qsizetype m_valueCount = -1;
};

// A statement in use. Finished at the end whatever happened: an unfinished SELECT would hold its snapshot.
class Database::Lease
{
public:
    explicit Lease(std::shared_ptr<Statement> statement) : m_statement(std::move(statement))
    {
        m_statement->isInUse = true;
    }
    Lease(Lease &&) noexcept = default;
    Lease &operator=(Lease &&) = delete;
    ~Lease()
    {
        if (!m_statement)
            return;
        m_statement->query().finish();
        m_statement->isInUse = false;
    }

    [[nodiscard]] Statement &statement() const { return *m_statement; }
    [[nodiscard]] QSqlQuery &query() const { return m_statement->query(); }

private:
    std::shared_ptr<Statement> m_statement;
};

Database::Database(DatabaseLocation location, Role role)
    : m_location(std::move(location)), m_role(role), m_thread(QThread::currentThread())
{
}

Database::~Database()
{
    disconnectDriver();
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation &location, Role role)
{
    std::unique_ptr<Database> database(new Database(location, role));
    const auto connected = database->connectDriver();
    if (!connected)
        return connected.error();
    return database;
}

Result<void> Database::connectDriver()
{
    const bool sqlite = dialect() == Dialect::Sqlite;
    const QString driver = sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Error{Error::Kind::Unavailable,
            QStringLiteral("Qt's database driver %1 is missing on this computer. Install it.").arg(driver)};
    m_connection = nextConnectionName();
    const bool isFirst = !std::exchange(m_wasConnected, true);
    QSqlDatabase connection = QSqlDatabase::addDatabase(driver, m_connection);
    auto opened
        = sqlite ? openSqlite(connection, m_location, m_role, isFirst) : openPostgreSql(connection, m_location, m_role);
    m_connectionLost = !opened;
    return opened;
}

void Database::disconnectDriver()
{
    // Of a lost connection the driver goes first: QPSQL would try to free each statement on the server, and warn.
    if (!m_connectionLost)
        m_statements.clear();
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
    m_statements.clear();
}

Result<void> Database::ready()
{
    if (QThread::currentThread() != m_thread)
        return Error{Error::Kind::Invalid,
            QStringLiteral("%1 was used on a thread that did not open it.").arg(displayName(m_location))};
    if (m_transactionFailed)
        return Error{Error::Kind::Unavailable,
            QStringLiteral("%1: an earlier error ended this transaction.").arg(displayName(m_location))};
    if (!m_connectionLost)
        return {};
    disconnectDriver();
    return connectDriver();
}

Error Database::failure(const QSqlError &error)
{
    m_transactionFailed = m_inTransaction;
    m_connectionLost |= isConnectionLost(dialect(), error);
    return describe(m_location, error);
}

Result<std::shared_ptr<Database::Statement>> Database::prepared(const QString &sql)
{
    const auto kept = m_statements.constFind(sql);
    const bool isKept = kept != m_statements.constEnd();
    if (isKept && !(*kept)->isInUse)
        return *kept;
    if (m_statements.size() >= kStatementsMax)
        m_statements.clear();
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    // QSQLITE would keep every row in memory. QPSQL would drop the rest when the callback runs a statement of its own.
    query.setForwardOnly(dialect() == Dialect::Sqlite);
    if (!query.prepare(sql))
        return failure(query.lastError());
    auto made = std::make_shared<Statement>(std::move(query));
    if (!isKept) // else for the callback of one with the same text, this once
        m_statements.insert(sql, made);
    return made;
}

Result<Database::Lease> Database::execute(const QString &sql, const QVariantList &values)
{
    const auto usable = ready();
    if (!usable)
        return usable.error();
    auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    Lease lease(*std::move(statement));
    if (!lease.statement().takes(values.size()))
        return Error{
            Error::Kind::Invalid, QStringLiteral("A statement was given another number of values than before.")};
    if (!lease.statement().run(values))
        return failure(lease.query().lastError());
    return lease;
}

Result<void> Database::direct(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return failure(query.lastError());
    return {};
}

Result<qint64> Database::change(const QString &sql, const QVariantList &values)
{
    const auto lease = execute(sql, values);
    if (!lease)
        return lease.error();
    return qint64(lease->query().numRowsAffected());
}

Result<void> Database::each(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &use)
{
    const auto lease = execute(sql, values);
    if (!lease)
        return lease.error();
    QSqlQuery &query = lease->query();
    const Row row(query);
    while (query.next())
        use(row);
    return query.lastError().isValid() ? Result<void>(failure(query.lastError())) : Result<void>();
}

Result<bool> Database::first(
    const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &use)
{
    const auto lease = execute(sql, values);
    if (!lease)
        return lease.error();
    QSqlQuery &query = lease->query();
    if (query.next()) {
        use(Row(query));
        return true;
    }
    return query.lastError().isValid() ? Result<bool>(failure(query.lastError())) : Result<bool>(false);
}

Result<void> Database::script(const QStringList &statements)
{
    for (const QString &statement : statements) {
        auto done = ready();
        if (done)
            done = direct(statement);
        if (!done)
            return done;
    }
    return {};
}

} // namespace gatebook::store
