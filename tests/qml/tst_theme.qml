// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Ui

TestCase {
    name: "Theme"

    function linear(channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
    function luminance(colour) {
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
    }
    function contrast(one, other) {
        const a = luminance(one);
        const b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
    function test_every_text_can_be_read_data() {
        return [
            { tag: "dark", scheme: Theme.dark, least: 4.5 },
            { tag: "light", scheme: Theme.light, least: 4.5 },
            { tag: "high contrast", scheme: Theme.highContrast, least: 7 }
        ];
    }
    function test_every_text_can_be_read(row) {
        const pairs = [["text", "background"], ["text", "surface"], ["text", "pressed"], ["quiet", "background"],
            ["quiet", "surface"], ["warning", "surface"], ["warning", "background"], ["accent", "background"],
            ["prominentInk", "prominent"], ["toneInk", "calm"], ["toneInk", "busy"], ["toneInk", "admit"], ["againInk", "again"],
            ["toneInk", "refuse"], ["noteInk", "note"], ["cameraInk", "camera"]];
        for (const [ink, paper] of pairs) {
            const ratio = contrast(row.scheme[ink], row.scheme[paper]);
            verify(ratio >= row.least, ink + " on " + paper + " is " + ratio.toFixed(2));
        }
    }
    // WCAG 2.1, 1.4.11: what is no text.
    function test_borders_and_the_focus_are_seen_data() {
        return test_every_text_can_be_read_data();
    }
    function test_borders_and_the_focus_are_seen(row) {
        const pairs = [["outline", "surface"], ["outline", "background"], ["focus", "surface"], ["focus", "background"],
            ["focus", "prominent"], ["accent", "surface"], ["guide", "camera"]];
        for (const [line, paper] of pairs) {
            const ratio = contrast(row.scheme[line], row.scheme[paper]);
            verify(ratio >= 3, line + " on " + paper + " is " + ratio.toFixed(2));
        }
    }
}
