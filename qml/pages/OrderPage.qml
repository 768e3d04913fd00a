// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// The rest of an order: who they are, admitted by one press, and what came of each.
ColumnLayout {
    id: page

    required property KioskView kiosk
    readonly property OrderView order: kiosk.order
    readonly property bool done: order.done

    spacing: Theme.gap
    onVisibleChanged: {
        if (visible)
            page.focusFirst();
    }
    onDoneChanged: {
        if (visible)
            page.focusFirst();
    }

    function focusFirst() {
        (page.done ? back : confirm).forceActiveFocus();
    }

    Label {
        Layout.fillWidth: true
        objectName: "orderTitle"
        text: page.order.title
        font.pixelSize: Theme.title
        font.bold: true
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    MessageBox {
        Layout.fillWidth: true
        objectName: "orderMessage"
        text: page.order.message
        tone: page.order.messageTone
    }
    ListView {
        id: list
        objectName: "orderRows"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: 6
        cacheBuffer: 0
        activeFocusOnTab: true
        model: page.order.rows
        delegate: OrderRow {
            width: list.width
            onUndoAsked: page.kiosk.openUndoOf(index)
        }
        Keys.onReturnPressed: page.kiosk.openUndoOf(currentIndex)
        Keys.onEnterPressed: page.kiosk.openUndoOf(currentIndex)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        ActionButton {
            id: confirm
            objectName: "orderConfirm"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            prominent: true
            text: qsTr("Admit all")
            visible: !page.order.done
            enabled: page.order.open
            onClicked: page.order.confirm()
        }
        ActionButton {
            id: back
            objectName: "orderBack"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Back to scanning (Esc)")
            onClicked: page.kiosk.goBack()
        }
    }
}
