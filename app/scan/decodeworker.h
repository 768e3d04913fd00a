// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>

#include "app/scan/aimcoach.h"
#include "app/scan/confirmfilter.h"
#include "app/scan/framemailbox.h"
#include "app/scan/frametimes.h"
#include "app/scan/scanevent.h"
#include "shared/base/clock.h"

namespace gatebook {

// Takes frames from the mailbox and says what it reads. Lives on the decoder thread. Frames are looked at in turns, for no one way
// finds all and the thorough one takes five times as long. Where a linear code was read once, the next and then every other frame is
// looked at in the way that found it, until it was read twice.
class DecodeWorker : public QObject
{
    Q_OBJECT

public:
    static constexpr int kRoundFrames = 8; // within so many frames each look had its turn

    enum class Look {
        Quick,    // the middle, nothing but quickly
        Thorough, // all of it, in every scale and across
        Bars,     // linear codes in the middle, whose bars may be hardly wider than a pixel
        Turned,   // all of it, by 45 degrees, where the decoder sees least
    };

    DecodeWorker(FrameMailbox &mailbox, const Clock &clock);

    [[nodiscard]] const FrameTimes &times() const { return m_times; }        // from any thread
    void setFormats(BarcodeFormats formats) { m_formats = formats.toInt(); } // from any thread

public Q_SLOTS:
    void decodeWaiting();

Q_SIGNALS:
    void sighted(const gatebook::ScanEvent &scan); // each believable read of each frame
    void aimHintChanged(gatebook::AimHint hint);

private:
    void decode(const CameraFrame &frame);
    void coach(const LumaImage &image, bool read, qint64 nowMs);

    FrameMailbox &m_mailbox;
    const Clock &m_clock;
    std::atomic<BarcodeFormats::Int> m_formats;
    FrameTimes m_times;
    ConfirmFilter m_confirm;
    AimCoach m_coach;
    AimHint m_hint = AimHint::None;
    unsigned m_count = 0;
    Look m_foundBy = Look::Quick; // a linear code that was read once
    int m_lookAgain = 0;          // frames in which that look has turns of its own
};

} // namespace gatebook
