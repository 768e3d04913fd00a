// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/scan/lumaimage.h"

namespace gatebook {

// A brightness picture with memory of its own, without gaps between lines: what the decoder is shown where the frame as it is won't do.
class GreyImage
{
public:
    GreyImage(int width, int height);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] uchar *line(int y) { return m_pixels.data() + static_cast<qsizetype>(y) * m_width; }
    [[nodiscard]] LumaImage view() const { return {m_pixels.data(), m_width, m_height, m_width, 1}; } // of this memory

private:
    int m_width;
    int m_height;
    std::vector<uchar> m_pixels;
};

// Each pixel the mean of factor × factor ones; factor ≥ 1. What is left over at the right and below is dropped.
[[nodiscard]] GreyImage scaledDown(const LumaImage &image, int factor);
// Every other line, twice as wide and sharpened along it: for upright bars that are hardly wider than a pixel.
[[nodiscard]] GreyImage sharpenedBars(const LumaImage &image);
// Turned by 45 degrees about its middle, as large as it takes for all of the picture's middle square; black around it.
[[nodiscard]] GreyImage turnedHalfway(const LumaImage &image);

} // namespace gatebook
