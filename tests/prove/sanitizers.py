# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lane sanitizers: the whole suite under ASan and UBSan, then what runs on several threads under TSan. It takes the
time that it takes: --seconds is not looked at."""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

import project

# What starts threads of ours, or talks to what does.
THREADED = (
    "tst_writerthread", "tst_writerfailures", "tst_lostconnection", "tst_readerpool", "tst_readsnapshot", "tst_importbeside",
    "tst_linewriter", "tst_messagelog",
    "tst_front", "tst_frontadmission", "tst_frontcaps", "tst_frontfaults", "tst_frontfigures", "tst_frontlive",
    "tst_frontload", "tst_frontwatch", "tst_fronttls",
    "tst_livepublisher", "tst_livestreams", "tst_livecrowd", "tst_metrics", "tst_slowsearch", "tst_hubdrain",
    "tst_httptransport", "tst_livehint", "tst_syncrunner", "tst_hubkeyprobe", "tst_hubtrust",
    "tst_kioskcore", "tst_kioskcore_hub", "tst_kioskhub", "tst_kiosktls", "tst_keptoutput",
    *(f"tst_protocol_{part}" for part in ("retry", "access", "errors", "push", "manifest", "feed", "diverged", "live",
                                          "device", "search", "enrolment")),
)
WITH_VARIANTS = f"^({'|'.join(THREADED)})(_tls|_postgresql)?$"  # the same program over TLS, or on PostgreSQL

OPTIONS = {
    "ASAN_OPTIONS": "detect_stack_use_after_return=1:strict_init_order=1",
    "LSAN_OPTIONS": f"suppressions={project.ROOT / 'tests/prove/lsan.supp'}:print_suppressions=0",
    "UBSAN_OPTIONS": "print_stacktrace=1",
    "TSAN_OPTIONS": f"suppressions={project.ROOT / 'tests/prove/tsan.supp'}:ignore_noninstrumented_modules=1:history_size=4"
                    ":die_after_fork=0",
}


def suite(folder, *selection):
    """Runs the tests of a build; → how many ran, and how many failed."""
    with tempfile.TemporaryDirectory() as runtime:
        done = subprocess.run(
            ["ctest", "--test-dir", folder, "-j", str(project.JOBS), "--output-on-failure", "--no-tests=error",
             "--timeout", "1200", *selection],
            cwd=project.ROOT, env={**os.environ, **OPTIONS, "XDG_RUNTIME_DIR": runtime}, stdout=subprocess.PIPE, text=True,
            errors="replace", check=False)
    print(done.stdout[-20000:], file=sys.stderr)
    counted = re.search(r"([0-9]+) tests failed out of ([0-9]+)", done.stdout)
    return (int(counted[2]), int(counted[1])) if counted else (0, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int)
    parser.add_argument("--seed", type=int, required=True)
    options = parser.parse_args()
    under_asan, asan_failures = suite("build-asan")
    under_tsan, tsan_failures = suite("build-tsan", "-R", WITH_VARIANTS)
    failures = asan_failures + tsan_failures
    print(json.dumps({
        "lane": "sanitizers", "seed": options.seed, "next_seed": options.seed + 1,
        "figures": {"tests": under_asan + under_tsan, "under_asan": under_asan, "under_tsan": under_tsan},
        "failed": 1 if failures else 0, **({"repeat": "./dev prove --lane sanitizers"} if failures else {})}))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
