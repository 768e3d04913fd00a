# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are, and who this is: the checkout, its commit, the machine."""

import os
import pathlib
import platform
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEDGER = ROOT / "docs/proof/ledger.jsonl"
README = ROOT / "README.md"
PLANTS = ROOT / "tests/simulation/plants"
JOBS = int(os.environ.get("GATEBOOK_JOBS", "2"))


class Trouble(Exception):
    """Why something can't be done, in words for a person."""


def git(*arguments, root=ROOT):
    """What git says; Trouble where there is no git or no repository."""
    try:
        done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise Trouble("git is not installed") from error
    if done.returncode != 0:
        raise Trouble(f"git {arguments[0]}: {done.stderr.strip()}")
    return done.stdout


def commit():
    """The commit that is proved; a + where the sources differ from it."""
    changed = git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs/proof", ":!README.md")
    return git("rev-parse", "--short=8", "HEAD").strip() + ("+" if changed.strip() else "")


def machine():
    """What a reader needs to compare figures: cores and system; never a name."""
    model = platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as cpus:
            model = next((line.split(":", 1)[1].strip() for line in cpus if line.startswith("model name")), model)
        system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    except OSError:
        system = platform.system()
    return f"{os.cpu_count()} × {model}, {system}"
