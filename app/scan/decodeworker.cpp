// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/decodeworker.h"

#include <array>
#include <utility>

#include "app/scan/greyimage.h"
#include "app/scan/lumaview.h"

namespace gatebook {

namespace {

constexpr int kCropPercent = 60;
constexpr int kStripPercent = 40; // of the height
constexpr int kLookAgain = 20;    // frames, of which every other

using Look = DecodeWorker::Look;

constexpr std::array kRound{
    Look::Thorough, Look::Bars, Look::Quick, Look::Bars, Look::Thorough, Look::Bars, Look::Turned, Look::Bars};
static_assert(kRound.size() == DecodeWorker::kRoundFrames);

std::optional<Barcode> read(const LumaImage &frame, Look look, BarcodeFormats formats)
{
    const BarcodeFormats linear = formats & linearFormats();
    if (look == Look::Thorough)
        return readBarcode(frame, {formats, true});
    if (look == Look::Turned)
        return readBarcode(turnedHalfway(frame).view(), {formats, true});
    if (look == Look::Bars && linear)
        return readBarcode(sharpenedBars(frame.centre(kCropPercent, kStripPercent)).view(), {linear, true, false});
    return readBarcode(frame.centre(kCropPercent), {formats, false});
}

} // namespace

DecodeWorker::DecodeWorker(FrameMailbox &mailbox, const Clock &clock)
    : m_mailbox(mailbox), m_clock(clock), m_formats(usualFormats().toInt())
{
}

void DecodeWorker::decodeWaiting()
{
    while (const std::optional<CameraFrame> frame = m_mailbox.take()) {
        const qint64 begunMs = m_clock.monotonicMs();
        decode(*frame);
        m_times.add(m_clock.monotonicMs() - begunMs);
    }
}

void DecodeWorker::decode(const CameraFrame &frame)
{
    const LumaView luma(frame.frame);
    const bool again = m_lookAgain > 0 && --m_lookAgain % 2 == 1;
    const Look look = again ? m_foundBy : kRound.at(m_count++ % kRound.size());
    const std::optional<Barcode> code = read(luma.image(), look, BarcodeFormats::fromInt(m_formats.load()));
    coach(luma.image(), code.has_value(), frame.arrivedMs);
    if (!code)
        return;
    if (!m_confirm.confirms(*code, frame.arrivedMs)) {
        m_lookAgain = kLookAgain;
        m_foundBy = look;
        return;
    }
    m_lookAgain = 0;
    Q_EMIT sighted({code->text, formatName(code->format), ScanSource::Camera, frame.arrivedMs, m_clock.monotonicMs(),
        frame.presentation});
}

void DecodeWorker::coach(const LumaImage &image, bool read, qint64 nowMs)
{
    const AimHint hint = m_coach.look(read ? FrameGist() : gistOf(image), read, nowMs);
    if (std::exchange(m_hint, hint) != hint)
        Q_EMIT aimHintChanged(hint);
}

} // namespace gatebook
