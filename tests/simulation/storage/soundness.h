// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "shared/base/result.h"
#include "tests/simulation/storage/side.h"

namespace gatebook::test {

// Every row of every table of the product's own making, one a line, in an order that does not depend on how they are stored.
// Two databases with the same content hold the same.
[[nodiscard]] Result<QByteArray> contentOf(store::Database &database);

// SQLite's checks of pages, indexes, references and search words, then the side's own, then each fact.
[[nodiscard]] Result<void> checkSoundness(Side &side, const Facts &facts);

// The first line in which two contents differ; for people.
[[nodiscard]] QString difference(const QByteArray &expected, const QByteArray &found);

} // namespace gatebook::test
