# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The proof of README's figures: runs the long lanes, keeps their results in docs/proof/ledger.jsonl and makes README's
table from it. Called as ./dev prove; CONTRIBUTING.md says how."""

import argparse
import pathlib
import sys

import lanes
import plants
import project
import running
import table


def arguments():
    parser = argparse.ArgumentParser(prog="./dev prove", description=__doc__)
    parser.add_argument("minutes", nargs="?", type=float, default=30, help="for all lanes together (30)")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--lane", metavar="NAME", help="this lane alone")
    what.add_argument("--plant", metavar="FILE", type=pathlib.Path, help="build one planted bug and hunt it")
    what.add_argument("--plants", action="store_true", help="the same for all of tests/simulation/plants")
    what.add_argument("--table", action="store_true", help="write README's table again from the ledger")
    parser.add_argument("--check", action="store_true",
                        help="with --table: does README say what the ledger gives? with --plants: do all patches apply?")
    return parser.parse_args()


def run(what):
    """These lanes, one after the other; one that can't be run holds up no other. → whether all were clean."""
    clean = True
    for lane, seconds in what:
        try:
            clean = running.prove(lane, seconds) and clean
        except project.Trouble as trouble:
            running.say(f"{lane.name}: NOT RUN: {trouble}")
            clean = False
    table.write()
    return clean


def round_of(minutes):
    taken, left_out = lanes.of_a_round(minutes)
    for lane in left_out:
        running.say(f"{lane.name}: not in a round of less than {lane.least_minutes} minutes;"
                    f" by itself: ./dev prove --lane {lane.name}")
    return run(taken)


def main():
    options = arguments()
    if options.table:
        table.check() if options.check else table.write()
        return True
    if options.plants:
        return plants.check_all() if options.check else plants.hunt_all()
    if options.plant:
        return plants.hunt_one(options.plant)
    if options.lane:
        return run([(lanes.named(options.lane), round(options.minutes * 60))])
    return round_of(options.minutes)


if __name__ == "__main__":
    try:
        sys.exit(0 if main() else 1)
    except project.Trouble as trouble:
        sys.exit(f"prove: {trouble}")
