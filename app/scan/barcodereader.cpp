// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/barcodereader.h"

#include <QStringDecoder>

#include <array>
#include <exception>

// The only file that sees ZXing, in its three generations: 1.4 (DecodeHints), 2.3 (ReaderOptions), 3.1.
#define ZX_USE_UTF8 1
#include <ZXing/BarcodeFormat.h>
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/Version.h>)
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif
#if __has_include(<ZXing/ReaderOptions.h>)
#define GATEBOOK_ZXING_OPTIONS 1
#else
#define GATEBOOK_ZXING_OPTIONS 0
#endif

namespace gatebook {

namespace {

#if GATEBOOK_ZXING_OPTIONS
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

struct FormatPair
{
    BarcodeFormat ours;
    ZXing::BarcodeFormat theirs;
};

constexpr std::array kPairs{
    FormatPair{BarcodeFormat::Aztec, ZXing::BarcodeFormat::Aztec},
    FormatPair{BarcodeFormat::Codabar, ZXing::BarcodeFormat::Codabar},
    FormatPair{BarcodeFormat::Code39, ZXing::BarcodeFormat::Code39},
    FormatPair{BarcodeFormat::Code93, ZXing::BarcodeFormat::Code93},
    FormatPair{BarcodeFormat::Code128, ZXing::BarcodeFormat::Code128},
    FormatPair{BarcodeFormat::DataBar, ZXing::BarcodeFormat::DataBar},
    FormatPair{BarcodeFormat::DataBarExpanded, ZXing::BarcodeFormat::DataBarExpanded},
    FormatPair{BarcodeFormat::DataMatrix, ZXing::BarcodeFormat::DataMatrix},
    FormatPair{BarcodeFormat::Ean8, ZXing::BarcodeFormat::EAN8},
    FormatPair{BarcodeFormat::Ean13, ZXing::BarcodeFormat::EAN13},
    FormatPair{BarcodeFormat::Itf, ZXing::BarcodeFormat::ITF},
    FormatPair{BarcodeFormat::MaxiCode, ZXing::BarcodeFormat::MaxiCode},
    FormatPair{BarcodeFormat::Pdf417, ZXing::BarcodeFormat::PDF417},
    FormatPair{BarcodeFormat::QrCode, ZXing::BarcodeFormat::QRCode},
    FormatPair{BarcodeFormat::UpcA, ZXing::BarcodeFormat::UPCA},
    FormatPair{BarcodeFormat::UpcE, ZXing::BarcodeFormat::UPCE},
    FormatPair{BarcodeFormat::MicroQrCode, ZXing::BarcodeFormat::MicroQRCode},
};

ZXing::BarcodeFormats toZxing(BarcodeFormats formats)
{
    ZXing::BarcodeFormats theirs;
    for (const FormatPair &pair : kPairs)
        if (formats.testFlag(pair.ours))
            theirs |= pair.theirs;
    return theirs;
}

BarcodeFormat fromZxing(ZXing::BarcodeFormat format)
{
    for (const FormatPair &pair : kPairs)
        if (pair.theirs == format)
            return pair.ours;
    return BarcodeFormat::None;
}

Options toZxing(const ReadOptions &wanted)
{
    Options options;
    options.setFormats(toZxing(wanted.formats));
    options.setTryHarder(wanted.thorough);
    options.setTryRotate(wanted.thorough);
    options.setTryDownscale(wanted.thorough);
    options.setIsPure(wanted.pure);
    options.setMaxNumberOfSymbols(static_cast<quint8>(wanted.maxSymbols));
#if GATEBOOK_ZXING_OPTIONS
    options.setTryInvert(wanted.thorough);
    options.setTextMode(ZXing::TextMode::Plain); // no parentheses or brackets put into GS1 codes
#endif
    return options;
}

// As the code says it: QString::fromUtf8 would drop a leading U+FEFF, and with it what makes two codes differ.
QString exactText(const std::string &utf8)
{
    QStringDecoder decode(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decode(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

} // namespace

LumaImage LumaImage::centre(int percent) const
{
    LumaImage part = *this;
    part.width = width * percent / 100;
    part.height = height * percent / 100;
    part.data = data + static_cast<qsizetype>((height - part.height) / 2) * stride
        + static_cast<qsizetype>((width - part.width) / 2) * step;
    return part;
}

std::vector<Barcode> readBarcodes(const LumaImage &image, const ReadOptions &options)
{
    std::vector<Barcode> codes;
    if (image.data == nullptr || image.width <= 0 || image.height <= 0)
        return codes;
    try {
        const ZXing::ImageView view(
            image.data, image.width, image.height, ZXing::ImageFormat::Lum, image.stride, image.step);
        for (const auto &found : ZXing::ReadBarcodes(view, toZxing(options)))
            if (found.isValid())
                codes.push_back({exactText(found.text()), fromZxing(found.format())});
    } catch (const std::exception &) {
        // A picture that the decoder chokes on has no code to offer; the next frame may.
        codes.clear();
    }
    return codes;
}

QString decoderVersion()
{
    return QStringLiteral("%1.%2.%3").arg(ZXING_VERSION_MAJOR).arg(ZXING_VERSION_MINOR).arg(ZXING_VERSION_PATCH);
}

} // namespace gatebook
