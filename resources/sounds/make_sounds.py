#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The door's sounds as WAV (PCM, 16 bit, mono, 48 kHz): make_sounds.py FOLDER

Told apart without looking: admit rises, again repeats one note, refuse falls and is rough, attention is a bell.
"""
import array
import math
import os
import sys
import wave

RATE = 48_000
FADE = 0.008  # seconds; a note that begins or ends hard clicks

# (frequency in Hz, seconds, share of overtones)
SOUNDS = {
    "admit": [(660, .09, .2), (990, .16, .2)],
    "again": [(520, .12, .4), (0, .06, 0), (520, .12, .4), (0, .06, 0), (520, .12, .4)],
    "refuse": [(330, .18, .8), (196, .38, .8)],
    "calm": [(440, .12, .1)],
    "attention": [(1320, .1, .3), (1047, .1, .3), (1320, .1, .3), (1047, .2, .3)],
}


def note(frequency, seconds, overtones):
    count = int(RATE * seconds)
    for index in range(count):
        time = index / RATE
        fade = min(1, time / FADE, (seconds - time) / FADE)
        wave_now = sum(overtones ** (order - 1) / order * math.sin(2 * math.pi * frequency * order * time) for order in range(1, 6))
        yield int(12_000 * max(fade, 0) * wave_now)


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    for name, notes in SOUNDS.items():
        samples = array.array("h", (value for one in notes for value in note(*one)))
        if sys.byteorder == "big":
            samples.byteswap()
        with wave.open(os.path.join(folder, name + ".wav"), "wb") as file:
            file.setparams((1, 2, RATE, len(samples), "NONE", ""))
            file.writeframes(samples.tobytes())


if __name__ == "__main__":
    main()
