// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// The last scans of this device. One that is chosen shows its details; an admission can be taken back.
Item {
    id: page

    required property KioskView kiosk
    readonly property RecentView recent: kiosk.recent
    readonly property bool portrait: height > width

    onVisibleChanged: {
        if (visible) {
            list.currentIndex = 0;
            list.forceActiveFocus();
        }
    }

    GridLayout {
        anchors.fill: parent
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.margin

        ListView {
            id: list
            objectName: "recentScans"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 11
            Layout.preferredHeight: 11
            clip: true
            cacheBuffer: 0 // Qt complains of a row being made ahead when the list is replaced
            spacing: 3 // ten of them fill a window of 720
            model: page.recent.scans
            activeFocusOnTab: true
            enabled: count > 0
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Last scans")
            Keys.onReturnPressed: page.recent.choose(currentIndex)
            Keys.onEnterPressed: page.recent.choose(currentIndex)
            Keys.onSpacePressed: page.recent.choose(currentIndex)
            delegate: RecentRow {
                width: ListView.view.width
                chosen: index === page.recent.chosenRow
                onClicked: {
                    list.currentIndex = index;
                    page.recent.choose(index);
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 9
            Layout.preferredHeight: 9
            spacing: Theme.gap
            Label {
                Layout.fillWidth: true
                objectName: "recentHint"
                text: page.recent.any ? qsTr("Choose a scan to see more of it.") : qsTr("Nothing was scanned on this device yet.")
                color: Theme.quiet
                visible: !page.recent.hasChosen
            }
            Label {
                Layout.fillWidth: true
                objectName: "recentWord"
                text: page.recent.chosenWord
                font.pixelSize: Theme.large
                font.bold: true
                visible: page.recent.hasChosen
            }
            Label {
                Layout.fillWidth: true
                objectName: "recentName"
                text: page.recent.chosenName
                font.pixelSize: Theme.title
                font.bold: true
                horizontalAlignment: Text.AlignLeft
                maximumLineCount: 3
                elide: Text.ElideRight
                visible: page.recent.hasChosen
            }
            Label {
                Layout.fillWidth: true
                objectName: "recentDetail"
                text: page.recent.chosenDetail
                visible: page.recent.hasChosen
            }
            Item {
                Layout.fillHeight: true
            }
            ActionButton {
                objectName: "recentUndo"
                Layout.fillWidth: true
                text: qsTr("Take this entry back")
                visible: page.recent.canUndo
                onClicked: page.kiosk.openUndoOfRecent()
            }
            ActionButton {
                objectName: "recentBack"
                Layout.fillWidth: true
                prominent: true
                text: qsTr("Back to scanning (Esc)")
                onClicked: page.kiosk.goBack()
            }
        }
    }
}
