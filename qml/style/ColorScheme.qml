// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The colours of one theme. Dark unless told otherwise, for a dark and loud door; blue, amber and red are told apart by the
// colour-blind too. tests/qml/tst_theme.qml holds every pair that a text is written in to 4.5:1.
QtObject {
    property color background: "#0e1317"
    property color surface: "#1a2229"
    property color pressed: "#37444f"
    property color outline: "#6b7c8a"
    property color text: "#f5f8fa"
    property color quiet: "#b9c4ce"
    property color warning: "#ffb733"
    property color accent: "#4db0ff"
    property color focus: "#ffe066"
    property color prominent: "#0060c0"
    property color prominentInk: "#ffffff"

    property color calm: "#37444f"
    property color busy: "#1f5f8f"
    property color admit: "#0060c0"
    property color again: "#e69f00"
    property color refuse: "#b00020"
    property color toneInk: "#ffffff"
    property color againInk: "#000000" // white on amber cannot be read (2.3:1), black can (9.3:1)

    // The same in every theme: a note that must not be missed, a code that a camera reads, the camera's dark frame.
    readonly property color note: "#ffffff"
    readonly property color noteInk: "#000000"
    readonly property color paper: "#ffffff" // behind a code that a camera reads
    readonly property color camera: "#000000"
    readonly property color cameraInk: "#b9c4ce"
    readonly property color guide: "#4db0ff"
}
