// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

#include "app/scan/barcodereader.h"

namespace gatebook {

// A linear code has no error correction and is silently misread in bad light: it counts once two frames in a short time say
// the same. Codes with error correction count at once.
class ConfirmFilter
{
public:
    // Long enough for a laptop that decodes three frames a second: a misread repeats itself no likelier in one second.
    static constexpr qint64 kWindowMs = 1'000;

    // nowMs: when the frame arrived, monotonic. True: the code can be believed.
    [[nodiscard]] bool confirms(const Barcode &code, qint64 nowMs);

private:
    std::optional<Barcode> m_candidate;
    qint64 m_seenMs = 0;
};

} // namespace gatebook
