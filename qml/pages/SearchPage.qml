// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// Find a person without a readable ticket: typed or touched, this device's list first, then the hub's.
KeyedForm {
    id: page

    required property KioskView kiosk
    readonly property SearchView search: kiosk.search
    readonly property int openings: search.openings

    field: query
    typing: !search.chosen
    // Not cleared: a scan that comes in between covers this page for a while only.
    onVisibleChanged: {
        if (visible && search.chosen)
            person.takeFocus();
        else if (visible)
            query.forceActiveFocus();
    }
    onOpeningsChanged: {
        query.text = search.query;
        keysAsked = true;
        query.forceActiveFocus();
    }

    InputField {
        id: query
        objectName: "query"
        Layout.fillWidth: true
        visible: !page.low || !page.search.chosen
        placeholderText: qsTr("Name, order or ticket code")
        onTextChanged: if (text.trim() !== page.search.query)
            page.search.type(text)
        onAccepted: page.search.choose(0)
        Keys.onDownPressed: {
            list.currentIndex = 0;
            list.forceActiveFocus();
        }
    }
    Label {
        Layout.fillWidth: true
        objectName: "searchMessage"
        text: page.search.searching ? qsTr("Searching …") : page.search.message
        color: list.count === 0 ? Theme.text : Theme.quiet
        visible: text !== "" && !page.search.chosen
        font.pixelSize: page.low ? Theme.small : Theme.body
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
        activeFocusOnTab: true
        enabled: count > 0 // else Tab would stop where nothing is
        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0)
                currentIndex = 0;
        }
        Keys.onReturnPressed: page.search.choose(currentIndex)
        Keys.onEnterPressed: page.search.choose(currentIndex)
        Keys.onUpPressed: event => {
            if (list.currentIndex <= 0)
                query.forceActiveFocus();
            else
                event.accepted = false; // the list's own
        }
        delegate: HitRow {
            width: list.width
            onClicked: page.search.choose(index)
        }
    }
    ChosenPerson {
        id: person
        Layout.fillWidth: true
        Layout.fillHeight: true
        kiosk: page.kiosk
        visible: page.search.chosen
        onVisibleChanged: {
            if (visible)
                takeFocus();
            else if (page.visible)
                query.forceActiveFocus();
        }
    }

    actions: [
        ActionButton {
            objectName: "codeButton"
            Layout.fillWidth: true
            Layout.columnSpan: 2
            text: qsTr("What I typed is the ticket's code")
            visible: !page.search.chosen
            enabled: query.text.trim() !== ""
            onClicked: page.search.enterCode(query.text)
        },
        ActionButton {
            objectName: "askHubButton"
            Layout.fillWidth: true
            Layout.columnSpan: 2
            text: qsTr("Ask the hub once more")
            visible: page.search.canAskHub && !page.search.chosen
            onClicked: page.search.askHub()
        },
        ActionButton {
            objectName: "backButton"
            Layout.fillWidth: true
            Layout.columnSpan: 2
            text: qsTr("Back to scanning (Esc)")
            onClicked: page.kiosk.goBack()
        }
    ]
}
