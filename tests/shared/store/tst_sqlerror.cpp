// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLoggingCategory>
#include <QSqlError>

#include "shared/store/sqlerror.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

QStringList g_told;

} // namespace

class SqlErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesOfARowAreNeitherToldNorLogged();
};

void SqlErrorTest::valuesOfARowAreNeitherToldNorLogged()
{
    QLoggingCategory::setFilterRules(QStringLiteral("gatebook.store.debug=true"));
    g_told.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { g_told.append(message); });
    store::DatabaseLocation location;
    location.dialect = store::Dialect::PostgreSql;
    location.url = QStringLiteral("postgresql://gate:hush-hush@db.example/hall");
    const QSqlError error(QStringLiteral("QPSQL: Unable to create query"),
        QStringLiteral("ERROR: duplicate key\nDETAIL: Key (code)=(TICKET-1234) already exists."),
        QSqlError::StatementError, QStringLiteral("23505"));
    const Error described = store::describe(location, error);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QCOMPARE(g_told.size(), 1);
    QVERIFY(g_told.first().contains(u"23505"));
    for (const QString &text : {g_told.first(), described.message}) {
        QVERIFY2(!text.contains(u"TICKET-1234"), qPrintable(text));
        QVERIFY2(!text.contains(u"hush-hush"), qPrintable(text));
    }
}

GATEBOOK_TEST_MAIN(SqlErrorTest)
#include "tst_sqlerror.moc"
