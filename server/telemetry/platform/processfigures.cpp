// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telemetry/platform/processfigures.h"

#ifdef Q_OS_LINUX
#include <QDir>
#include <QFile>
#endif

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace gatebook::telemetry {

namespace {

#ifdef Q_OS_LINUX

// proc(5): the second number of statm is the resident set, in pages.
std::optional<qint64> residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool ok = false;
    const qint64 pages = file.readAll().split(' ').value(1).toLongLong(&ok);
    return ok ? std::optional(pages * ::sysconf(_SC_PAGESIZE)) : std::nullopt;
}

std::optional<qint64> openFds()
{
    const auto entries
        = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    return entries.isEmpty() ? std::nullopt : std::optional<qint64>(entries.size() - 1); // one of them is for looking
}

#else

std::optional<qint64> residentBytes()
{
    return std::nullopt;
}

std::optional<qint64> openFds()
{
    return std::nullopt;
}

#endif

} // namespace

ProcessFigures processFigures()
{
    ProcessFigures figures;
    figures.residentBytes = residentBytes();
    figures.openFds = openFds();
#ifdef Q_OS_UNIX
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur != RLIM_INFINITY)
        figures.maxFds = static_cast<qint64>(files.rlim_cur);
    rusage usage{};
    if (::getrusage(RUSAGE_SELF, &usage) == 0) {
        const auto seconds = [](const timeval &time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
        };
        figures.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
#endif
    return figures;
}

} // namespace gatebook::telemetry
