// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Gatebook.Ui

// Letters and digits for a screen without a keyboard.
Column {
    id: pad

    signal typed(string character)
    signal erased

    readonly property int columns: 10
    readonly property real keyWidth: Math.max(Theme.target, (width - (columns - 1) * spacing) / columns)

    spacing: 6

    Repeater {
        model: ["1234567890", "qwertyuiop", "asdfghjkl'", "zxcvbnm-@."]
        Row {
            id: keys
            required property string modelData
            spacing: pad.spacing
            Repeater {
                model: keys.modelData.split("")
                PadKey {
                    required property string modelData
                    width: pad.keyWidth
                    text: modelData
                    onClicked: pad.typed(modelData)
                }
            }
        }
    }
    Row {
        spacing: pad.spacing
        PadKey {
            width: pad.keyWidth * 6 + pad.spacing * 5
            text: qsTr("Space")
            onClicked: pad.typed(" ")
        }
        PadKey {
            width: pad.keyWidth * 4 + pad.spacing * 3
            text: qsTr("Erase")
            onClicked: pad.erased()
        }
    }
}
