// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/outputpath.h"

#include <QFileInfo>

#include <algorithm>

#include "server/tls/hubkeyfile.h"
#include "shared/store/migrations.h"

namespace gatebook::cli {

namespace {

// hub.db and what SQLite keeps beside it, hub.lock, hub.urls.json; hub-tls.pem
const QStringList kHubFiles{QStringLiteral("hub."), tls::kHubKeyFile};

} // namespace

Result<void> checkOutputPath(const QString &path, const QString &dataDir)
{
    const QFileInfo given(path);
    const QFileInfo target(given.exists() ? given.canonicalFilePath() : given.absoluteFilePath());
    const bool named = std::any_of(kHubFiles.begin(), kHubFiles.end(),
        [&](const QString &beginning) { return target.fileName().startsWith(beginning); });
    const bool beside
        = named && QFileInfo(target.absolutePath()).canonicalFilePath() == QFileInfo(dataDir).canonicalFilePath();
    if (!beside && !store::isMarkedAsOurs(target.filePath()))
        return {};
    return Error{
        Error::Kind::Conflict, QStringLiteral("%1 is where Gatebook keeps its data; choose another name").arg(path)};
}

} // namespace gatebook::cli
