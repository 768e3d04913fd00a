// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/barcodereader.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <exception>

#include "app/scan/greyimage.h"

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

constexpr BarcodeFormats kRetail
    = BarcodeFormat::Ean8 | BarcodeFormat::Ean13 | BarcodeFormat::UpcA | BarcodeFormat::UpcE;
constexpr quint8 kMaxSymbols = 255; // in one picture

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
    options.setTryRotate(wanted.thorough && wanted.across);
    options.setTryDownscale(wanted.thorough && wanted.across);
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

ZXing::ImageView viewOf(const LumaImage &image)
{
    return {image.data, image.width, image.height, ZXing::ImageFormat::Lum, image.stride, image.step};
}

// An EAN or UPC code with a supplement beside it is told without and with it: how a hand scanner is set decides what it sends.
template <typename Found> // Result, since 2.3 Barcode
void addFound(std::vector<Barcode> &codes, const Found &found)
{
    if (!found.isValid())
        return;
    const auto addNew = [&codes](const Barcode &code) {
        if (std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(code);
    };
    const Barcode code{exactText(found.text()), fromZxing(found.format())};
    if (kRetail.testFlag(code.format) && code.text.contains(u' '))
        addNew({code.text.section(u' ', 0, 0), code.format});
    addNew(code);
}

template <typename Found> // a list of them; one text may be spread over several codes
void addAllFound(std::vector<Barcode> &codes, const Found &all)
{
    for (const auto &found : all)
        addFound(codes, found);
    for (const auto &whole : ZXing::MergeStructuredAppendSequences(all))
        addFound(codes, whole);
}

#if !GATEBOOK_ZXING_OPTIONS

// ZXing 1.4 ends the program, by an assertion, where it compares two finds of one linear code: in two scales of the picture, across
// and along, or twice on the ticket. So every scale is a call of its own, and linear codes are taken one by one, each painted over
// before the next is looked for.
constexpr int kScale = 3; // as the decoder scales by itself
constexpr int kSmallEnough = 500;
constexpr int kMaxFinds = 32;
constexpr int kShift = 2; // lines: its middle lies in the next one

// The stacked codes count their lines by themselves, which leads to such a comparison within one call, unless a single line is enough.
// So one is, and they have to be found once more where the decoder reads the lines beside.
ZXing::Result readStacked(const LumaImage &image, Options options)
{
    options.setMinLineCount(1);
    const auto found = ZXing::ReadBarcodes(viewOf(image), options);
    if (found.empty() || image.width <= kShift || image.height <= kShift)
        return {};
    const LumaImage beside{image.data, image.width - kShift, image.height - kShift, image.stride, image.step};
    const auto again = ZXing::ReadBarcodes(viewOf(beside), options);
    return !again.empty() && again.front().text() == found.front().text() ? found.front() : ZXing::Result();
}

ZXing::Result readFirst(const LumaImage &image, Options options)
{
    const ZXing::BarcodeFormats stacked = ZXing::BarcodeFormat::DataBar | ZXing::BarcodeFormat::DataBarExpanded;
    const ZXing::BarcodeFormats wanted = options.formats();
    options.setMaxNumberOfSymbols(1);
    ZXing::BarcodeFormats others;
    for (const auto format : wanted)
        if (!stacked.testFlag(format))
            others |= format;
    if (!others.empty())
        if (const auto found = ZXing::ReadBarcodes(viewOf(image), options.setFormats(others)); !found.empty())
            return found.front();
    return (wanted & stacked).empty() ? ZXing::Result() : readStacked(image, options.setFormats(wanted & stacked));
}

// The lines in which the code was found and some more beside them. What remains of it is found again, and is known then.
void paintOver(GreyImage &image, const ZXing::Position &place)
{
    const auto [left, right] = std::minmax({place[0].x, place[1].x, place[2].x, place[3].x});
    const auto [top, bottom] = std::minmax({place[0].y, place[1].y, place[2].y, place[3].y});
    const int margin = std::max(4, std::max(right - left, bottom - top) / 8);
    const int firstX = std::clamp(left - margin, 0, image.width());
    const int endX = std::clamp(right + margin, firstX, image.width());
    for (int y = std::max(0, top - margin); y < std::min(image.height(), bottom + margin); ++y)
        std::fill(image.line(y) + firstX, image.line(y) + endX, uchar{255});
}

void readScale(GreyImage image, Options options, std::vector<Barcode> &codes)
{
    const ZXing::BarcodeFormats wanted = options.formats();
    options.setTryDownscale(false);
    if (const auto matrix = wanted & ZXing::BarcodeFormat::MatrixCodes; !matrix.empty())
        addAllFound(codes, ZXing::ReadBarcodes(viewOf(image.view()), options.setFormats(matrix)));
    options.setFormats(wanted & ZXing::BarcodeFormat::LinearCodes);
    for (int finds = 0; finds < kMaxFinds; ++finds) {
        const ZXing::Result found = readFirst(image.view(), options);
        if (!found.isValid())
            break;
        addFound(codes, found);
        paintOver(image, found.position());
    }
}

void readAll(const LumaImage &image, const Options &options, std::vector<Barcode> &codes)
{
    GreyImage scale = scaledDown(image, 1);
    while (std::min(scale.width(), scale.height()) > kSmallEnough) {
        GreyImage next = scaledDown(scale.view(), kScale);
        readScale(std::move(scale), options, codes);
        scale = std::move(next);
    }
    readScale(std::move(scale), options, codes);
}

#else

auto readFirst(const LumaImage &image, const Options &options)
{
    return ZXing::ReadBarcode(viewOf(image), options);
}

void readAll(const LumaImage &image, const Options &options, std::vector<Barcode> &codes)
{
    addAllFound(codes, ZXing::ReadBarcodes(viewOf(image), options));
}

#endif

} // namespace

std::optional<Barcode> readBarcode(const LumaImage &image, const ReadOptions &options)
{
    if (image.isEmpty())
        return std::nullopt;
    try {
        if (const auto found = readFirst(image, toZxing(options)); found.isValid())
            return Barcode{exactText(found.text()), fromZxing(found.format())};
    } catch (const std::exception &) {
        // A picture that the decoder chokes on has no code to offer; the next frame may.
    }
    return std::nullopt;
}

std::vector<Barcode> readAllBarcodes(const LumaImage &image, BarcodeFormats formats)
{
    std::vector<Barcode> codes;
    if (image.isEmpty())
        return codes;
    ReadOptions options;
    options.formats = formats;
    options.thorough = true;
    try {
        readAll(image,
            toZxing(options).setMaxNumberOfSymbols(kMaxSymbols).setEanAddOnSymbol(ZXing::EanAddOnSymbol::Read), codes);
    } catch (const std::exception &) {
        // What was found until then stands.
    }
    return codes;
}

QString decoderVersion()
{
    return QStringLiteral("%1.%2.%3").arg(ZXING_VERSION_MAJOR).arg(ZXING_VERSION_MINOR).arg(ZXING_VERSION_PATCH);
}

} // namespace gatebook
