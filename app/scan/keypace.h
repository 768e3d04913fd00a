// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gatebook {

// Tells a scanner from a person by the times of key presses alone. A scanner is certain from the fourth key on, at a mean of
// 35 ms from key to key or less: 28 keys a second, which no fingers do. From then on one longer pause is forgiven (radio
// scanners stutter). Six keys without certainty are a person.
// Times are milliseconds of any clock; only their low 32 bits count, for that is what window systems keep.
class KeyPace
{
public:
    static constexpr int kLeastKeys = 4;
    static constexpr int kDecidedAtKeys = 6;
    static constexpr qint64 kMeanGapMs = 35;
    static constexpr qint64 kLongestGapMs = 80; // a longer pause begins something new …
    static constexpr qint64 kStutterMs = 200;   // … and this one, once it is certain

    void add(qint64 timeMs);
    [[nodiscard]] bool belongs(qint64 timeMs) const; // a key or an end at this time comes soon enough after the last
    [[nodiscard]] bool isScanner() const;
    [[nodiscard]] bool isPerson() const; // it can't become a scanner's any more
    [[nodiscard]] bool isQuick() const;  // three keys or more that may well be the beginning of a code
    [[nodiscard]] int keys() const { return m_keys; }
    [[nodiscard]] qint64 meanWith(qint64 timeMs) const; // of all gaps and the one up to there
    [[nodiscard]] static qint64 between(qint64 fromMs, qint64 toMs);
    void clear() { *this = KeyPace(); }

private:
    int m_keys = 0;
    qint64 m_lastMs = 0;
    qint64 m_spanMs = 0;    // without what is forgiven
    qint64 m_stutterMs = 0; // the pause that is forgiven
    bool m_certain = false;
};

} // namespace gatebook
