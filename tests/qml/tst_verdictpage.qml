// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Ui
import Gatebook.View

Item {
    id: scene
    width: 1280
    height: 720

    VerdictPage {
        id: page
        anchors.fill: parent
        kiosk: harness.kiosk
        verdict: harness.kiosk.verdict
    }
    TestCase {
        name: "VerdictPage"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            harness.reset();
        }
        function colourAt(x, y) {
            waitForRendering(page, 100);
            const image = grabImage(page);
            return Qt.rgba(image.red(x, y) / 255, image.green(x, y) / 255, image.blue(x, y) / 255, 1).toString();
        }
        function test_each_verdict_has_its_colour_and_word_data() {
            return [
                { tag: "admit", word: "ENTER", colour: "#0060c0" },
                { tag: "already_in", word: "USED", colour: "#e69f00" },
                { tag: "cancelled", word: "CANCELLED", colour: "#b00020" },
                { tag: "blocked", word: "BLOCKED", colour: "#b00020" },
                { tag: "not_valid_now", word: "NOT NOW", colour: "#b00020" },
                { tag: "unknown", word: "UNKNOWN", colour: "#b00020" },
                { tag: "not_a_ticket", word: "NO TICKET", colour: "#37444f" },
                { tag: "not_ready", word: "NOT READY", colour: "#b00020" },
                { tag: "not_saved", word: "NOT SAVED", colour: "#b00020" }
            ];
        }
        function test_each_verdict_has_its_colour_and_word(row) {
            harness.showVerdict(row.tag, false);
            compare(findChild(page, "word").text, row.word);
            compare(colourAt(8, 8), row.colour);
            verify(findChild(page, "word").paintedWidth <= findChild(page, "word").width);
            verify(findChild(page, "word").font.pixelSize >= 96 || findChild(page, "word").fontInfo.pixelSize >= 96);
            grabImage(page).save(screenshotFolder + "/page-verdict-" + row.tag + ".png");
        }
        function test_amber_is_written_in_black() {
            harness.showVerdict("already_in", false);
            compare(findChild(page, "word").color.toString(), "#000000");
        }
        function test_a_note_with_attention_stands_out() {
            harness.showVerdict("admit", true);
            const note = findChild(page, "note");
            verify(note.visible);
            compare(note.text, "▲ Wheelchair: use the ramp at gate South");
            compare(note.color.toString(), "#000000");
            waitForRendering(page, 100);
            grabImage(page).save(screenshotFolder + "/page-verdict-note.png");
        }
        function test_long_texts_stay_within_the_page() {
            harness.showLongNames();
            waitForRendering(page, 100);
            grabImage(page).save(screenshotFolder + "/page-verdict-long.png");
            for (const name of ["word", "who", "category", "explanation", "note"]) {
                const item = findChild(page, name);
                const corner = item.mapToItem(page, item.width, item.height);
                verify(corner.x <= page.width, name);
                verify(corner.y <= page.height, name + " ends at " + corner.y);
            }
            verify(findChild(page, "explanation").text.indexOf("h ago") < 60); // before anything that may be cut
        }
        function test_a_touch_ends_it() {
            harness.showVerdict("admit", false);
            compare(harness.kiosk.page, KioskView.Verdict);
            mouseClick(page, 200, 200);
            compare(harness.kiosk.page, KioskView.Waiting);
        }
        function test_a_key_ends_it() {
            harness.showVerdict("unknown", false);
            page.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(harness.kiosk.page, KioskView.Waiting);
        }
        function test_it_ends_by_itself() {
            harness.showVerdict("admit", false);
            compare(harness.kiosk.page, KioskView.Verdict);
            tryCompare(harness.kiosk, "page", KioskView.Waiting, 10000);
        }
        function test_the_next_scan_replaces_it_at_once() {
            harness.showVerdict("admit", false);
            harness.showVerdict("blocked", false);
            compare(findChild(page, "word").text, "BLOCKED");
        }
        function test_a_screen_reader_hears_all_of_it() {
            harness.showVerdict("already_in", false);
            verify(page.Accessible.name.startsWith("USED. Ada Müller. Day ticket. Entered at "));
            compare(page.Accessible.role, Accessible.AlertMessage);
        }
    }
}
