// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "app/scan/barcodeformat.h"

namespace gatebook {

// Brightness of a picture where it lies in memory; not owned. Pixel (x, y) is at data[y * stride + x * step].
struct LumaImage
{
    const uchar *data = nullptr;
    int width = 0;
    int height = 0;
    int stride = 0;
    int step = 1;

    // The middle, `percent` of width and height. Costs nothing: the same memory.
    [[nodiscard]] LumaImage centre(int percent) const;
};

struct Barcode
{
    QString text;
    BarcodeFormat format = BarcodeFormat::None;

    bool operator==(const Barcode &) const = default;
};

struct ReadOptions
{
    BarcodeFormats formats;
    bool thorough = false; // tries harder, rotated and scaled down: several times slower, for a few more finds
    bool pure = false;     // nothing but an upright code on a clean background
    int maxSymbols = 1;
};

// Thread-safe; the decoder keeps no state. Never throws.
[[nodiscard]] std::vector<Barcode> readBarcodes(const LumaImage &image, const ReadOptions &options);

[[nodiscard]] QString decoderVersion();

} // namespace gatebook
