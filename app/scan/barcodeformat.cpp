// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/barcodeformat.h"

#include <array>

namespace gatebook {

namespace {

struct NamedFormat
{
    BarcodeFormat format{};
    QLatin1StringView name;
    bool linear = false;
};

constexpr std::array kFormats{
    NamedFormat{BarcodeFormat::Aztec, QLatin1StringView("Aztec"), false},
    NamedFormat{BarcodeFormat::Codabar, QLatin1StringView("Codabar"), true},
    NamedFormat{BarcodeFormat::Code39, QLatin1StringView("Code39"), true},
    NamedFormat{BarcodeFormat::Code93, QLatin1StringView("Code93"), true},
    NamedFormat{BarcodeFormat::Code128, QLatin1StringView("Code128"), true},
    NamedFormat{BarcodeFormat::DataBar, QLatin1StringView("DataBar"), true},
    NamedFormat{BarcodeFormat::DataBarExpanded, QLatin1StringView("DataBarExpanded"), true},
    NamedFormat{BarcodeFormat::DataMatrix, QLatin1StringView("DataMatrix"), false},
    NamedFormat{BarcodeFormat::Ean8, QLatin1StringView("EAN8"), true},
    NamedFormat{BarcodeFormat::Ean13, QLatin1StringView("EAN13"), true},
    NamedFormat{BarcodeFormat::Itf, QLatin1StringView("ITF"), true},
    NamedFormat{BarcodeFormat::MaxiCode, QLatin1StringView("MaxiCode"), false},
    NamedFormat{BarcodeFormat::Pdf417, QLatin1StringView("PDF417"), false},
    NamedFormat{BarcodeFormat::QrCode, QLatin1StringView("QRCode"), false},
    NamedFormat{BarcodeFormat::UpcA, QLatin1StringView("UPCA"), true},
    NamedFormat{BarcodeFormat::UpcE, QLatin1StringView("UPCE"), true},
    NamedFormat{BarcodeFormat::MicroQrCode, QLatin1StringView("MicroQRCode"), false},
};

QString lettersAndDigits(const QString &text)
{
    QString plain;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            plain.append(c.toLower());
    return plain;
}

} // namespace

BarcodeFormats allFormats()
{
    BarcodeFormats all;
    for (const NamedFormat &known : kFormats)
        all |= known.format;
    return all;
}

BarcodeFormats usualFormats()
{
    return BarcodeFormat::Aztec | BarcodeFormat::Code39 | BarcodeFormat::Code128 | BarcodeFormat::DataMatrix
        | BarcodeFormat::Ean13 | BarcodeFormat::Itf | BarcodeFormat::Pdf417 | BarcodeFormat::QrCode
        | BarcodeFormat::MicroQrCode;
}

BarcodeFormats formatsFromNames(const QStringList &names)
{
    BarcodeFormats formats;
    for (const QString &name : names)
        for (const NamedFormat &known : kFormats)
            if (lettersAndDigits(name) == QString(known.name).toLower())
                formats |= known.format;
    return formats ? formats : usualFormats();
}

QString formatName(BarcodeFormat format)
{
    for (const NamedFormat &known : kFormats)
        if (known.format == format)
            return known.name;
    return {};
}

BarcodeFormats linearFormats()
{
    BarcodeFormats linear;
    for (const NamedFormat &known : kFormats)
        if (known.linear)
            linear |= known.format;
    return linear;
}

bool isLinear(BarcodeFormat format)
{
    return linearFormats().testFlag(format);
}

} // namespace gatebook
