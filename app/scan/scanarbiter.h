// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>

#include "app/scan/repeatguard.h"

namespace gatebook {

// Everything that reads codes hands them in here. What comes out is one scan at a time: the next one only after the verdict
// on the last is known. Nothing that came in is lost while it waits. Lives on the GUI thread.
class ScanArbiter : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMaxWaiting = 256; // far beyond what a gate can hold up; then the newest is refused

    using QObject::QObject;

    void offer(const ScanEvent &scan);
    void verdictKnown(); // the scan that was let through has been decided
    [[nodiscard]] bool isIdle() const { return !m_busy && m_waiting.empty(); }

Q_SIGNALS:
    void scanned(const gatebook::ScanEvent &scan);
    void overflowed();
    void idle();

private:
    void letNextThrough();

    RepeatGuard m_guard;
    std::deque<ScanEvent> m_waiting;
    bool m_busy = false;
};

} // namespace gatebook
