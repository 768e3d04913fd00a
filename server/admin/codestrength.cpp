// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/codestrength.h"

#include <cmath>

namespace gatebook::admin {

void CodeStrength::add(const QString &code, qint64 line)
{
    for (const QChar c : code) {
        const bool digit = c >= u'0' && c <= u'9';
        const bool lower = c >= u'a' && c <= u'z';
        const bool upper = c >= u'A' && c <= u'Z';
        m_digits = m_digits || digit;
        m_lower = m_lower || lower;
        m_upper = m_upper || upper;
        m_other = m_other || !(digit || lower || upper);
    }
    if (m_line == 0 || code.size() < m_shortest) {
        m_line = line;
        m_shortest = code.size();
    }
}

std::optional<CodeStrength::Weakest> CodeStrength::weakest() const
{
    // Separators are counted as a few symbols: they mostly stand at fixed places.
    const int alphabet = (m_digits ? 10 : 0) + (m_lower ? 26 : 0) + (m_upper ? 26 : 0) + (m_other ? 4 : 0);
    const double bits = alphabet == 0 ? 0 : static_cast<double>(m_shortest) * std::log2(alphabet);
    if (m_line == 0 || bits >= kSafeBits)
        return std::nullopt;
    return Weakest{m_line, bits};
}

} // namespace gatebook::admin
