// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Ui
import Gatebook.View

TestCase {
    id: test
    name: "MainWindow"
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
        harness.speak("en");
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

    function test_waiting_counts_those_who_entered() {
        compare(find("eventName").text, "Night Run 2026");
        compare(find("entered").text, "412");
        keepPicture("page-waiting");
    }
    function test_no_text_says_inside() {
        const texts = [];
        const walk = item => {
            if (item.text !== undefined)
                texts.push(item.text);
            for (let i = 0; i < item.children.length; ++i)
                walk(item.children[i]);
        };
        walk(window.contentItem);
        verify(texts.length > 10);
        verify(!texts.join(" ").toLowerCase().includes("inside"));
    }
    function test_an_unpaired_device_says_what_to_do() {
        harness.unpaired();
        verify(find("prompt").text.includes("not paired"));
        verify(!find("searchButton").visible);
        keepPicture("page-waiting-unpaired");
    }
    function test_a_revoked_device_says_what_to_do() {
        harness.revoked();
        compare(find("prompt").text, "This device was revoked");
        keepPicture("page-waiting-revoked");
    }
    function test_offline_is_said_calmly_with_the_queue() {
        harness.offline(17);
        verify(find("syncText").text.startsWith("Offline"));
        verify(find("syncDetail").text.includes("17 scans wait"));
        verify(find("syncDetail").text.includes("4 min ago"));
        keepPicture("page-waiting-offline");
    }
    function test_a_download_shows_how_far_it_is() {
        harness.downloading();
        keepPicture("page-waiting-downloading");
        harness.kiosk.openSetup();
        verify(find("setupMessage").text.includes("500 of 2,000"));
        keepPicture("page-setup-downloading");
    }
    function test_pairing_by_pasted_text() {
        harness.unpaired();
        mouseClick(find("setupButton"));
        compare(harness.kiosk.page, KioskView.Setup);
        keepPicture("page-setup");
        find("uri").text = " gatebook:enroll?url=x ";
        mouseClick(find("pairButton"));
        compare(harness.typed, "gatebook:enroll?url=x|");
        verify(!find("pairButton").enabled);
        harness.enrolmentFailed("The code is wrong, used or expired.");
        compare(find("setupMessage").text, "The code is wrong, used or expired.");
        keepPicture("page-setup-failed");
    }
    function pairByTyping() {
        harness.unpaired();
        harness.kiosk.openSetup();
        for (const letter of "192.168.1.10:8443")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        for (const letter of "K7QP-3M2X-9F")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        compare(harness.typed, "192.168.1.10:8443|K7QP-3M2X-9F");
        harness.meetKey("0123 4567 89ab cdef 0011 2233 4455 6677 8899 aabb ccdd eeff 1a2b 3c4d 5e6f 7081");
    }
    function test_a_key_that_nobody_vouched_for_is_compared_first() {
        pairByTyping();
        compare(find("fingerprint").children.length, 17); // and the repeater
        compare(find("fingerprint").children[15].text, "7081");
        verify(!find("pairButton").visible);
        keepPicture("page-setup-compare");
        keyClick(Qt.Key_Return); // nothing is confirmed by a key that was pressed too often
        compare(harness.paired, "");
        verify(find("fingerprint").visible);
        mouseClick(find("confirmKeyButton"));
        compare(harness.paired, "gatebook:enroll?bound");
        verify(!find("fingerprint").visible);
    }
    function test_a_key_that_differs_ends_the_pairing() {
        pairByTyping();
        mouseClick(find("rejectKeyButton"));
        compare(harness.paired, "");
        verify(find("setupMessage").text.startsWith("Not paired"));
        verify(find("pairButton").visible);
        keepPicture("page-setup-rejected");
    }
    function test_leaving_the_page_drops_the_question() {
        pairByTyping();
        keyClick(Qt.Key_Escape);
        harness.kiosk.openSetup();
        verify(!find("fingerprint").visible);
        compare(harness.paired, "");
    }
    function test_the_code_of_the_own_hub_refreshes_and_may_pair_anew() {
        harness.seeOwnHub();
        compare(harness.kiosk.page, KioskView.Waiting);
        keepPicture("page-waiting-ownhub");
        mouseClick(find("dismissNotice"));
        harness.kiosk.openSetup();
        verify(!find("pairAnewButton").visible);
        harness.seeOwnHub();
        verify(find("setupMessage").text.startsWith("The addresses of the hub are up to date"));
        keepPicture("page-setup-ownhub");
        mouseClick(find("pairAnewButton"));
        compare(harness.paired, "gatebook:enroll?own");
    }
    function test_search_finds_chooses_and_lets_in() {
        mouseClick(find("searchButton"));
        compare(harness.kiosk.page, KioskView.Search);
        verify(find("query").activeFocus);
        keepPicture("page-search-empty");
        for (const letter of "muller")
            keyClick(letter);
        tryCompare(harness, "searched", "muller");
        harness.answerSearch(5, false);
        tryCompare(find("hits"), "count", 5);
        keepPicture("page-search");
        mouseClick(find("hits").itemAtIndex(0));
        compare(find("chosenName").text, "Ada Müller 1");
        keepPicture("page-search-chosen");
        mouseClick(find("judgeButton"));
        verify(harness.admitted !== "");
    }
    function test_search_without_a_hit_says_so() {
        harness.kiosk.openSearch();
        for (const letter of "zz")
            keyClick(letter);
        tryCompare(harness, "searched", "zz");
        harness.answerSearch(0, false);
        compare(find("searchMessage").text, "Nobody found on this device. Asking the hub …");
        keepPicture("page-search-nobody");
        harness.answerSearch(0, true);
        verify(find("searchMessage").text.includes("at the hub"));
    }
    function test_a_typed_code_is_judged() {
        harness.kiosk.openSearch();
        find("query").text = "ABC-123";
        mouseClick(find("codeButton"));
        compare(harness.entered, "ABC-123");
    }
    function test_escape_leads_back_to_scanning() {
        harness.kiosk.openSearch();
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Waiting);
    }
    function test_a_notice_stays_until_understood() {
        harness.raiseNotice();
        keepPicture("page-notice");
        verify(find("dismissNotice").visible);
        mouseClick(find("dismissNotice"));
        verify(!find("dismissNotice").visible);
    }
    function test_a_scan_in_between_leaves_what_was_typed() {
        harness.kiosk.openSearch();
        for (const letter of "mul")
            keyClick(letter);
        harness.showVerdict("admit", false);
        compare(harness.kiosk.page, KioskView.Verdict);
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Search);
        compare(find("query").text, "mul");
        keyClick("l");
        compare(find("query").text, "mull");
        harness.kiosk.goBack();
        harness.kiosk.openSearch();
        compare(find("query").text, "");
    }
    function test_a_wrong_clock_is_told() {
        verify(!find("clockWarning").visible);
        harness.wrongClock();
        verify(find("clockWarning").visible);
        verify(find("clockWarning").text.includes("7 min ahead"));
        keepPicture("page-waiting-clock");
    }
    function test_a_hint_says_how_to_hold_the_ticket() {
        verify(!find("aimHint").visible);
        harness.holdTooFarAway();
        verify(find("aimHint").visible);
        compare(find("aimHint").text, "Hold it closer");
        keepPicture("page-waiting-aim");
    }
    function test_sync_now_by_touch() {
        harness.kiosk.openSetup();
        keepPicture("page-setup-paired");
        mouseClick(find("syncButton"));
        compare(harness.synced, 1);
    }
    function test_undo_by_touch() {
        harness.admit();
        verify(find("undoOnVerdict").height >= 64);
        keepPicture("page-verdict-undo");
        mouseClick(find("undoOnVerdict"));
        compare(harness.kiosk.page, KioskView.Undo);
        compare(find("undoQuestion").text, "Take back the entry of Ada Müller?");
        verify(!find("undoConfirm").enabled);
        for (const letter of "sam")
            keyClick(letter);
        keepPicture("page-undo");
        mouseClick(find("undoConfirm"));
        compare(harness.undoneBy, "sam");
        harness.answerUndo(true, "");
        verify(find("undoMessage").text.startsWith("Taken back"));
        keepPicture("page-undo-done");
        mouseClick(find("undoBack"));
        compare(harness.kiosk.page, KioskView.Waiting);
        verify(!find("undoButton").visible);
    }
    function test_undo_by_keys_from_the_waiting_page() {
        harness.admit();
        keyClick(Qt.Key_Space);
        compare(harness.kiosk.page, KioskView.Waiting);
        verify(find("undoButton").visible);
        keepPicture("page-waiting-undo");
        keyClick(Qt.Key_F4);
        compare(harness.kiosk.page, KioskView.Undo);
        for (const letter of "sam")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        compare(harness.undoneBy, "sam");
        harness.answerUndo(false, "It was taken back already.");
        compare(find("undoMessage").text, "It was taken back already.");
        keyClick(Qt.Key_Escape);
        compare(harness.kiosk.page, KioskView.Waiting);
    }
    function test_the_language_changes_while_the_page_is_shown() {
        compare(find("searchButton").text, "Search (F3)");
        harness.speak("de");
        compare(find("searchButton").text, "Suchen (F3)");
        compare(find("prompt").text, "Ein Ticket scannen");
        keepPicture("page-waiting-de");
    }
    function test_arabic_is_laid_out_from_right_to_left() {
        const middle = name => find(name).mapToItem(window.contentItem, find(name).width / 2, 0).x;
        verify(middle("eventName") > window.width / 2);
        verify(middle("setupButton") > window.width / 2);
        harness.speak("ar");
        tryVerify(() => middle("eventName") < window.width / 2);
        tryVerify(() => middle("setupButton") < window.width / 2);
        keepPicture("page-waiting-ar");
        harness.kiosk.openSearch();
        keepPicture("page-search-ar");
        verify(middle("query") > window.width / 2);
    }
    function test_a_verdict_covers_every_page() {
        harness.kiosk.openSearch();
        harness.showVerdict("admit", false);
        compare(harness.kiosk.page, KioskView.Verdict);
        keepPicture("page-verdict-over-search");
    }
}
