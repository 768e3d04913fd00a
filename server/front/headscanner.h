// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gatebook::front {

// Finds the end of a request's head, byte by byte, within its bounds. What it says depends on the bytes alone, never on
// how the network cut them up; and it refuses binary garbage at its first byte instead of waiting for a line end.
class HeadScanner
{
public:
    enum class Verdict { More, Done, Malformed, TooLarge };

    HeadScanner(int maxBytes, int maxFields) : m_maxBytes(maxBytes), m_maxFields(maxFields) { }

    // After anything but More it must not be asked again before reset().
    [[nodiscard]] Verdict take(char byte);
    [[nodiscard]] bool empty() const { return m_bytes == 0; }
    void reset() { *this = HeadScanner(m_maxBytes, m_maxFields); }

private:
    Verdict endLine();
    [[nodiscard]] bool allowed(uchar byte) const;

    int m_maxBytes;
    int m_maxFields;
    int m_bytes = 0;
    int m_line = 0; // 0: the request line
    int m_column = 0;
    bool m_afterCr = false;
};

} // namespace gatebook::front
