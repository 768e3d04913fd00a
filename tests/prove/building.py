# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Building what a lane needs, by name."""

import os
import subprocess

import project


def environment(root):
    """One compiler cache for every copy of the tree: paths below the checkout are made relative."""
    return {**os.environ, "CCACHE_BASEDIR": str(root), "CCACHE_NOHASHDIR": "1"}


def run(command, root):
    return subprocess.run(command, cwd=root, env=environment(root), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, errors="replace", check=False)


def folder(preset):
    return "build" if preset == "release" else f"build-{preset}"


def build(preset, targets, root=project.ROOT):
    """Brings these targets up to date; Trouble that names what is missing or says what does not compile."""
    configured = run(["cmake", "--preset", preset, "-Wno-dev"], root)
    if configured.returncode != 0:
        raise project.Trouble(f"preset {preset} can't be configured:\n{configured.stdout[-4000:]}")
    built = run(["ninja", "-C", folder(preset), "-j", str(project.JOBS), *targets], root)
    if "ninja: error: unknown target" in built.stdout:
        raise project.Trouble(f"{built.stdout.strip().splitlines()[-1].removeprefix('ninja: error: ')} in preset {preset}")
    if built.returncode != 0:
        raise project.Trouble(f"{' '.join(targets)} does not build:\n{built.stdout[-4000:]}")
