// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui

// A form with letters to touch: beside it where the screen is wide, below it where not. On a low screen the letters and the
// actions take turns.
GridLayout {
    id: form

    property TextInput field // what the letters go to
    default property alias content: fields.data
    property alias actions: buttons.data

    readonly property bool wide: width >= 1100
    readonly property bool low: !wide && height < 760
    property bool typing: true // false: nothing can be typed now
    property bool keysAsked: true
    readonly property bool keysShown: !low || (keysAsked && typing)
    readonly property int gap: low ? Theme.gap / 2 : Theme.gap

    columns: wide ? 2 : 1
    columnSpacing: Theme.margin
    rowSpacing: gap

    ColumnLayout {
        id: fields
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: form.gap
    }
    ColumnLayout {
        Layout.fillWidth: !form.wide
        Layout.fillHeight: form.wide
        Layout.preferredWidth: 10 * Theme.target + 9 * 6
        Layout.maximumWidth: form.wide ? Layout.preferredWidth : form.width
        spacing: form.gap

        KeyPad {
            Layout.fillWidth: true
            hideable: form.low
            visible: form.keysShown
            onTyped: character => form.field.insert(form.field.cursorPosition, character)
            onErased: form.field.remove(form.field.cursorPosition - 1, form.field.cursorPosition)
            onHideAsked: form.keysAsked = false
        }
        Item {
            Layout.fillHeight: true
            visible: form.wide
        }
        ActionButton {
            objectName: "showKeys"
            Layout.fillWidth: true
            text: qsTr("Show keys")
            visible: form.typing && !form.keysShown
            onClicked: form.keysAsked = true
        }
        GridLayout {
            id: buttons
            Layout.fillWidth: true
            columns: 2
            columnSpacing: form.gap
            rowSpacing: form.gap
            visible: !form.low || !form.keysShown
        }
    }
}
