// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/versions.h"

#include <QTemporaryDir>

#include "app/scan/barcodereader.h"
#include "shared/store/database.h"

namespace gatebook {

namespace {

QString sqliteVersion()
{
    QString version = QStringLiteral("not available");
    const QTemporaryDir folder;
    const store::DatabaseLocation location{store::Dialect::Sqlite, folder.filePath(QStringLiteral("version.db")), {}};
    if (auto database = store::Database::open(location, store::Role::Writer)) {
        const auto row = (*database)->first(QStringLiteral("SELECT sqlite_version()"), {},
            [&version](const store::Row &found) { version = found.text(0); });
        if (!row)
            return row.error().message;
    }
    return version;
}

} // namespace

QString programVersionsText()
{
    return QStringLiteral("Gatebook %1\nQt %2\nZXing %3\n")
        .arg(QStringLiteral(GATEBOOK_VERSION), QString::fromLatin1(qVersion()), decoderVersion());
}

QString versionsText()
{
    return programVersionsText() + QStringLiteral("SQLite %1\n").arg(sqliteVersion());
}

} // namespace gatebook
