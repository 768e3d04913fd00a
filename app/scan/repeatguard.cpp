// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/repeatguard.h"

namespace gatebook {

bool RepeatGuard::isNew(const ScanEvent &scan)
{
    m_inSight.removeIf([&scan](const auto &entry) { return scan.arrivedMs - entry.value().lastMs > kUnseenMs; });
    const auto known = m_inSight.constFind(scan.text);
    const bool isNew = known == m_inSight.constEnd() || known->presentation != scan.presentation;
    m_inSight.insert(scan.text, {scan.arrivedMs, scan.presentation});
    return isNew;
}

} // namespace gatebook
