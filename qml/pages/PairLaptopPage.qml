// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// A pairing code of this laptop's hub, for the camera of another laptop; and what to type where that has none.
Item {
    id: page

    required property KioskView kiosk
    readonly property PairLaptopView pairing: kiosk.pairLaptop
    readonly property bool upright: width < height
    readonly property real qrSide: upright ? Math.min(width, height * 0.5) : Math.min(height, width * 0.52)

    onVisibleChanged: {
        if (visible && !pairing.shown)
            gate.forceActiveFocus();
    }

    // White around it: the quiet zone that a camera needs.
    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: page.upright ? (page.width - page.qrSide) / 2 : 0
        anchors.topMargin: page.upright ? 0 : (page.height - page.qrSide) / 2
        width: page.qrSide
        height: page.qrSide
        color: Theme.paper
        radius: Theme.radius
        visible: page.pairing.shown
        Image {
            objectName: "pairingQr"
            anchors.fill: parent
            source: page.pairing.qr
            fillMode: Image.PreserveAspectFit
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Pairing code for another laptop's camera")
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: page.pairing.shown && !page.upright ? page.qrSide + Theme.margin : 0
        anchors.topMargin: page.pairing.shown && page.upright ? page.qrSide + Theme.margin : 0
        spacing: Theme.gap

        Label {
            Layout.fillWidth: true
            text: qsTr("Pair another laptop")
            font.pixelSize: page.pairing.shown ? Theme.body : Theme.title
            font.bold: true
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("At which gate will it stand?")
            visible: !page.pairing.shown
        }
        InputField {
            id: gate
            objectName: "otherGateField"
            Layout.fillWidth: true
            text: qsTr("Gate 2")
            maximumLength: 100
            visible: !page.pairing.shown
            Accessible.name: qsTr("At which gate will it stand?")
            onAccepted: page.pairing.makeCode(text)
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Hold the other laptop's camera in front of it, or type there, in its set-up:")
            font.pixelSize: Theme.small
            color: Theme.quiet
            visible: page.pairing.shown
        }
        Label {
            Layout.fillWidth: true
            objectName: "pairingAddress"
            text: page.pairing.address
            font.family: "DejaVu Sans Mono"
            visible: page.pairing.shown && text !== ""
        }
        Label {
            Layout.fillWidth: true
            objectName: "pairingCode"
            text: page.pairing.code
            font.family: "DejaVu Sans Mono"
            font.pixelSize: Theme.large
            font.bold: true
            visible: page.pairing.shown
        }
        Label {
            Layout.fillWidth: true
            objectName: "pairingValidity"
            text: page.pairing.validity
            font.pixelSize: Theme.small
            color: Theme.quiet
            visible: page.pairing.shown
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Who types is shown a fingerprint there; it must be this one:")
            font.pixelSize: Theme.small
            color: Theme.quiet
            visible: page.pairing.shown && page.pairing.message === ""
        }
        Fingerprint {
            objectName: "pairingFingerprint"
            groups: page.pairing.fingerprint
            pixelSize: Theme.small
            visible: page.pairing.shown && page.pairing.message === ""
        }
        MessageBox {
            objectName: "pairLaptopMessage"
            Layout.fillWidth: true
            text: page.pairing.message
            tone: page.pairing.messageTone
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            ActionButton {
                objectName: "pairLaptopBack"
                Layout.fillWidth: true
                text: qsTr("Back (Esc)")
                onClicked: page.kiosk.goBack()
            }
            ActionButton {
                objectName: "makeCodeButton"
                Layout.fillWidth: true
                prominent: !page.pairing.shown
                text: page.pairing.shown ? qsTr("Next laptop") : qsTr("Show the code")
                enabled: !page.pairing.busy && gate.text.trim() !== ""
                onClicked: page.pairing.shown ? page.pairing.next() : page.pairing.makeCode(gate.text)
            }
        }
    }
}
