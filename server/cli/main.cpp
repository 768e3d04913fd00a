// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "server/cli/commands.h"

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("gatebook"));
    QCoreApplication::setApplicationName(QStringLiteral("hub"));
    return gatebook::cli::runProgram(QCoreApplication::arguments().mid(1));
}
