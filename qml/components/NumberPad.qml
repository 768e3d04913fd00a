// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Gatebook.Ui

// Digits as on a telephone, for a thumb in a glove; the same order whichever way the language runs.
Grid {
    id: pad

    signal typed(string digit)
    signal erased
    signal confirmed

    readonly property real keyWidth: (width - 2 * spacing) / 3
    property real keyHeight: Theme.target + Theme.gap

    columns: 3
    spacing: 8
    LayoutMirroring.enabled: false

    Repeater {
        model: 9
        PadKey {
            required property int index
            width: pad.keyWidth
            height: pad.keyHeight
            text: String(index + 1)
            textSize: Theme.title
            onClicked: pad.typed(text)
        }
    }
    PadKey {
        objectName: "pinErase"
        width: pad.keyWidth
        height: pad.keyHeight
        text: qsTr("Erase")
        onClicked: pad.erased()
    }
    PadKey {
        width: pad.keyWidth
        height: pad.keyHeight
        text: "0"
        textSize: Theme.title
        onClicked: pad.typed(text)
    }
    PadKey {
        objectName: "pinConfirm"
        width: pad.keyWidth
        height: pad.keyHeight
        text: qsTr("OK")
        onClicked: pad.confirmed()
    }
}
