// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui
import Gatebook.View

// One check before doors: how it stands, and what to do where it is not good.
Rectangle {
    id: row

    required property int index
    required property string title
    required property string detail
    required property string whatToDo
    required property string actionText
    required property int tone
    required property string mark
    required property string spoken

    signal acted
    signal focused // its button has the keyboard

    implicitHeight: Math.max(sign.height, words.implicitHeight, act.visible ? act.implicitHeight : 0) + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface
    border.width: row.whatToDo === "" ? 0 : 3
    border.color: Theme.toneColor(row.tone)
    Accessible.role: Accessible.ListItem
    Accessible.name: row.spoken

    Rectangle {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.title
        height: width
        radius: width / 2
        color: Theme.toneColor(row.tone)
        Label {
            anchors.centerIn: parent
            text: row.mark
            font.bold: true
            color: Theme.onTone(row.tone)
            Accessible.ignored: true
        }
    }
    // A positioner: layouts within layouts never come to rest over words that wrap.
    Column {
        id: words
        anchors.left: sign.right
        anchors.right: act.visible ? act.left : parent.right
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        Label {
            width: words.width
            text: row.title
            font.bold: true
        }
        Label {
            width: words.width
            objectName: "detail" + row.index
            text: row.detail
            color: Theme.quiet
            font.pixelSize: Theme.small
            visible: text !== ""
        }
        Label {
            width: words.width
            objectName: "whatToDo" + row.index
            text: row.whatToDo
            font.pixelSize: Theme.small
            visible: text !== ""
        }
    }
    ActionButton {
        id: act
        objectName: "act" + row.index
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, row.width * 0.45)
        text: row.actionText
        visible: row.actionText !== ""
        Accessible.name: row.title + ". " + row.actionText
        onClicked: row.acted()
        onActiveFocusChanged: {
            if (activeFocus)
                row.focused();
        }
    }
}
