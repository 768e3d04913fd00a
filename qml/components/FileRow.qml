// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Gatebook.Ui
import Gatebook.View

// One file that may be a list of tickets.
ItemDelegate {
    id: row

    required property int index
    required property string name
    required property string detail
    property bool chosen: false

    implicitHeight: Math.max(Theme.target, implicitContentHeight + 16)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    highlighted: ListView.isCurrentItem && ListView.view.activeFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: name + ", " + detail
    Accessible.checked: chosen

    contentItem: Column {
        Label {
            width: parent.width
            text: row.name
            color: row.chosen ? Theme.onTone(Tone.Busy) : Theme.text
            font.bold: true
            maximumLineCount: 1
            elide: Text.ElideMiddle
        }
        Label {
            width: parent.width
            text: row.detail
            color: row.chosen ? Theme.onTone(Tone.Busy) : Theme.quiet
            font.pixelSize: Theme.small
            maximumLineCount: 1
            elide: Text.ElideMiddle
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.pressed : row.chosen ? Theme.toneColor(Tone.Busy) : Theme.surface
        border.width: row.highlighted ? 4 : 1
        border.color: row.highlighted ? Theme.focus : Theme.outline
    }
}
