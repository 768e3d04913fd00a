# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Devices that read slowly, or not at all, what they asked for."""

from kiosks import KIOSKS, TICKETS
from rows import TOTAL, row
from swarm import addresses
from wire import request

READERS = 20


def crawl(fight, data, most):
    """20 of them read 1 KiB at each tick, to the end of the ticks or of their connection."""
    ticks, most_ticks = 0, fight.size(120, 16)

    def read_some():
        nonlocal ticks
        ticks += 1
        for number, attacker in list(swarm.open.items()):
            if attacker.scripted and ticks % 2 == 0:
                attacker.read_slowly(1024)
                swarm.settle(number)

    with fight.swarm(addresses(READERS)) as swarm:
        for _ in range(READERS):
            swarm.launch([data], reads=False, receive_buffer=4096)
        swarm.run(lambda: ticks >= most_ticks or not swarm.open, 180, "the readers had crawled", tick=.25, at_tick=read_some)
        fight.notes.append(f"{len(swarm.open)} of {READERS} still read after {ticks} ticks")
    resident = fight.hub.watch.peak()
    fight.check(resident < most or fight.hub.watch.sanitized(), f"resident memory came to {resident:.0f} MiB, bound {most}")


@row("readers", growth=None, tickets=TICKETS, devices=KIOSKS)
def slow_readers_of_manifest(fight):
    """Pages of 5,000, the largest there are."""
    crawl(fight, request("GET", fight.manifest + "?limit=5000", [fight.bearer()]), TOTAL)


@row("readers", growth=None, tickets=TICKETS, devices=KIOSKS)
def slow_readers_of_pipelined_pages(fight):
    """All pages asked for in one go."""
    crawl(fight, request("GET", fight.manifest + "?limit=5000", [fight.bearer()]) * 20, TOTAL)


@row("readers", growth=None, tickets=TICKETS, devices=KIOSKS)
def slow_readers_of_feed(fight):
    crawl(fight, request("GET", f"/staff/events/{fight.event}/check-ins?limit=5000", [fight.bearer()]) * 20, TOTAL)


@row("readers", growth=None, tickets=TICKETS, devices=KIOSKS)
def readers_that_never_read(fight):
    """They are given up."""
    with fight.swarm(addresses(READERS)) as swarm:
        for _ in range(READERS):
            swarm.launch([request("GET", fight.manifest + "?limit=5000", [fight.bearer()]) * 20], reads=False,
                         receive_buffer=4096)
        swarm.run(lambda: not fight.let_go(), 60, "they had come")
        swarm.run(fight.let_go, 90, "the hub gave all of them up")
    resident = fight.hub.watch.peak()
    fight.check(resident < TOTAL or fight.hub.watch.sanitized(), f"resident memory came to {resident:.0f} MiB, bound {TOTAL}")
