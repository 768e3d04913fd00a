// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/headscanner.h"

namespace gatebook::front {

HeadScanner::Verdict HeadScanner::take(char byte)
{
    if (++m_bytes > m_maxBytes)
        return Verdict::TooLarge;
    if (m_afterCr)
        return byte == '\n' ? endLine() : Verdict::Malformed;
    if (byte == '\r') {
        m_afterCr = true;
        return Verdict::More;
    }
    if (!allowed(static_cast<uchar>(byte)))
        return Verdict::Malformed;
    ++m_column;
    return Verdict::More;
}

HeadScanner::Verdict HeadScanner::endLine()
{
    m_afterCr = false;
    const bool blank = m_column == 0;
    m_column = 0;
    // RFC 9112, 2.2: empty lines before a request are skipped.
    if (blank)
        return m_line == 0 ? Verdict::More : Verdict::Done;
    const int fields = m_line++;
    return fields > m_maxFields ? Verdict::TooLarge : Verdict::More;
}

bool HeadScanner::allowed(uchar byte) const
{
    const bool blank = byte == ' ' || byte == '\t';
    // A line that begins with a blank continues the one before (obsolete) or hides a field from a proxy.
    if (m_column == 0 && blank)
        return false;
    if (m_line == 0)
        return byte >= 0x20 && byte < 0x7f;
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

} // namespace gatebook::front
