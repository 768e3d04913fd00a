// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Ui
import Gatebook.View

// The supervisor's pages by touch and by keys.
TestCase {
    id: test
    name: "Lock"
    when: windowShown

    property var window: null

    Component {
        id: factory
        Main {}
    }

    function init() {
        failOnWarning(/.?/);
        harness.reset();
        window = factory.createObject(null, {
            "kiosk": harness.kiosk
        });
        window.requestActivate();
        tryCompare(window, "active", true);
    }
    function cleanup() {
        window.destroy();
        window = null;
    }
    function find(name) {
        const found = findChild(window, name);
        verify(found !== null, name);
        return found;
    }
    function keepPicture(name) {
        waitForRendering(window.contentItem, 100);
        grabImage(window.contentItem).save(screenshotFolder + "/" + name + ".png");
    }
    function key(item, text) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible)
                continue;
            if (child.text === text && child.clicked !== undefined)
                return child;
            const below = key(child, text);
            if (below !== null)
                return below;
        }
        return null;
    }
    function touch(text) {
        const pressed = key(window.contentItem, text);
        verify(pressed !== null, text);
        verify(pressed.height >= 64 && pressed.width >= 64);
        mouseClick(pressed);
    }
    function openedSettings() {
        harness.setPin("4711");
        keyClick(Qt.Key_F2);
        for (const digit of "4711")
            keyClick(digit);
        keyClick(Qt.Key_Return);
        compare(harness.kiosk.page, KioskView.Settings);
    }

    function test_the_pin_by_touch() {
        harness.setPin("4711");
        mouseClick(find("setupButton"));
        compare(harness.kiosk.page, KioskView.Pin);
        for (const digit of "479")
            touch(digit);
        mouseClick(find("pinErase"));
        touch("1");
        touch("1");
        compare(find("pinDigits").displayText, "●●●●");
        keepPicture("page-pin");
        mouseClick(find("pinConfirm"));
        compare(harness.kiosk.page, KioskView.Settings);
        keepPicture("page-settings");
    }
    function test_the_pin_by_keys() {
        openedSettings();
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Waiting);
    }
    function test_a_wrong_pin_says_so_and_is_gone() {
        harness.setPin("4711");
        keyClick(Qt.Key_F2);
        for (const digit of "1111")
            keyClick(digit);
        keyClick(Qt.Key_Return);
        compare(find("pinMessage").text, "Wrong PIN.");
        compare(find("pinDigits").text, "");
        keepPicture("page-pin-wrong");
        keyClick("4");
        compare(find("pinDigits").text, "4");
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Waiting);
        keyClick(Qt.Key_F2);
        compare(find("pinDigits").text, "");
        compare(find("pinMessage").text, "");
    }
    function test_a_wait_takes_no_digits() {
        harness.setPin("4711");
        harness.kiosk.openSettings();
        harness.waitForPin(300000);
        verify(find("pinMessage").text.includes("5:00"));
        keyClick("4");
        compare(find("pinDigits").text, "");
        keepPicture("page-pin-wait");
        harness.waitForPin(0);
        keyClick("4");
        compare(find("pinDigits").text, "4");
    }
    function test_a_scan_in_between_leaves_the_digits() {
        harness.setPin("4711");
        harness.kiosk.openSettings();
        keyClick("4");
        harness.showVerdict("admit", false);
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Pin);
        compare(find("pinDigits").text, "4");
    }
    function test_a_pin_is_chosen() {
        harness.kiosk.openSettings();
        verify(find("noPin").visible);
        keepPicture("page-settings-without-pin");
        mouseClick(find("changePin"));
        for (let i = 0; i < 2; ++i) {
            keepPicture("page-pin-choose-" + i);
            for (const digit of "2468")
                keyClick(digit);
            keyClick(Qt.Key_Return);
        }
        compare(harness.kiosk.page, KioskView.Settings);
        compare(find("settingsMessage").text, "The PIN is set.");
        verify(!find("noPin").visible);
        keepPicture("page-settings-pin-set");
    }
    function test_a_setting_is_changed_by_touch_and_by_keys() {
        openedSettings();
        const row = find("settingRows").itemAtIndex(1);
        const next = findChild(row, "settingNext");
        verify(next.width >= 64 && next.height >= 64);
        compare(findChild(row, "settingValue").text, "On");
        mouseClick(next);
        compare(findChild(row, "settingValue").text, "Off");
        next.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(findChild(row, "settingValue").text, "On");
    }
    function test_every_button_of_the_settings_is_reached_by_tab() {
        openedSettings();
        const reached = new Set();
        for (let i = 0; i < 40; ++i) {
            keyClick(Qt.Key_Tab);
            if (window.activeFocusItem !== null)
                reached.add(window.activeFocusItem);
        }
        for (const name of ["changePin", "openSetup", "testSound", "leaveKiosk", "settingsBack"])
            verify(reached.has(find(name)), name);
        for (let i = 0; i < find("settingRows").count; ++i)
            verify(reached.has(findChild(find("settingRows").itemAtIndex(i), "settingNext")), "row " + i);
    }
    function test_small_and_upright_screens() {
        harness.setPin("4711");
        for (const size of [[800, 600], [720, 1280]]) {
            window.width = size[0];
            window.height = size[1];
            harness.kiosk.openSettings();
            keepPicture("page-pin-" + size[0]);
            const pad = find("pinConfirm");
            const end = pad.mapToItem(window.contentItem, pad.width, pad.height);
            verify(end.x <= size[0] && end.y <= find("pinBack").mapToItem(window.contentItem, 0, 0).y);
            for (const digit of "4711")
                keyClick(digit);
            keyClick(Qt.Key_Return);
            keepPicture("page-settings-" + size[0]);
            for (const name of ["leaveKiosk", "settingsBack"]) {
                const button = find(name);
                const corner = button.mapToItem(window.contentItem, button.width, button.height);
                verify(corner.x <= size[0] && corner.y <= size[1], name);
            }
            keyClick(Qt.Key_Escape);
        }
    }
}
