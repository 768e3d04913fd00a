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
    readonly property bool portrait: height > width
    readonly property real unit: portrait ? Math.min(width / 800, height / 1080) : Math.min(width / 1280, height / 720)
    readonly property real edge: 32 * unit
    readonly property bool noted: verdict.note !== "" || verdict.attention
    readonly property int serial: verdict.serial

    onSerialChanged: {
        remaining.share = 1;
        if (countdown.running)
            countdown.restart();
    }

    color: Theme.toneColor(verdict.tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: verdict.spoken

    Keys.onPressed: event => {
        event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab;
        if (event.accepted)
            page.verdict.dismiss();
    }
    TapHandler {
        onTapped: page.verdict.dismiss()
    }

    // Glyph and word give way to the texts, down to a size that three metres still allow.
    VerdictHead {
        id: head
        readonly property real most: (page.portrait ? 430 : page.noted ? 150 : 230) * page.unit
        readonly property real least: (page.portrait ? 220 : 84) * page.unit
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: page.edge
        height: Math.max(least, Math.min(most, page.height - 2 * page.edge - texts.anchors.topMargin - texts.implicitHeight))
        upright: page.portrait
        unit: page.unit
        ink: page.ink
        glyph: page.verdict.glyph
        word: page.verdict.word
    }
    ColumnLayout {
        id: texts
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: page.edge
        anchors.topMargin: 12 * page.unit
        spacing: 10 * page.unit

        Label {
            readonly property bool oneLine: page.noted && !page.portrait
            Layout.fillWidth: true
            objectName: "who"
            text: page.verdict.who
            color: page.ink
            font.pixelSize: (page.portrait ? 56 : 76) * page.unit
            font.bold: true
            horizontalAlignment: Text.AlignLeft // below the word, whichever way the name is written
            fontSizeMode: oneLine ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: 40 * page.unit
            wrapMode: oneLine ? Text.NoWrap : Text.Wrap
            maximumLineCount: oneLine ? 1 : page.portrait ? 3 : 2
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
            maximumLineCount: page.verdict.who === "" ? 6 : page.portrait ? 4 : page.noted ? 2 : 3
            elide: Text.ElideRight
            visible: text !== ""
        }
        Label {
            Layout.fillWidth: true
            objectName: "certainty"
            text: page.verdict.certainty
            color: page.ink
            font.pixelSize: 36 * page.unit
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 24 * page.unit
            wrapMode: Text.NoWrap
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
            color: page.verdict.attention ? Theme.note : "transparent"
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
                color: page.verdict.attention ? Theme.noteInk : page.ink
                font.pixelSize: 46 * page.unit
                font.bold: page.verdict.attention
                maximumLineCount: page.portrait ? 4 : 2
                elide: Text.ElideRight
            }
        }
    }
    // How long it will stay. In steps: what moves all the time has the whole window drawn all the time, where no graphics card
    // does it, and the next scan waits for that.
    Rectangle {
        id: remaining
        objectName: "remaining"
        property real share: 1
        visible: page.verdict.shownMs > 0
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: page.width * share
        height: 12 * page.unit
        color: page.ink
        opacity: 0.7

        Timer {
            id: countdown
            interval: 250
            repeat: true
            running: page.visible && page.verdict.shownMs > 0
            onTriggered: remaining.share = Math.max(0, remaining.share - interval / page.verdict.shownMs)
        }
    }
}
