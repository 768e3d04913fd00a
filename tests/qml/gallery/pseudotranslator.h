// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace gatebook::test {

// Marks what went through a translator, ⟦like this⟧, so that what did not stands out; and remembers what a language that is
// shipped would have left in English.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    explicit PseudoTranslator(const QTranslator &shipped) : m_shipped(shipped) { }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        const QString line = QStringLiteral("%1: %2").arg(QString::fromUtf8(context), QString::fromUtf8(source));
        if (m_shipped.translate(context, source, comment, n).isEmpty() && !m_unknown.contains(line))
            m_unknown << line;
        return u'⟦' + QString::fromUtf8(source) + u'⟧';
    }

    // "context: source", each once.
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }

    // What is left of a text without what was marked; the marks may lie in one another.
    [[nodiscard]] static QString unmarked(const QString &text)
    {
        QString left;
        int depth = 0;
        for (const QChar c : text) {
            depth += c == u'⟦' ? 1 : 0;
            if (depth == 0)
                left += c;
            depth -= c == u'⟧' ? 1 : 0;
        }
        return left;
    }

private:
    const QTranslator &m_shipped;
    mutable QStringList m_unknown;
};

} // namespace gatebook::test
