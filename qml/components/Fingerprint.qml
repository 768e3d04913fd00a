// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Gatebook.Ui

// A key for two people to compare: both screens lay it out alike.
Grid {
    id: fingerprint

    required property list<string> groups
    property int pixelSize: Theme.body

    columns: 4
    columnSpacing: Theme.margin
    rowSpacing: 4
    LayoutMirroring.enabled: false // in the order of the other screen
    Accessible.role: Accessible.StaticText
    Accessible.name: groups.join(" ")

    Repeater {
        model: fingerprint.groups
        Label {
            required property string modelData
            text: modelData
            font.family: Theme.monospace
            font.pixelSize: fingerprint.pixelSize
        }
    }
}
