// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Gatebook.View

// Colours, sizes and letters. The window sets the first four as its view-model has them.
QtObject {
    id: theme

    property int scheme: AppearanceView.Dark
    property real fontScale: 1
    property string family: "DejaVu Sans" // has the letters of the language shown
    property real lineHeight: 1 // of the family's own
    readonly property string monospace: "DejaVu Sans Mono"

    readonly property ColorScheme dark: ColorScheme {}
    readonly property ColorScheme light: ColorScheme {
        background: "#eef1f4"
        surface: "#ffffff"
        pressed: "#c9d2da"
        outline: "#5c6b78"
        text: "#101518"
        quiet: "#47535d"
        warning: "#8a4b00"
        accent: "#005fb8"
        focus: "#000000"
    }
    readonly property ColorScheme highContrast: ColorScheme {
        background: "#000000"
        surface: "#000000"
        pressed: "#4d4d4d"
        outline: "#ffffff"
        text: "#ffffff"
        quiet: "#ffffff"
        warning: "#ffe600"
        accent: "#66c2ff"
        focus: "#ffe600"
        prominent: "#003f9e"
        calm: "#222222"
        busy: "#003f5f"
        admit: "#003f9e"
        again: "#ffb000"
        refuse: "#8f0018"
    }
    readonly property ColorScheme colors: scheme === AppearanceView.Light ? light : scheme === AppearanceView.HighContrast ? highContrast : dark

    readonly property color background: colors.background
    readonly property color surface: colors.surface
    readonly property color pressed: colors.pressed
    readonly property color outline: colors.outline
    readonly property color text: colors.text
    readonly property color quiet: colors.quiet
    readonly property color warning: colors.warning
    readonly property color accent: colors.accent
    readonly property color focus: colors.focus
    readonly property color prominent: colors.prominent
    readonly property color prominentInk: colors.prominentInk
    readonly property color note: colors.note
    readonly property color noteInk: colors.noteInk
    readonly property color paper: colors.paper
    readonly property color camera: colors.camera
    readonly property color cameraInk: colors.cameraInk
    readonly property color guide: colors.guide

    readonly property int least: 16 // of a button whose words are long
    readonly property int small: Math.round(20 * fontScale)
    readonly property int body: Math.round(24 * fontScale)
    readonly property int large: Math.round(32 * fontScale)
    readonly property int title: Math.round(44 * fontScale)
    readonly property int huge: Math.round(110 * fontScale)

    readonly property int target: 64 // the least that a thumb in a glove hits
    readonly property int gap: 16
    readonly property int margin: 24
    readonly property int radius: 10

    function toneColor(tone: int): color {
        switch (tone) {
        case Tone.Admit:
            return colors.admit;
        case Tone.Again:
            return colors.again;
        case Tone.Refuse:
            return colors.refuse;
        case Tone.Busy:
            return colors.busy;
        default:
            return colors.calm;
        }
    }

    function onTone(tone: int): color {
        return tone === Tone.Again ? colors.againInk : colors.toneInk;
    }
}
