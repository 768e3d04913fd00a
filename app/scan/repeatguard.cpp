// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/repeatguard.h"

namespace gatebook {

RepeatGuard::Sighting RepeatGuard::look(const ScanEvent &scan)
{
    m_inSight.removeIf([&scan](const auto &entry) { return scan.arrivedMs - entry.value().lastMs > kUnseenMs; });
    const auto known = m_inSight.constFind(scan.text);
    const bool inSight = known != m_inSight.constEnd() && known->presentation == scan.presentation;
    m_inSight.insert(scan.text, {scan.arrivedMs, scan.presentation});
    if (inSight)
        return Sighting::InSight;
    const bool held = m_held && m_held->text == scan.text && m_held->presentation == scan.presentation
        && scan.arrivedMs <= m_held->untilMs;
    return held ? Sighting::JustAdmitted : Sighting::New;
}

void RepeatGuard::hold(const ScanEvent &admitted, qint64 untilMs)
{
    m_held = Held{admitted.text, admitted.presentation, untilMs};
}

} // namespace gatebook
