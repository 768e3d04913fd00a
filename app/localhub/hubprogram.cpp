// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localhub/hubprogram.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace gatebook {

QString findHubProgram()
{
    const QString name = QStringLiteral("gatebook-hub");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

QString hubProgramMissing()
{
    return QCoreApplication::translate("LocalHub",
        "The program gatebook-hub is not installed on this laptop. Install it, then start the kiosk again.");
}

} // namespace gatebook
