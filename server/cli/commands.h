// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "server/cli/commandline.h"

// Every command of the program, one file a group.
namespace gatebook::cli {

[[nodiscard]] CommandSpec serveCommand();
[[nodiscard]] QList<CommandSpec> eventCommands();
[[nodiscard]] CommandSpec importCommand();
[[nodiscard]] CommandSpec importJournalCommand();
[[nodiscard]] CommandSpec exportCommand();
[[nodiscard]] QList<CommandSpec> deviceCommands();
[[nodiscard]] CommandSpec pairCommand();
[[nodiscard]] QList<CommandSpec> adminCommands();
[[nodiscard]] QList<CommandSpec> backupCommands();
[[nodiscard]] CommandSpec verifyCommand();

// Parses and runs; args without the program's name. → exit code.
[[nodiscard]] int runProgram(const QStringList &args);

} // namespace gatebook::cli
