// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// Before doors: one verdict over all checks, and each of them.
Item {
    id: page

    required property KioskView kiosk
    readonly property PreflightView preflight: kiosk.preflight

    onVisibleChanged: {
        if (visible) {
            list.contentY = 0;
            again.forceActiveFocus();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.target, verdict.implicitHeight) + Theme.gap
            radius: Theme.radius
            color: Theme.toneColor(page.preflight.tone)
            Accessible.role: Accessible.AlertMessage
            Accessible.name: page.preflight.verdict
            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.margin
                anchors.rightMargin: Theme.margin
                spacing: Theme.margin
                VerdictGlyph {
                    Layout.preferredWidth: Theme.title
                    Layout.preferredHeight: Theme.title
                    kind: page.preflight.glyph
                    color: Theme.onTone(page.preflight.tone)
                }
                Label {
                    id: verdict
                    objectName: "preflightVerdict"
                    Layout.fillWidth: true
                    text: page.preflight.verdict
                    font.pixelSize: Theme.title
                    font.bold: true
                    color: Theme.onTone(page.preflight.tone)
                }
            }
        }
        Flickable {
            id: list
            objectName: "preflightList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: width
            contentHeight: grid.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {
                policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            }

            function reveal(item: Item) {
                const top = item.mapToItem(grid, 0, 0).y;
                contentY = Math.max(0, Math.min(Math.max(contentY, top + item.height - height), top));
            }

            GridLayout {
                id: grid
                width: list.width - (list.contentHeight > list.height ? Theme.margin : 0)
                columns: list.width >= 1000 ? 2 : 1
                rowSpacing: Theme.gap / 2
                columnSpacing: Theme.gap
                Repeater {
                    model: page.preflight.checks
                    PreflightRow {
                        id: check
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1 // columns of one width
                        onActed: page.preflight.act(index)
                        onFocused: list.reveal(check)
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            ActionButton {
                id: again
                Layout.fillWidth: page.width < 1000
                objectName: "checkAgainButton"
                text: qsTr("Check again")
                onClicked: page.preflight.checkAgain()
            }
            ActionButton {
                Layout.fillWidth: page.width < 1000
                objectName: "diagnosticsButton"
                text: qsTr("Figures")
                onClicked: page.kiosk.openDiagnostics()
            }
            Item {
                Layout.fillWidth: true
                visible: page.width >= 1000
            }
            ActionButton {
                Layout.fillWidth: page.width < 1000
                objectName: "preflightBack"
                prominent: true
                text: qsTr("To scanning (Esc)")
                onClicked: page.kiosk.goBack()
            }
        }
    }
    Keys.onUpPressed: list.flick(0, 1200)
    Keys.onDownPressed: list.flick(0, -1200)
}
