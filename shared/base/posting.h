// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <atomic>
#include <utility>

// The two ways to have something done on another thread. They are Qt's; what ThreadSanitizer cannot see in a Qt that was not
// built for it, that the poster's work comes before the receiver's, is told to it here.
namespace gatebook {

#ifdef __SANITIZE_THREAD__
namespace posting {
inline std::atomic<unsigned> g_handovers = 0;
inline void release()
{
    g_handovers.fetch_add(1, std::memory_order_release);
}
inline void acquire()
{
    (void)g_handovers.load(std::memory_order_acquire);
}
} // namespace posting
#else
namespace posting {
inline void release()
{
}
inline void acquire()
{
}
} // namespace posting
#endif

namespace posting {

// A call that tells what it comes after each time it is put somewhere, and what it saw when it runs.
template <typename Call> class Handed
{
public:
    explicit Handed(Call call) : m_call(std::move(call)) { release(); }
    Handed(const Handed &other) : m_call(other.m_call) { release(); }
    Handed(Handed &&other) noexcept : m_call(std::move(other.m_call)) { release(); }
    Handed &operator=(const Handed &) = delete;
    Handed &operator=(Handed &&) = delete;
    ~Handed() { acquire(); }

    void operator()()
    {
        acquire();
        m_call();
        release();
    }

private:
    Call m_call;
};

} // namespace posting

// Later, on the receiver's thread; never, if the receiver is gone by then. From any thread.
template <typename Call> void callLater(QObject *receiver, Call call)
{
    QMetaObject::invokeMethod(receiver, posting::Handed<Call>(std::move(call)), Qt::QueuedConnection);
}

// On the receiver's thread, which is not the caller's; returns when it is done.
template <typename Call> void callAndWait(QObject *receiver, Call call)
{
    QMetaObject::invokeMethod(receiver, posting::Handed<Call>(std::move(call)), Qt::BlockingQueuedConnection);
    posting::acquire();
}

} // namespace gatebook
