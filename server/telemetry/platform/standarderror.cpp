// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telemetry/platform/standarderror.h"

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_WIN
#include <cstdio>
#else
#include <cerrno>
#include <climits>
#include <poll.h>
#include <unistd.h>
#endif

namespace gatebook::telemetry {

#ifdef Q_OS_WIN

bool StandardError::write(const QByteArray &lines, const std::atomic<bool> & /*hurry*/)
{
    return std::fwrite(lines.constData(), 1, static_cast<std::size_t>(lines.size()), stderr)
        == static_cast<std::size_t>(lines.size());
}

#else

namespace {

// A pipe that poll() calls writable takes this much without blocking. The descriptor itself stays blocking: it may be shared
// with other programs.
constexpr qsizetype kSlice = PIPE_BUF;
constexpr int kLookMs = 100;

bool writable(const std::atomic<bool> &hurry)
{
    pollfd wait{STDERR_FILENO, POLLOUT, 0};
    for (;;) {
        const bool last = hurry;
        const int ready = ::poll(&wait, 1, last ? 0 : kLookMs);
        if (ready > 0)
            return (wait.revents & POLLOUT) != 0;
        if (last || (ready < 0 && errno != EINTR))
            return false;
    }
}

} // namespace

bool StandardError::write(const QByteArray &lines, const std::atomic<bool> &hurry)
{
    qsizetype done = 0;
    while (done < lines.size()) {
        if (!writable(hurry))
            return false;
        const auto slice = static_cast<std::size_t>(std::min(kSlice, lines.size() - done));
        const auto written = ::write(STDERR_FILENO, lines.constData() + done, slice);
        if (written > 0)
            done += written;
        else if (errno != EINTR && errno != EAGAIN)
            return false;
    }
    return true;
}

#endif

} // namespace gatebook::telemetry
