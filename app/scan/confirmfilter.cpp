// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/confirmfilter.h"

namespace gatebook {

bool ConfirmFilter::confirms(const Barcode &code, qint64 nowMs)
{
    if (!isLinear(code.format))
        return true;
    const bool seenBefore = m_candidate == code && nowMs - m_seenMs <= kWindowMs;
    m_candidate = code;
    m_seenMs = nowMs;
    return seenBefore;
}

} // namespace gatebook
