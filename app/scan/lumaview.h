// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QVideoFrame>

#include <optional>

#include "app/scan/barcodereader.h"

namespace gatebook {

// Where the brightness of a pixel lies within plane 0.
struct LumaLayout
{
    int offset = 0;
    int step = 1;

    bool operator==(const LumaLayout &) const = default;
};

// Absent: compressed or opaque, such a frame has to be converted.
[[nodiscard]] std::optional<LumaLayout> lumaLayout(QVideoFrameFormat::PixelFormat format);

// The brightness of a frame, without a conversion to RGB wherever its format allows. Maps the frame as long as it lives.
class LumaView
{
public:
    explicit LumaView(QVideoFrame frame);
    ~LumaView();
    Q_DISABLE_COPY_MOVE(LumaView)

    [[nodiscard]] const LumaImage &image() const { return m_image; } // data is null where the frame can't be read
    [[nodiscard]] bool wasConverted() const { return !m_converted.isNull(); }

private:
    void convert();

    QVideoFrame m_frame;
    QImage m_converted;
    LumaImage m_image;
};

} // namespace gatebook
