// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/device/machinefacts.h"

namespace gatebook {

// What the system says of mains and batteries; Unknown on a system that is not asked. A few small reads that may block.
[[nodiscard]] PowerFacts readPower();

// The same from a folder laid out like Linux's /sys/class/power_supply (Documentation/ABI/testing/sysfs-class-power).
// Batteries of mice and headsets (scope "Device") do not count. A machine without a battery of its own is on mains.
[[nodiscard]] PowerFacts readPowerSupplies(const QString &folder);

} // namespace gatebook
