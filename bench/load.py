# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Load from wrk (one thread), and what it and the server spent on it."""

import dataclasses
import json
import os
import pathlib
import resource
import secrets
import subprocess
import time

import project

SCRIPT = pathlib.Path(__file__).with_name("load.lua")
TICK_SECONDS = 1 / os.sysconf("SC_CLK_TCK")


@dataclasses.dataclass(frozen=True)
class Burst:
    requests: int
    seconds: float
    p99_ms: float
    server_cpu: float  # seconds
    client_cpu: float  # of one core, 0..1; near 1 the load is what was measured

    @property
    def rate(self):
        return self.requests / self.seconds

    @property
    def cpu_each(self):
        """The server's seconds a request: what the rate is bound by, but less shaken by others on the machine."""
        return self.server_cpu / self.requests


def cpu_seconds(process):
    with open(f"/proc/{process}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * TICK_SECONDS


def settle(process):
    """Waits until it has done what is still queued there, so that it is not measured with another's load."""
    for _ in range(600):
        before = cpu_seconds(process)
        time.sleep(0.1)
        if cpu_seconds(process) - before <= TICK_SECONDS:
            return
    raise project.Trouble("a server is still busy after a minute without load")


def children_cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def burst(process, url, connections, seconds, batches=()):
    """batches: (event, token), for scans instead of a GET. An answer that is no success is Trouble."""
    arguments = [*batches, secrets.token_hex(3)] if batches else []
    server, client = cpu_seconds(process), children_cpu()
    done = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "20s", "-s", SCRIPT, url,
                           "--", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0 or not done.stdout:
        raise project.Trouble(f"wrk: {done.stderr.strip() or done.stdout.strip()}")
    used, load = cpu_seconds(process) - server, children_cpu() - client
    settle(process)
    counted = json.loads(done.stdout.splitlines()[-1])
    if counted["failed"] or not counted["requests"]:
        raise project.Trouble(f"{url}: {counted['failed']} of {counted['requests']} requests failed")
    took = counted["us"] / 1e6
    return Burst(counted["requests"], took, counted["p99_us"] / 1000, used, load / took)
