// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// A key of the pad. Takes no focus: what it types goes where the cursor is.
Rectangle {
    id: key

    property string text: ""
    property int textSize: Theme.body
    signal clicked

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    radius: Theme.radius
    color: tap.pressed ? Theme.pressed : Theme.surface
    border.width: 2
    border.color: Theme.outline
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()

    Label {
        anchors.centerIn: parent
        text: key.text
        font.pixelSize: key.textSize
    }
    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: key.clicked()
    }
}
