// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A verdict's colour and glyph, small: where a row tells of one.
Rectangle {
    id: mark

    property int tone: 0
    property int glyph: 0

    radius: Theme.radius
    color: Theme.toneColor(tone)

    VerdictGlyph {
        anchors.fill: parent
        anchors.margins: 5
        kind: mark.glyph
        color: Theme.onTone(mark.tone)
    }
}
