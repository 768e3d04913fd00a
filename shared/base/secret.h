// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gatebook {

class RandomSource;

// A bearer token: 256 random bits as base64url text. No operator prints or streams it; reveal() is the one way out, so
// that a search for it finds every place that lets a token leave.
class Token
{
public:
    Token() = default;
    explicit Token(QByteArray text) : m_text(std::move(text)) { }
    [[nodiscard]] static Token make(RandomSource &random);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_text; }
    // SHA-256 of the text. 256 random bits need no slow hash; looked up by this value, hence no timing to learn from.
    [[nodiscard]] QByteArray hash() const;

private:
    QByteArray m_text;
};

} // namespace gatebook
