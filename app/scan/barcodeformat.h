// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

namespace gatebook {

// Our own list: the decoder's numbers and names change between its versions.
enum class BarcodeFormat : unsigned {
    None = 0,
    Aztec = 1U << 0U,
    Codabar = 1U << 1U,
    Code39 = 1U << 2U,
    Code93 = 1U << 3U,
    Code128 = 1U << 4U,
    DataBar = 1U << 5U,
    DataBarExpanded = 1U << 6U,
    DataMatrix = 1U << 7U,
    Ean8 = 1U << 8U,
    Ean13 = 1U << 9U,
    Itf = 1U << 10U,
    MaxiCode = 1U << 11U,
    Pdf417 = 1U << 12U,
    QrCode = 1U << 13U,
    UpcA = 1U << 14U,
    UpcE = 1U << 15U,
    MicroQrCode = 1U << 16U,
};
Q_DECLARE_FLAGS(BarcodeFormats, BarcodeFormat)
Q_DECLARE_OPERATORS_FOR_FLAGS(BarcodeFormats)

[[nodiscard]] BarcodeFormats allFormats();
// What a camera looks for when the event names nothing: all but the formats that read noise as digits.
[[nodiscard]] BarcodeFormats usualFormats();
// From the names in a manifest, however they are written ("QRCode", "QR Code", "qr_code"); unknown names are passed over;
// nothing known: usualFormats().
[[nodiscard]] BarcodeFormats formatsFromNames(const QStringList &names);
[[nodiscard]] QString formatName(BarcodeFormat format);

// Without error correction: a single read may be wrong.
[[nodiscard]] BarcodeFormats linearFormats();
[[nodiscard]] bool isLinear(BarcodeFormat format);

} // namespace gatebook
