// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gatebook::wire {

// What stays the same when a device sends an item of a batch again: all but age_ms, which it reckons anew each time. For
// comparing only; raw is one item's JSON.
[[nodiscard]] QByteArray itemIdentity(const QByteArray &raw);

} // namespace gatebook::wire
