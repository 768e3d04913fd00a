// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/secret.h"

#include "shared/base/random.h"

#include <QCryptographicHash>

namespace gatebook {

Token Token::make(RandomSource &random)
{
    return Token(random.bytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray Token::hash() const
{
    return QCryptographicHash::hash(m_text, QCryptographicHash::Sha256);
}

QString PairingCode::revealCanonical() const
{
    QString code;
    for (const QChar symbol : m_text.toUpper()) {
        if (symbol == u'O')
            code += u'0';
        else if (symbol == u'I' || symbol == u'L')
            code += u'1';
        else if (!symbol.isSpace() && symbol != u'-')
            code += symbol;
    }
    return code;
}

QByteArray PairingCode::hash() const
{
    return QCryptographicHash::hash(revealCanonical().toUtf8(), QCryptographicHash::Sha256);
}

bool PairingCode::operator==(const PairingCode &other) const
{
    return sameInConstantTime(m_text.toUtf8(), other.m_text.toUtf8());
}

bool sameInConstantTime(QByteArrayView one, QByteArrayView other)
{
    if (one.size() != other.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= static_cast<unsigned char>(one[i]) ^ static_cast<unsigned char>(other[i]);
    return difference == 0;
}

} // namespace gatebook
