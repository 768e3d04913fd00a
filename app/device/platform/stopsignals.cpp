// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/stopsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace gatebook {

namespace {

// A handler may do next to nothing: it writes one byte here, and the event loop reads it.
std::array<int, 2> g_pipe{-1, -1};

void onSignal(int)
{
    const char byte = 1;
    static_cast<void>(!write(g_pipe[1], &byte, 1));
}

} // namespace

StopSignals::StopSignals()
{
    if (pipe2(g_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(g_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        static_cast<void>(!read(g_pipe[0], bytes.data(), bytes.size()));
        Q_EMIT stopRequested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

StopSignals::~StopSignals()
{
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
    delete m_notifier;
    for (int &end : g_pipe)
        if (end >= 0)
            close(std::exchange(end, -1));
}

} // namespace gatebook
