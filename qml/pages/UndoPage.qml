// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// Take back the last admission of this device: who does it, and what came of it.
KeyedForm {
    id: page

    required property KioskView kiosk
    readonly property UndoView undo: kiosk.undo
    readonly property int openings: undo.openings

    field: by
    onVisibleChanged: {
        if (visible)
            by.forceActiveFocus();
    }
    onOpeningsChanged: {
        by.clear();
        keysAsked = true;
    }

    Label {
        Layout.fillWidth: true
        objectName: "undoQuestion"
        text: page.undo.question
        font.pixelSize: page.low ? Theme.large : Theme.title
        font.bold: true
        maximumLineCount: page.low ? 2 : 4
        elide: Text.ElideRight
    }
    InputField {
        id: by
        objectName: "undoBy"
        Layout.fillWidth: true
        placeholderText: qsTr("Your name")
        maximumLength: 100
        enabled: page.undo.open
        onAccepted: page.undo.confirm(text)
    }
    MessageBox {
        Layout.fillWidth: true
        objectName: "undoMessage"
        text: page.undo.message
        tone: page.undo.messageTone
    }
    Item {
        Layout.fillHeight: true
    }

    actions: [
        ActionButton {
            objectName: "undoConfirm"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            prominent: true
            text: qsTr("Take it back")
            enabled: page.undo.open && by.text.trim() !== ""
            onClicked: page.undo.confirm(by.text)
        },
        ActionButton {
            objectName: "undoBack"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Back (Esc)")
            onClicked: page.kiosk.goBack()
        }
    ]
}
