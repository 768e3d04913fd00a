# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub's front beside a bare Qt HttpServer with the same handler behind it, in one run and by turns: a b, b a, a b …

The bare one is a QAbstractHttpServer (a QHttpServer with a single route was no faster); both have one thread for the
network. What each of them is asked is asked of the other right before or after, so that whatever else the machine does
meets both alike: the ratios say something, the rates by themselves little."""

import contextlib
import dataclasses
import pathlib
import sqlite3
import statistics
import subprocess
import tempfile

import hubfolder
import load
import project

SCANS = 100  # a batch, as load.lua makes them
TICKETS = 100_000
SIDES = ("front", "bare")


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    connections: int = 64
    tls: bool = False
    batches: bool = False
    longer: int = 1  # than the others' bursts, so that what is in flight at its end is little of it
    target: float = 0  # the least ratio; 0: for information


CASES = (
    Case("GET", target=0.7),
    Case("100-scan batch", batches=True, longer=3, target=0.9),
    Case("GET, TLS", tls=True),
    Case("GET, 1,000 connections", connections=1000),
)


@dataclasses.dataclass(frozen=True)
class Running:
    """One gatebook-benchserver, and what to ask of it."""
    process: int
    url: str
    batches: tuple = ()


@contextlib.contextmanager
def serving(kind, case, folder=None):
    arguments = ["--tls"] if case.tls else []
    if folder is not None:
        arguments += ["--database", folder.database]
    process = subprocess.Popen([hubfolder.PROGRAMS / "gatebook-benchserver", kind, *arguments], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)
    try:
        port = process.stdout.readline().strip()
        if not port:
            raise project.Trouble(f"gatebook-benchserver {kind} did not start")
        batches = (folder.event, folder.add_device("Laptop")) if folder is not None else ()
        yield Running(process.pid, f"{'https' if case.tls else 'http'}://127.0.0.1:{port}/healthz", batches)
        if process.poll() is not None:
            raise project.Trouble(f"gatebook-benchserver {kind} died: {process.returncode}")
    finally:
        process.stdin.close()
        process.wait()


def check_books(folder, bursts):
    """What was answered is in the log, once each: the load was not answered from anything cheaper."""
    with contextlib.closing(sqlite3.connect(f"file:{folder.database}?mode=ro", uri=True)) as database:
        kept, = database.execute("SELECT count(*) FROM check_ins").fetchone()
    answered = SCANS * sum(burst.requests for burst in bursts)
    if kept < answered:
        raise project.Trouble(f"{answered} scans were answered, {kept} are in the log")


def of_case(case, rounds, seconds, scratch):
    """→ {side: [Burst …]}, one for each round."""
    with contextlib.ExitStack() as stack:
        folders, running = {}, {}
        for side in SIDES:
            if case.batches:
                folders[side] = hubfolder.HubFolder(scratch / side)
                folders[side].add_tickets(TICKETS)
            running[side] = stack.enter_context(serving(side, case, folders.get(side)))
        def ask(side, how_long):
            there = running[side]
            return load.burst(there.process, there.url, case.connections, how_long, there.batches)
        bursts = {side: [] for side in SIDES}
        warm_up = {side: ask(side, 1) for side in SIDES}
        for number in range(rounds):
            for side in SIDES if number % 2 == 0 else SIDES[::-1]:
                bursts[side].append(ask(side, seconds * case.longer))
        for side, folder in folders.items():
            check_books(folder, [warm_up[side], *bursts[side]])
    return bursts


def spread(values):
    figures = {"median": statistics.median(values), "least": min(values), "most": max(values)}
    return {name: round(value, 3) for name, value in figures.items()}


def summary(case, bursts):
    front, bare = bursts["front"], bursts["bare"]
    median = {side: statistics.median(burst.rate for burst in bursts[side]) for side in SIDES}
    return {
        "case": case.name, "connections": case.connections, "rounds": len(front), "target": case.target or None,
        "ratio": spread([a.rate / b.rate for a, b in zip(front, bare)]),
        "cpu_ratio": spread([b.cpu_each / a.cpu_each for a, b in zip(front, bare)]),
        "per_second": {side: round(median[side]) for side in SIDES},
        "p99_ms": {side: round(statistics.median(burst.p99_ms for burst in bursts[side]), 2) for side in SIDES},
        "client_cpu": round(max(burst.client_cpu for burst in (*front, *bare)), 2),
    }


def line(row):
    ratio, target = row["ratio"], row["target"]
    return (f"| {row['case']} | {ratio['median']:.2f} | {ratio['least']:.2f} – {ratio['most']:.2f} "
            f"| {row['cpu_ratio']['median']:.2f} | {f'≥ {target}' if target else ''} "
            f"| {row['per_second']['front']:,} | {row['per_second']['bare']:,} | {row['client_cpu']:.0%} |")


HEAD = ("| front / bare | rate | of rounds | work | target | front, 1/s | bare, 1/s | load's core |\n"
        "|---|---|---|---|---|---|---|---|")


def run(options, say):
    """→ (JSON value, whether all targets are met)."""
    say(HEAD)
    rows = []
    for case in CASES:
        with tempfile.TemporaryDirectory(prefix="gatebook-bench-") as scratch:
            bursts = of_case(case, options.rounds, options.seconds, pathlib.Path(scratch))
        rows.append(summary(case, bursts))
        say(line(rows[-1]))
    return rows, all(row["ratio"]["median"] >= (row["target"] or 0) for row in rows)
