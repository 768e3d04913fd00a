// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// The supervisor's PIN, by touch or keyboard: to get to the settings or out of the kiosk, or chosen anew.
Item {
    id: page

    required property KioskView kiosk
    readonly property PinView pin: kiosk.pin
    readonly property int openings: pin.openings
    readonly property bool wide: width > height
    // As high as there is room for four rows and a button, to a limit.
    readonly property real keyHeight: Math.max(Theme.target, Math.min(112, (height * (wide ? 1 : 0.6) - Theme.target) / 4 - Theme.gap))

    function enter() {
        const entered = digits.text;
        digits.clear();
        pin.enter(entered);
    }

    // Not cleared: a scan that comes in between covers this page for a while only.
    onVisibleChanged: {
        if (visible)
            digits.forceActiveFocus();
    }
    onOpeningsChanged: {
        digits.clear();
        if (visible)
            digits.forceActiveFocus();
    }

    GridLayout {
        anchors.fill: parent
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            spacing: Theme.gap
            Label {
                Layout.fillWidth: true
                objectName: "pinTitle"
                text: page.pin.title
                font.pixelSize: Theme.title
                font.bold: true
            }
            Label {
                Layout.fillWidth: true
                text: page.pin.explanation
                color: Theme.quiet
            }
            InputField {
                id: digits
                objectName: "pinDigits"
                Layout.fillWidth: true
                echoMode: TextInput.Password
                passwordCharacter: "●"
                passwordMaskDelay: 0
                maximumLength: 12
                font.pixelSize: Theme.large
                selectByMouse: false
                // Never off: a field that is loses the keyboard to the page.
                readOnly: !page.pin.open
                Accessible.name: page.pin.title
                onAccepted: page.enter()
            }
            MessageBox {
                objectName: "pinMessage"
                Layout.fillWidth: true
                tone: page.pin.busy ? Tone.Busy : Tone.Refuse
                text: page.pin.busy ? qsTr("One moment …") : page.pin.wait !== "" ? page.pin.wait : page.pin.message
            }
            Item {
                Layout.fillHeight: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.maximumWidth: 480
            spacing: Theme.gap
            NumberPad {
                Layout.fillWidth: true
                keyHeight: page.keyHeight
                opacity: page.pin.open ? 1 : 0.5
                enabled: page.pin.open
                onTyped: digit => digits.insert(digits.length, digit)
                onErased: digits.remove(digits.length - 1, digits.length)
                onConfirmed: page.enter()
            }
            Item {
                Layout.fillHeight: true
            }
            ActionButton {
                objectName: "pinBack"
                Layout.fillWidth: true
                text: qsTr("Back (Esc)")
                onClicked: page.kiosk.goBack()
            }
        }
    }
}
