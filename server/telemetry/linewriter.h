// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "server/telemetry/linesink.h"

namespace gatebook::telemetry {

// Takes lines from any thread and writes them on one of its own, so that nobody waits for a slow disk or a full pipe. What
// finds no room, and what the sink does not take, is dropped and counted.
class LineWriter
{
public:
    // Some 4,000 lines. Twice as much is held while the sink takes the lines before them; a flood of requests fills it.
    static constexpr qsizetype kQueueBytesMax = 1 << 20;

    // The line that says how many are missing where it stands; called on the writer's thread.
    using Notice = std::function<QByteArray(quint64 dropped)>;

    LineWriter(std::unique_ptr<LineSink> sink, Notice notice);
    // Writes what waits, as far as the sink takes it without waiting.
    ~LineWriter();
    LineWriter(const LineWriter &) = delete;
    LineWriter &operator=(const LineWriter &) = delete;

    // One line with its end. Never blocks.
    void write(const QByteArray &line);
    // Returns when all that was written before is with the sink, or dropped.
    void flush();
    [[nodiscard]] quint64 dropped() const { return m_dropped; } // lines, since the start

private:
    void run();
    [[nodiscard]] QByteArray next(std::unique_lock<std::mutex> &lock);
    void pass(const QByteArray &lines);

    std::unique_ptr<LineSink> m_sink;
    Notice m_notice;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    QByteArray m_queue;
    bool m_writing = false;
    bool m_urgent = false; // somebody waits in flush()
    std::atomic<bool> m_closing = false;

    std::atomic<quint64> m_dropped = 0;
    quint64 m_noticed = 0; // of these; the writer's thread's own
    std::thread m_thread;
};

} // namespace gatebook::telemetry
