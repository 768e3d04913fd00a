// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/stillreader.h"

#include <QTransform>

#include <algorithm>
#include <array>

namespace gatebook {

namespace {

constexpr int kBorder = 20; // a quiet zone for codes that were cut out too closely
constexpr int kLongestSide = 4000;
constexpr int kUpscaleBelow = 1000;
constexpr std::array kSides{1600, 1000, 640, 400};
constexpr std::array kAngles{45, 20, -20};

std::vector<Barcode> readGrey(const QImage &grey)
{
    return readAllBarcodes(
        {grey.constBits(), grey.width(), grey.height(), static_cast<int>(grey.bytesPerLine()), 1}, allFormats());
}

// Brightness as the decoder weighs it (ITU-R BT.601); Qt's own conversion does so differently from one version to the next.
// background: what shines through; absent: transparency is passed over.
QImage greyOf(const QImage &picture, std::optional<int> background = std::nullopt)
{
    const QImage source = picture.convertToFormat(background ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QImage grey(source.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *to = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            const int light = (306 * qRed(from[x]) + 601 * qGreen(from[x]) + 117 * qBlue(from[x]) + 512) >> 10;
            const int alpha = background ? qAlpha(from[x]) : 255;
            to[x] = static_cast<uchar>((light * alpha + background.value_or(0) * (255 - alpha)) / 255);
        }
    }
    return grey;
}

QImage withBorder(const QImage &grey)
{
    QImage framed(grey.width() + 2 * kBorder, grey.height() + 2 * kBorder, QImage::Format_Grayscale8);
    framed.fill(Qt::white);
    for (int y = 0; y < grey.height(); ++y)
        std::copy_n(grey.constScanLine(y), grey.width(), framed.scanLine(y + kBorder) + kBorder);
    return framed;
}

// The brightness below (or above) which there is no more than 2 % of the picture.
int levelFrom(const std::array<qint64, 256> &histogram, qint64 pixels, bool bright)
{
    qint64 seen = 0;
    for (int i = 0; i < 256; ++i) {
        const int level = bright ? 255 - i : i;
        seen += histogram.at(static_cast<std::size_t>(level));
        if (seen > pixels / 50)
            return level;
    }
    return bright ? 0 : 255;
}

QImage stretched(const QImage &grey)
{
    std::array<qint64, 256> histogram{};
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            ++histogram.at(grey.constScanLine(y)[x]);
    const qint64 pixels = static_cast<qint64>(grey.width()) * grey.height();
    const int low = levelFrom(histogram, pixels, false);
    const int range = std::max(1, levelFrom(histogram, pixels, true) - low);
    QImage result = grey;
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

QImage turned(const QImage &grey, int degrees)
{
    return grey.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

std::vector<Barcode> readAttempts(const QImage &grey)
{
    for (const QImage &attempt : {withBorder(grey), stretched(grey), inverted(withBorder(grey))})
        if (std::vector<Barcode> codes = readGrey(attempt); !codes.empty())
            return codes;
    return {};
}

// As it is, its negative, and transparent pictures on white: all that is in any of them.
std::vector<Barcode> readAsItIs(const QImage &picture, const QImage &grey)
{
    std::vector<QImage> views{grey, inverted(grey)};
    if (picture.hasAlphaChannel())
        views.push_back(greyOf(picture, 255));
    std::vector<Barcode> codes;
    for (const QImage &view : views)
        for (const Barcode &code : readGrey(view))
            if (std::find(codes.begin(), codes.end(), code) == codes.end())
                codes.push_back(code);
    return codes;
}

std::vector<Barcode> readScaledAndTurned(const QImage &grey)
{
    const int longest = std::max(grey.width(), grey.height());
    if (longest < kUpscaleBelow)
        if (std::vector<Barcode> codes = readAttempts(scaledTo(grey, longest * 2)); !codes.empty())
            return codes;
    for (const int side : kSides)
        if (side < longest)
            if (std::vector<Barcode> codes = readAttempts(scaledTo(grey, side)); !codes.empty())
                return codes;
    const QImage small = longest > kSides.front() ? scaledTo(grey, kSides.front()) : grey;
    for (const int angle : kAngles)
        if (std::vector<Barcode> codes = readGrey(turned(small, angle)); !codes.empty())
            return codes;
    return {};
}

} // namespace

std::vector<Barcode> readStill(const QImage &picture)
{
    if (picture.isNull())
        return {};
    QImage grey = greyOf(picture);
    if (std::vector<Barcode> codes = readAsItIs(picture, grey); !codes.empty())
        return codes;
    if (picture.hasAlphaChannel())
        grey = greyOf(picture, 255);
    if (std::max(grey.width(), grey.height()) > kLongestSide)
        grey = scaledTo(grey, kLongestSide);
    if (std::vector<Barcode> codes = readAttempts(grey); !codes.empty())
        return codes;
    return readScaledAndTurned(grey);
}

} // namespace gatebook
