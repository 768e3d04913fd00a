// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/queryplans.h"

#include <QRegularExpression>

namespace gatebook::test {

namespace {

const QString kExplain = QStringLiteral("EXPLAIN QUERY PLAN ");

Result<QStringList> tables(store::Database &database)
{
    QStringList names;
    const auto read = database.each(
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"), {},
        [&names](const store::Row &row) { names += row.text(0); });
    return read ? Result<QStringList>(names) : read.error();
}

// By nothing but the event or the list of a kiosk: nearly the whole table too.
bool walksPartition(const QString &step)
{
    static const QRegularExpression partition(
        QStringLiteral("^SEARCH .* \\((event_id|enrolment_id|generation|scope)=\\?\\)$"));
    return partition.match(step).hasMatch();
}

// "SCAN c …": c is a table or the statement's name for one, not a subquery, the rows so far of a recursion or a search index.
bool walksTable(const QString &step, const QString &sql, const QStringList &tables)
{
    static const QRegularExpression scan(QStringLiteral("^SCAN (\\w+)(?!.*VIRTUAL TABLE)"));
    const auto scanned = scan.match(step);
    if (!scanned.hasMatch())
        return false;
    const QString name = scanned.captured(1);
    const QRegularExpression named(
        QStringLiteral("\\b(%1) (AS )?%2\\b").arg(tables.join(u'|'), name), QRegularExpression::CaseInsensitiveOption);
    return tables.contains(name) || named.match(sql).hasMatch();
}

} // namespace

Result<std::vector<QueryPlan>> queryPlans(store::Database &database, const QStringList &except)
{
    const QStringList statements = database.statements();
    const auto known = tables(database);
    if (!known)
        return known.error();
    std::vector<QueryPlan> plans;
    for (const QString &sql : statements) {
        if (except.contains(sql))
            continue;
        QueryPlan plan{sql, {}, {}, {}};
        const QVariantList absent(sql.count(u'?'), QVariant());
        const auto explained = database.each(kExplain + sql, absent, [&](const store::Row &row) {
            const QString step = row.text(3);
            plan.steps += step;
            if (walksTable(step, sql, *known) || walksPartition(step))
                plan.walks += step;
            if (step.contains(u"TEMP B-TREE"))
                plan.sorts += step;
        });
        if (!explained)
            return Error{explained.error().kind, sql + u'\n' + explained.error().message};
        plans.push_back(plan);
    }
    return plans;
}

} // namespace gatebook::test
