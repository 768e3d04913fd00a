// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// Whoever answered at a typed address shows this key: a person compares it with the hub's screen, which lays it out alike.
ColumnLayout {
    id: comparison

    required property SetupView setup

    spacing: Theme.gap

    Label {
        Layout.fillWidth: true
        text: qsTr("Does the hub's screen show the very same fingerprint?")
        font.pixelSize: Theme.large
        font.bold: true
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: groups.implicitHeight + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.surface
        Fingerprint {
            id: groups
            objectName: "fingerprint"
            anchors.centerIn: parent
            groups: comparison.setup.fingerprint
            pixelSize: Theme.large
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("The code has not been sent yet. If a group differs, this is another computer, not your hub.")
        color: Theme.quiet
        font.pixelSize: Theme.small
    }
    ActionButton {
        objectName: "rejectKeyButton"
        Layout.fillWidth: true
        text: qsTr("No, something differs")
        onClicked: comparison.setup.rejectKey()
    }
    ActionButton {
        objectName: "confirmKeyButton"
        Layout.fillWidth: true
        text: qsTr("Yes, all 16 are the same: pair")
        onClicked: comparison.setup.confirmKey()
    }
}
