// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui
import Gatebook.View

// The kiosk's window: one page at a time, as the view-model says.
Window {
    id: window

    required property KioskView kiosk
    readonly property bool cameraShown: kiosk.page === KioskView.Waiting || kiosk.page === KioskView.Setup
    readonly property bool portrait: width < height
    readonly property real contentLeft: portrait ? 0 : preview.width + Theme.margin
    readonly property real belowPreview: portrait ? preview.height + Theme.gap : 0
    readonly property real contentTop: banner.visible ? banner.height + 2 * Theme.gap : Theme.margin

    width: 1280
    height: 720
    minimumWidth: 720
    minimumHeight: 600
    visible: true
    visibility: kiosk.windowed ? Window.Windowed : Window.FullScreen
    color: Theme.background
    title: qsTr("Gatebook")

    LayoutMirroring.enabled: kiosk.language.rightToLeft
    LayoutMirroring.childrenInherit: true
    Binding {
        target: Theme
        property: "scheme"
        value: window.kiosk.appearance.theme
    }
    Binding {
        target: Theme
        property: "fontScale"
        value: window.kiosk.appearance.fontScale
    }
    Binding {
        target: Theme
        property: "lineHeight"
        value: window.kiosk.language.lineHeight
    }
    Binding {
        target: Theme
        property: "family"
        value: window.kiosk.language.fontFamily
    }

    Component.onCompleted: kiosk.videoSink = preview.videoSink
    onClosing: close => close.accepted = kiosk.mayClose()

    Shortcut {
        sequence: "Esc"
        onActivated: window.kiosk.goBack()
    }
    Shortcut {
        sequence: "F2"
        onActivated: window.kiosk.openSettings()
    }
    Shortcut {
        sequence: "F3"
        onActivated: window.kiosk.openSearch()
    }

    Shortcut {
        sequence: "F4"
        onActivated: window.kiosk.openUndo()
    }
    Shortcut {
        sequence: "F5"
        onActivated: window.kiosk.openOverride()
    }
    Shortcut {
        sequence: "F6"
        onActivated: window.kiosk.openOrder()
    }
    Shortcut {
        sequence: "F7"
        onActivated: window.kiosk.askHub()
    }
    Shortcut {
        sequence: "F9"
        onActivated: window.kiosk.openPreflight()
    }
    Shortcut {
        sequence: "F8"
        onActivated: window.kiosk.openRecent()
    }

    Item {
        id: content
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: window.contentTop

        CameraPreview {
            id: preview
            anchors.left: parent.left
            anchors.top: parent.top
            width: window.portrait ? content.width : content.width * 0.56
            height: window.portrait ? content.height * 0.36 : content.height - (waiting.visible ? waiting.footerHeight + Theme.gap : 0)
            live: window.kiosk.waiting.cameraLive
            message: window.kiosk.waiting.cameraText
            hint: window.kiosk.waiting.aimHint
            visible: window.cameraShown
        }
        WaitingPage {
            id: waiting
            anchors.fill: parent
            contentLeft: window.contentLeft
            belowPreview: window.belowPreview
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.Waiting
        }
        SetupPage {
            anchors.fill: parent
            contentLeft: window.contentLeft
            belowPreview: window.belowPreview
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.Setup
        }
        SearchPage {
            anchors.fill: parent
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.Search
        }
        ScannerPage {
            anchors.fill: parent
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.Scanner
        }
        UndoPage {
            anchors.fill: parent
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.Undo
        }
        PinPage {
            anchors.fill: parent
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.Pin
        }
        SettingsPage {
            anchors.fill: parent
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.Settings
        }
        HubSetupPage {
            anchors.fill: parent
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.HubSetup
        }
        PairLaptopPage {
            anchors.fill: parent
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.PairLaptop
        }
        OverridePage {
            anchors.fill: parent
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.Override
        }
        OrderPage {
            anchors.fill: parent
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.Order
        }
        PreflightPage {
            anchors.fill: parent
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.Preflight
        }
        DiagnosticsPage {
            anchors.fill: parent
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.Diagnostics
        }
        RecentPage {
            anchors.fill: parent
            kiosk: window.kiosk
            visible: window.kiosk.page === KioskView.Recent
        }
    }
    NoticeBanner {
        id: banner
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap
        enabled: window.kiosk.page !== KioskView.Verdict // which covers it: nothing under it takes the keyboard
        notices: window.kiosk.notices
    }
    VerdictPage {
        anchors.fill: parent
        verdict: window.kiosk.verdict
        kiosk: window.kiosk
        visible: window.kiosk.page === KioskView.Verdict
        focus: visible
    }
}
