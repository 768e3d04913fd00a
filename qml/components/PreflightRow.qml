// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// One check before doors: how it stands, and what to do where it is not good.
Rectangle {
    id: row

    required property int index
    required property string title
    required property string detail
    required property string whatToDo
    required property string actionText
    required property int tone
    required property string mark
    required property string spoken

    signal acted
    signal focused // its button has the keyboard

    implicitHeight: line.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface
    border.width: row.whatToDo === "" ? 0 : 3
    border.color: Theme.toneColor(row.tone)
    Accessible.role: Accessible.ListItem
    Accessible.name: row.spoken

    RowLayout {
        id: line
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap
        Rectangle {
            Layout.preferredWidth: Theme.title
            Layout.preferredHeight: Theme.title
            radius: width / 2
            color: Theme.toneColor(row.tone)
            Label {
                anchors.centerIn: parent
                text: row.mark
                font.bold: true
                color: Theme.onTone(row.tone)
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Label {
                Layout.fillWidth: true
                text: row.title
                font.bold: true
            }
            Label {
                Layout.fillWidth: true
                objectName: "detail" + row.index
                text: row.detail
                color: Theme.quiet
                font.pixelSize: Theme.small
                visible: text !== ""
            }
            Label {
                Layout.fillWidth: true
                objectName: "whatToDo" + row.index
                text: row.whatToDo
                font.pixelSize: Theme.small
                visible: text !== ""
            }
        }
        ActionButton {
            objectName: "act" + row.index
            Layout.maximumWidth: row.width * 0.45
            text: row.actionText
            visible: row.actionText !== ""
            Accessible.name: row.title + ". " + row.actionText
            onClicked: row.acted()
            onActiveFocusChanged: {
                if (activeFocus)
                    row.focused();
            }
        }
    }
}
