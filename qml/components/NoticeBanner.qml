// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Gatebook.Ui
import Gatebook.View

// What staff must be told, until a person has put it away.
Rectangle {
    id: banner

    required property NoticeView notices

    visible: notices.shown
    implicitHeight: row.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.toneColor(notices.tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: notices.title + ". " + notices.text

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Label {
                Layout.fillWidth: true
                text: banner.notices.title + (banner.notices.more ? " · " + banner.notices.more : "")
                font.bold: true
                color: Theme.onTone(banner.notices.tone)
            }
            Label {
                Layout.fillWidth: true
                text: banner.notices.text
                color: Theme.onTone(banner.notices.tone)
                maximumLineCount: 3
                elide: Text.ElideRight
            }
        }
        ActionButton {
            objectName: "dismissNotice"
            text: qsTr("Understood")
            onClicked: banner.notices.dismiss()
        }
    }
}
