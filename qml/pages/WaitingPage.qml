// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// Between two tickets. The camera's picture lies to the left of `contentLeft` and belongs to the window.
Item {
    id: page

    required property KioskView kiosk
    property real contentLeft: 0
    readonly property WaitingView waiting: kiosk.waiting

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: page.contentLeft
        anchors.bottomMargin: footer.height + Theme.gap
        spacing: Theme.gap

        Label {
            Layout.fillWidth: true
            objectName: "eventName"
            text: page.waiting.eventName
            font.pixelSize: Theme.title
            font.bold: true
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Label {
            Layout.fillWidth: true
            text: page.waiting.place
            color: Theme.quiet
            maximumLineCount: 2
            elide: Text.ElideRight
            visible: text !== ""
        }
        Item {
            Layout.fillHeight: true
        }
        Label {
            Layout.fillWidth: true
            objectName: "entered"
            text: page.waiting.entered
            font.pixelSize: Theme.huge
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            visible: text !== ""
        }
        Label {
            Layout.fillWidth: true
            text: page.waiting.enteredOf + (page.waiting.ownEntered ? " · " + page.waiting.ownEntered : "")
            color: Theme.quiet
            visible: page.waiting.enteredOf !== ""
        }
        Item {
            Layout.fillHeight: true
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: clock.implicitHeight + Theme.gap
            radius: Theme.radius
            color: Theme.toneColor(Tone.Again)
            visible: page.waiting.clockWarning !== ""
            Label {
                id: clock
                objectName: "clockWarning"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.gap
                text: page.waiting.clockWarning
                font.pixelSize: Theme.small
                color: Theme.onTone(Tone.Again)
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: hint.implicitHeight + 2 * Theme.gap
            radius: Theme.radius
            color: page.waiting.promptTone === Tone.Calm ? Theme.surface : Theme.toneColor(page.waiting.promptTone)

            ColumnLayout {
                id: hint
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.gap
                spacing: 4
                Label {
                    Layout.fillWidth: true
                    objectName: "prompt"
                    text: page.waiting.prompt
                    font.pixelSize: Theme.large
                    font.bold: true
                    color: Theme.onTone(page.waiting.promptTone)
                }
                Label {
                    Layout.fillWidth: true
                    text: page.waiting.promptDetail
                    color: Theme.onTone(page.waiting.promptTone)
                }
            }
        }
    }
    RowLayout {
        id: footer
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.target + 8
        spacing: Theme.gap
        StatusLine {
            Layout.fillWidth: true
            waiting: page.waiting
        }
        Item {
            Layout.fillWidth: page.waiting.sync === ""
        }
        ActionButton {
            objectName: "undoButton"
            text: qsTr("Undo (F4)")
            visible: page.kiosk.undo.offered
            onClicked: page.kiosk.openUndo()
        }
        ActionButton {
            objectName: "searchButton"
            text: qsTr("Search (F3)")
            visible: page.waiting.enrolled
            onClicked: page.kiosk.openSearch()
        }
        ActionButton {
            objectName: "setupButton"
            text: page.waiting.enrolled ? qsTr("Settings (F2)") : qsTr("Set-up (F2)")
            prominent: !page.waiting.enrolled
            onClicked: page.kiosk.openSettings()
        }
    }
}
