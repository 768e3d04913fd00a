// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <mutex>

#include "shared/base/posting.h"

namespace gatebook::front {

// The way into a worker's thread for anyone who may outlive the worker.
class Mailbox
{
public:
    using Way = void (Mailbox::*)(std::function<void()>);

    explicit Mailbox(QObject *receiver) : m_receiver(receiver) { }

    // From any thread. Runs later on the receiver's thread; dropped when the receiver is gone.
    void post(std::function<void()> call)
    {
        const std::lock_guard lock(m_mutex);
        if (m_receiver != nullptr)
            callLater(m_receiver, std::move(call));
    }

    // As post(), but at once where this is the receiver's thread already.
    void deliver(std::function<void()> call)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_receiver == nullptr)
                return;
            if (m_receiver->thread() != QThread::currentThread()) {
                callLater(m_receiver, std::move(call));
                return;
            }
        }
        call();
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_receiver = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject *m_receiver;
};

} // namespace gatebook::front
