// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/decodeworker.h"

#include "app/scan/lumaview.h"

namespace gatebook {

namespace {

constexpr int kCropPercent = 60;
constexpr unsigned kThoroughEvery = 4;

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
    ReadOptions options;
    options.formats = BarcodeFormats::fromInt(m_formats.load());
    options.thorough = ++m_count % kThoroughEvery == 0 || m_lookAgain;
    m_lookAgain = false;
    const LumaImage &whole = luma.image();
    const std::vector<Barcode> codes = readBarcodes(options.thorough ? whole : whole.centre(kCropPercent), options);
    for (const Barcode &code : codes) {
        if (!m_confirm.confirms(code, frame.arrivedMs)) {
            m_lookAgain = true;
            continue;
        }
        Q_EMIT sighted({code.text, formatName(code.format), ScanSource::Camera, frame.arrivedMs, m_clock.monotonicMs(),
            frame.presentation});
    }
}

} // namespace gatebook
