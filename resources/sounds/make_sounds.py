#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The door's sounds as WAV (PCM, 16 bit, mono, 48 kHz): make_sounds.py FOLDER

Told apart without looking, by melody, rhythm and colour at once: admit is two short notes that rise, again three equal beeps,
refuse one long rough note after a short one that is higher, attention a bell that rings back and forth, calm a single knock.
All of it lies between 400 and 2,400 Hz: the speakers of a laptop give little below, and a hall's bass covers the rest; and
each sound has a strongest note of its own. As loud as the format allows, but for calm. Silence follows each: Qt's player stops
the stream with the last sample, and what the sound server has not played by then is not heard.
"""
import array
import math
import os
import sys
import wave

RATE = 48_000
FADE = 0.006  # seconds; a note that begins or ends hard clicks
PEAK = 29_000  # of 32,767
TAIL = 0.4  # seconds of silence; a server holds back some 0.15 s, and plays nothing that is shorter than that

# loudness, then (frequency in Hz, 0: silence; seconds; share of overtones)
SOUNDS = {
    "admit": (1.0, [(1047, .08, .25), (1568, .2, .25)]),
    "again": (1.0, [(880, .11, .5), (0, .07, 0), (880, .11, .5), (0, .07, 0), (880, .11, .5)]),
    "refuse": (1.0, [(622, .14, .8), (440, .55, .8)]),
    "calm": (.4, [(740, .09, .1)]),
    "attention": (1.0, [(1760, .07, .2), (2217, .11, .2)] * 3),
}


def note(frequency, seconds, overtones):
    count = int(RATE * seconds)
    for index in range(count):
        time = index / RATE
        fade = min(1, time / FADE, (seconds - time) / FADE)
        yield max(fade, 0) * sum(
            overtones ** (order - 1) / order * math.sin(2 * math.pi * frequency * order * time) for order in range(1, 6))


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    for name, (loudness, notes) in SOUNDS.items():
        values = [value for one in notes for value in note(*one)]
        scale = PEAK * loudness / max(map(abs, values))
        samples = array.array("h", [int(scale * value) for value in values] + [0] * int(RATE * TAIL))
        if sys.byteorder == "big":
            samples.byteswap()
        with wave.open(os.path.join(folder, name + ".wav"), "wb") as file:
            file.setparams((1, 2, RATE, len(samples), "NONE", ""))
            file.writeframes(samples.tobytes())


if __name__ == "__main__":
    main()
