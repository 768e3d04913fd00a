# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bugs planted in the product: is each found, and how soon? A plant is a patch; if its first line is "# lane: NAME", that
lane hunts it, else the simulation."""

import json
import re
import shutil
import statistics
import subprocess
import time

import building
import lanes
import ledger
import project
import running
import sourcecopy

SEEDS = 500  # within so many a planted bug must be found
SECONDS = 300  # the same for a lane that is not the simulation
MOST = 3600  # seconds: a hunt that lasts longer hangs


def lane_of(patch):
    with patch.open(encoding="utf-8", errors="replace") as lines:
        named = re.fullmatch(r"# lane: *(\S+)\s*", lines.readline())
    lane = lanes.named(named[1] if named else "simulation")
    if len(lane.command) != 1:
        raise project.Trouble(f"{patch.name}: the lane {lane.name} is no program that hunts plants")
    return lane


def command_of(lane, root):
    program = str(root / lane.command[0])
    if lane.name == "simulation":
        return [program, "--seeds", str(SEEDS), "--seed", "1"]
    return [program, "--seconds", str(SECONDS), "--seed", "1"]


def hunt(lane, root):
    """→ the seed that found the bug, or None."""
    command = command_of(lane, root)
    try:
        done = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                              errors="replace", timeout=MOST, check=False)
    except subprocess.TimeoutExpired as error:
        raise project.Trouble(f"the hunt was still running after {MOST} s: {' '.join(command)}") from error
    if done.returncode not in (0, 1):
        raise project.Trouble(f"the hunt ended with {done.returncode}: {' '.join(command)}")
    if done.returncode == 0:
        return None
    report = running.report_of(lane.name, done.stdout)
    return int(report.get("failed_seed", report["seed"]))


def plant_and_hunt(patch, copy):
    lane = lane_of(patch)
    copy.restore()
    try:
        copy.apply(patch)
        for preset, *targets in lane.builds:
            building.build(preset, targets, copy.place)
        return hunt(lane, copy.place)
    finally:
        copy.restore()


def tell(patch, copy):
    """Hunts one plant and says how it ended; → the seed that found it, or None."""
    try:
        seed = plant_and_hunt(patch, copy)
        print(f"{patch.name}: {f'found at seed {seed}' if seed is not None else 'NOT FOUND'}", flush=True)
        return seed
    except (project.Trouble, OSError) as trouble:
        print(f"{patch.name}: NOT HUNTED: {trouble}", flush=True)
        return None


def hunt_one(patch):
    return tell(patch, sourcecopy.SourceCopy()) is not None


def patches():
    return sorted(project.PLANTS.glob("*.patch"))


def summary(seeds):
    """The report of a whole hunt, as of a lane."""
    found = [seed for seed in seeds if seed is not None]
    return {"lane": lanes.PLANTS.name, "seed": 1, "next_seed": 1, "failed": 0 if len(found) == len(seeds) else 1,
            "figures": {"found": len(found), "planted": len(seeds),
                        "median_seeds": statistics.median_high(found) if found else 0}}


def hunt_all():
    """All of them, as one line of the ledger; → whether all were found."""
    if not patches():
        raise project.Trouble(f"there is no patch in {project.PLANTS}")
    begun = time.monotonic()
    commit = project.commit()
    copy = sourcecopy.SourceCopy()
    report = summary([tell(patch, copy) for patch in patches()])
    ledger.append(report, time.monotonic() - begun, commit)
    print(json.dumps(report))
    return not report["failed"]


def check_all():
    """Whether every patch still applies to the sources as they are; → 77 of ctest where nothing can be said."""
    if shutil.which("git") is None:
        print("skipped: git is not installed")
        raise SystemExit(running.SKIPPED)
    for patch in patches():
        lane_of(patch)
        sourcecopy.apply(patch, project.ROOT, only_check=True)
    print(f"{len(patches())} patches apply")
    return True
