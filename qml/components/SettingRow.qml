// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui

// One setting: what it is, what is chosen, and a button each for what comes before and after.
Rectangle {
    id: row

    required property string title
    required property string value

    signal stepped(int by)

    implicitHeight: Math.max(Theme.target, texts.implicitHeight) + Theme.gap
    radius: Theme.radius
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        spacing: Theme.gap

        ColumnLayout {
            id: texts
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap / 2
            spacing: 0
            Label {
                Layout.fillWidth: true
                text: row.title
                color: Theme.quiet
                font.pixelSize: Theme.small
            }
            Label {
                Layout.fillWidth: true
                objectName: "settingValue"
                text: row.value
            }
        }
        ActionButton {
            objectName: "settingBefore"
            Layout.minimumWidth: Theme.target
            text: mirrored ? "›" : "‹"
            Accessible.name: qsTr("%1: the choice before").arg(row.title)
            onClicked: row.stepped(-1)
        }
        ActionButton {
            objectName: "settingNext"
            Layout.minimumWidth: Theme.target
            text: mirrored ? "‹" : "›"
            Accessible.name: qsTr("%1: the next choice").arg(row.title)
            onClicked: row.stepped(1)
        }
    }
}
