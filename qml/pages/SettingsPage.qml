// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// What a supervisor sets on this laptop. All of it takes effect at once.
Item {
    id: page

    required property KioskView kiosk
    readonly property SettingsView settings: kiosk.settings
    readonly property bool wide: width > height

    onVisibleChanged: {
        if (visible)
            back.forceActiveFocus();
    }

    GridLayout {
        anchors.fill: parent
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap

        Label {
            Layout.fillWidth: true
            Layout.columnSpan: page.wide ? 2 : 1
            text: qsTr("Settings")
            font.pixelSize: Theme.title
            font.bold: true
        }
        ListView {
            id: list
            objectName: "settingRows"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            model: page.settings.rows
            spacing: 6
            clip: true
            cacheBuffer: 10000 // all of them, for the Tab key
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {
                policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }
            delegate: FocusScope {
                id: delegate
                required property int index
                required property string title
                required property string value
                width: list.width - Theme.gap
                implicitHeight: row.implicitHeight
                onActiveFocusChanged: {
                    if (activeFocus)
                        list.positionViewAtIndex(index, ListView.Contain);
                }
                SettingRow {
                    id: row
                    anchors.fill: parent
                    title: delegate.title
                    value: delegate.value
                    onStepped: by => page.settings.step(delegate.index, by)
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: page.wide
            Layout.preferredWidth: 2
            spacing: Theme.gap

            MessageBox {
                objectName: "settingsMessage"
                Layout.fillWidth: true
                tone: page.settings.messageTone
                text: page.settings.message
            }
            Label {
                Layout.fillWidth: true
                objectName: "noPin"
                text: qsTr("No supervisor's PIN is set: everybody can open this page and leave the kiosk.")
                visible: !page.kiosk.pin.isPinSet
            }
            ActionButton {
                objectName: "changePin"
                Layout.fillWidth: true
                prominent: !page.kiosk.pin.isPinSet
                text: page.kiosk.pin.isPinSet ? qsTr("Change the PIN") : qsTr("Set the PIN")
                onClicked: page.kiosk.changePin()
            }
            ActionButton {
                objectName: "openSetup"
                Layout.fillWidth: true
                text: qsTr("Pairing with a hub")
                onClicked: page.kiosk.openSetup()
            }
            ActionButton {
                objectName: "testSound"
                Layout.fillWidth: true
                text: qsTr("Try the sound")
                onClicked: page.settings.testSound()
            }
            Item {
                Layout.fillHeight: true
            }
            ActionButton {
                objectName: "leaveKiosk"
                Layout.fillWidth: true
                text: qsTr("Leave the kiosk")
                onClicked: page.kiosk.leave()
            }
            ActionButton {
                id: back
                objectName: "settingsBack"
                Layout.fillWidth: true
                text: qsTr("Back (Esc)")
                onClicked: page.kiosk.goBack()
            }
        }
    }
}
