// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtualcamera/film.h"

#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cmath>

namespace gatebook::test {

namespace {

constexpr int kFramesPerTicket = 24;
constexpr int kJpegQuality = 90;
constexpr int kNoise = 6; // brightness levels, either way
constexpr QSize kTicketSize{560, 320};

QImage drawTicket(const FilmTicket &ticket)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("code.png"));
    const QStringList arguments{QStringLiteral("-b"), QString::fromLatin1(ticket.symbology), QStringLiteral("--notext"),
        QStringLiteral("--scale=3"), QStringLiteral("--quietzones"), QStringLiteral("-o"), file, QStringLiteral("-d"),
        ticket.text};
    const QImage code = QProcess::execute(QStringLiteral("zint"), arguments) == 0 ? QImage(file) : QImage();
    if (code.isNull())
        return {};
    QImage picture(kTicketSize, QImage::Format_RGB32);
    picture.fill(QColor(235, 240, 245));
    QPainter painter(&picture);
    QRect place(QPoint(), code.size().scaled(kTicketSize - QSize(40, 60), Qt::KeepAspectRatio));
    place.moveCenter(picture.rect().center());
    painter.drawImage(place, code);
    return picture;
}

// u: 0 when the ticket comes in, 1 when it has left.
QImage drawFrame(const QImage &ticket, const FilmTicket &how, double u, QRandomGenerator &noise)
{
    constexpr double kEnters = 0.2;
    constexpr double kLeaves = 0.85;
    const double middle = kFilmSize.width() / 2.0;
    const double far = middle + kTicketSize.width();
    double x = middle + 12 * std::sin(u * 40);
    if (u < kEnters)
        x = middle - far * (1 - u / kEnters);
    else if (u > kLeaves)
        x = middle + far * (u - kLeaves) / (1 - kLeaves);
    QImage frame(kFilmSize, QImage::Format_RGB32);
    frame.fill(QColor(96, 88, 80));
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(x, kFilmSize.height() / 2.0 + 8 * std::sin(u * 23));
    painter.rotate(how.degrees + 4 * std::sin(u * 9));
    painter.drawImage(-ticket.width() / 2, -ticket.height() / 2, ticket);
    painter.end();
    for (int y = 0; y < frame.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(frame.scanLine(y));
        for (int i = 0; i < frame.width(); ++i) {
            const int grain = static_cast<int>(noise.generate() % (2 * kNoise + 1)) - kNoise;
            const auto lit = [&](int c) { return std::clamp(static_cast<int>(c * how.light) + grain, 0, 255); };
            line[i] = qRgb(lit(qRed(line[i])), lit(qGreen(line[i])), lit(qBlue(line[i])));
        }
    }
    return frame;
}

} // namespace

std::vector<FilmTicket> filmTickets(const QString &name)
{
    return {{"QRCODE", name + QStringLiteral("-QR-0001"), 0, 1}, {"AZTEC", name + QStringLiteral("-AZ-0002"), 0, 0.4},
        {"CODE128", name + QStringLiteral("-1D-0003"), 0, 1}, {"PDF417", name + QStringLiteral("-PD-0004"), 0, 1},
        {"DATAMATRIX", name + QStringLiteral("-DM-0005"), 15, 1},
        {"QRCODE", name + QStringLiteral("-QR-0006"), 45, 0.3}};
}

std::vector<QImage> filmFrames(const FilmTicket &ticket, quint32 seed)
{
    const QImage picture = drawTicket(ticket);
    std::vector<QImage> frames;
    QRandomGenerator noise(seed);
    for (int i = 0; i < kFramesPerTicket && !picture.isNull(); ++i)
        frames.push_back(drawFrame(picture, ticket, (i + 0.5) / kFramesPerTicket, noise));
    return frames;
}

bool makeFilm(const std::vector<FilmTicket> &tickets, const QString &folder)
{
    int number = 0;
    for (const FilmTicket &ticket : tickets) {
        const std::vector<QImage> frames = filmFrames(ticket, 1);
        for (const QImage &frame : frames) {
            const QString file = QStringLiteral("%1/%2.jpg").arg(folder).arg(number++, 5, 10, QLatin1Char('0'));
            if (!frame.save(file, "JPG", kJpegQuality))
                return false;
        }
        if (frames.empty())
            return false;
    }
    return true;
}

} // namespace gatebook::test
