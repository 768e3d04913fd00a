// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// "Admit anyway": the supervisor's PIN, who decides it, and why.
KeyedForm {
    id: page

    required property KioskView kiosk
    readonly property OverrideView overriding: kiosk.overrides
    readonly property int openings: overriding.openings
    readonly property int attempts: overriding.attempts
    readonly property bool complete: pin.text !== "" && by.text.trim() !== "" && reason.text.trim() !== ""

    function confirm() {
        page.overriding.confirm(pin.text, by.text, reason.text);
    }
    // Enter leads on to what is still to be said, and does it when all is.
    function goOn() {
        if (complete)
            confirm();
        else if (pin.text === "")
            pin.forceActiveFocus();
        else if (by.text.trim() === "")
            by.forceActiveFocus();
        else
            reason.forceActiveFocus();
    }

    field: pin
    onVisibleChanged: {
        if (visible)
            pin.forceActiveFocus();
        else
            pin.clear();
    }
    onOpeningsChanged: {
        pin.clear();
        by.clear();
        reason.clear();
        keysAsked = true;
        pin.forceActiveFocus();
    }
    onAttemptsChanged: {
        pin.clear();
        keysAsked = true;
        pin.forceActiveFocus();
    }

    Label {
        Layout.fillWidth: true
        objectName: "overrideQuestion"
        text: page.overriding.question
        font.pixelSize: page.low ? Theme.large : Theme.title
        font.bold: true
        maximumLineCount: page.low ? 1 : 3
        elide: Text.ElideRight
    }
    Label {
        Layout.fillWidth: true
        objectName: "overrideRefusal"
        text: page.overriding.refusal
        color: Theme.quiet
        maximumLineCount: 2
        elide: Text.ElideRight
        visible: !page.low || !page.keysShown
    }
    GridLayout {
        Layout.fillWidth: true
        columns: page.low ? 3 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        InputField {
            id: pin
            objectName: "overridePin"
            Layout.fillWidth: true
            placeholderText: qsTr("PIN")
            echoMode: TextInput.Password
            maximumLength: 12
            readOnly: page.overriding.busy
            onActiveFocusChanged: if (activeFocus)
                page.field = pin
            onAccepted: page.goOn()
        }
        InputField {
            id: by
            objectName: "overrideBy"
            Layout.fillWidth: true
            placeholderText: qsTr("Who decides?")
            maximumLength: 100
            readOnly: page.overriding.busy
            onActiveFocusChanged: if (activeFocus)
                page.field = by
            onAccepted: page.goOn()
        }
        InputField {
            id: reason
            objectName: "overrideReason"
            Layout.fillWidth: true
            placeholderText: qsTr("Why?")
            maximumLength: 200
            readOnly: page.overriding.busy
            onActiveFocusChanged: if (activeFocus)
                page.field = reason
            onAccepted: page.goOn()
        }
    }
    MessageBox {
        Layout.fillWidth: true
        objectName: "overrideMessage"
        text: page.overriding.busy ? qsTr("Checking …") : page.overriding.message
        tone: page.overriding.busy ? Tone.Busy : Tone.Refuse
    }
    Item {
        Layout.fillHeight: true
    }

    actions: [
        Flow {
            Layout.fillWidth: true
            Layout.columnSpan: 2
            spacing: Theme.gap
            Repeater {
                model: page.overriding.reasons
                ActionButton {
                    required property int index
                    required property string modelData
                    objectName: "reason" + index
                    text: modelData
                    chosen: reason.text === modelData
                    enabled: !page.overriding.busy
                    onClicked: reason.text = modelData
                }
            }
        },
        ActionButton {
            objectName: "overrideConfirm"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            prominent: true
            text: qsTr("Admit anyway")
            enabled: page.complete && !page.overriding.busy
            onClicked: page.confirm()
        },
        ActionButton {
            objectName: "overrideBack"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Back (Esc)")
            onClicked: page.kiosk.goBack()
        }
    ]
}
