// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "shared/domain/outcome.h"

// Short words for what the hub answers of a scan.
namespace gatebook::test {

inline constexpr auto kApplied = ScanStatus::Applied;
inline constexpr auto kDuplicate = ScanStatus::Duplicate;
inline constexpr auto kRejected = ScanStatus::Rejected;

inline void compare(const Outcome &outcome, ScanStatus status, ScanReason reason)
{
    QCOMPARE(word(outcome.status), word(status));
    QCOMPARE(word(outcome.reason), word(reason));
}

} // namespace gatebook::test
