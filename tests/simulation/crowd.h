// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/evening.h"

namespace gatebook::test {

// The people in front of the gates: good tickets, some shown at two gates or twice, some on no list, some unreadable.
class Crowd
{
public:
    explicit Crowd(Evening &evening) : m_evening(evening) { }

    void plan(); // all of the evening's

private:
    void arrive();
    [[nodiscard]] QString someCode();

    Evening &m_evening;
};

} // namespace gatebook::test
