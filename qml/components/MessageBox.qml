// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// What came of something, in its tone; gone while there is nothing to say.
Rectangle {
    id: box

    property alias text: label.text
    required property int tone

    implicitHeight: label.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.toneColor(tone)
    visible: text !== ""
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Label {
        id: label
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        color: Theme.onTone(box.tone)
    }
}
