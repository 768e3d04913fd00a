#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attacks on a running hub: attack.py NAME… [--tls] [--full], NAME a row or a family of the table; attack.py --list.

Each row fights a hub that this program starts, or the one of --hub URL --pid PID (with --event and --token where the row
needs a device's). Meanwhile good clients push and ask from other addresses and must all be served; afterwards the hub
must run, hold no more descriptors than at rest, have grown by no more than the row's bound and have warned of nothing.
--lane runs all of them at full size on both transports, for ./dev prove; it takes the time that it takes."""

import argparse
import collections
import itertools
import json
import sys
import time

import bodies
import descriptors
import drains
import framing
import habits
import handshakes
import headers
import kiosks
import leavers
import payloads
import readers
import requestlines
import slowloris
import tokens
from field import Stage
from probes import run_probes
from rows import TABLE, Fight
from wire import Failed

# Their rows enter the table when they are imported.
MODULES = (slowloris, bodies, headers, framing, requestlines, payloads, tokens, habits, leavers, handshakes, readers,
           descriptors, drains, kiosks)
LARGE = (kiosks.TICKETS, kiosks.KIOSKS)


def say(*words):
    print(*words, file=sys.stderr, flush=True)


def transport(tls):
    return "tls" if tls else "plain"


def fight_together(rows, field, options):
    """One row, or several that are single requests; says how, → the fight and {name: what was wrong}."""
    fight = Fight(field.hub, field.endpoint, field.descriptors, options.full)
    watch = field.hub.watch
    watch.forget()
    begun, busy = time.monotonic(), watch.busy()
    failed = {}
    try:
        if rows[0].probe:
            failed = run_probes(rows, fight)
        else:
            rows[0].run(fight)
        if not rows[0].stops:
            field.judge(rows[0], fight)
        complaints = field.hub.complaints(rows[0].says)
        if complaints:
            raise Failed("the hub warned: " + complaints[:2000])
    except Failed as failure:
        failed.setdefault(rows[0].name if len(rows) == 1 else f"{rows[0].name}…", str(failure))
    seconds = time.monotonic() - begun
    report(rows, fight, failed, f"{seconds:.1f} s ({max(0.0, watch.busy() - busy):.1f} s of hub)")
    return fight, failed


def report(rows, fight, failed, took):
    figures, kind = fight.figures, transport(fight.endpoint.tls)
    for row in rows:
        if row.name not in failed:
            say(f"ok      {row.name} ({kind})")
    for name, what in failed.items():
        say(f"FAILED  {name} ({kind}): {what}")
    say(f"        {took}, {fight.connections} connections, rss {figures['rest']:.1f} {figures['growth']:+.1f} MiB, "
        f"descriptors <= {figures['descriptors']}, good {figures['served']} served, {figures['retried']} retried, "
        f"{figures['lost']} lost, slowest {figures['slowest']:.2f} s", *(f"; {note}" for note in fight.notes))


def bouts(rows):
    """Rows that are fought together: single requests of a family are; others stand for themselves."""
    for (_, probes), group in itertools.groupby(rows, lambda row: (row.family, row.probe is not None)):
        group = list(group)
        yield from [group] if probes else ([row] for row in group)


class Campaign:
    """All chosen rows on one transport. Rows of a family share a hub, unless one wants its own or one failed."""

    def __init__(self, stage, tls, options):
        self._stage, self._tls, self._options = stage, tls, options
        self._field = self._family = None
        self.totals, self.failures = collections.Counter(), {}

    def fight(self, rows):
        try:
            for bout in bouts(rows):
                self._fight_bout(bout)
            self._leave(None)
        finally:
            if self._field:
                self._field.close()

    def _fight_bout(self, bout):
        first = bout[0]
        if first.alone or self._family != first.family:
            self._leave(self._family)
        if not self._field:
            self._field, self._family = self._stage.field_for(first, self._tls), first.family
        fight, failed = fight_together(bout, self._field, self._options)
        self.failures.update({f"{name} ({transport(self._tls)})": what for name, what in failed.items()})
        self.totals.update(attacks=len(bout), connections=fight.connections, good_requests_served=fight.figures["served"])
        if failed or first.stops:
            self._field.close()
            self._field = None
        elif first.alone:
            self._leave(first.family)

    def _leave(self, family):
        """Ends the hub in order, if there is one."""
        if not self._field:
            return
        try:
            self._field.end()
        except Failed as failure:
            say(f"FAILED  the end of {family or self._family}: {failure}")
            self.failures[f"end of {family or self._family} ({transport(self._tls)})"] = str(failure)
        self._field = None


def chosen(names, tls, options):
    """The table's rows of these names; of a hub that somebody else started those that leave it as it is."""
    known = {row.name for row in TABLE} | {row.family for row in TABLE}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise Failed(f"no row and no family is called {', '.join(unknown)}; see --list")
    return [row for row in TABLE if transport(tls) in row.transports
            and (row.name in names or row.family in names and (options.full or not row.long))
            and not (options.hub and (row.stops or row.limits or row.descriptors))]


def campaign(names, transports, options):
    totals, failures = collections.Counter(), {}
    stage = Stage(options)
    try:
        for tls in transports:
            one = Campaign(stage, tls, options)
            one.fight(chosen(names, tls, options))
            totals.update(one.totals)
            failures.update(one.failures)
    finally:
        stage.close()
    return totals, failures


def lane(options):
    options.full = True
    totals, failures = campaign({row.family for row in TABLE}, (False, True), options)
    repeat = next(iter(failures), "").split(" ")[0].rstrip("…")
    print(json.dumps({"lane": "attacks", "seed": options.seed, "next_seed": options.seed + 1, "figures": dict(totals),
                      "failed": 1 if failures else 0,
                      **({"repeat": f"python3 tests/attacks/attack.py --full {repeat}"} if failures else {})}))
    return 1 if failures else 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--full", action="store_true", help="at full size with the hub's own limits, and the long rows too")
    parser.add_argument("--hub", metavar="URL")
    parser.add_argument("--pid", type=int)
    parser.add_argument("--event")
    parser.add_argument("--token")
    parser.add_argument("--data", metavar="FOLDER", help="where prepared events are kept from run to run")
    parser.add_argument("--prepare", action="store_true", help="only make the large event there")
    parser.add_argument("--lane", action="store_true")
    parser.add_argument("--seconds", type=int)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def main():
    options = arguments()
    if options.list:
        for row in TABLE:
            print(f"{row.family:14} {row.name:40} {' '.join(row.transports)}{' long' if row.long else ''}")
        return 0
    if options.lane:
        return lane(options)
    try:
        if options.prepare:
            Stage(options).data(*LARGE)
            return 0
        totals, failures = campaign(options.names, (options.tls or (options.hub or "").startswith("https"),), options)
    except Failed as failure:
        say(failure)
        return 2
    say(json.dumps(totals), "failed: " + ", ".join(failures) if failures else "all stood")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
