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
        function luminance(colour) {
            const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
            return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
        }
        function contrast(one, other) {
            const light = Math.max(luminance(one), luminance(other));
            return (light + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
        }
        function textsOf(item) { // that are on the screen
            let texts = item.truncated !== undefined && item.visible && item.text !== "" ? [item] : [];
            for (let i = 0; i < item.children.length; ++i)
                texts = texts.concat(item.children[i].visible ? textsOf(item.children[i]) : []);
            return texts;
        }
        function verifyFits(item, what) {
            verify(!item.truncated, what + " is cut");
            verify(item.paintedHeight <= item.height + 1, what + " is higher than its place");
            verify(item.paintedWidth <= item.width + 1, what + " is wider than its place");
            const corner = item.mapToItem(page, item.width, item.height);
            verify(corner.x <= page.width && corner.y <= page.height, what + " ends at " + corner);
        }
        function test_nothing_usual_is_cut_data() {
            const kinds = ["admit", "already_in", "cancelled", "blocked", "not_valid_now", "unknown", "not_a_ticket", "not_ready", "not_saved"];
            const sizes = [[1280, 720], [1920, 1080], [800, 600], [720, 1280]];
            const rows = [];
            for (const kind of kinds)
                for (const size of sizes)
                    rows.push({ tag: kind + "-" + size.join("x"), kind: kind, width: size[0], height: size[1] });
            return rows;
        }
        function test_nothing_usual_is_cut(row) {
            scene.width = row.width;
            scene.height = row.height;
            const names = ["Ada Müller", "Maximiliane von Hohenstein-Wittelsbach", "محمد عبد الرحمن الهاشمي", "山田 花子"];
            for (const name of names) {
                for (const noted of [false, true]) {
                    harness.reset();
                    harness.showVerdictOf(row.kind, name, noted);
                    waitForRendering(page, 100);
                    const texts = textsOf(page);
                    verify(texts.length >= 2);
                    for (const text of texts) {
                        verifyFits(text, row.tag + ", " + name + ", " + text.objectName);
                        verify(text.objectName === "note" || contrast(text.color, page.color) >= 4.5, text.objectName);
                    }
                    if (noted === (row.kind === "admit"))
                        grabImage(page).save(screenshotFolder + "/verdict-" + row.tag + "-" + names.indexOf(name) + ".png");
                }
            }
            scene.width = 1280;
            scene.height = 720;
        }
        function test_verdicts_differ_in_word_glyph_and_colour() {
            const words = [];
            const looks = {}; // of each colour, its glyphs
            for (const row of test_each_verdict_has_its_colour_and_word_data()) {
                harness.reset();
                harness.showVerdict(row.tag, false);
                const verdict = harness.kiosk.verdict;
                verify(!words.includes(verdict.word));
                words.push(verdict.word);
                looks[page.color] = (looks[page.color] || []).concat(verdict.glyph);
            }
            const colours = Object.keys(looks);
            compare(colours.length, 4);
            for (const one of colours)
                for (const other of colours)
                    verify(one === other || looks[one].every(glyph => !looks[other].includes(glyph)));
        }
        function test_how_sure_it_is_stands_on_every_verdict_that_was_judged() {
            harness.showVerdict("blocked", false);
            compare(findChild(page, "certainty").text, "List 2 min old");
            harness.reset();
            harness.showVerdict("not_a_ticket", false);
            verify(!findChild(page, "certainty").visible);
            harness.reset();
            harness.offline(3);
            harness.showVerdict("admit", false);
            compare(findChild(page, "certainty").text, "Offline for 4 min");
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
            for (const name of ["word", "who", "category", "explanation", "certainty", "note"]) {
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
        function test_a_bar_shows_how_long_it_stays() {
            const bar = findChild(page, "remaining");
            harness.showVerdict("blocked", false);
            verify(bar.visible);
            compare(bar.width, page.width);
            tryVerify(() => bar.width < page.width * 0.9 && bar.width > 0);
            harness.showVerdict("cancelled", false);
            tryCompare(bar, "width", page.width); // anew
        }
        function test_it_ends_by_itself() {
            harness.showVerdict("admit", false);
            compare(harness.kiosk.page, KioskView.Verdict);
            tryCompare(harness.kiosk, "page", KioskView.Waiting, 10000);
        }
        function test_the_next_scan_replaces_it() {
            harness.showVerdict("admit", false);
            harness.showVerdict("blocked", false);
            compare(findChild(page, "word").text, "ENTER"); // nobody could have seen it yet
            tryCompare(findChild(page, "word"), "text", "BLOCKED");
        }
        function test_a_screen_reader_hears_all_of_it() {
            harness.showVerdict("already_in", false);
            verify(page.Accessible.name.startsWith("USED. Ada Müller. Day ticket. Entered at "));
            compare(page.Accessible.role, Accessible.AlertMessage);
        }
    }
}
