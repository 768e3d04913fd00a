# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""README's table of figures, made from the ledger and from nothing else."""

import project
import ledger
import lanes

BEGIN = "<!-- proof -->"
END = "<!-- /proof -->"


def duration(seconds):
    return f"{seconds / 3600:.1f} h" if seconds >= 3600 else f"{max(1, round(seconds / 60))} min"


def span(names):
    """The first and the last of them, or the one."""
    return names[0] if names[0] == names[-1] else f"{names[0]} … {names[-1]}"


def row(lane, runs):
    """A lane's row; where its last run found something, that and nothing else."""
    latest = ledger.of_lane(runs, lane)[-1]
    counted = ledger.counted(runs, lane) or [latest]
    cells = [f"{value:,} {name.replace('_', ' ')}" for name, value in ledger.figures(counted).items()]
    if latest["failed"]:
        cells = ["**failed**", *(cells if not lane.adds_up else ())]
    time = duration(sum(run["seconds"] for run in counted))
    commits = span([f"`{run['commit']}`" for run in counted])
    dates = span([run["date"][:10] for run in counted])
    return f"| {lane.name} | {lane.what} | {'<br>'.join(cells)} | {len(counted)}, {time} | {commits} | {dates} |"


def text(runs):
    """The table, without its markers."""
    known = [lane for lane in (*lanes.LANES, lanes.PLANTS) if ledger.of_lane(runs, lane)]
    if not known:
        return "No run is in the ledger yet."
    machines = sorted({run["machine"] for lane in known for run in ledger.counted(runs, lane)})
    return "\n".join([
        "| lane | what it does | figures | runs | commit | date |",
        "|---|---|---|---|---|---|",
        *(row(lane, runs) for lane in known),
        "",
        f"Measured on {'; '.join(machines)}.",
    ])


def split(readme):
    """What stands before the table, the table, and what follows."""
    if readme.count(BEGIN) != 1 or readme.count(END) != 1 or readme.index(BEGIN) > readme.index(END):
        raise project.Trouble(f"README.md must hold {BEGIN} and {END} once, in this order")
    before, rest = readme.split(BEGIN)
    inside, after = rest.split(END)
    return before + BEGIN + "\n", inside.strip("\n"), "\n" + END + after


def write(readme=project.README, path=project.LEDGER):
    before, _, after = split(readme.read_text(encoding="utf-8"))
    readme.write_text(before + text(ledger.read(path)) + after, encoding="utf-8")


def check(readme=project.README, path=project.LEDGER):
    """Trouble if README says anything else than the ledger gives."""
    _, inside, _ = split(readme.read_text(encoding="utf-8"))
    if inside != text(ledger.read(path)):
        raise project.Trouble("README.md's figures are not those of docs/proof/ledger.jsonl; run: ./dev prove --table")
