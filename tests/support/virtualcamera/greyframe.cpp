// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtualcamera/greyframe.h"

namespace gatebook::test {

namespace {

constexpr uchar kNoColour = 128;

} // namespace

QVideoFrame greyFrame(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QVideoFrame frame(QVideoFrameFormat(grey.size(), QVideoFrameFormat::Format_YUYV));
    if (grey.isNull() || !frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        uchar *to = frame.bits(0) + static_cast<qsizetype>(y) * frame.bytesPerLine(0);
        for (int x = 0; x < grey.width(); ++x) {
            *to++ = from[x];
            *to++ = kNoColour;
        }
    }
    frame.unmap();
    return frame;
}

} // namespace gatebook::test
