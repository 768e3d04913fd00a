// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Ui
import Gatebook.View

// Overruling the list and admitting an order, by touch alone and by keys alone.
TestCase {
    id: test
    name: "StaffActions"
    when: windowShown

    property var window: null

    Component {
        id: factory
        Main {}
    }

    function init() {
        failOnWarning(/.?/);
        harness.reset();
        actions.reset(true);
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
    // Of what can be seen, which includes what a Repeater made.
    function seek(item, fits) {
        if (fits(item))
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = seek(item.children[i], fits);
            if (found)
                return found;
        }
        return null;
    }
    function find(name) {
        const named = item => item.objectName === name;
        const found = seek(window.contentItem, item => named(item) && item.visible) || seek(window.contentItem, named);
        verify(found !== null, name);
        return found;
    }
    function keepPicture(name) {
        waitForRendering(window.contentItem, 100);
        grabImage(window.contentItem).save(screenshotFolder + "/" + name + ".png");
    }
    function typeText(text) {
        for (const letter of text)
            keyClick(letter);
    }
    // As a finger would: the key of the pad that shows this.
    function touchKey(label) {
        const key = seek(window.contentItem, item => item.text === label && item.clicked !== undefined && item.visible);
        verify(key !== null, label);
        mouseClick(key);
    }
    function touchText(text) {
        for (const letter of text)
            touchKey(letter === " " ? "Space" : letter);
    }

    function test_without_a_pin_nothing_is_overruled() {
        actions.reset(false);
        actions.refuse();
        verify(!find("overrideOnVerdict").visible);
        harness.kiosk.openOverride();
        compare(harness.kiosk.page, KioskView.Verdict);
    }
    function test_overruled_by_touch_alone() {
        actions.refuse();
        keepPicture("page-verdict-override");
        mouseClick(find("overrideOnVerdict"));
        compare(harness.kiosk.page, KioskView.Override);
        compare(find("overrideQuestion").text, "Admit Ada Müller 1 anyway?");
        compare(find("overrideRefusal").text, "This ticket was cancelled.");
        verify(!find("overrideConfirm").enabled);
        keepPicture("page-override");
        touchText("2468");
        mouseClick(find("overrideBy"));
        touchText("kim");
        mouseClick(find("reason1"));
        compare(find("overrideReason").text, "Lost wristband");
        keepPicture("page-override-filled");
        mouseClick(find("overrideConfirm"));
        compare(actions.pin, "2468");
        keepPicture("page-override-checking");
        actions.answerPin(true, "");
        compare(actions.overridden, "kim|Lost wristband");
        actions.answerOverride(true);
        compare(harness.kiosk.page, KioskView.Verdict);
        compare(find("word").text, "ENTER");
        compare(find("explanation").text, "Override by kim: Lost wristband");
        keepPicture("page-verdict-overridden");
        mouseClick(window.contentItem, 200, 200);
        compare(harness.kiosk.page, KioskView.Waiting);
        compare(find("overridePin").text, "");
    }
    function test_overruled_by_keys_alone() {
        actions.refuse();
        keyClick(Qt.Key_F5);
        compare(harness.kiosk.page, KioskView.Override);
        typeText("2468");
        keyClick(Qt.Key_Return);
        typeText("Kim");
        keyClick(Qt.Key_Tab);
        typeText("her twin");
        keyClick(Qt.Key_Return);
        compare(actions.pin, "2468");
        actions.answerPin(false, "That is not the PIN. Wait 5 seconds.");
        compare(find("overrideMessage").text, "That is not the PIN. Wait 5 seconds.");
        verify(find("overridePin").activeFocus);
        compare(find("overridePin").text, "");
        compare(find("overrideBy").text, "Kim");
        keepPicture("page-override-wrong");
        typeText("1357");
        keyClick(Qt.Key_Return);
        compare(actions.pin, "1357");
        actions.answerPin(true, "");
        compare(actions.overridden, "Kim|her twin");
        actions.answerOverride(false);
        compare(find("word").text, "NOT SAVED");
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Override); // to try once more
        verify(find("overrideMessage").text.includes("The disk is full."));
        compare(find("overridePin").text, "");
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Waiting);
    }
    function test_every_action_is_reached_by_tab() {
        actions.refuse();
        keyClick(Qt.Key_F5);
        const reached = {};
        for (let i = 0; i < 24; ++i) {
            keyClick(Qt.Key_Tab);
            if (window.activeFocusItem)
                reached[window.activeFocusItem.objectName] = true;
        }
        for (const name of ["overridePin", "overrideBy", "overrideReason", "reason0", "reason5", "overrideBack"])
            verify(reached[name], name);
        find("reason3").forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(find("overrideReason").text, "Paid at the door");
    }
    function test_a_code_on_no_list_leads_to_names_and_to_the_hub() {
        actions.unknown("NR-77");
        keepPicture("page-verdict-unknown-actions");
        mouseClick(find("askHubOnVerdict"));
        compare(harness.kiosk.page, KioskView.Search);
        compare(find("query").text, "NR-77");
        tryCompare(harness, "searched", "NR-77");
        harness.answerSearch(0, false);
        compare(find("searchMessage").text, "Nobody found on this device. Asking the hub …");
        harness.answerOffline();
        verify(find("searchMessage").text.includes("You are offline"));
        verify(find("askHubButton").visible);
        keepPicture("page-search-offline");
        mouseClick(find("askHubButton"));
        harness.answerSearch(1, true);
        verify(!find("askHubButton").visible);
        compare(find("hits").count, 1);
        harness.kiosk.goBack();
        actions.unknown("NR-78");
        keyClick(Qt.Key_F3);
        compare(harness.kiosk.page, KioskView.Search);
        compare(find("query").text, "");
        actions.refuse();
        verify(!find("askHubOnVerdict").visible);
    }
    function test_a_person_is_found_by_keys_alone() {
        keyClick(Qt.Key_F3);
        typeText("ada");
        tryCompare(harness, "searched", "ada");
        harness.answerSearch(3, false);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        compare(find("hits").currentIndex, 1);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Up);
        verify(find("query").activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(find("chosenName").text, "Ada Müller 2");
        verify(find("chosenDetail").text.includes("Order QX7B1"));
        verify(find("chosenDetail").text.includes("Entered at"));
        verify(find("chosenDetail").text.includes("Note: Vegan"));
        keyClick(Qt.Key_Return);
        verify(harness.admitted !== "");
    }
    function test_an_order_is_admitted_by_touch_alone() {
        actions.admitOneOf(4);
        compare(find("orderOnVerdict").text, "3 more of this order: admit all (F6)");
        keepPicture("page-verdict-order");
        mouseClick(find("orderOnVerdict"));
        compare(harness.kiosk.page, KioskView.Order);
        compare(find("orderTitle").text, "Admit 3 of order QX7B2?");
        tryCompare(find("orderRows"), "count", 3);
        keepPicture("page-order");
        mouseClick(find("orderConfirm"));
        compare(actions.admissions, 3);
        actions.answerOrder(1);
        compare(find("orderTitle").text, "2 admitted");
        compare(find("orderMessage").text, "1 not admitted: see the list.");
        keepPicture("page-order-done");
        mouseClick(find("undoRow1"));
        compare(harness.kiosk.page, KioskView.Undo);
        compare(find("undoQuestion").text, "Take back the entry of Ada Müller 3?");
        mouseClick(find("undoBack"));
        compare(harness.kiosk.page, KioskView.Order);
        mouseClick(find("orderBack"));
        compare(harness.kiosk.page, KioskView.Waiting);
    }
    function test_an_order_is_admitted_by_keys_alone() {
        actions.admitOneOf(3);
        keyClick(Qt.Key_F6);
        compare(harness.kiosk.page, KioskView.Order);
        keyClick(Qt.Key_Return);
        compare(actions.admissions, 2);
        actions.failOrder("The disk is full.");
        verify(find("orderMessage").text.startsWith("Nobody was admitted"));
        verify(find("orderConfirm").enabled);
        keyClick(Qt.Key_Return);
        actions.answerOrder(0);
        compare(find("orderTitle").text, "2 admitted");
        verify(!find("orderMessage").visible);
        verify(find("orderBack").activeFocus);
        keyClick(Qt.Key_Tab, Qt.ShiftModifier);
        verify(find("orderRows").activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(harness.kiosk.page, KioskView.Undo);
        compare(find("undoQuestion").text, "Take back the entry of Ada Müller 3?");
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Waiting);
    }
    function test_pages_fit_small_and_tall_screens_data() {
        return [
            { tag: "800x600", width: 800, height: 600 },
            { tag: "720x1280", width: 720, height: 1280 },
            { tag: "1920x1080", width: 1920, height: 1080 }
        ];
    }
    function test_pages_fit_small_and_tall_screens(row) {
        window.width = row.width;
        window.height = row.height;
        tryCompare(window.contentItem, "width", row.width);
        actions.refuse();
        checkFit("override-verdict-" + row.tag);
        keyClick(Qt.Key_F5);
        checkFit("override-" + row.tag);
        if (find("hideKeys").visible)
            mouseClick(find("hideKeys"));
        verify(find("overrideConfirm").visible);
        checkFit("override-nokeys-" + row.tag);
        actions.admitOneOf(4);
        checkFit("order-verdict-" + row.tag);
        keyClick(Qt.Key_F6);
        checkFit("order-" + row.tag);
        harness.kiosk.goBack();
        harness.kiosk.openSearch();
        typeText("ada");
        tryCompare(harness, "searched", "ada");
        harness.answerSearch(5, false);
        checkFit("search-" + row.tag);
        harness.kiosk.search.choose(1);
        checkFit("search-chosen-" + row.tag);
    }
    // Whatever can be pressed lies within the window, and is no smaller than a thumb.
    function checkFit(name) {
        keepPicture("fit-" + name);
        const walk = item => {
            if (!item.visible)
                return;
            if (item.clicked !== undefined && item.text !== undefined && item.text !== "") {
                const at = item.mapToItem(window.contentItem, 0, 0);
                const what = name + ": " + item.text + " at " + at.x + "," + at.y + " " + item.width + "x" + item.height;
                verify(at.x >= 0 && at.x + item.width <= window.width + 1, what);
                verify(at.y >= 0 && at.y + item.height <= window.height + 1, what);
                verify(item.height >= 64 && item.width >= 64, what);
            }
            if (item.contentY === undefined) // what scrolls is allowed to lie outside
                for (let i = 0; i < item.children.length; ++i)
                    walk(item.children[i]);
        };
        walk(window.contentItem);
    }
}
