# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The benchmarks. Each prints a table for people on the standard error and, with --json, one document on the standard
output. Exit code 1: a target was missed. CONTRIBUTING.md says what the figures are worth."""

import argparse
import json
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tests/prove"))

import project  # noqa: E402

import front  # noqa: E402
import kiosk  # noqa: E402
import live  # noqa: E402

BENCHES = {"front": front.run, "live": live.run, "kiosk": kiosk.run}


def say(*words):
    print(*words, file=sys.stderr, flush=True)


def arguments():
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("name", nargs="?", choices=BENCHES, help="this one alone; else all, one after the other")
    parser.add_argument("--json", action="store_true", help="the figures as one JSON document on standard output")
    parser.add_argument("--rounds", type=int, default=9, help="front: of each side in each case (9)")
    parser.add_argument("--seconds", type=int, default=2, help="front: of each burst (2)")
    parser.add_argument("--streams", type=int, default=1000, help="live: how many listen (1000)")
    parser.add_argument("--scans", type=int, default=20, help="live: check-ins in each of the three runs (20)")
    parser.add_argument("--tickets-shown", type=int, default=100, help="kiosk: held up in each of the three runs (100)")
    return parser.parse_args()


def main():
    options = arguments()
    result = {"commit": project.commit(), "machine": project.machine()}
    met = True
    for name in [options.name] if options.name else BENCHES:
        load_before = round(os.getloadavg()[0], 2)
        say(f"{name}: {result['commit']} on {result['machine']}; load before {load_before}")
        figures, good = BENCHES[name](options, say)
        result[name] = {"load_before": load_before, "figures": figures, "met": good}
        met = met and good
        say(f"{name}: {'targets met' if good else 'a target was MISSED'}")
    if options.json:
        print(json.dumps(result, ensure_ascii=False))
    return met


if __name__ == "__main__":
    try:
        sys.exit(0 if main() else 1)
    except project.Trouble as trouble:
        sys.exit(f"bench: {trouble}")
