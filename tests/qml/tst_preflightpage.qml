// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Ui
import Gatebook.View

TestCase {
    id: test
    name: "PreflightPage"
    when: windowShown

    property var window: null

    Component {
        id: factory
        Main {}
    }

    function init() {
        failOnWarning(/.?/);
        harness.reset();
        open(1280, 720);
    }
    function cleanup() {
        window.destroy();
        window = null;
    }
    function open(width, height) {
        if (window !== null)
            window.destroy();
        window = factory.createObject(null, {
            "kiosk": harness.kiosk,
            "width": width,
            "height": height
        });
        verify(window !== null);
        window.requestActivate();
        tryCompare(window, "active", true);
    }
    function find(name) {
        const found = findIn(window.contentItem, name);
        verify(found !== null, name);
        return found;
    }
    function findIn(item, name) { // what a repeater makes is its view's item, but nobody's child object
        if (item.objectName === name)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = findIn(item.children[i], name);
            if (found !== null)
                return found;
        }
        return null;
    }
    function keepPicture(name) {
        waitForRendering(window.contentItem, 100);
        grabImage(window.contentItem).save(screenshotFolder + "/" + name + ".png");
    }

    function test_a_ready_gate_says_so() {
        harness.kiosk.openPreflight();
        harness.ready();
        waitForRendering(window.contentItem, 500); // the buttons are where they belong
        mouseClick(find("act6")); // the tone
        compare(harness.tones, 1);
        compare(find("preflightVerdict").text, "Ready for doors");
        keepPicture("page-preflight");
    }
    function test_each_thing_to_see_to_says_what_to_do() {
        harness.kiosk.openPreflight();
        harness.trouble();
        compare(find("preflightVerdict").text, "8 things to see to");
        for (let row = 0; row < 9; ++row)
            verify(find("whatToDo" + row).text !== "" || row === 7); // the disk is well
        keepPicture("page-preflight-trouble");
    }
    function test_an_alarm_is_seen_once_and_comes_back_when_it_worsens() {
        verify(!find("dismissNotice").visible);
        harness.battery(18);
        verify(find("dismissNotice").visible);
        compare(harness.kiosk.notices.title, "The battery has 18 % left");
        keepPicture("page-alarm");
        mouseClick(find("dismissNotice"));
        verify(!find("dismissNotice").visible);
        harness.battery(17);
        verify(!find("dismissNotice").visible);
        harness.battery(9);
        verify(find("dismissNotice").visible);
        keepPicture("page-alarm-worse");
    }
    function test_figures_lie_behind_the_checks() {
        harness.kiosk.openPreflight();
        mouseClick(find("diagnosticsButton"));
        compare(harness.kiosk.page, KioskView.Diagnostics);
        verify(find("diagnosticsLines").count > 10);
        keepPicture("page-diagnostics");
        mouseClick(find("copyDiagnostics"));
        verify(find("diagnosticsMessage").text.startsWith("Copied"));
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Preflight);
    }
    function test_by_button_and_by_keys() {
        mouseClick(find("preflightButton"));
        compare(harness.kiosk.page, KioskView.Preflight);
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Waiting);
        keyClick(Qt.Key_F9);
        compare(harness.kiosk.page, KioskView.Preflight);
        verify(find("checkAgainButton").activeFocus);
        mouseClick(find("preflightBack"));
        compare(harness.kiosk.page, KioskView.Waiting);
    }
    function test_the_keyboard_reaches_every_button_and_the_page_follows() {
        open(800, 600);
        harness.kiosk.openPreflight();
        harness.trouble();
        const seen = [];
        const list = find("preflightList");
        for (let i = 0; i < 20; ++i) {
            keyClick(Qt.Key_Tab);
            const item = window.activeFocusItem;
            if (seen.includes(item))
                break;
            seen.push(item);
            verify(item.height >= 64, item.objectName);
            if (item.objectName.startsWith("act")) {
                const top = item.mapToItem(list, 0, 0).y;
                verify(top >= 0 && top + item.height <= list.height, item.objectName);
            }
        }
        for (const name of ["act1", "act4", "act5", "checkAgainButton", "preflightBack"])
            verify(seen.includes(find(name)), name);
        keepPicture("page-preflight-small");
    }
    function test_nothing_is_cut_off_data() {
        return [
            {tag: "landscape", width: 1280, height: 720},
            {tag: "small", width: 800, height: 600},
            {tag: "portrait", width: 720, height: 1280}
        ];
    }
    function test_nothing_is_cut_off(data) {
        open(data.width, data.height);
        harness.kiosk.openPreflight();
        harness.trouble();
        waitForRendering(window.contentItem, 100);
        for (let row = 0; row < 9; ++row) {
            for (const name of ["detail", "whatToDo"]) {
                const label = find(name + row);
                verify(!label.visible || (!label.truncated && label.contentWidth <= label.width + 1), name + row);
            }
        }
        keepPicture("page-preflight-trouble-" + data.tag);
        harness.kiosk.goBack();
        keepPicture("page-waiting-" + data.tag);
        const prompt = find("prompt").parent.parent;
        const bottom = prompt.mapToItem(window.contentItem, 0, prompt.height).y;
        verify(bottom <= find("syncText").mapToItem(window.contentItem, 0, 0).y);
        verify(bottom <= find("preflightButton").mapToItem(window.contentItem, 0, 0).y);
    }
}
