// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "app/scan/barcodeformat.h"
#include "app/scan/lumaimage.h"

namespace gatebook {

struct Barcode
{
    QString text;
    BarcodeFormat format = BarcodeFormat::None;

    bool operator==(const Barcode &) const = default;
};

struct ReadOptions
{
    BarcodeFormats formats;
    bool thorough = false; // tries harder, across and scaled down: several times slower, for a few more finds
    bool across = true;    // where it is thorough: also from top to bottom and scaled down
};

// Both are thread-safe, the decoder keeps no state, and never throw.

// One code of a frame, the one that is found first.
[[nodiscard]] std::optional<Barcode> readBarcode(const LumaImage &image, const ReadOptions &options);
// Every code of a picture once, looked for thoroughly: what the decoder's own tool finds.
[[nodiscard]] std::vector<Barcode> readAllBarcodes(const LumaImage &image, BarcodeFormats formats);

[[nodiscard]] QString decoderVersion();

} // namespace gatebook
