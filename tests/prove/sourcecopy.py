# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy of HEAD's sources to plant bugs in. It is kept, and only files whose content changes are written: so only what a
patch touches is compiled again."""

import io
import os
import shutil
import subprocess
import tarfile

import project

BUILDS = "build"  # made by building in the copy; not of the sources


class SourceCopy:
    def __init__(self, root=project.ROOT, place=None):
        self.root = root
        self.place = place or root / "build-plant/src"

    def restore(self):
        """Makes it HEAD's again, whatever was done to it."""
        self.place.mkdir(parents=True, exist_ok=True)
        archive = subprocess.run(["git", "archive", "--format=tar", "HEAD"], cwd=self.root, capture_output=True, check=False)
        if archive.returncode != 0:
            raise project.Trouble(f"no copy of the sources: {archive.stderr.decode(errors='replace').strip()}")
        wanted = set()
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tar:
            for member in tar:
                if member.isfile():
                    wanted.add(member.name)
                    self._put(member.name, tar.extractfile(member).read(), member.mode)
        self._remove_all_but(wanted)

    def apply(self, patch):
        """Trouble where it no longer applies."""
        apply(patch, self.place)

    def _put(self, name, content, mode):
        path = self.place / name
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        if path.stat().st_mode & 0o777 != mode & 0o777:
            path.chmod(mode & 0o777)

    def _remove_all_but(self, wanted):
        for entry in self.place.iterdir():
            if entry.name == BUILDS:
                continue
            if not entry.is_dir():
                self._remove_unless(entry, wanted)
                continue
            for path in sorted(entry.rglob("*"), reverse=True):
                self._remove_unless(path, wanted)

    def _remove_unless(self, path, wanted):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.relative_to(self.place).as_posix() not in wanted:
            path.unlink()


def apply(patch, place, only_check=False):
    """Applies a patch to the files below place; Trouble where it does not fit them."""
    if shutil.which("git") is None:
        raise project.Trouble("git is not installed")
    # Outside of any repository git takes the patch's paths from where it stands.
    environment = {**os.environ, "GIT_CEILING_DIRECTORIES": str(place.resolve().parent), "GIT_DIR": "/nonexistent"}
    command = ["git", "apply", "--whitespace=nowarn", *(["--check"] if only_check else []), str(patch.resolve())]
    done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise project.Trouble(f"{patch.name} no longer applies: {done.stderr.strip()}")
