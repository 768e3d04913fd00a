// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/lumaview.h"

#include <utility>

namespace gatebook {

std::optional<LumaLayout> lumaLayout(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_Y8:
        return LumaLayout{0, 1};
    case QVideoFrameFormat::Format_YUYV:
        return LumaLayout{0, 2};
    case QVideoFrameFormat::Format_UYVY:
    case QVideoFrameFormat::Format_P010: // 16 bits, little endian: the high byte
    case QVideoFrameFormat::Format_P016:
    case QVideoFrameFormat::Format_Y16:
        return LumaLayout{1, 2};
    case QVideoFrameFormat::Format_AYUV:
    case QVideoFrameFormat::Format_AYUV_Premultiplied:
    case QVideoFrameFormat::Format_BGRA8888: // green is near enough to brightness
    case QVideoFrameFormat::Format_BGRA8888_Premultiplied:
    case QVideoFrameFormat::Format_RGBA8888:
    case QVideoFrameFormat::Format_BGRX8888:
    case QVideoFrameFormat::Format_RGBX8888:
        return LumaLayout{1, 4};
    case QVideoFrameFormat::Format_ARGB8888:
    case QVideoFrameFormat::Format_ARGB8888_Premultiplied:
    case QVideoFrameFormat::Format_ABGR8888:
    case QVideoFrameFormat::Format_XRGB8888:
    case QVideoFrameFormat::Format_XBGR8888:
        return LumaLayout{2, 4};
    default:
        return std::nullopt;
    }
}

LumaView::LumaView(QVideoFrame frame) : m_frame(std::move(frame))
{
    const std::optional<LumaLayout> layout = lumaLayout(m_frame.pixelFormat());
    if (!layout || !m_frame.map(QVideoFrame::ReadOnly)) {
        convert();
        return;
    }
    m_image
        = {m_frame.bits(0) + layout->offset, m_frame.width(), m_frame.height(), m_frame.bytesPerLine(0), layout->step};
}

LumaView::~LumaView()
{
    if (m_frame.isMapped())
        m_frame.unmap();
}

void LumaView::convert()
{
    m_converted = m_frame.toImage().convertToFormat(QImage::Format_Grayscale8);
    if (m_converted.isNull())
        return;
    m_image = {m_converted.constBits(), m_converted.width(), m_converted.height(),
        static_cast<int>(m_converted.bytesPerLine()), 1};
}

} // namespace gatebook
