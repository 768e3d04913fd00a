// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Ui
import Gatebook.View

TestCase {
    id: test
    name: "RecentPage"
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
        verify(window !== null);
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

    function test_the_last_scans_are_at_hand() {
        verify(!find("lastScan").visible);
        harness.scannedBefore();
        verify(find("lastScan").visible && find("lastScan").height >= 64);
        compare(find("lastScanName").text, "Ada Müller");
        keepPicture("page-waiting-last");
        mouseClick(find("lastScan"));
        compare(harness.kiosk.page, KioskView.Recent);
        tryCompare(find("recentScans"), "count", 10);
        verify(!find("recentUndo").visible);
        keepPicture("page-recent");
        mouseClick(find("recentScans").itemAtIndex(1));
        compare(find("recentName").text, "Bogdan Żółć");
        verify(!find("recentUndo").visible);
        mouseClick(find("recentScans").itemAtIndex(0));
        compare(find("recentWord").text, "ENTER");
        verify(find("recentDetail").text.includes("not yet sent"));
        keepPicture("page-recent-chosen");
        mouseClick(find("recentUndo"));
        compare(harness.kiosk.page, KioskView.Undo);
        compare(find("undoQuestion").text, "Take back the entry of Ada Müller?");
    }
    function test_the_last_scans_by_keys() {
        harness.scannedBefore();
        keyClick(Qt.Key_F8);
        compare(harness.kiosk.page, KioskView.Recent);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(find("recentName").text, "Bogdan Żółć");
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Waiting);
        keyClick(Qt.Key_F8);
        verify(!find("recentName").visible); // nothing is chosen
    }
    function test_a_narrow_or_upright_window_holds_the_last_scans_data() {
        return [
            { tag: "800x600", width: 800, height: 600 },
            { tag: "720x1280", width: 720, height: 1280 }
        ];
    }
    function test_a_narrow_or_upright_window_holds_the_last_scans(row) {
        window.width = row.width;
        window.height = row.height;
        harness.scannedBefore();
        keepPicture("page-waiting-last-" + row.tag);
        harness.kiosk.openRecent();
        mouseClick(find("recentScans").itemAtIndex(0));
        waitForRendering(window.contentItem, 100);
        for (const name of ["recentScans", "recentName", "recentDetail", "recentUndo", "recentBack"]) {
            const item = find(name);
            const corner = item.mapToItem(window.contentItem, item.width, item.height);
            verify(corner.x <= row.width && corner.y <= row.height, name + " ends at " + corner);
        }
        verify(find("recentScans").height >= 3 * 64);
        keepPicture("page-recent-" + row.tag);
    }
}
