// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/jsongrammar.h"

#include <algorithm>
#include <array>

namespace gatebook::fuzz {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// Recursive descent over the grammar; each step says whether its production stands here.
class Recogniser
{
public:
    explicit Recogniser(QByteArrayView text) : m_text(text) { }

    JsonFacts judge()
    {
        JsonFacts facts;
        facts.isJson = isUtf8(m_text) && value(1) && atEnd();
        facts.halfCharacter = m_halfCharacter;
        facts.depth = m_depth;
        return facts;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool atEnd()
    {
        blanks();
        return m_at == m_text.size();
    }

    void blanks()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\n\r").contains(m_text[m_at]))
            ++m_at;
    }

    bool take(char c)
    {
        blanks();
        if (m_at == m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool take(QByteArrayView word)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    bool value(int depth)
    {
        blanks();
        switch (peek()) {
        case '{':
        case '[':
            m_depth = std::max(m_depth, depth);
            return depth <= kJsonDepthMax && (peek() == '{' ? object(depth) : array(depth));
        case '"':
            return string();
        case 't':
            return take(QByteArrayView("true"));
        case 'f':
            return take(QByteArrayView("false"));
        case 'n':
            return take(QByteArrayView("null"));
        default:
            return number();
        }
    }

    bool object(int depth)
    {
        take('{');
        if (take('}'))
            return true;
        do {
            blanks();
            if (!string() || !take(':') || !value(depth + 1))
                return false;
        } while (take(','));
        return take('}');
    }

    bool array(int depth)
    {
        take('[');
        if (take(']'))
            return true;
        do {
            if (!value(depth + 1))
                return false;
        } while (take(','));
        return take(']');
    }

    bool string()
    {
        if (!take('"'))
            return false;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            if (static_cast<uchar>(m_text[m_at]) < 0x20)
                return false;
            if (m_text[m_at++] == '\\' && !escape())
                return false;
        }
        return m_at++ < m_text.size();
    }

    bool escape()
    {
        const char c = peek();
        ++m_at;
        if (c != 'u')
            return c != '\0' && QByteArrayView("\"\\/bfnrt").contains(c);
        const int unit = fourDigits();
        if (unit >= 0xd800 && unit < 0xdc00) {
            const qsizetype back = m_at;
            const int low = take(QByteArrayView("\\u")) ? fourDigits() : -1;
            if (low < 0xdc00 || low >= 0xe000) {
                m_halfCharacter = true;
                m_at = back;
            }
        } else if (unit >= 0xdc00 && unit < 0xe000) {
            m_halfCharacter = true;
        }
        return unit >= 0;
    }

    int fourDigits()
    {
        int unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const int digit = hexValue(peek());
            if (digit < 0)
                return -1;
            unit = unit * 16 + digit;
        }
        return unit;
    }

    bool digits()
    {
        const qsizetype from = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > from;
    }

    bool number()
    {
        if (peek() == '-')
            ++m_at;
        const bool zero = peek() == '0';
        const qsizetype from = m_at;
        if (!digits() || (zero && m_at - from > 1))
            return false;
        if (peek() == '.' && (++m_at, !digits()))
            return false;
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            return digits();
        }
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_halfCharacter = false;
};

// RFC 3629 §4: how many bytes follow, and the range of the first of those.
struct Lead
{
    uchar from = 0;
    uchar to = 0;
    int more = 0;
    uchar low = 0x80;
    uchar high = 0xbf;
};

constexpr std::array kLeads{Lead{0x00, 0x7f, 0}, Lead{0xc2, 0xdf, 1}, Lead{0xe0, 0xe0, 2, 0xa0}, Lead{0xe1, 0xec, 2},
    Lead{0xed, 0xed, 2, 0x80, 0x9f}, Lead{0xee, 0xef, 2}, Lead{0xf0, 0xf0, 3, 0x90}, Lead{0xf1, 0xf3, 3},
    Lead{0xf4, 0xf4, 3, 0x80, 0x8f}};

} // namespace

bool isUtf8(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const auto first = static_cast<uchar>(text[at++]);
        const auto lead = std::find_if(
            kLeads.begin(), kLeads.end(), [first](const Lead &row) { return first >= row.from && first <= row.to; });
        if (lead == kLeads.end() || text.size() - at < lead->more)
            return false;
        for (int i = 0; i < lead->more; ++i, ++at) {
            const auto next = static_cast<uchar>(text[at]);
            if (next < (i == 0 ? lead->low : 0x80) || next > (i == 0 ? lead->high : 0xbf))
                return false;
        }
    }
    return true;
}

JsonFacts jsonFacts(QByteArrayView text)
{
    return Recogniser(text).judge();
}

} // namespace gatebook::fuzz
