// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// One verdict, full screen, to be read from three metres. Any key or touch ends it; so does the next scan.
Rectangle {
    id: page

    required property VerdictView verdict
    required property KioskView kiosk // whose actions are offered

    readonly property color ink: Theme.onTone(verdict.tone)
    readonly property real unit: Math.min(width / 1280, height / 720)

    readonly property bool noted: verdict.note !== "" || verdict.attention
    readonly property real headHeight: (noted ? 150 : 230) * unit
    readonly property int serial: verdict.serial

    onSerialChanged: countdown.restart()

    color: Theme.toneColor(verdict.tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: verdict.spoken

    Keys.onPressed: event => {
        page.verdict.dismiss();
        event.accepted = true;
    }
    TapHandler {
        onTapped: page.verdict.dismiss()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 40 * page.unit
        spacing: 14 * page.unit

        RowLayout {
            Layout.fillWidth: true
            spacing: 48 * page.unit
            VerdictGlyph {
                Layout.preferredWidth: page.headHeight
                Layout.preferredHeight: page.headHeight
                kind: page.verdict.glyph
                color: page.ink
            }
            Label {
                Layout.fillWidth: true
                Layout.preferredHeight: page.headHeight
                objectName: "word"
                text: page.verdict.word
                color: page.ink
                font.pixelSize: 170 * page.unit
                font.bold: true
                fontSizeMode: Text.Fit
                minimumPixelSize: 40
                wrapMode: Text.NoWrap
                verticalAlignment: Text.AlignVCenter
            }
        }
        Label {
            Layout.fillWidth: true
            objectName: "who"
            text: page.verdict.who
            color: page.ink
            font.pixelSize: 76 * page.unit
            font.bold: true
            fontSizeMode: page.noted ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: 52 * page.unit
            wrapMode: page.noted ? Text.NoWrap : Text.Wrap
            maximumLineCount: page.noted ? 1 : 2
            elide: Text.ElideRight
            visible: text !== ""
        }
        Label {
            Layout.fillWidth: true
            objectName: "category"
            text: page.verdict.category
            color: page.ink
            font.pixelSize: 52 * page.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 36 * page.unit
            wrapMode: Text.NoWrap
            maximumLineCount: 1
            elide: Text.ElideRight
            visible: text !== ""
        }
        Label {
            Layout.fillWidth: true
            objectName: "explanation"
            text: page.verdict.explanation
            color: page.ink
            font.pixelSize: (page.noted ? 46 : 54) * page.unit
            maximumLineCount: page.noted ? 2 : page.verdict.who === "" ? 6 : 3
            elide: Text.ElideRight
            visible: text !== ""
        }
        Item {
            Layout.fillHeight: true
        }
        VerdictActions {
            Layout.fillWidth: true
            kiosk: page.kiosk
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: noteText.implicitHeight + 32 * page.unit
            radius: Theme.radius
            color: page.verdict.attention ? "#ffffff" : "#20000000"
            border.width: 4
            border.color: page.ink
            visible: page.noted

            Label {
                id: noteText
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: 24 * page.unit
                objectName: "note"
                text: page.verdict.attention ? "▲ " + (page.verdict.note || qsTr("Attention")) : page.verdict.note
                color: page.verdict.attention ? "#000000" : page.ink
                font.pixelSize: 46 * page.unit
                font.bold: page.verdict.attention
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }
    Rectangle { // how long it will stay
        id: remaining
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        height: 12 * page.unit
        color: page.ink
        opacity: 0.7

        NumberAnimation on width {
            id: countdown
            from: page.width
            to: 0
            duration: Math.max(1, page.verdict.shownMs)
            running: false
        }
    }
}
