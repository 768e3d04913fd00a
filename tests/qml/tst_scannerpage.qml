// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Ui
import Gatebook.View

TestCase {
    id: test
    name: "ScannerPage"
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

    function test_the_hand_scanner_is_tried_from_the_set_up_page() {
        harness.kiosk.openSetup();
        mouseClick(find("testScannerButton"));
        compare(harness.kiosk.page, KioskView.Scanner);
        verify(find("scannerBack").activeFocus);
        verify(find("testBars").width >= 190); // a pixel a module or more
        keepPicture("page-scanner");
        harness.scannerSends("ABCxyz'0123-,.!", true);
        verify(find("scannerTitle").text.includes("other characters"));
        verify(find("scannerHeard").text.includes("ABCxyz'0123-,.!"));
        keepPicture("page-scanner-garbled");
        harness.scannerSends("]C1ABCxyz-0123/;:#", false);
        compare(find("scannerTitle").text, "The scanner works");
        verify(find("scannerAdvice").text.includes("]C1"));
        keepPicture("page-scanner-good");
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Waiting);
    }
    function test_it_fits_a_small_window_data() {
        return [
            {
                "tag": "800x600",
                "width": 800,
                "height": 600
            },
            {
                "tag": "portrait",
                "width": 720,
                "height": 1280
            }
        ];
    }
    function test_it_fits_a_small_window(data) {
        window.width = data.width;
        window.height = data.height;
        tryCompare(window.contentItem, "width", data.width);
        harness.kiosk.openScanner();
        harness.scannerSends("]C1ABCxyz-0123/;:#", false);
        const back = find("scannerBack");
        keepPicture("page-scanner-" + data.tag);
        const corner = back.mapToItem(null, back.width, back.height);
        verify(corner.x <= data.width && corner.y <= data.height);
        verify(find("testBars").height >= 60);
        const bars = find("testBars");
        verify(bars.mapToItem(null, bars.width, 0).x <= data.width);
    }
}
