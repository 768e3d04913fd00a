// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gatebook {

// How long nobody may try the PIN again, after so many wrong tries in a row. A four-digit PIN has 10,000 values: at this pace
// they last for more than a month.
//
// Only tries and time that ran in this process count. The wall clock is never asked, so that setting it back locks nobody out
// and setting it forward frees nobody; a program that was ended and started again waits the whole time of its last try anew.
class PinBackOff
{
public:
    // wrongTries: as they were stored; nowMs: monotonic, with time in suspend where the platform can.
    void begin(int wrongTries, qint64 nowMs);
    void wrong(qint64 nowMs);
    void right() { m_wrongTries = 0; }

    [[nodiscard]] int wrongTries() const { return m_wrongTries; }
    [[nodiscard]] qint64 waitMs(qint64 nowMs) const; // 0: a try is taken

    // After this many wrong tries in a row.
    [[nodiscard]] static qint64 waitAfterMs(int wrongTries);

private:
    int m_wrongTries = 0;
    qint64 m_sinceMs = 0; // of the last wrong one, or of the beginning
};

} // namespace gatebook
