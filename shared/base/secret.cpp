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

} // namespace gatebook
