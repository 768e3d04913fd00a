// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Harness: what a hand scanner sends.
#include "tests/qml/harness.h"

namespace gatebook::test {

void Harness::scannerSends(const QString &text, bool terminated)
{
    std::vector<KeyStroke> strokes;
    for (const QChar c : text)
        strokes.push_back({0, false, false, c});
    m_kiosk.scanner()->hear(strokes, terminated);
}

} // namespace gatebook::test
