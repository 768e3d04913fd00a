// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/faults.h"

#include <numeric>

namespace gatebook::test {

namespace {

constexpr std::array<const char *, kFaultKinds> kNames{"lost_request", "lost_answer", "repeated", "reordered",
    "delayed", "cut", "corrupted", "one_way", "captive_portal", "poisoned_item", "small_bodies", "kiosk_killed",
    "kiosk_power_cut", "hub_killed", "hub_power_cut", "died_writing", "failed_sync", "disk_full", "bit_flip",
    "torn_write", "wrong_clock", "clock_jump", "stopped_clock", "other_boot", "restored_by_command",
    "restored_by_files", "hub_replaced", "second_hub", "cloned_disk", "token_revoked", "token_forgotten", "import",
    "cancellation", "undo"};

} // namespace

const char *nameOf(Fault fault)
{
    return kNames.at(static_cast<std::size_t>(fault));
}

qint64 FaultCounts::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64{0});
}

} // namespace gatebook::test
