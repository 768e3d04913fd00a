// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Gatebook.Ui

// One person found: just enough to choose.
ItemDelegate {
    id: hit

    required property int index
    required property string name
    required property string category

    implicitHeight: Math.max(Theme.target, implicitContentHeight + 16)
    highlighted: ListView.isCurrentItem && ListView.view.activeFocus
    Accessible.name: category === "" ? name : name + ", " + category

    contentItem: ColumnLayout {
        spacing: 0
        Label {
            Layout.fillWidth: true
            text: hit.name
            font.bold: true
            maximumLineCount: 1
            elide: Text.ElideRight
        }
        Label {
            Layout.fillWidth: true
            text: hit.category
            color: Theme.quiet
            font.pixelSize: Theme.small
            maximumLineCount: 1
            elide: Text.ElideRight
            visible: text !== ""
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: hit.down ? Theme.pressed : Theme.surface
        border.width: hit.highlighted ? 4 : 1
        border.color: hit.highlighted ? Theme.focus : Theme.outline
    }
}
