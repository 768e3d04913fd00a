// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// Find a person without a readable ticket: typed or touched, this device's list first, then the hub's.
Item {
    id: page

    required property KioskView kiosk
    readonly property SearchView search: kiosk.search
    readonly property int openings: search.openings

    // Not cleared: a scan that comes in between covers this page for a while only.
    onVisibleChanged: {
        if (visible)
            query.forceActiveFocus();
    }
    onOpeningsChanged: query.clear()

    RowLayout {
        anchors.fill: parent
        spacing: Theme.margin

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            InputField {
                id: query
                objectName: "query"
                Layout.fillWidth: true
                placeholderText: qsTr("Name, order or ticket code")
                onTextChanged: page.search.type(text)
                onAccepted: page.search.choose(0)
                Keys.onDownPressed: list.forceActiveFocus()
            }
            Label {
                Layout.fillWidth: true
                objectName: "searchMessage"
                text: page.search.searching ? qsTr("Searching …") : page.search.message
                color: list.count === 0 ? Theme.text : Theme.quiet
                visible: text !== ""
            }
            ListView {
                id: list
                objectName: "hits"
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                spacing: 6
                cacheBuffer: 0 // rows are few, and Qt complains of a row being made ahead when the list is replaced
                model: page.search.hits
                visible: !page.search.chosen
                Keys.onReturnPressed: page.search.choose(currentIndex)
                delegate: HitRow {
                    width: list.width
                    onClicked: page.search.choose(index)
                }
            }
            ChosenPerson {
                Layout.fillWidth: true
                Layout.fillHeight: true
                search: page.search
                visible: page.search.chosen
            }
        }
        ColumnLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: 10 * Theme.target + 9 * 6
            Layout.maximumWidth: Layout.preferredWidth
            Layout.fillHeight: true
            spacing: Theme.gap
            KeyPad {
                Layout.fillWidth: true
                onTyped: character => query.insert(query.cursorPosition, character)
                onErased: query.remove(query.cursorPosition - 1, query.cursorPosition)
            }
            Item {
                Layout.fillHeight: true
            }
            ActionButton {
                objectName: "codeButton"
                Layout.fillWidth: true
                text: qsTr("What I typed is the ticket's code")
                enabled: query.text.trim() !== ""
                onClicked: page.search.enterCode(query.text)
            }
            ActionButton {
                objectName: "backButton"
                Layout.fillWidth: true
                text: qsTr("Back to scanning (Esc)")
                onClicked: page.kiosk.goBack()
            }
        }
    }
}
