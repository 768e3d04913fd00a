// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/commandcontext.h"
#include "server/cli/commands.h"
#include "server/ledger/verify.h"

namespace gatebook::cli {

namespace {

int run(CommandContext &context, const Arguments &)
{
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    const auto report = ledger::verifyLedger(**database);
    if (!report)
        return context.refuse(report.error());
    QJsonObject document{{QStringLiteral("ok"), report->ok()}, {QStringLiteral("events"), report->events},
        {QStringLiteral("tickets"), report->tickets}, {QStringLiteral("check_ins"), report->checkIns}};
    if (report->ok())
        return context.answer(document,
            QStringLiteral("All is well: %1 events, %2 tickets, %3 scans")
                .arg(report->events)
                .arg(report->tickets)
                .arg(report->checkIns));
    document.insert(QStringLiteral("first_bad"), *report->firstBad);
    if (context.json() && context.answer(document, {}) != kDone)
        return kRefused;
    return context.refuse({Error::Kind::Corrupt,
        QStringLiteral("the log does not hold together: %1; restore a backup").arg(*report->firstBad)});
}

} // namespace

CommandSpec verifyCommand()
{
    return {QStringLiteral("verify"), {}, QStringLiteral("checks the database and the log, names the first bad row"),
        {}, {}, run};
}

} // namespace gatebook::cli
