// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
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

// The code with which a device enrols: K7QP-3M2X-9F, as it was made, typed or read. It leaves by reveal() alone, as a token
// does.
class PairingCode
{
public:
    PairingCode() = default;
    explicit PairingCode(QString text) : m_text(std::move(text)) { }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &reveal() const { return m_text; }
    // However it was typed: upper case, no blanks or dashes, the letters that look like digits as digits. The code itself.
    [[nodiscard]] QString revealCanonical() const;
    // SHA-256 of that: what is stored of a code, which lives for ten minutes.
    [[nodiscard]] QByteArray hash() const;

    // The same text.
    [[nodiscard]] bool operator==(const PairingCode &other) const;

private:
    QString m_text;
};

// A supervisor's PIN, as it was typed. It leaves by reveal() alone, as a token does. What makes a good one is for
// app/device/supervisorpin to say.
class Pin
{
public:
    Pin() = default;
    explicit Pin(QString text) : m_text(std::move(text)) { }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &reveal() const { return m_text; }

private:
    QString m_text;
};

// For secrets and their hashes: takes as long whether they differ early, late or not at all. Their length is no secret.
[[nodiscard]] bool sameInConstantTime(QByteArrayView one, QByteArrayView other);

} // namespace gatebook
