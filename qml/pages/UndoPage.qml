// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// Take back the last admission of this device: who does it, and what came of it.
Item {
    id: page

    required property KioskView kiosk
    readonly property UndoView undo: kiosk.undo
    readonly property int openings: undo.openings

    onVisibleChanged: {
        if (visible)
            by.forceActiveFocus();
    }
    onOpeningsChanged: by.clear()

    RowLayout {
        anchors.fill: parent
        spacing: Theme.margin

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap
            Label {
                Layout.fillWidth: true
                objectName: "undoQuestion"
                text: page.undo.question
                font.pixelSize: Theme.title
                font.bold: true
                maximumLineCount: 4
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
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: message.implicitHeight + 2 * Theme.gap
                radius: Theme.radius
                color: Theme.toneColor(page.undo.messageTone)
                visible: message.text !== ""
                Label {
                    id: message
                    objectName: "undoMessage"
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: Theme.gap
                    text: page.undo.message
                    color: Theme.onTone(page.undo.messageTone)
                }
            }
            Item {
                Layout.fillHeight: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: 10 * Theme.target + 9 * 6
            Layout.maximumWidth: Layout.preferredWidth
            Layout.fillHeight: true
            spacing: Theme.gap
            KeyPad {
                Layout.fillWidth: true
                onTyped: character => by.insert(by.cursorPosition, character)
                onErased: by.remove(by.cursorPosition - 1, by.cursorPosition)
            }
            Item {
                Layout.fillHeight: true
            }
            ActionButton {
                objectName: "undoConfirm"
                Layout.fillWidth: true
                prominent: true
                text: qsTr("Take it back")
                enabled: page.undo.open && by.text.trim() !== ""
                onClicked: page.undo.confirm(by.text)
            }
            ActionButton {
                objectName: "undoBack"
                Layout.fillWidth: true
                text: qsTr("Back to scanning (Esc)")
                onClicked: page.kiosk.goBack()
            }
        }
    }
}
