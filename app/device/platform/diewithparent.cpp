// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/diewithparent.h"

#include <QProcess>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#endif

namespace gatebook {

#ifdef Q_OS_LINUX
void dieWithParent(QProcess &process)
{
    // Runs between fork and exec, where little is allowed.
    process.setChildProcessModifier([parent = getpid()] {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent) // it died before that
            _exit(1);
    });
}
#else
void dieWithParent(QProcess &)
{
}
#endif

} // namespace gatebook
