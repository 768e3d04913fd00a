// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <vector>

#include "app/scan/barcodereader.h"

namespace gatebook {

// Reads a picture as hard as it can be tried: nobody waits in a queue behind it. Scales, contrast, inversion, rotations; stops at
// the first attempt that finds something.
[[nodiscard]] std::vector<Barcode> readStill(const QImage &picture);

} // namespace gatebook
