// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// The one person chosen, with details, and what can be done.
ColumnLayout {
    id: person

    required property SearchView search

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
        text: person.search.chosenDetail
        font.pixelSize: Theme.body
    }
    Item {
        Layout.fillHeight: true
    }
    ActionButton {
        objectName: "judgeButton"
        Layout.fillWidth: true
        prominent: true
        text: person.search.action
        onClicked: person.search.judgeChosen()
    }
    ActionButton {
        Layout.fillWidth: true
        text: qsTr("Back to the names")
        onClicked: person.search.unchoose()
    }
}
