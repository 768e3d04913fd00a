// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Ui
import Gatebook.View

// One-laptop mode: becoming the hub, and letting other laptops in.
TestCase {
    id: test
    name: "HubPages"
    when: windowShown

    readonly property int doneStep: 5 // HubSetupView::Step::Done
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
    function keepPictures(name) {
        for (const size of [[1280, 720], [800, 600], [720, 1280]]) {
            window.width = size[0];
            window.height = size[1];
            waitForRendering(window.contentItem, 100);
            waitForRendering(window.contentItem, 100); // wrapped texts have found their heights
            grabImage(window.contentItem).save(screenshotFolder + "/" + name + "-" + size[0] + "x" + size[1] + ".png");
        }
        window.width = 1280;
        window.height = 720;
        waitForRendering(window.contentItem, 100);
    }
    // All that is shown lies within the window.
    function verifyFits(page) {
        for (const size of [[1280, 720], [800, 600]]) {
            window.width = size[0];
            window.height = size[1];
            waitForRendering(window.contentItem, 100);
            const walk = item => {
                if (!item.visible)
                    return;
                if (item.objectName !== "" && item.objectName !== "ticketFiles") {
                    const corner = item.mapToItem(window.contentItem, item.width, item.height);
                    verify(corner.x <= size[0] && corner.y <= size[1], page + ": " + item.objectName + " at " + size);
                }
                if (item.paintedHeight !== undefined && item.text !== undefined) // nothing is written over another text
                    verify(item.paintedHeight <= item.height + 1, page + ": “" + item.text + "” at " + size);
                for (let i = 0; i < item.children.length; ++i)
                    walk(item.children[i]);
            };
            walk(window.contentItem);
        }
    }

    function test_a_new_laptop_becomes_the_hub_by_touch() {
        harness.unpaired();
        harness.kiosk.openSetup();
        compare(find("hubButton").text, "Use this laptop as the hub");
        keepPictures("page-setup-hub");
        verifyFits("set-up");
        mouseClick(find("hubButton"));
        compare(harness.kiosk.page, KioskView.HubSetup);
        verify(!find("becomeHubButton").enabled);
        harness.findLists(12);
        verify(find("hubSetupBack").height >= 64);
        const row = find("ticketFiles").itemAtIndex(1);
        verify(row.height >= 64);
        mouseClick(row);
        compare(find("eventNameField").text, "night-run-1");
        keepPictures("page-hub-chosen");
        verifyFits("hub");
        mouseClick(find("becomeHubButton"));
        compare(harness.hubWish, "night-run-1|Main entrance|/home/gate/Documents/night-run-1.csv");
        harness.hubStep(2);
        verify(find("hubSetupMessage").text.startsWith("Taking the list in"));
        verify(!find("becomeHubButton").enabled);
        verify(!find("eventNameField").enabled);
        keepPictures("page-hub-busy");
        harness.hubRuns(true);
        harness.hubStep(test.doneStep);
        verify(find("hubSetupMessage").text.includes("laptop: 2,400."));
        keepPictures("page-hub-done");
        verifyFits("done");
        mouseClick(find("pairLaptopButton"));
        compare(harness.kiosk.page, KioskView.PairLaptop);
    }
    function test_the_keyboard_does_it_all() {
        harness.unpaired();
        harness.kiosk.openHubSetup();
        harness.findLists(3);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(find("eventNameField").text, "night-run-0");
        find("eventNameField").forceActiveFocus();
        find("eventNameField").selectAll();
        for (const letter of "gala")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        verify(find("gateField").activeFocus);
        keyClick(Qt.Key_Return);
        compare(harness.hubWish, "gala|Main entrance|/home/gate/Documents/night-run-0.csv");
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Waiting);
    }
    function test_a_bad_list_is_explained_and_may_be_mended() {
        harness.unpaired();
        harness.kiosk.openHubSetup();
        harness.findLists(3);
        mouseClick(find("ticketFiles").itemAtIndex(0));
        harness.hubFailed("/home/gate/Documents/night-run-0.csv is refused, nothing was written: line 7, column code: it is empty\n  also line 9, column name: it is empty\n  also line 11, column code: AAAA is there twice\n  also line 12, column code: BBBB is there twice\n  also line 13, column code: CCCC is there twice");
        verify(find("hubSetupMessage").text.includes("line 7, column code"));
        keepPictures("page-hub-refused");
        verifyFits("refused");
        verify(find("becomeHubButton").enabled);
        harness.kiosk.goBack();
        harness.kiosk.openHubSetup();
        verify(!find("hubSetupMessage").visible);
    }
    function test_a_choice_outlives_another_look() {
        harness.unpaired();
        harness.kiosk.openHubSetup();
        harness.findLists(12);
        mouseClick(find("ticketFiles").itemAtIndex(1));
        harness.findLists(12); // the answer to "look again"
        compare(harness.kiosk.hubSetup.chosen, 1);
        harness.findLists(1); // its drive is gone
        compare(harness.kiosk.hubSetup.chosen, 0);
        compare(find("eventNameField").text, "night-run-1");
        compare(find("ticketFiles").count, 2);
    }
    function test_a_paired_laptops_hub_is_the_supervisors() {
        harness.setPin("2580");
        harness.kiosk.openHubSetup();
        compare(harness.kiosk.page, KioskView.Pin);
        harness.kiosk.goBack();
        harness.kiosk.openPairLaptop();
        compare(harness.kiosk.page, KioskView.Pin);
    }
    function test_nothing_found_says_what_to_do() {
        harness.unpaired();
        harness.kiosk.openHubSetup();
        harness.findLists(0);
        keepPictures("page-hub-none");
        verify(!find("becomeHubButton").enabled);
    }
    function test_another_laptop_is_let_in() {
        harness.hubRuns(true);
        harness.kiosk.openSetup();
        compare(find("hubButton").text, "The hub on this laptop");
        verifyFits("set-up of a paired laptop");
        window.width = 1280;
        window.height = 720;
        waitForRendering(window.contentItem, 100);
        mouseClick(find("hubButton"));
        harness.findLists(2);
        compare(find("hubText").text, "This laptop is the hub.");
        keepPictures("page-hub-runs");
        mouseClick(find("pairLaptopButton"));
        keepPictures("page-pair-gate");
        keyClick(Qt.Key_Return);
        compare(harness.hubWish, "Gate 2");
        verify(!find("makeCodeButton").enabled);
        harness.showPairingCode(true);
        compare(find("pairingCode").text, "K7QP-3M2X-9F");
        compare(find("pairingAddress").text, "192.168.178.20:8443");
        compare(find("pairingFingerprint").children.length, 17); // and the repeater
        compare(find("pairingFingerprint").children[15].text, "7081");
        tryVerify(() => find("pairingQr").paintedWidth >= 400);
        keepPictures("page-pair-code");
        verifyFits("code");
        mouseClick(find("makeCodeButton")); // the next laptop
        verify(!find("pairingQr").visible);
        harness.showPairingCode(false);
        verify(find("pairLaptopMessage").text.includes("in no network"));
        keepPictures("page-pair-no-network");
        verifyFits("no network");
    }
    function test_a_code_is_forgotten_when_its_page_is_left() {
        harness.hubRuns(true);
        harness.kiosk.openPairLaptop();
        harness.showPairingCode(true);
        harness.showVerdict("admit", false); // a scan covers it
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.PairLaptop);
        compare(find("pairingCode").text, "K7QP-3M2X-9F");
        keyClick(Qt.Key_Escape);
        compare(find("pairingCode").text, "");
        harness.showPairingCode(true); // one that was asked for comes too late
        compare(find("pairingCode").text, "");
    }
}
