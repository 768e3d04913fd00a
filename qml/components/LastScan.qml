// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// The last scan in one line, and the way to those before it.
ItemDelegate {
    id: line

    required property RecentView recent

    implicitHeight: Theme.target
    visible: recent.any
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: line.clicked()
    Keys.onEnterPressed: line.clicked()
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Last scans (F8): %1, %2, %3").arg(recent.lastWord).arg(recent.lastName).arg(recent.lastTime)

    contentItem: RowLayout {
        spacing: Theme.gap
        ToneMark {
            Layout.preferredWidth: 40
            Layout.preferredHeight: 40
            tone: line.recent.lastTone
            glyph: line.recent.lastGlyph
        }
        Label {
            Layout.fillWidth: true
            objectName: "lastScanName"
            text: line.recent.lastName
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Label {
            text: line.recent.lastTime
            color: Theme.quiet
            wrapMode: Text.NoWrap
        }
        Label {
            text: qsTr("F8")
            color: Theme.quiet
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: line.down ? Theme.pressed : Theme.surface
        border.width: line.visualFocus ? 4 : 2
        border.color: line.visualFocus ? Theme.focus : Theme.outline
    }
}
