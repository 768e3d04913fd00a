// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Gatebook.View

// Colours, sizes and durations. Dark, for a dark and loud door; blue, amber and red are told apart by the colour-blind too.
QtObject {
    readonly property color background: "#0e1317"
    readonly property color surface: "#1a2229"
    readonly property color outline: "#5c6b78"
    readonly property color text: "#f5f8fa"
    readonly property color quiet: "#b9c4ce"
    readonly property color accent: "#4db0ff"

    readonly property color paper: "#ffffff" // behind a code that a camera reads, whatever the theme

    readonly property string family: "DejaVu Sans"
    readonly property int least: 16 // of a button whose words are long
    readonly property int small: 20
    readonly property int body: 24
    readonly property int large: 32
    readonly property int title: 44
    readonly property int huge: 110

    readonly property int target: 64 // the least that a thumb in a glove hits
    readonly property int gap: 16
    readonly property int margin: 24
    readonly property int radius: 10

    function toneColor(tone: int): color {
        switch (tone) {
        case Tone.Admit:
            return "#0060c0";
        case Tone.Again:
            return "#e69f00";
        case Tone.Refuse:
            return "#b00020";
        case Tone.Busy:
            return "#1f5f8f";
        default:
            return "#37444f";
        }
    }

    // White on amber cannot be read (2.3:1), black can (9.3:1).
    function onTone(tone: int): color {
        return tone === Tone.Again ? "#000000" : "#ffffff";
    }
}
