// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Gatebook.Ui

// Letters and digits for a screen without a keyboard.
Column {
    id: pad

    property bool hideable: false // on a screen that is too low for it and the rest of the page

    signal typed(string character)
    signal erased
    signal hideAsked

    readonly property int columns: 10
    readonly property real keyWidth: Math.max(Theme.target, (width - (columns - 1) * spacing) / columns)

    // Latin letters stand as on a keyboard, in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: width < columns * Theme.target + (columns - 1) * 6 ? 3 : 6

    function across(keys: int): real {
        return pad.keyWidth * keys + pad.spacing * (keys - 1);
    }

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
            width: pad.across(pad.hideable ? 4 : 6)
            text: qsTr("Space")
            onClicked: pad.typed(" ")
        }
        PadKey {
            width: pad.across(pad.hideable ? 3 : 4)
            text: qsTr("Erase")
            onClicked: pad.erased()
        }
        PadKey {
            objectName: "hideKeys"
            width: pad.across(3)
            text: qsTr("Done")
            visible: pad.hideable
            onClicked: pad.hideAsked()
        }
    }
}
