// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gatebook::wire {

// simdjson refuses a whole text for one number beyond double or 64 bits, which are JSON all the same: one item of a batch
// must not fail the others. Here such numbers become doubles (beyond those: ±1e308), which no integer field accepts. What is not
// a number of RFC 8259 stays as it is.
[[nodiscard]] QByteArray withHugeNumbersTamed(const QByteArray &json);

} // namespace gatebook::wire
