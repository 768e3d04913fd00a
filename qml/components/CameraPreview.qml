// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import Gatebook.Ui
import Gatebook.View

// What the camera sees, with a frame that shows where to hold the ticket. Never mirrored or turned here: the decoder reads
// the same pictures.
Rectangle {
    id: preview

    property alias videoSink: output.videoSink
    property bool live: false
    property string message: ""
    property string hint: "" // what would help to read what is held up
    readonly property bool painted: GraphicsInfo.api === GraphicsInfo.Software

    color: Theme.camera
    border.width: 1 // black on black in high contrast
    border.color: Theme.outline
    radius: Theme.radius
    clip: true

    VideoOutput {
        id: output
        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectFit
        visible: preview.live && !preview.painted
    }
    PaintedPreview {
        anchors.fill: parent
        source: preview.painted ? output.videoSink : null
        visible: preview.live && preview.painted
    }
    Repeater { // the four corners of the guide frame
        model: preview.live ? [[0, 0], [1, 0], [0, 1], [1, 1]] : []
        Item {
            id: corner
            required property var modelData
            readonly property real side: Math.min(preview.width, preview.height) * 0.68
            x: preview.width / 2 + (modelData[0] - 0.5) * side - modelData[0] * width
            y: preview.height / 2 + (modelData[1] - 0.5) * side - modelData[1] * height
            width: side / 5
            height: side / 5
            Rectangle {
                width: parent.width
                height: 6
                y: corner.modelData[1] * (parent.height - height)
                color: Theme.guide
            }
            Rectangle {
                width: 6
                height: parent.height
                x: corner.modelData[0] * (parent.width - width)
                color: Theme.guide
            }
        }
    }
    Label {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        text: preview.message
        color: Theme.cameraInk
        font.pixelSize: Theme.large
        visible: !preview.live
    }
    Rectangle { // over the picture's lower edge, where it covers no ticket
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: words.implicitHeight + 2 * Theme.gap
        color: Theme.surface
        visible: preview.live && preview.hint !== ""

        Label {
            id: words
            objectName: "aimHint"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.gap
            horizontalAlignment: Text.AlignHCenter
            text: preview.hint
            font.pixelSize: Theme.large
            font.bold: true
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
