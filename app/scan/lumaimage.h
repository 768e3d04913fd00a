// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gatebook {

// Brightness of a picture where it lies in memory; not owned. Pixel (x, y) is at data[y * stride + x * step].
struct LumaImage
{
    const uchar *data = nullptr;
    int width = 0;
    int height = 0;
    int stride = 0;
    int step = 1;

    [[nodiscard]] bool isEmpty() const { return data == nullptr || width <= 0 || height <= 0; }
    [[nodiscard]] const uchar *line(int y) const { return data + static_cast<qsizetype>(y) * stride; }

    // The middle, `percent` of width and height. Costs nothing: the same memory.
    [[nodiscard]] LumaImage centre(int percent) const { return centre(percent, percent); }
    [[nodiscard]] LumaImage centre(int widthPercent, int heightPercent) const
    {
        LumaImage part = *this;
        part.width = width * widthPercent / 100;
        part.height = height * heightPercent / 100;
        part.data = line((height - part.height) / 2) + static_cast<qsizetype>((width - part.width) / 2) * step;
        return part;
    }
};

} // namespace gatebook
