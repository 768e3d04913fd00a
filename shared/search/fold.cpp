// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/search/fold.h"

#include <algorithm>
#include <array>

namespace gatebook::search {

namespace {

struct Spelling
{
    char32_t letter;
    const char16_t *plain;
};

// Letters that Unicode does not decompose, though people type them without.
constexpr auto kSpellings = std::to_array<Spelling>({
    {U'ß', u"ss"},
    {U'æ', u"ae"},
    {U'ð', u"d"},
    {U'ø', u"o"},
    {U'þ', u"th"},
    {U'đ', u"d"},
    {U'ħ', u"h"},
    {U'ı', u"i"},
    {U'ĸ', u"k"},
    {U'ł', u"l"},
    {U'ŋ', u"n"},
    {U'œ', u"oe"},
    {U'ŧ', u"t"},
    {U'ȷ', u"j"},
});

// Letters by category, apostrophes by use (okina, modifier apostrophe and their like).
bool isApostrophe(char32_t c)
{
    return c >= 0x02b9 && c <= 0x02c1;
}

// Inside a word, without meaning for a search: marks, joiners, soft hyphens, the Arabic stretching dash.
bool isSilent(char32_t c)
{
    constexpr char32_t kTatweel = 0x0640;
    return QChar::isMark(c) || QChar::category(c) == QChar::Other_Format || c == kTatweel;
}

bool isIdeograph(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han && QChar::isLetterOrNumber(c);
}

void append(QString &word, char32_t c)
{
    if (QChar::category(c) == QChar::Number_DecimalDigit) {
        word += QString::number(QChar::digitValue(c));
        return;
    }
    const char32_t lower = QChar::toCaseFolded(c);
    const auto *found = std::ranges::find(kSpellings, lower, &Spelling::letter);
    if (found != kSpellings.end())
        word += QStringView(found->plain);
    else
        word += QChar::fromUcs4(lower);
}

class Splitter
{
public:
    void take(char32_t c)
    {
        if (isSilent(c))
            return;
        const bool ideograph = isIdeograph(c);
        if (ideograph || isApostrophe(c) || !QChar::isLetterOrNumber(c))
            end();
        if (isApostrophe(c) || !QChar::isLetterOrNumber(c))
            return;
        append(m_word, c);
        if (ideograph)
            end();
    }
    void end()
    {
        if (!m_word.isEmpty())
            m_words.append(m_word);
        m_word.clear();
    }
    [[nodiscard]] QStringList words() const { return m_words; }

private:
    QStringList m_words;
    QString m_word;
};

} // namespace

QStringList words(const QString &text)
{
    Splitter splitter;
    const auto points = text.normalized(QString::NormalizationForm_KD).toUcs4();
    for (const auto point : points)
        splitter.take(static_cast<char32_t>(point));
    splitter.end();
    return splitter.words();
}

QString folded(const QStringList &fields)
{
    QString line = QStringLiteral(" ");
    for (const QString &field : fields) {
        for (const QString &word : words(field))
            line += word + u' ';
    }
    return line;
}

bool isIdeographWord(const QString &word)
{
    return !word.isEmpty() && isIdeograph(word.toUcs4().constFirst());
}

} // namespace gatebook::search
