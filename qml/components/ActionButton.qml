// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Gatebook.Ui

Button {
    id: button

    property bool prominent: false
    property bool chosen: false

    implicitHeight: Theme.target
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.name: text
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    contentItem: Label {
        text: button.text
        font: button.font
        color: !button.enabled ? Theme.quiet : button.prominent ? Theme.prominentInk : Theme.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit // a longer word for it is written smaller, on two lines, before it is cut
        minimumPixelSize: Theme.least
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    background: Rectangle {
        radius: Theme.radius
        color: !button.enabled ? Theme.surface : button.prominent ? Theme.prominent : button.down ? Theme.pressed : Theme.surface
        border.width: button.activeFocus || button.chosen ? 4 : 2
        border.color: button.activeFocus || button.chosen ? Theme.focus : Theme.outline
    }
}
