// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "shared/base/result.h"
#include "shared/wire/messages.h"

namespace gatebook::sync {

// The query of endpoint 3 from a cursor.
[[nodiscard]] QByteArray feedQuery(const QByteArray &since);

// An Error also where the page makes no progress although it says that there is more, or is out of order: asking on would
// never end, and nothing may be skipped.
[[nodiscard]] Result<wire::FeedPage> decodeFeed(const QByteArray &body, const QByteArray &since);

} // namespace gatebook::sync
