# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Running one lane and believing what it says only if it fits."""

import json
import subprocess
import sys
import time

import building
import ledger
import project

SKIPPED = 77


def say(*words):
    print(*words, file=sys.stderr, flush=True)


def report_of(lane, output):
    """The JSON object in the last line."""
    lines = output.strip().splitlines()
    try:
        report = json.loads(lines[-1])
        if not isinstance(report, dict) or report.get("lane") != lane:
            raise ValueError("it is not this lane's")
        return report
    except (IndexError, ValueError) as error:
        raise project.Trouble(f"{lane}: its last line is no report ({error}): {lines[-1:]}") from error


def checked(report, code):
    """A report whose fields are there, of their kind, and say what the exit code says."""
    figures = report.get("figures")
    sound = (isinstance(figures, dict) and all(type(value) is int for value in figures.values())
             and all(type(report.get(key)) is int for key in ("seed", "next_seed", "failed"))
             and report["failed"] == code and code in (0, 1) and (code == 0 or report.get("repeat")))
    if not sound:
        raise project.Trouble(f"{report['lane']}: its report does not fit its exit code {code}: {json.dumps(report)}")
    return report


def call(lane, seconds, seed, root=project.ROOT):
    """Runs the lane's command to its end; → its report, or None where it was skipped."""
    command = [*lane.command, "--seconds", str(seconds), "--seed", str(seed)]
    most = None if lane.least_minutes else 3 * seconds + 600
    try:
        done = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, text=True, errors="replace", timeout=most,
                              check=False)
    except subprocess.TimeoutExpired as error:
        raise project.Trouble(f"{lane.name}: still running after {most} s; repeat: {' '.join(command)}") from error
    except OSError as error:
        raise project.Trouble(f"{lane.name}: {error}") from error
    if done.returncode < 0 or done.returncode > 1 and done.returncode != SKIPPED:
        raise project.Trouble(f"{lane.name}: died with {done.returncode}; repeat: {' '.join(command)}")
    report = report_of(lane.name, done.stdout)
    if done.returncode == SKIPPED:
        say(f"{lane.name}: skipped: {report.get('skipped', 'without a reason')}")
        return None
    return checked(report, done.returncode)


def prove(lane, seconds, path=project.LEDGER):
    """Builds, runs and records one lane from where it last stopped; → whether it was clean."""
    commit = project.commit()
    for preset, *targets in lane.builds:
        building.build(preset, targets)
    seed = ledger.next_seed(ledger.read(path), lane.name)
    say(f"{lane.name}: {seconds} s from seed {seed}")
    begun = time.monotonic()
    report = call(lane, seconds, seed)
    if report is None:
        return True
    ledger.append(report, time.monotonic() - begun, commit, path)
    numbers = ", ".join(f"{value:,} {name}" for name, value in report["figures"].items())
    say(f"{lane.name}: {numbers}; {'FAILED, repeat: ' + report['repeat'] if report['failed'] else 'clean'}")
    return not report["failed"]
