// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_FORWARD_DECLARE_CLASS(QProcess)

namespace gatebook {

// What is started next in `process` ends at once when this program does, however this program ends (on Linux; elsewhere it may
// live on). By SIGKILL: a child that hangs would keep its files and ports from the next start.
// Counts from the thread that starts it: that one must live as long as the program.
void dieWithParent(QProcess &process);

} // namespace gatebook
