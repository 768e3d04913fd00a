// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scancommand.h"

#include <QElapsedTimer>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#include "app/scan/stillreader.h"

namespace gatebook {

namespace {

constexpr int kLargestMegabytes = 1024; // a poster scanned at 600 dpi is larger than Qt's own limit

bool scanFile(const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    QImageReader reader(file);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QImage picture = reader.read();
    if (picture.isNull()) {
        std::fprintf(stderr, "gatebook-kiosk: %s: %s\n", qUtf8Printable(file), qUtf8Printable(reader.errorString()));
        return false;
    }
    QJsonArray codes;
    for (const Barcode &code : readStill(picture))
        codes.append(
            QJsonObject{{QStringLiteral("text"), code.text}, {QStringLiteral("format"), formatName(code.format)}});
    const QJsonObject line{{QStringLiteral("file"), file}, {QStringLiteral("codes"), codes},
        {QStringLiteral("ms"), static_cast<double>(timer.nsecsElapsed()) / 1e6}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return true;
}

} // namespace

int scanFiles(const QStringList &files)
{
    QImageReader::setAllocationLimit(kLargestMegabytes);
    bool allRead = true;
    for (const QString &file : files)
        allRead = scanFile(file) && allRead;
    return allRead ? 0 : 1;
}

} // namespace gatebook
