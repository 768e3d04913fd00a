// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// How the sync is doing, in a calm line.
RowLayout {
    id: line

    required property WaitingView waiting

    spacing: Theme.gap
    visible: waiting.sync !== ""

    Rectangle {
        Layout.preferredWidth: 24
        Layout.preferredHeight: 24
        radius: 12
        color: line.waiting.syncTone === Tone.Calm ? Theme.accent : Theme.toneColor(line.waiting.syncTone)
        border.width: 2
        border.color: Theme.text
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        Label {
            Layout.fillWidth: true
            objectName: "syncText"
            text: line.waiting.sync
        }
        Label {
            Layout.fillWidth: true
            objectName: "syncDetail"
            text: line.waiting.syncDetail
            color: Theme.quiet
            font.pixelSize: Theme.small
        }
        Label {
            Layout.fillWidth: true
            objectName: "clockWarning"
            text: line.waiting.clockWarning
            font.pixelSize: Theme.small
            font.bold: true
            visible: text !== ""
        }
    }
}
