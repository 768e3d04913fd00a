// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/stillreader.h"

#include <QTransform>

#include <algorithm>
#include <array>

namespace gatebook {

namespace {

constexpr int kMaxSymbols = 16;
constexpr int kBorder = 20; // a quiet zone for codes that were cut out too closely
constexpr int kLongestSide = 4000;
constexpr int kUpscaleBelow = 1000;
constexpr std::array kSides{1600, 1000, 640, 400};
constexpr std::array kAngles{45, 20, -20};

std::vector<Barcode> readGrey(const QImage &grey)
{
    ReadOptions options;
    options.formats = allFormats();
    options.thorough = true;
    options.maxSymbols = kMaxSymbols;
    const LumaImage image{grey.constBits(), grey.width(), grey.height(), static_cast<int>(grey.bytesPerLine()), 1};
    std::vector<Barcode> codes = readBarcodes(image, options);
    if (codes.empty()) { // the one mode in which every decoder version scales down by itself
        options.maxSymbols = 1;
        codes = readBarcodes(image, options);
    }
    return codes;
}

QImage withBorder(const QImage &grey)
{
    QImage framed(grey.width() + 2 * kBorder, grey.height() + 2 * kBorder, QImage::Format_Grayscale8);
    framed.fill(Qt::white);
    for (int y = 0; y < grey.height(); ++y)
        std::copy_n(grey.constScanLine(y), grey.width(), framed.scanLine(y + kBorder) + kBorder);
    return framed;
}

QImage stretched(const QImage &grey)
{
    std::array<qint64, 256> histogram{};
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            ++histogram.at(grey.constScanLine(y)[x]);
    const qint64 cut = static_cast<qint64>(grey.width()) * grey.height() / 50; // the darkest and brightest 2 %
    const auto level = [&histogram, cut](int from, int step) {
        qint64 seen = 0;
        int at = from;
        while (at > 0 && at < 255 + (step < 0) && (seen += histogram.at(static_cast<std::size_t>(at))) <= cut)
            at += step;
        return std::clamp(at, 0, 255);
    };
    int low = 0;
    for (qint64 seen = 0; low < 255 && (seen += histogram.at(static_cast<std::size_t>(low))) <= cut;)
        ++low;
    const int high = level(255, -1);
    QImage result = grey;
    const int range = std::max(1, high - low);
    for (int y = 0; y < result.height(); ++y) {
        uchar *line = result.scanLine(y);
        for (int x = 0; x < result.width(); ++x)
            line[x] = static_cast<uchar>(std::clamp((line[x] - low) * 255 / range, 0, 255));
    }
    return result;
}

QImage inverted(QImage grey)
{
    grey.invertPixels();
    return grey;
}

QImage scaledTo(const QImage &grey, int longestSide)
{
    return grey.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

QImage onWhite(const QImage &picture)
{
    QImage flat(picture.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    const QImage source = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < flat.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        auto *to = reinterpret_cast<QRgb *>(flat.scanLine(y));
        for (int x = 0; x < flat.width(); ++x) {
            const int alpha = qAlpha(from[x]);
            const auto over = [alpha](int c) { return (c * alpha + 255 * (255 - alpha)) / 255; };
            to[x] = qRgb(over(qRed(from[x])), over(qGreen(from[x])), over(qBlue(from[x])));
        }
    }
    return flat.convertToFormat(QImage::Format_Grayscale8);
}

std::vector<Barcode> readAttempts(const QImage &grey)
{
    for (const QImage &attempt : {withBorder(grey), stretched(grey), inverted(withBorder(grey))})
        if (std::vector<Barcode> codes = readGrey(attempt); !codes.empty())
            return codes;
    return {};
}

} // namespace

std::vector<Barcode> readStill(const QImage &picture)
{
    if (picture.isNull())
        return {};
    QImage grey = picture.hasAlphaChannel() ? onWhite(picture) : picture.convertToFormat(QImage::Format_Grayscale8);
    const int longest = std::max(grey.width(), grey.height());
    if (longest > kLongestSide)
        grey = scaledTo(grey, kLongestSide);
    if (std::vector<Barcode> codes = readGrey(grey); !codes.empty())
        return codes;
    if (std::vector<Barcode> codes = readAttempts(grey); !codes.empty())
        return codes;
    if (longest < kUpscaleBelow)
        if (std::vector<Barcode> codes = readAttempts(scaledTo(grey, longest * 2)); !codes.empty())
            return codes;
    for (const int side : kSides)
        if (side < longest)
            if (std::vector<Barcode> codes = readAttempts(scaledTo(grey, side)); !codes.empty())
                return codes;
    const QImage small = longest > kSides.front() ? scaledTo(grey, kSides.front()) : grey;
    for (const int angle : kAngles)
        if (std::vector<Barcode> codes
            = readGrey(small.transformed(QTransform().rotate(angle), Qt::SmoothTransformation)
                           .convertToFormat(QImage::Format_Grayscale8));
            !codes.empty())
            return codes;
    return {};
}

} // namespace gatebook
