// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/greyimage.h"

#include <algorithm>

namespace gatebook {

GreyImage::GreyImage(int width, int height)
    : m_width(width), m_height(height), m_pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
{
}

GreyImage scaledDown(const LumaImage &image, int factor)
{
    GreyImage to(image.width / factor, image.height / factor);
    for (int y = 0; y < to.height(); ++y) {
        uchar *pixel = to.line(y);
        for (int x = 0; x < to.width(); ++x) {
            int sum = factor * factor / 2;
            for (int dy = 0; dy < factor; ++dy) {
                const uchar *from = image.line(y * factor + dy) + static_cast<qsizetype>(x * factor) * image.step;
                for (int dx = 0; dx < factor; ++dx)
                    sum += from[static_cast<qsizetype>(dx) * image.step];
            }
            *pixel++ = static_cast<uchar>(sum / (factor * factor));
        }
    }
    return to;
}

GreyImage sharpenedBars(const LumaImage &image)
{
    GreyImage to(2 * image.width, image.height / 2);
    std::vector<int> sharp(static_cast<std::size_t>(image.width) + 1);
    for (int y = 0; y < to.height(); ++y) {
        const uchar *from = image.line(2 * y);
        const auto at
            = [&](int x) { return int{from[static_cast<qsizetype>(std::clamp(x, 0, image.width - 1)) * image.step]}; };
        for (int x = 0; x < image.width; ++x)
            sharp[static_cast<std::size_t>(x)] = std::clamp((10 * at(x) - 3 * (at(x - 1) + at(x + 1))) / 4, 0, 255);
        sharp.back() = sharp[sharp.size() - 2];
        uchar *pixel = to.line(y);
        for (std::size_t x = 0; x + 1 < sharp.size(); ++x) {
            *pixel++ = static_cast<uchar>(sharp[x]);
            *pixel++ = static_cast<uchar>((sharp[x] + sharp[x + 1]) / 2);
        }
    }
    return to;
}

GreyImage turnedHalfway(const LumaImage &image)
{
    constexpr int kOne = 1 << 16;
    constexpr int kHalfRoot = 46341; // √½ in units of 1/kOne
    const int side = static_cast<int>(static_cast<qint64>(std::min(image.width, image.height)) * 2 * kHalfRoot / kOne);
    GreyImage to(side, side);
    // The picture's place that belongs to the corner, and what a step to the right or down adds to it.
    const qint64 startX = static_cast<qint64>(image.width) * kOne / 2;
    const qint64 startY = static_cast<qint64>(image.height) * kOne / 2 - static_cast<qint64>(side) * kHalfRoot;
    for (int y = 0; y < side; ++y) {
        qint64 atX = startX - static_cast<qint64>(y) * kHalfRoot;
        qint64 atY = startY + static_cast<qint64>(y) * kHalfRoot;
        uchar *pixel = to.line(y);
        for (int x = 0; x < side; ++x, atX += kHalfRoot, atY += kHalfRoot, ++pixel) {
            const int left = static_cast<int>(atX >> 16);
            const int top = static_cast<int>(atY >> 16);
            if (atX < 0 || atY < 0 || left >= image.width - 1 || top >= image.height - 1)
                continue;
            const auto right = static_cast<int>((atX & (kOne - 1)) >> 8); // of 256
            const auto down = static_cast<int>((atY & (kOne - 1)) >> 8);
            const uchar *from = image.line(top) + static_cast<qsizetype>(left) * image.step;
            const int upper = from[0] * (256 - right) + from[image.step] * right;
            const int lower = from[image.stride] * (256 - right) + from[image.stride + image.step] * right;
            *pixel = static_cast<uchar>((upper * (256 - down) + lower * down) >> 16);
        }
    }
    return to;
}

} // namespace gatebook
