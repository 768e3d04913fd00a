// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// One ticket of an order, and what came of it.
Rectangle {
    id: row

    required property int index
    required property var modelData

    signal undoAsked

    implicitHeight: Math.max(Theme.target, texts.implicitHeight) + 16
    radius: Theme.radius
    color: Theme.surface
    border.width: ListView.isCurrentItem && ListView.view.activeFocus ? 4 : 1
    border.color: ListView.isCurrentItem && ListView.view.activeFocus ? Theme.focus : Theme.outline
    Accessible.role: Accessible.ListItem
    Accessible.name: [modelData.name, modelData.category, modelData.state].filter(text => text !== "").join(", ")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap
        ColumnLayout {
            id: texts
            Layout.fillWidth: true
            spacing: 0
            Label {
                Layout.fillWidth: true
                text: row.modelData.name
                font.bold: true
                maximumLineCount: 1
                elide: Text.ElideRight
            }
            Label {
                Layout.fillWidth: true
                text: row.modelData.category
                color: Theme.quiet
                font.pixelSize: Theme.small
                maximumLineCount: 1
                elide: Text.ElideRight
                visible: text !== ""
            }
        }
        Label {
            Layout.maximumWidth: row.width / 3
            text: row.modelData.state
            color: row.modelData.admitted ? Theme.accent : Theme.warning
            font.bold: true
            visible: text !== ""
        }
        ActionButton {
            objectName: "undoRow" + row.index
            text: qsTr("Undo")
            visible: row.modelData.admitted
            activeFocusOnTab: false // by keys: Enter on the row
            onClicked: row.undoAsked()
        }
    }
}
