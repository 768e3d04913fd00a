// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/ledger/readsnapshot.h"
#include "tests/server/ledger/bothdatabases.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

class TestReadSnapshot : public test::BothDatabases
{
    Q_OBJECT

private Q_SLOTS:
    void allReadsSeeOneState();
    void noTimeLimitEndsItOnPostgreSql();

private:
    [[nodiscard]] QString setting(const QString &name);
};

QString TestReadSnapshot::setting(const QString &name)
{
    QString value;
    const auto read = hub().database().first(
        QStringLiteral("SELECT current_setting(?)"), {name}, [&value](const store::Row &row) { value = row.text(0); });
    return read ? value : read.error().message;
}

void TestReadSnapshot::allReadsSeeOneState()
{
    auto other = store::Database::open(hub().location(), store::Role::Guest);
    QVERIFY(other.ok());
    {
        const auto snapshot = ledger::ReadSnapshot::begin(**other);
        QVERIFY(snapshot.ok());
        const auto count = [&] {
            qint64 rows = -1;
            const auto read = (*other)->first(QStringLiteral("SELECT COUNT(*) FROM tickets"), {},
                [&rows](const store::Row &row) { rows = row.int64(0); });
            return read ? rows : -2;
        };
        QCOMPARE(count(), 0);
        hub().import({QStringLiteral("A")});
        QCOMPARE(count(), 0);
    }
    QCOMPARE(hub().count(QStringLiteral("tickets")), 1);
}

void TestReadSnapshot::noTimeLimitEndsItOnPostgreSql()
{
    QFETCH_GLOBAL(const bool, postgres);
    if (!postgres)
        return; // SQLite has no such limits
    const QString statement = QStringLiteral("statement_timeout");
    const QString idle = QStringLiteral("idle_in_transaction_session_timeout");
    {
        const auto snapshot = ledger::ReadSnapshot::begin(hub().database());
        QVERIFY(snapshot.ok());
        QCOMPARE(setting(statement), QStringLiteral("0"));
        QCOMPARE(setting(idle), QStringLiteral("0"));
    }
    QCOMPARE(setting(statement), QStringLiteral("5s")); // for the writes that come after it
    QCOMPARE(setting(idle), QStringLiteral("10s"));
}

GATEBOOK_TEST_MAIN(TestReadSnapshot)
#include "tst_readsnapshot.moc"
