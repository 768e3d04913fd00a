// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// The hand scanner's test: a code to scan, and what arrived of it.
Item {
    id: page

    required property KioskView kiosk
    readonly property ScannerView scanner: kiosk.scanner

    onVisibleChanged: {
        if (visible)
            back.forceActiveFocus();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Label {
            Layout.fillWidth: true
            text: qsTr("Hand scanner")
            font.pixelSize: Theme.title
            font.bold: true
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: result.implicitHeight + 2 * Theme.gap
            radius: Theme.radius
            color: Theme.toneColor(page.scanner.tone)

            ColumnLayout {
                id: result
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.gap
                spacing: 4
                Label {
                    Layout.fillWidth: true
                    objectName: "scannerTitle"
                    text: page.scanner.title
                    font.pixelSize: Theme.large
                    font.bold: true
                    color: Theme.onTone(page.scanner.tone)
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
                Label {
                    Layout.fillWidth: true
                    objectName: "scannerAdvice"
                    text: page.scanner.advice
                    color: Theme.onTone(page.scanner.tone)
                }
            }
        }
        // Black on white whatever the theme: a scanner reads it.
        Rectangle {
            id: paper

            readonly property int quietModules: 10
            readonly property int modules: page.scanner.bars.reduce((sum, width) => sum + width, 2 * quietModules)
            readonly property int moduleWidth: Math.max(1, Math.floor(Math.min(page.width, 1000) / modules))

            Layout.alignment: Qt.AlignHCenter
            Layout.fillHeight: true // smaller where there is less room
            Layout.preferredHeight: 220
            Layout.maximumHeight: 220
            Layout.minimumHeight: 130
            implicitWidth: modules * moduleWidth
            color: Theme.paper
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Barcode: %1").arg(page.scanner.testCode)

            Row {
                id: bars
                objectName: "testBars"
                LayoutMirroring.enabled: false // also among languages that go the other way
                anchors.top: parent.top
                anchors.bottom: printed.top
                anchors.topMargin: Theme.gap
                anchors.horizontalCenter: parent.horizontalCenter
                Repeater {
                    model: page.scanner.bars
                    Rectangle {
                        required property int modelData
                        required property int index
                        width: modelData * paper.moduleWidth
                        height: bars.height
                        color: index % 2 === 0 ? Theme.noteInk : Theme.paper
                    }
                }
            }
            Label {
                id: printed
                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                text: page.scanner.testCode
                color: Theme.noteInk
            }
        }
        Label {
            Layout.fillWidth: true
            objectName: "scannerHeard"
            text: qsTr("Arrived: %1").arg(page.scanner.heard)
            color: Theme.quiet
            visible: page.scanner.heard !== ""
        }
        Item {
            Layout.fillHeight: true
        }
        ActionButton {
            id: back
            objectName: "scannerBack"
            Layout.alignment: Qt.AlignRight
            text: qsTr("Scanning (Esc)")
            onClicked: page.kiosk.goBack()
        }
    }
}
