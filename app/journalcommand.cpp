// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journalcommand.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#include "app/store/journalarchive.h"
#include "app/store/kioskdatabase.h"
#include "shared/base/clock.h"
#include "shared/base/ownerfile.h"
#include "shared/store/migrations.h"

namespace gatebook {

namespace {

using Totals = JournalArchive::Totals;

int refuse(const QString &message)
{
    std::fprintf(stderr, "gatebook-kiosk: %s\n", qUtf8Printable(message));
    return 1;
}

int answer(const JournalCommand &command, QJsonObject document, const Totals &totals, const QString &words)
{
    document[QStringLiteral("scans")] = totals.scans;
    document[QStringLiteral("unrecorded")] = totals.unrecorded;
    document[QStringLiteral("events")] = totals.events;
    const QByteArray text = command.json ? QJsonDocument(document).toJson(QJsonDocument::Compact) : words.toUtf8();
    std::printf("%s\n", text.constData());
    return std::fflush(stdout) == 0 ? 0 : 1;
}

QString counted(const Totals &totals)
{
    return QStringLiteral("%1 scans of %2 events, %3 of them without the hub's confirmation")
        .arg(totals.scans)
        .arg(totals.events)
        .arg(totals.unrecorded);
}

int exportTo(const JournalCommand &command, store::Database &database)
{
    if (store::isMarkedAsOurs(command.file))
        return refuse(QStringLiteral("%1 is where Gatebook keeps its data; choose another name").arg(command.file));
    Totals totals;
    const auto written = writeForOwner(command.file, [&](QIODevice &file) -> Result<void> {
        const SystemClock clock;
        auto done = JournalArchive(database).write(
            file, clock.wallMs(), QStringLiteral("gatebook-kiosk ") + QStringLiteral(GATEBOOK_VERSION));
        if (!done)
            return done.error();
        totals = *std::move(done);
        return {};
    });
    if (!written)
        return refuse(written.error().message);
    if (!totals.damage.isEmpty())
        return refuse(QStringLiteral("the kiosk database is damaged: %1. What could be read before that is in %2: %3")
                          .arg(totals.damage, command.file, counted(totals)));
    return answer(command, {{QStringLiteral("file"), command.file}}, totals,
        QStringLiteral("Wrote %1: %2. 'gatebook-hub import-journal' takes it in.").arg(command.file, counted(totals)));
}

} // namespace

int runJournal(const JournalCommand &command)
{
    if (!KioskDatabase::isIn(command.dataDir))
        return refuse(QStringLiteral("there is no kiosk in %1; name its folder with --data").arg(command.dataDir));
    const auto kiosk = KioskDatabase::open(command.dataDir, KioskDatabase::Pages::AsTheyAre);
    if (!kiosk)
        return refuse(kiosk.error().message);
    store::Database &database = (*kiosk)->database();
    if (command.what == JournalCommand::What::Export)
        return exportTo(command, database);
    const auto verified = JournalArchive(database).verify();
    if (!verified)
        return refuse(verified.error().message);
    return answer(command, {}, *verified, QStringLiteral("The journal is sound: %1.").arg(counted(*verified)));
}

} // namespace gatebook
