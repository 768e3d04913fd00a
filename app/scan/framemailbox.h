// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVideoFrame>

#include <mutex>
#include <optional>

namespace gatebook {

struct CameraFrame
{
    QVideoFrame frame;
    qint64 arrivedMs = 0; // monotonic
    int presentation = 0;
};

// One slot between whatever thread delivers frames and the one that decodes them: the newest wins, nobody waits.
class FrameMailbox : public QObject
{
    Q_OBJECT

public:
    struct Counters
    {
        quint64 offered = 0;
        quint64 taken = 0;
        quint64 dropped = 0;
    };

    // From any thread. An older frame that nobody took is dropped.
    void offer(CameraFrame frame);
    [[nodiscard]] std::optional<CameraFrame> take();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Counters counters() const;

Q_SIGNALS:
    void filled(); // the slot was empty before; emitted on the offering thread

private:
    mutable std::mutex m_mutex;
    std::optional<CameraFrame> m_slot;
    Counters m_counters;
};

} // namespace gatebook
