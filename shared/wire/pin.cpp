// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/pin.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace gatebook::wire {

namespace {

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype kGroup = 4;

} // namespace

QString pinOf(const QByteArray &subjectPublicKeyInfo)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(subjectPublicKeyInfo, QCryptographicHash::Sha256).toBase64(kBase64));
}

bool isPin(const QString &text)
{
    static const QRegularExpression kPin(QStringLiteral("\\A[A-Za-z0-9_-]{43}\\z"));
    return kPin.match(text).hasMatch();
}

QString fingerprintText(const QString &pin)
{
    const QByteArray digits = QByteArray::fromBase64(pin.toLatin1(), kBase64).toHex();
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += kGroup)
        groups.append(QString::fromLatin1(digits.mid(at, kGroup)));
    return groups.join(u' ');
}

QStringList fingerprintLines(const QString &pin)
{
    const QStringList groups = fingerprintText(pin).split(u' ');
    QStringList lines;
    for (qsizetype at = 0; at < groups.size(); at += kGroup)
        lines.append(groups.mid(at, kGroup).join(u' '));
    return lines;
}

} // namespace gatebook::wire
