// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatebook {

// What the core, the store and the sync say, in the language of the window. They word it in English, marked by
// QT_TRANSLATE_NOOP("gatebook::Core", …), and neither log nor database knows another; a text that is not marked stays as it
// is. Cleaned like displayText(), and as long.
[[nodiscard]] QString coreText(const QString &words, qsizetype limit = 300);

} // namespace gatebook
