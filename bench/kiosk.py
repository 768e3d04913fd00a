# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's window on a screen that OpenGL draws in software: tickets held into the camera's place one after the other, and
for each the time from its frame to the swapped picture with its verdict, the scan synced to disk in between."""

import json
import os
import shutil
import statistics
import subprocess
import tempfile

import project

PROGRAM = project.ROOT / "build/bin/gatebook-kioskbench"
RUNS = 3
LARGE = 1_000_000  # tickets: for the times
USUAL = 100_000  # tickets: for the memory
MEDIAN_MS, P95_MS, MEMORY_MB = 40, 150, 300
STEPS = ("decode", "wait", "judge", "commit", "show", "answer")
FRAME_SECONDS = 0.6  # that a picture is held up
PATIENCE = 120  # seconds more than all of them take


def checked(command, timeout, **arguments):
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=timeout, **arguments)
    except subprocess.TimeoutExpired as error:
        raise project.Trouble(f"{command[0]} did not come to its end in {timeout:.0f} s") from error
    if done.returncode != 0:
        raise project.Trouble(f"{command[0]}: {done.stderr.strip()[-400:]}")
    return done.stdout


def prepared(folder, tickets, scans):
    headless = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    checked([PROGRAM, "prepare", folder, str(tickets), str(scans)], 3600, env=headless)


def one_run(folder, scans):
    """→ p50 and p95 of each step in milliseconds, and memory in kB. Of a copy: each run lets the same people in."""
    with tempfile.TemporaryDirectory(prefix="run-", dir=os.path.dirname(folder)) as copy:
        shutil.copytree(folder, copy, dirs_exist_ok=True)
        on_screen = os.environ | {"QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1", "XDG_RUNTIME_DIR": copy}
        on_screen.pop("QT_QUICK_BACKEND", None)
        command = ["xvfb-run", "-a", "-s", "-screen 0 1280x720x24", PROGRAM, "run", copy, str(scans)]
        return json.loads(checked(command, PATIENCE + scans * FRAME_SECONDS, env=on_screen))


def run(options, say):
    """→ (JSON value, whether all targets are met)."""
    if shutil.which("xvfb-run") is None:
        raise project.Trouble("xvfb-run is not installed")
    scans = options.tickets_shown
    result = {"scans": scans, "tickets": LARGE, "runs": []}
    with tempfile.TemporaryDirectory(prefix="gatebook-bench-") as scratch:
        say(f"a list of {LARGE:,} tickets is written; that takes a while")
        prepared(f"{scratch}/large", LARGE, scans)
        say("| run | " + " | ".join(f"{step}, p50 / p95 ms" for step in STEPS) + " |\n" + "|---" * (len(STEPS) + 1) + "|")
        for number in range(1, RUNS + 1):
            figures = one_run(f"{scratch}/large", scans)
            result["runs"].append(figures)
            say(f"| {number} | " + " | ".join(f"{figures[step]['p50']} / {figures[step]['p95']}" for step in STEPS) + " |")
        prepared(f"{scratch}/usual", USUAL, scans)
        result["memory_mb"] = round(one_run(f"{scratch}/usual", scans)["rss_max"] / 1024)
    result["median_ms"] = statistics.median(figures["answer"]["p50"] for figures in result["runs"])
    result["p95_ms"] = statistics.median(figures["answer"]["p95"] for figures in result["runs"])
    say(f"decoded → on the screen with {LARGE:,} tickets: median {result['median_ms']} ms (target {MEDIAN_MS}), "
        f"p95 {result['p95_ms']} ms (target {P95_MS}); at most {result['memory_mb']} MB with {USUAL:,} tickets "
        f"(target {MEMORY_MB})")
    return result, (result["median_ms"] <= MEDIAN_MS and result["p95_ms"] <= P95_MS
                    and result["memory_mb"] < MEMORY_MB)
