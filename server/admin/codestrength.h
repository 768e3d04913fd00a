// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gatebook::admin {

// How hard the weakest code of a file is to guess: a laptop's list holds hashes of codes, and a short code can be found by
// trying. An estimate: length of the shortest code times the bits of the alphabet that the file uses.
class CodeStrength
{
public:
    static constexpr double kSafeBits = 64;

    void add(const QString &code, qint64 line);

    struct Weakest
    {
        qint64 line = 0;
        double bits = 0;
    };
    // Absent: all codes are safe, or there were none.
    [[nodiscard]] std::optional<Weakest> weakest() const;

private:
    qint64 m_line = 0;
    qsizetype m_shortest = 0;
    bool m_digits = false;
    bool m_lower = false;
    bool m_upper = false;
    bool m_other = false;
};

} // namespace gatebook::admin
