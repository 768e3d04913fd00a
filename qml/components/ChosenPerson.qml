// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// The one person chosen, with details, and what can be done.
ColumnLayout {
    id: person

    required property KioskView kiosk
    readonly property SearchView search: kiosk.search

    function takeFocus() {
        judge.forceActiveFocus();
    }

    spacing: Theme.gap

    Flickable {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        contentHeight: details.height
        flickableDirection: Flickable.VerticalFlick

        ColumnLayout {
            id: details
            width: parent.width
            spacing: Theme.gap
            Label {
                Layout.fillWidth: true
                objectName: "chosenName"
                text: person.search.chosenName
                font.pixelSize: Theme.title
                font.bold: true
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            Label {
                Layout.fillWidth: true
                objectName: "chosenDetail"
                text: person.search.chosenDetail
            }
        }
    }
    ActionButton {
        id: judge
        objectName: "judgeButton"
        Layout.fillWidth: true
        prominent: true
        text: person.search.action
        onClicked: person.search.judgeChosen()
    }
    ActionButton {
        objectName: "orderOnSearch"
        Layout.fillWidth: true
        text: person.kiosk.order.offer
        visible: person.kiosk.order.offered
        onClicked: person.kiosk.openOrder()
    }
    ActionButton {
        objectName: "unchooseButton"
        Layout.fillWidth: true
        text: qsTr("Back to the names")
        onClicked: person.search.unchoose()
    }
}
