// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// Figures for whoever helps: not for daily use, so it lies behind the preflight page.
Item {
    id: page

    required property KioskView kiosk
    readonly property DiagnosticsView diagnostics: kiosk.diagnostics

    onVisibleChanged: {
        if (visible)
            back.forceActiveFocus();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            color: Theme.background
            radius: Theme.radius
            border.width: lines.activeFocus ? 4 : 0
            border.color: Theme.focus

            ListView {
                id: lines
                objectName: "diagnosticsLines"
                anchors.fill: parent
                anchors.margins: 4
                clip: true
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                model: page.diagnostics
                ScrollBar.vertical: ScrollBar {
                    policy: lines.contentHeight > lines.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
                }
                Keys.onUpPressed: flick(0, 1200)
                Keys.onDownPressed: flick(0, -1200)
                delegate: RowLayout {
                    id: line
                    required property string label
                    required property string value
                    width: lines.width - Theme.margin
                    spacing: Theme.gap
                    Label {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 2 // of 5 parts
                        Layout.topMargin: line.value === "" ? Theme.gap : 0
                        text: line.label
                        color: line.value === "" ? Theme.text : Theme.quiet
                        font.bold: line.value === ""
                        font.pixelSize: line.value === "" ? Theme.body : Theme.small
                    }
                    Label {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 3
                        text: line.value
                        font.pixelSize: Theme.small
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        visible: line.value !== ""
                    }
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: message.implicitHeight + Theme.gap
            radius: Theme.radius
            color: Theme.toneColor(page.diagnostics.messageTone)
            visible: message.text !== ""
            Accessible.role: Accessible.AlertMessage
            Accessible.name: message.text
            Label {
                id: message
                objectName: "diagnosticsMessage"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.gap
                text: page.diagnostics.message
                font.pixelSize: Theme.small
                color: Theme.onTone(page.diagnostics.messageTone)
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap
            ActionButton {
                objectName: "copyDiagnostics"
                text: qsTr("Copy as text")
                onClicked: page.diagnostics.copy()
            }
            ActionButton {
                objectName: "writeDiagnostics"
                text: qsTr("Write to a file")
                onClicked: page.diagnostics.writeFile()
            }
            ActionButton {
                id: back
                objectName: "diagnosticsBack"
                prominent: true
                text: qsTr("Back (Esc)")
                onClicked: page.kiosk.goBack()
            }
        }
    }
}
