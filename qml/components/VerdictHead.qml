// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui
import Gatebook.View

// A verdict's glyph and word: beside each other, or on an upright screen below each other. As large as it is high.
Item {
    id: head

    property bool upright: false
    property real unit: 1
    property color ink: "#ffffff"
    property int glyph: VerdictView.Question
    property string word: ""

    VerdictGlyph {
        id: mark
        anchors.left: parent.left
        anchors.top: parent.top
        width: height
        height: head.height * (head.upright ? 0.56 : 1)
        kind: head.glyph
        color: head.ink
    }
    Label {
        objectName: "word"
        anchors.left: head.upright ? parent.left : mark.right
        anchors.leftMargin: head.upright ? 0 : 48 * head.unit
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: head.height * (head.upright ? 0.44 : 1)
        text: head.word
        color: head.ink
        font.pixelSize: 170 * head.unit
        font.bold: true
        lineHeight: 1 // it is fitted by the font's own
        fontSizeMode: Text.Fit
        minimumPixelSize: 40
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
    }
}
