// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secrethunt.h"

#include <algorithm>

namespace gatebook::test {

namespace {

// The characters of base64 that do not depend on what stands before and behind.
QByteArray base64Inside(const QByteArray &secret, int before, QByteArray::Base64Options options)
{
    const QByteArray whole = (QByteArray(before, '\0') + secret).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype from = (before * 8 + 5) / 6;
    const qsizetype to = (before + secret.size()) * 8 / 6;
    return whole.mid(from, to - from);
}

QByteArray allPercent(const QByteArray &secret)
{
    QByteArray text;
    for (const char c : secret)
        text += '%' + QByteArray(1, c).toHex();
    return text;
}

QByteArray jsonEscaped(const QByteArray &secret)
{
    QByteArray text;
    const QString characters = QString::fromUtf8(secret);
    for (const QChar c : characters) {
        if (c.unicode() < 0x80)
            text += static_cast<char>(c.unicode());
        else
            text += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return text;
}

QByteArrayList caselessForms(const QByteArray &secret)
{
    QByteArray plus = secret.toPercentEncoding();
    plus.replace("%20", "+");
    return {secret, secret.toPercentEncoding(), plus, allPercent(secret), jsonEscaped(secret), secret.toHex(),
        secret.toHex(':'), secret.toHex(' ')};
}

QByteArrayList base64Forms(const QByteArray &secret)
{
    QByteArrayList forms;
    for (int before = 0; before < 3; ++before) {
        forms.append(base64Inside(secret, before, QByteArray::Base64Encoding));
        forms.append(base64Inside(secret, before, QByteArray::Base64UrlEncoding));
    }
    return forms;
}

QString lineAt(const QByteArray &text, qsizetype at)
{
    const qsizetype from = text.lastIndexOf('\n', at) + 1;
    const qsizetype to = text.indexOf('\n', at);
    return QString::fromUtf8(text.mid(from, to < 0 ? -1 : to - from));
}

} // namespace

QByteArrayList formsOf(const QByteArray &secret)
{
    return caselessForms(secret) + base64Forms(secret);
}

QStringList secretsIn(const QByteArray &text, const QByteArrayList &secrets)
{
    QStringList found;
    const QByteArray lower = text.toLower(); // ASCII; as long as the text
    const auto note = [&](const QByteArray &form, const QByteArray &secret, qsizetype at) {
        if (at >= 0)
            found.append(QStringLiteral("%1 of %2, in: %3")
                             .arg(QString::fromUtf8(form), QString::fromUtf8(secret), lineAt(text, at)));
    };
    for (const QByteArray &secret : secrets) {
        if (secret.size() < kSecretMin)
            continue;
        for (const QByteArray &form : caselessForms(secret))
            note(form, secret, lower.indexOf(form.toLower()));
        for (const QByteArray &form : base64Forms(secret))
            note(form, secret, text.indexOf(form));
    }
    return found;
}

} // namespace gatebook::test
