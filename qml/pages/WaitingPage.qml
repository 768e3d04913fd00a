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
    property real belowPreview: 0
    readonly property bool portrait: width < height
    readonly property real footerHeight: footer.height
    readonly property bool low: height < 600     // what is least needed gives way
    readonly property bool veryLow: height < 480
    readonly property WaitingView waiting: kiosk.waiting

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: page.contentLeft
        anchors.topMargin: page.belowPreview
        anchors.bottomMargin: footer.height + Theme.gap
        spacing: page.low ? Theme.gap / 2 : Theme.gap

        Label {
            Layout.fillWidth: true
            objectName: "eventName"
            text: page.waiting.eventName
            font.pixelSize: page.low ? Theme.large : Theme.title
            font.bold: true
            maximumLineCount: page.low ? 1 : 2
            elide: Text.ElideRight
        }
        Label {
            Layout.fillWidth: true
            text: page.waiting.place
            color: Theme.quiet
            maximumLineCount: page.low ? 1 : 2
            elide: Text.ElideRight
            visible: text !== "" && !page.veryLow
        }
        Item {
            Layout.fillHeight: true
        }
        Label {
            Layout.fillWidth: true
            objectName: "entered"
            text: page.waiting.entered
            Layout.fillHeight: true // smaller rather than over what is below it
            Layout.minimumHeight: Theme.large
            Layout.preferredHeight: font.pixelSize * 1.25
            Layout.maximumHeight: font.pixelSize * 1.25
            font.pixelSize: page.low ? Theme.title : Theme.huge
            font.bold: true
            lineHeight: 1
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.body
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            visible: text !== ""
        }
        Label {
            Layout.fillWidth: true
            text: page.waiting.enteredOf + (page.waiting.ownEntered ? " · " + page.waiting.ownEntered : "")
            color: Theme.quiet
            font.pixelSize: page.low ? Theme.small : Theme.body
            visible: page.waiting.enteredOf !== "" && !page.veryLow
        }
        Item {
            Layout.fillHeight: true
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: hint.implicitHeight + 2 * Theme.gap
            radius: Theme.radius
            color: page.waiting.promptTone === Tone.Calm ? Theme.surface : Theme.toneColor(page.waiting.promptTone)

            ColumnLayout {
                id: hint
                readonly property color ink: page.waiting.promptTone === Tone.Calm ? Theme.text : Theme.onTone(page.waiting.promptTone)
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
                    color: hint.ink
                }
                Label {
                    Layout.fillWidth: true
                    text: page.waiting.promptDetail
                    font.pixelSize: page.low ? Theme.small : Theme.body
                    visible: !page.low || page.waiting.promptTone !== Tone.Calm
                    color: hint.ink
                }
            }
        }
    }
    LastScan { // at the lower edge of the camera's picture, clear of its guide frame
        objectName: "lastScan"
        anchors.left: parent.left
        anchors.bottom: page.portrait ? parent.top : footer.top
        anchors.bottomMargin: page.portrait ? -page.belowPreview + 2 * Theme.gap : 2 * Theme.gap
        anchors.leftMargin: Theme.gap
        width: (page.portrait ? page.width : page.contentLeft - Theme.margin) - 2 * Theme.gap
        recent: page.kiosk.recent
        onClicked: page.kiosk.openRecent()
    }
    Item { // one line where there is room for it, else the status above the buttons
        id: footer
        readonly property bool narrow: width - buttons.implicitWidth < 420
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: narrow && status.visible ? status.implicitHeight + Theme.gap + buttons.height : Math.max(Theme.target + 8, status.visible ? status.implicitHeight : 0)
        StatusLine {
            id: status
            anchors.left: parent.left
            y: footer.narrow ? 0 : (footer.height - height) / 2
            width: footer.narrow ? footer.width : footer.width - buttons.width - Theme.gap
            waiting: page.waiting
        }
        RowLayout {
            id: buttons
            anchors.right: parent.right
            y: footer.narrow ? footer.height - height : (footer.height - height) / 2
            width: footer.narrow ? footer.width : implicitWidth
            spacing: Theme.gap
            ActionButton {
                Layout.fillWidth: footer.narrow
                objectName: "undoButton"
                text: qsTr("Undo (F4)")
                visible: page.kiosk.undo.offered
                onClicked: page.kiosk.openUndo()
            }
            ActionButton {
                Layout.fillWidth: footer.narrow
                objectName: "searchButton"
                text: qsTr("Search (F3)")
                visible: page.waiting.enrolled
                onClicked: page.kiosk.openSearch()
            }
            ActionButton {
                Layout.fillWidth: footer.narrow
                objectName: "setupButton"
                text: page.waiting.enrolled ? qsTr("Settings (F2)") : qsTr("Set-up (F2)")
                prominent: !page.waiting.enrolled
                onClicked: page.kiosk.openSettings()
            }
            ActionButton {
                Layout.fillWidth: footer.narrow
                objectName: "preflightButton"
                text: qsTr("Check (F9)")
                onClicked: page.kiosk.openPreflight()
            }
        }
    }
}
