# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lane fuzz: every target of tests/fuzz for its part of the time, going on from the inputs that earlier runs found
(build-fuzz/corpus)."""

import argparse
import concurrent.futures
import json
import re
import subprocess
import sys

import project

BUILD = project.ROOT / "build-fuzz"
SOURCE = project.ROOT / "tests/fuzz"
INPUT_MAX = 1024  # bytes; longer ones are slower and find no more
RUN_MAX = 10  # seconds for one input: more is a hang
SLOW = {"csvimport": 6, "cursor": 2, "scannedtext": 2}  # so much longer than the others, for about as many inputs


def targets():
    return sorted(folder.name for folder in (SOURCE / "corpus").iterdir())


def fuzz(name, seconds, seed):
    """→ (inputs run, the one command that repeats what was found, or None)"""
    corpus, crashes = BUILD / "corpus" / name, BUILD / "crashes"
    for folder in (corpus, crashes):
        folder.mkdir(parents=True, exist_ok=True)
    program = BUILD / "bin" / f"fuzz_{name}"
    done = subprocess.run(
        [program, f"-seed={seed % 2**32 or 1}", f"-max_total_time={seconds}", f"-max_len={INPUT_MAX}", f"-timeout={RUN_MAX}",
         f"-dict={SOURCE / 'dictionaries' / (name + '.dict')}", f"-artifact_prefix={crashes}/{name}-", "-print_final_stats=1",
         corpus, SOURCE / "corpus" / name],
        cwd=project.ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace", check=False)
    runs = re.search(r"^stat::number_of_executed_units: *([0-9]+)", done.stderr, re.MULTILINE)
    if done.returncode == 0 and runs:
        return int(runs[1]), None
    print(done.stderr[-6000:], file=sys.stderr)
    found = re.search(r"Test unit written to (\S+)", done.stderr)
    path = program.relative_to(project.ROOT)
    return int(runs[1]) if runs else 0, f"{path} {found[1]}" if found else f"{path} -seed={seed}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    options = parser.parse_args()
    names = sorted(targets(), key=lambda name: -SLOW.get(name, 1))  # the longest first: the rest fills the other cores
    shares = sum(SLOW.get(name, 1) for name in names)
    unit = options.seconds * project.JOBS / shares
    with concurrent.futures.ThreadPoolExecutor(project.JOBS) as pool:
        results = list(pool.map(lambda name: fuzz(name, max(1, int(unit * SLOW.get(name, 1))), options.seed), names))
    repeats = [repeat for _, repeat in results if repeat]
    print(json.dumps({
        "lane": "fuzz", "seed": options.seed, "next_seed": options.seed + 1,
        "figures": {f"runs_{name}": runs for name, (runs, _) in zip(names, results)},
        "failed": 1 if repeats else 0, **({"repeat": "; ".join(repeats)} if repeats else {})}))
    return 1 if repeats else 0


if __name__ == "__main__":
    sys.exit(main())
