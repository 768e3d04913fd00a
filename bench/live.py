# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Live streams of the built hub, plain and over TLS: how long after a check-in was sent does each listener hear of it,
and what happens when all of them come back at once, after their connections were cut and after the hub was stopped."""

import contextlib
import dataclasses
import gc
import http.client
import json
import random
import ssl
import statistics
import tempfile
import time
import uuid

import hubfolder
import project
import streams

RUNS = 3
TARGET_MS = 500
PAUSE = (0.2, 1.2)  # seconds between two check-ins, at random: they meet every moment of the publisher's pace
PATIENCE = 20  # seconds; whoever hears later counts as never


@dataclasses.dataclass
class Hub:
    """Where the hub serves, and what is sent there."""
    event: str
    port: int
    tls: ssl.SSLContext | None

    def path(self, rest):
        return f"/staff/events/{self.event}{rest}"

    def live_request(self, stream):
        seen = f"Gatebook-Seen: {stream.cursor}\r\n" if stream.cursor else ""
        return (f"GET {self.path('/live')} HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer {stream.token}\r\n"
                f"Accept: text/event-stream\r\n{seen}\r\n").encode()

    @contextlib.contextmanager
    def gate(self, token):
        """→ a function that pushes one check-in and returns the hub's cursor after it."""
        connection = (http.client.HTTPSConnection("127.0.0.1", self.port, context=self.tls) if self.tls is not None
                      else http.client.HTTPConnection("127.0.0.1", self.port))
        def push():
            scan = {"client_uuid": str(uuid.uuid4()), "code": "TK00000000", "scanned_at": "2026-05-01T20:03:11Z"}
            connection.request("POST", self.path("/check-ins/batch"), json.dumps({"check_ins": [scan]}),
                               {"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
            answer = connection.getresponse()
            body = answer.read()
            if answer.status != 200:
                raise project.Trouble(f"a check-in was answered {answer.status}: {body[:200]!r}")
            return json.loads(body)["cursor"]
        try:
            yield push
        finally:
            connection.close()


def hear(listening, push):
    """One check-in. → the seconds from before it was sent until each listener had its cursor."""
    sent = time.perf_counter()
    cursor = push()
    missing = [stream for stream in listening.streams if stream.cursor != cursor]
    def heard():
        missing[:] = [stream for stream in missing if stream.cursor != cursor]
        return not missing
    listening.until(heard, PATIENCE, "not everybody heard of a check-in")
    return [stream.heard_at - sent for stream in listening.streams]


def percentile(values, share):
    return round(1000 * sorted(values)[min(len(values) - 1, int(len(values) * share))], 1)


def figures(seconds):
    return {"p50_ms": percentile(seconds, .5), "p99_ms": percentile(seconds, .99), "max_ms": percentile(seconds, 1)}


def delays(listening, push, scans):
    """One run."""
    gc.collect()
    gc.disable()
    seconds = []
    for _ in range(scans):
        end = time.perf_counter() + random.uniform(*PAUSE)
        while (left := end - time.perf_counter()) > 0:
            listening.turn(left)
        seconds += hear(listening, push)
    gc.enable()
    return figures(seconds)


def returned(listening, hub, token):
    """All at once; then all must hear again."""
    took = listening.open(hub)
    with hub.gate(token) as push:
        hear(listening, push)
    return {"seconds": round(max(took), 2), "refused": listening.refusals}


def restarted(listening, hub, folder, option):
    """The hub ends each stream when it is stopped; when it is back, everybody is."""
    folder.stop()
    def all_ended():
        return all(stream.state == "ended" for stream in listening.streams)
    listening.until(all_ended, PATIENCE, "a stream outlived the hub")
    listening.cut()
    folder.serve(option, hub.port)


def of_hub(folder, tokens, option, scans, say):
    tls = streams.trusting_context() if option == "--tls-listen" else None
    hub = Hub(folder.event, folder.serve(option), tls)
    listening = streams.Streams(tokens[1:])
    name = "TLS" if tls is not None else "plain"
    result = {"wire": name, "streams": len(listening.streams), "opened": round(max(listening.open(hub)), 2), "runs": []}
    with hub.gate(tokens[0]) as push:
        for _ in range(RUNS):
            result["runs"].append(delays(listening, push, scans))
            say("| {} | {} | {p50_ms} | {p99_ms} | {max_ms} |".format(name, len(result["runs"]), **result["runs"][-1]))
    result["p99_ms"] = statistics.median(run["p99_ms"] for run in result["runs"])
    listening.cut()
    result["after_cut"] = returned(listening, hub, tokens[0])
    restarted(listening, hub, folder, option)
    result["after_restart"] = returned(listening, hub, tokens[0])
    listening.cut()
    folder.stop()
    say(f"{name}: median p99 {result['p99_ms']} ms (< {TARGET_MS})")
    for when, came in (("a cut", result["after_cut"]), ("a restart", result["after_restart"])):
        say(f"{name}: all back after {when} in {came['seconds']} s, {came['refused']} of them at a second try")
    return result


def run(options, say):
    """→ (JSON value, whether all targets are met)."""
    with tempfile.TemporaryDirectory(prefix="gatebook-bench-") as scratch:
        folder = hubfolder.HubFolder(f"{scratch}/hub")
        folder.add_tickets(1)
        say(f"{options.streams + 1} devices are enrolled; that takes a while")
        tokens = folder.add_devices(options.streams + 1)
        say(f"| {options.streams:,} streams | run | p50, ms | p99, ms | max, ms |\n|---|---|---|---|---|")
        try:
            results = [of_hub(folder, tokens, option, options.scans, say) for option in ("--listen", "--tls-listen")]
        finally:
            folder.kill()
    return results, all(result["p99_ms"] < TARGET_MS for result in results)
