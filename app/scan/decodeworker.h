// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>

#include "app/scan/confirmfilter.h"
#include "app/scan/framemailbox.h"
#include "app/scan/frametimes.h"
#include "app/scan/scanevent.h"
#include "shared/base/clock.h"

namespace gatebook {

// Takes frames from the mailbox and says what it reads. Lives on the decoder thread. The middle of the picture is read
// quickly; every fourth frame is read whole and thoroughly (finds as much as doing so always, at a quarter of the time), and so is
// the frame after a linear code was seen for the first time.
class DecodeWorker : public QObject
{
    Q_OBJECT

public:
    DecodeWorker(FrameMailbox &mailbox, const Clock &clock);

    [[nodiscard]] const FrameTimes &times() const { return m_times; }        // from any thread
    void setFormats(BarcodeFormats formats) { m_formats = formats.toInt(); } // from any thread

public Q_SLOTS:
    void decodeWaiting();

Q_SIGNALS:
    void sighted(const gatebook::ScanEvent &scan); // each believable read of each frame

private:
    void decode(const CameraFrame &frame);

    FrameMailbox &m_mailbox;
    const Clock &m_clock;
    std::atomic<BarcodeFormats::Int> m_formats;
    FrameTimes m_times;
    ConfirmFilter m_confirm;
    unsigned m_count = 0;
    bool m_lookAgain = false; // a linear code was read once
};

} // namespace gatebook
