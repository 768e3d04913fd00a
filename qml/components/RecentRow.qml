// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Gatebook.Ui

// One of the last scans: what was said, of whom, when.
ItemDelegate {
    id: row

    required property int index
    required property string word
    required property int glyph
    required property int tone
    required property string name
    required property string time
    property bool chosen: false

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    topPadding: 4
    bottomPadding: 4
    highlighted: ListView.isCurrentItem && ListView.view.activeFocus
    Accessible.name: word + ", " + name + ", " + time

    contentItem: RowLayout {
        spacing: Theme.gap
        ToneMark {
            Layout.preferredWidth: 44
            Layout.preferredHeight: 44
            tone: row.tone
            glyph: row.glyph
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Label {
                Layout.fillWidth: true
                text: row.name
                font.bold: true
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Label {
                Layout.fillWidth: true
                text: row.word
                color: Theme.quiet
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        Label {
            text: row.time
            wrapMode: Text.NoWrap
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.down || row.chosen ? Theme.pressed : Theme.surface
        border.width: row.highlighted ? 4 : 1
        border.color: row.highlighted ? Theme.focus : Theme.outline
    }
}
