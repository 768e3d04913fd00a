// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "shared/base/result.h"

namespace gatebook::bench {

// Makes folder/kiosk, the data of a kiosk that is paired with a hub that does not answer and has a list of that many tickets,
// and folder/frames, a picture of 1280 × 720 of each of the first `shown` of them. Both by the kiosk's own code, so that they
// are as they are at a door; the barcodes by zint.
[[nodiscard]] Result<void> prepareKiosk(const QString &folder, int tickets, int shown);

} // namespace gatebook::bench
