// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// One person found: just enough to choose.
ItemDelegate {
    id: hit

    required property int index
    required property string name
    required property string detail
    required property string ticketState

    implicitHeight: Math.max(Theme.target, implicitContentHeight + 16)
    highlighted: ListView.isCurrentItem && ListView.view.activeFocus
    Accessible.name: name + ", " + detail + ", " + ticketState

    contentItem: RowLayout {
        spacing: Theme.gap
        ColumnLayout {
            Layout.fillWidth: true
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
                text: hit.detail
                color: Theme.quiet
                font.pixelSize: Theme.small
                maximumLineCount: 1
                elide: Text.ElideRight
                visible: text !== ""
            }
        }
        Label {
            text: hit.ticketState
            color: Theme.toneColor(Tone.Again)
            font.bold: true
            visible: text !== ""
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: hit.down ? Theme.outline : Theme.surface
        border.width: hit.highlighted ? 4 : 1
        border.color: hit.highlighted ? Theme.accent : Theme.outline
    }
}
