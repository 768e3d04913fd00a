# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger of all runs, one JSON object a line; it is never rewritten."""

import datetime
import json

import project


def read(path=project.LEDGER):
    """All runs, oldest first. A line that is none is Trouble that names it."""
    runs = []
    if not path.exists():
        return runs
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            run = json.loads(line)
            runs.append({key: run[key] for key in
                         ("commit", "date", "machine", "lane", "seed", "next_seed", "seconds", "figures", "failed")})
        except (ValueError, KeyError, TypeError) as error:
            raise project.Trouble(f"{path}:{number} is no run: {error}") from error
    return runs


def append(report, seconds, commit, path=project.LEDGER):
    """Keeps what a lane reported. commit: what it was built from; the checkout may have moved on meanwhile."""
    run = {
        "commit": commit,
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ"),
        "machine": project.machine(),
        "lane": report["lane"],
        "seed": report["seed"],
        "next_seed": report["next_seed"],
        "seconds": round(seconds),
        "figures": report["figures"],
        "failed": report["failed"],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as ledger:
        ledger.write(json.dumps(run, ensure_ascii=False) + "\n")


def next_seed(runs, lane):
    """Where the lane goes on: no seed is run twice."""
    return max((run["next_seed"] for run in runs if run["lane"] == lane), default=1)


def of_lane(runs, lane):
    return [run for run in runs if run["lane"] == lane.name]


def counted(runs, lane):
    """The runs that the lane's figures stand for. Sums: those since it last found something, for what was mended after that
    is not what had run before."""
    own = of_lane(runs, lane)
    if not lane.adds_up:
        return own[-1:]
    failures = [at for at, run in enumerate(own) if run["failed"]]
    return own[failures[-1] + 1:] if failures else own


def figures(runs):
    """Sums by name, in the order in which the lane names them."""
    total = {}
    for run in runs:
        for name, value in run["figures"].items():
            total[name] = total.get(name, 0) + value
    return total
