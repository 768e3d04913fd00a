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
    property real belowPreview: 0
    readonly property SetupView setup: kiosk.setup
    readonly property int openings: setup.openings
    readonly property bool compact: height < 600 // 800 × 600: what can wait gives way
    readonly property bool comparing: setup.fingerprint.length > 0

    // Not cleared: a scan that comes in between covers this page for a while only.
    onVisibleChanged: {
        if (visible)
            uri.forceActiveFocus();
    }
    onComparingChanged: comparing ? comparison.forceActiveFocus() : uri.forceActiveFocus() // never on what is hidden
    onOpeningsChanged: {
        uri.clear();
        code.clear();
    }

    // What has the keyboard is in view.
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        for (let item = focused; visible && item; item = item.parent) {
            if (item === form)
                scroller.reveal(focused);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: page.contentLeft
        anchors.topMargin: page.belowPreview
        spacing: Theme.gap

        Flickable { // where there is little room, or much to say
            id: scroller
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: width
            contentHeight: Math.max(height, form.implicitHeight)
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {
                policy: scroller.contentHeight > scroller.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            function reveal(item: Item) {
                const top = item.mapToItem(form, 0, 0).y;
                contentY = Math.max(0, Math.min(Math.max(contentY, top + item.height - height), top));
            }

            ColumnLayout {
                id: form
                width: scroller.width - (scroller.contentHeight > scroller.height ? Theme.gap : 0)
                height: scroller.contentHeight
                spacing: Theme.gap

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Set-up")
                    font.pixelSize: page.compact ? Theme.large : Theme.title
                    font.bold: true
                }
                Label {
                    Layout.fillWidth: true
                    objectName: "current"
                    text: page.setup.current
                    font.pixelSize: page.compact ? Theme.small : Theme.body
                    color: Theme.quiet
                    visible: !page.comparing
                }
                KeyComparison {
                    id: comparison
                    Layout.fillWidth: true
                    setup: page.setup
                    visible: page.comparing
                }
                Label {
                    Layout.fillWidth: true
                    text: page.kiosk.waiting.cameraLive ? qsTr("Hold the pairing code from the hub's screen in front of the camera, or type what that screen shows:") : qsTr("Scan the pairing code from the hub's screen with a hand scanner, or type what that screen shows:")
                    font.pixelSize: Theme.small
                    visible: !page.comparing
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap
                    visible: !page.comparing
                    InputField {
                        id: uri
                        objectName: "uri"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 5
                        placeholderText: qsTr("Address")
                        enabled: !page.setup.busy
                        onAccepted: code.forceActiveFocus()
                    }
                    InputField {
                        id: code
                        objectName: "code"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 4
                        placeholderText: qsTr("Code")
                        enabled: !page.setup.busy
                        onAccepted: page.setup.pairTyped(uri.text, text)
                    }
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap
                    visible: !page.comparing
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
                        onClicked: page.setup.pairTyped(uri.text, code.text)
                    }
                }
                MessageBox {
                    objectName: "setupMessage"
                    Layout.fillWidth: true
                    text: page.setup.message
                    tone: page.setup.messageTone
                }
                ActionButton {
                    objectName: "pairAnewButton"
                    Layout.fillWidth: true
                    text: qsTr("Pair anew with this code")
                    visible: page.setup.mayPairAnew
                    onClicked: page.setup.pairAnew()
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
                    visible: page.setup.maySync && !page.comparing && !page.setup.mayPairAnew && !page.setup.downloading && !page.compact
                }
                ActionButton {
                    id: setupPin
                    objectName: "setupPin"
                    Layout.fillWidth: true
                    prominent: true
                    text: qsTr("Set the supervisor's PIN")
                    visible: page.setup.maySync && !page.comparing && !page.kiosk.pin.isPinSet
                    onClicked: page.kiosk.changePin()
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            visible: !page.comparing
            ActionButton {
                objectName: "hubButton"
                Layout.fillWidth: true
                text: page.kiosk.hubSetup.isHub ? qsTr("The hub on this laptop") : qsTr("Use this laptop as the hub")
                visible: !page.comparing && !page.setup.busy && !(page.compact && setupPin.visible)
                onClicked: page.kiosk.openHubSetup()
            }
            ActionButton {
                objectName: "setupSettings"
                Layout.fillWidth: true
                text: qsTr("Settings")
                visible: !page.setup.maySync
                onClicked: page.kiosk.openSettings()
            }
            ActionButton {
                objectName: "syncButton"
                Layout.fillWidth: true
                text: qsTr("Sync now")
                visible: page.setup.maySync
                onClicked: page.setup.syncNow()
            }
            ActionButton {
                objectName: "testScannerButton"
                Layout.fillWidth: true
                text: qsTr("Hand scanner")
                onClicked: page.kiosk.openScanner()
            }
            ActionButton {
                objectName: "backButton"
                Layout.fillWidth: true
                text: page.setup.maySync ? qsTr("Scanning (Esc)") : qsTr("Back to scanning (Esc)")
                onClicked: page.kiosk.goBack()
            }
        }
    }
}
