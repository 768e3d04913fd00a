// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui
import Gatebook.View

// What staff can do about the verdict that is shown.
Flow {
    id: actions

    required property KioskView kiosk
    readonly property bool admitted: kiosk.verdict.tone === Tone.Admit

    spacing: Theme.gap

    ActionButton {
        objectName: "orderOnVerdict"
        text: actions.kiosk.order.offer
        visible: actions.admitted && actions.kiosk.order.offered
        onClicked: actions.kiosk.openOrder()
    }
    ActionButton {
        objectName: "undoOnVerdict"
        text: qsTr("Undo (F4)")
        visible: actions.admitted && actions.kiosk.undo.offered
        onClicked: actions.kiosk.openUndo()
    }
    ActionButton {
        objectName: "searchOnVerdict"
        text: qsTr("Search by name (F3)")
        visible: actions.kiosk.search.unknownCode
        onClicked: actions.kiosk.openSearch()
    }
    ActionButton {
        objectName: "askHubOnVerdict"
        text: qsTr("Ask the hub (F7)")
        visible: actions.kiosk.search.unknownCode
        onClicked: actions.kiosk.askHub()
    }
    ActionButton {
        objectName: "overrideOnVerdict"
        text: qsTr("Admit anyway (F5)")
        visible: actions.kiosk.overrides.offered
        onClicked: actions.kiosk.openOverride()
    }
}
