// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// One-laptop mode: a list of tickets, a name for the event, and this laptop is the hub.
Item {
    id: page

    required property KioskView kiosk
    readonly property HubSetupView setup: kiosk.hubSetup
    readonly property int openings: setup.openings
    readonly property string suggestedName: setup.suggestedName
    readonly property bool mayStart: !setup.busy && setup.chosen >= 0 && name.text.trim() !== "" && gate.text.trim() !== ""

    onVisibleChanged: {
        if (visible)
            list.forceActiveFocus();
    }
    onOpeningsChanged: {
        name.clear();
        gate.text = qsTr("Main entrance");
    }
    onSuggestedNameChanged: name.text = suggestedName

    DropArea {
        anchors.fill: parent
        enabled: page.kiosk.windowed
        onDropped: drop => {
            if (drop.hasUrls)
                page.setup.drop(drop.urls[0]);
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Label {
            Layout.fillWidth: true
            text: page.setup.isHub ? qsTr("The hub on this laptop") : qsTr("Use this laptop as the hub")
            font.pixelSize: Theme.title
            font.bold: true
        }
        Label {
            Layout.fillWidth: true
            objectName: "hubText"
            text: page.setup.hubText
            color: Theme.quiet
            visible: page.setup.isHub
        }
        Label {
            Layout.fillWidth: true
            text: page.setup.looking ? qsTr("Looking for ticket lists …") : list.count === 0 ? qsTr("No ticket list was found: save it as a CSV file in Documents, or put in the drive that it is on, then look again.") : page.setup.isHub ? qsTr("For a new event, choose its list of tickets:") : qsTr("Choose the list of tickets:")
            visible: page.setup.message === ""
        }
        ListView {
            id: list
            objectName: "ticketFiles"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: 6
            cacheBuffer: 0
            model: page.setup.files
            visible: !page.setup.done
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Ticket lists")
            Keys.onReturnPressed: page.setup.choose(currentIndex)
            Keys.onSpacePressed: page.setup.choose(currentIndex)
            delegate: FileRow {
                width: list.width
                chosen: index === page.setup.chosen
                enabled: !page.setup.busy
                onClicked: page.setup.choose(index)
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: 4
            visible: !page.setup.done
            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                text: qsTr("Name of the event")
                color: Theme.quiet
                font.pixelSize: Theme.small
            }
            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                text: qsTr("Gate of this laptop")
                color: Theme.quiet
                font.pixelSize: Theme.small
            }
            InputField {
                id: name
                objectName: "eventNameField"
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                maximumLength: 200
                enabled: !page.setup.busy
                Accessible.name: qsTr("Name of the event")
                onAccepted: gate.forceActiveFocus()
            }
            InputField {
                id: gate
                objectName: "gateField"
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                maximumLength: 100
                enabled: !page.setup.busy
                Accessible.name: qsTr("Gate of this laptop")
                onAccepted: page.setup.setUp(name.text, text)
            }
        }
        MessageBox {
            objectName: "hubSetupMessage"
            Layout.fillWidth: true
            text: page.setup.message
            tone: page.setup.messageTone
        }
        Item {
            Layout.fillHeight: true
            visible: page.setup.done
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            ActionButton {
                objectName: "hubSetupBack"
                Layout.fillWidth: true
                text: page.setup.done ? qsTr("Scanning (Esc)") : qsTr("Back (Esc)")
                onClicked: page.kiosk.goBack()
            }
            ActionButton {
                objectName: "lookAgainButton"
                Layout.fillWidth: true
                text: qsTr("Look again")
                enabled: !page.setup.busy && !page.setup.looking
                visible: !page.setup.done
                onClicked: page.setup.look()
            }
            ActionButton {
                objectName: "becomeHubButton"
                Layout.fillWidth: true
                prominent: true
                text: page.setup.isHub ? qsTr("New event") : qsTr("Start")
                enabled: page.mayStart
                visible: !page.setup.done
                onClicked: page.setup.setUp(name.text, gate.text)
            }
            ActionButton {
                objectName: "pairLaptopButton"
                Layout.fillWidth: true
                prominent: page.setup.done
                text: qsTr("Pair another laptop")
                visible: page.setup.isHub && !page.setup.busy
                onClicked: page.kiosk.openPairLaptop()
            }
        }
    }
}
