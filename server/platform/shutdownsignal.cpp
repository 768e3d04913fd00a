// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/shutdownsignal.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <QMetaObject>

#include <windows.h>
#else
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace gatebook {

#ifdef Q_OS_WIN

namespace {
ShutdownSignal *g_instance = nullptr;

BOOL WINAPI onConsole(DWORD)
{
    if (g_instance == nullptr)
        return FALSE;
    // Runs on a thread of its own: handed over to the object's thread.
    QMetaObject::invokeMethod(g_instance, &ShutdownSignal::requested, Qt::QueuedConnection);
    return TRUE;
}
} // namespace

class ShutdownSignal::Source
{
};

ShutdownSignal::ShutdownSignal()
{
    g_instance = this;
    SetConsoleCtrlHandler(onConsole, TRUE);
}

ShutdownSignal::~ShutdownSignal()
{
    SetConsoleCtrlHandler(onConsole, FALSE);
    g_instance = nullptr;
}

#else

namespace {

// Written by the handler, which may only call async-signal-safe functions.
volatile std::sig_atomic_t g_writeEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    // A full pipe already says what there is to say.
    [[maybe_unused]] const auto written = ::write(static_cast<int>(g_writeEnd), &byte, sizeof byte);
}

void install(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

} // namespace

class ShutdownSignal::Source
{
public:
    explicit Source(ShutdownSignal &owner)
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends.data()) != 0)
            return;
        g_writeEnd = m_ends[0];
        m_notifier = std::make_unique<QSocketNotifier>(m_ends[1], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &owner, [this, &owner] {
            std::array<char, 16> bytes{};
            if (::read(m_ends[1], bytes.data(), bytes.size()) > 0)
                Q_EMIT owner.requested();
        });
        install(SIGTERM, onSignal);
        install(SIGINT, onSignal);
    }
    ~Source()
    {
        install(SIGTERM, SIG_DFL);
        install(SIGINT, SIG_DFL);
        g_writeEnd = -1;
        m_notifier.reset();
        for (const int end : m_ends) {
            if (end >= 0)
                ::close(end);
        }
    }
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;

private:
    std::array<int, 2> m_ends{-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

ShutdownSignal::ShutdownSignal() : m_source(std::make_unique<Source>(*this))
{
}

ShutdownSignal::~ShutdownSignal() = default;

#endif

} // namespace gatebook
