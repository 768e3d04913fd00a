// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>

#include "app/scan/repeatguard.h"

namespace gatebook {

// Everything that reads codes hands them in here. What comes out is one scan at a time: the next one only after the verdict
// on the last is known. Up to kMaxWaiting wait in order; what comes beyond is refused by overflowed(). Lives on the GUI
// thread.
class ScanArbiter : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMaxWaiting = 256; // far beyond what a gate can hold up

    using QObject::QObject;

    // A scan without a text (a barcode may be empty) is dropped: there is nothing to judge.
    void offer(const ScanEvent &scan);
    // The scan that was let through has been decided.
    void verdictKnown();
    // As verdictKnown(), of an admission: the same code is no new scan until holdUntilMs (monotonic).
    void admissionKnown(qint64 holdUntilMs);
    void release() { m_guard.release(); } // the admission no longer counts
    [[nodiscard]] bool isIdle() const { return !m_busy && m_waiting.empty(); }

Q_SIGNALS:
    void scanned(const gatebook::ScanEvent &scan);
    void admittedAgain(); // the code admitted last came back while it is held
    void overflowed();
    void idle();

private:
    void letNextThrough();

    RepeatGuard m_guard;
    std::deque<ScanEvent> m_waiting;
    ScanEvent m_current; // let through last
    bool m_busy = false;
};

} // namespace gatebook
