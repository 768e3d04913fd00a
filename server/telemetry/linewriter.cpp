// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telemetry/linewriter.h"

#include <chrono>
#include <utility>

namespace gatebook::telemetry {

namespace {

// Lines that come one after the other are written together: a system call for each would cost more than the line.
constexpr std::chrono::milliseconds kGather{100};
constexpr qsizetype kFullEnough = LineWriter::kQueueBytesMax / 4;

} // namespace

LineWriter::LineWriter(std::unique_ptr<LineSink> sink, Notice notice)
    : m_sink(std::move(sink)), m_notice(std::move(notice)), m_thread([this] { run(); })
{
}

LineWriter::~LineWriter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void LineWriter::write(const QByteArray &line)
{
    bool wake = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closing || m_queue.size() + line.size() > kQueueBytesMax) {
            ++m_dropped;
            return;
        }
        const bool wasFullEnough = m_queue.size() >= kFullEnough;
        wake = m_queue.isEmpty() || (!wasFullEnough && m_queue.size() + line.size() >= kFullEnough);
        m_queue.append(line);
    }
    if (wake)
        m_wake.notify_all();
}

void LineWriter::flush()
{
    std::unique_lock lock(m_mutex);
    m_urgent = true;
    m_wake.notify_all();
    m_idle.wait(lock, [this] { return m_queue.isEmpty() && !m_writing; });
    m_urgent = false;
}

void LineWriter::run()
{
    std::unique_lock lock(m_mutex);
    for (QByteArray lines = next(lock); !lines.isEmpty(); lines = next(lock)) {
        m_writing = true;
        lock.unlock();
        pass(lines);
        lock.lock();
        m_writing = false;
        m_idle.notify_all();
    }
}

// All that waits; empty: closed, and nothing is left.
QByteArray LineWriter::next(std::unique_lock<std::mutex> &lock)
{
    m_wake.wait(lock, [this] { return m_closing || !m_queue.isEmpty(); });
    m_wake.wait_for(lock, kGather, [this] { return m_closing || m_urgent || m_queue.size() >= kFullEnough; });
    return std::exchange(m_queue, {});
}

void LineWriter::pass(const QByteArray &lines)
{
    const quint64 dropped = m_dropped;
    const quint64 missing = dropped - m_noticed;
    if (m_sink->write(missing > 0 ? m_notice(missing) + lines : lines, m_closing))
        m_noticed = dropped;
    else
        m_dropped += static_cast<quint64>(lines.count('\n'));
}

} // namespace gatebook::telemetry
