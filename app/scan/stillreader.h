// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <vector>

#include "app/scan/barcodereader.h"

namespace gatebook {

// Reads a picture as hard as it can be tried: nobody waits in a queue behind it. First all codes of the picture as it is, at its own
// size, and of its negative; only where there is none, one attempt after the other with a border, with more contrast, larger,
// smaller and turned, up to the first that finds something.
[[nodiscard]] std::vector<Barcode> readStill(const QImage &picture);

} // namespace gatebook
