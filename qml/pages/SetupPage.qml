// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// Pairing with a hub. The camera's picture lies to the left of `contentLeft` and belongs to the window.
Item {
    id: page

    required property KioskView kiosk
    property real contentLeft: 0
    readonly property SetupView setup: kiosk.setup
    readonly property int openings: setup.openings

    // Not cleared: a scan that comes in between covers this page for a while only.
    onVisibleChanged: {
        if (visible)
            uri.forceActiveFocus();
    }
    onOpeningsChanged: uri.clear()

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: page.contentLeft
        spacing: Theme.gap

        Label {
            Layout.fillWidth: true
            text: qsTr("Set-up")
            font.pixelSize: Theme.title
            font.bold: true
        }
        Label {
            Layout.fillWidth: true
            objectName: "current"
            text: page.setup.current
            color: Theme.quiet
        }
        Label {
            Layout.fillWidth: true
            text: page.kiosk.waiting.cameraLive ? qsTr("Hold the pairing code from the hub's screen in front of the camera, or paste its text here:") : qsTr("Scan the pairing code from the hub's screen with a hand scanner, or paste its text here:")
        }
        InputField {
            id: uri
            objectName: "uri"
            Layout.fillWidth: true
            placeholderText: "gatebook:enroll?…"
            enabled: !page.setup.busy
            onAccepted: page.setup.pair(text)
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            ActionButton {
                Layout.fillWidth: true
                text: qsTr("Paste")
                enabled: !page.setup.busy
                onClicked: {
                    uri.clear();
                    uri.paste();
                }
            }
            ActionButton {
                objectName: "pairButton"
                Layout.fillWidth: true
                prominent: true
                text: qsTr("Pair")
                enabled: !page.setup.busy && uri.text.trim() !== ""
                onClicked: page.setup.pair(uri.text)
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: message.implicitHeight + 2 * Theme.gap
            radius: Theme.radius
            color: Theme.toneColor(page.setup.messageTone)
            visible: message.text !== ""
            Label {
                id: message
                objectName: "setupMessage"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.gap
                text: page.setup.message
                color: Theme.onTone(page.setup.messageTone)
            }
        }
        ProgressBar {
            id: progress
            Layout.fillWidth: true
            visible: page.setup.downloading
            value: page.setup.progress
            background: Rectangle {
                implicitHeight: Theme.gap
                radius: height / 2
                color: Theme.surface
                border.width: 1
                border.color: Theme.outline
            }
            contentItem: Item {
                Rectangle {
                    width: parent.width * progress.visualPosition
                    height: parent.height
                    radius: height / 2
                    color: Theme.accent
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Label {
            Layout.fillWidth: true
            text: page.kiosk.waiting.sync + "\n" + page.kiosk.waiting.syncDetail
            color: Theme.quiet
            font.pixelSize: Theme.small
            visible: page.setup.maySync
        }
        ActionButton {
            objectName: "syncButton"
            Layout.fillWidth: true
            text: qsTr("Sync now")
            visible: page.setup.maySync
            onClicked: page.setup.syncNow()
        }
        ActionButton {
            objectName: "backButton"
            Layout.fillWidth: true
            text: qsTr("Back to scanning (Esc)")
            onClicked: page.kiosk.goBack()
        }
    }
}
