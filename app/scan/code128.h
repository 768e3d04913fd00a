// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gatebook {

// The widths of bars and spaces by turns, in modules, beginning with a bar; empty: the text has something else than printable
// ASCII. Around it belong ten modules of white. Code set B of ISO/IEC 15417.
[[nodiscard]] QList<int> code128(const QString &text);

} // namespace gatebook
