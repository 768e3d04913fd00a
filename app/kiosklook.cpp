// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kiosk: the language, the colours and the size of the letters, as this laptop's settings have them.
#include "app/kiosk.h"

namespace gatebook {

void Kiosk::applyLook()
{
    m_view.language()->choose(m_settings.language);
    m_view.appearance()->choose(m_settings.theme, m_settings.fontScale);
}

} // namespace gatebook
