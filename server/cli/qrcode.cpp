// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/qrcode.h"

#include <QImage>

#include <memory>
#include <qrencode.h>

#include "shared/base/ownerfile.h"

namespace gatebook::cli {

namespace {

constexpr int kQuietModules = 4;
constexpr int kPixelsPerModule = 8;

} // namespace

Result<QrCode> QrCode::encode(const QByteArray &text)
{
    const std::unique_ptr<QRcode, void (*)(QRcode *)> symbol(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!symbol)
        return Error{Error::Kind::Invalid, QStringLiteral("this is too long for a QR code; give fewer --url")};
    QByteArray modules;
    for (int i = 0; i < symbol->width * symbol->width; ++i)
        modules.append(static_cast<char>(symbol->data[i] & 1));
    return QrCode(symbol->width, modules);
}

bool QrCode::isDark(int x, int y) const
{
    return x >= 0 && y >= 0 && x < m_size && y < m_size && m_modules[y * m_size + x] != 0;
}

QString QrCode::terminalText() const
{
    QString text;
    for (int y = -kQuietModules; y < m_size + kQuietModules; y += 2) {
        for (int x = -kQuietModules; x < m_size + kQuietModules; ++x) {
            const bool upper = !isDark(x, y);
            const bool lower = !isDark(x, y + 1);
            text += upper ? (lower ? u'█' : u'▀') : (lower ? u'▄' : u' ');
        }
        text += u'\n';
    }
    return text;
}

Result<void> QrCode::writePng(const QString &path) const
{
    const int side = (m_size + 2 * kQuietModules) * kPixelsPerModule;
    QImage image(side, side, QImage::Format_Grayscale8);
    for (int y = 0; y < side; ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < side; ++x)
            line[x] = isDark(x / kPixelsPerModule - kQuietModules, y / kPixelsPerModule - kQuietModules) ? 0 : 255;
    }
    return writeForOwner(path, [&](QIODevice &file) -> Result<void> {
        if (image.save(&file, "PNG"))
            return {};
        return Error{Error::Kind::Unavailable, QStringLiteral("cannot write %1: %2").arg(path, file.errorString())};
    });
}

} // namespace gatebook::cli
