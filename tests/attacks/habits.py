# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What HTTP allows a client and a server must get right: Expect, HEAD, pipelining, HTTP/1.0, Connection: close, idling."""

import json

from probes import probe
from rows import AT_ONCE, row
from wire import Failed, request

IDLE_SECONDS = 75
JSON = "Content-Type: application/json"
BATCH = b'{"check_ins":[{"client_uuid":"0190d7a0-0000-7000-8000-000000000002","code":"X","scanned_at":"2026-05-01T20:03:11Z"}]}'


def no_body(answer):
    if not answer.field("content-length").isdigit() or answer.field("content-length") == "0":
        raise Failed(f"HEAD is told the length {answer.field('content-length')!r}")


probe("habits", "head", request("HEAD", "/healthz"), 200, closes=False, head_only=True, look=no_body)
probe("habits", "head_of_nothing", request("HEAD", "/nowhere"), 404, closes=False, head_only=True)
probe("habits", "connection_close", request("GET", "/healthz", ["Connection: close"]) + request("GET", "/healthz"), 200)
probe("habits", "connection_close_in_list", request("GET", "/healthz", ["Connection: x, Close"]), 200)
probe("habits", "http_1_0", b"GET /healthz HTTP/1.0\r\n\r\n" + request("GET", "/healthz"), 200)
probe("habits", "http_1_0_host", b"GET /healthz HTTP/1.0\r\nHost: hub\r\n\r\n", 200)
probe("habits", "http_1_0_keep_alive", b"GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", 200, closes=False)
probe("habits", "expect_nonsense", request("POST", "/enroll", [JSON, "Expect: 200-maybe"], b"{}"), 417)
probe("habits", "expect_without_body", request("GET", "/healthz", ["Expect: 100-continue"]), 200, closes=False)
probe("habits", "get_with_body", request("GET", "/healthz", [JSON], b"{}"), 200, 400, closes=False)


@row("habits")
def expect_continue(fight):
    """A device is told to go on, and then answered."""
    with fight.line() as line:
        line.send(request("POST", fight.batch, [JSON, fight.bearer(), "Expect: 100-continue", f"Content-Length: {len(BATCH)}"],
                          length=False))
        fight.check(line.head().status == 100, "no 100 Continue")
        line.send(BATCH)
        fight.check(line.answer().status == 200, "no answer after 100 Continue")


def refused_at_once(fight, fields, *expected):
    """Without 100 Continue, while the body waits."""
    with fight.line() as line:
        line.send(request("POST", fight.batch, [JSON, "Expect: 100-continue", *fields], length=False))
        status = line.head().status
        fight.check(status in expected, f"answered {status}, expected {expected}")


@row("habits")
def expect_continue_stranger(fight):
    refused_at_once(fight, ["Content-Length: 1000"], 401)


@row("habits")
def expect_continue_wrong_token(fight):
    refused_at_once(fight, ["Content-Length: 1000", "Authorization: Bearer " + "A" * 43], 401)


@row("habits")
def expect_continue_1gb(fight):
    refused_at_once(fight, [f"Content-Length: {1 << 30}", fight.bearer()], 413)


@row("habits")
def pipelined_in_order(fight):
    """Slow and quick ones, mixed: answered in the order asked, each as itself."""
    with fight.line() as line:
        asked = []
        for turn in range(100):
            target, status = (("/healthz", 200), ("/nowhere", 404), (fight.manifest + f"?limit={turn + 1}", 200))[turn % 3]
            asked.append((target, status, turn + 1))
            line.send(request("GET", target, [fight.bearer()]))
        for target, status, limit in asked:
            answer = line.answer()
            fight.check(answer.status == status, f"{target} was answered {answer.status}")
            if "limit" in target and fight.codes:
                fight.check(len(json.loads(answer.body)["tickets"]) == min(limit, len(fight.codes)), f"not {target}'s page")


@row("habits")
def pipelined_flood(fight):
    """Strangers who ask and ask and never read: the hub stops reading them, and lets them go."""
    block = request("GET", "/nowhere") * 500
    count = fight.size(AT_ONCE, AT_ONCE // 8)
    with fight.swarm() as swarm:
        for _ in range(count):
            swarm.launch(iter(lambda: block, None), reads=False, receive_buffer=4096)
        swarm.run(lambda: all(attacker.sent > len(block) or not attacker.open for attacker in swarm.all), 60, "all had asked")
        swarm.run(fight.let_go, 120, "the hub gave all of them up")
        most = max(attacker.sent for attacker in swarm.all)
        fight.notes.append(f"at most {most >> 10} KiB sent")


def idle(fight):
    with fight.swarm() as swarm:
        for _ in range(AT_ONCE):
            swarm.launch([request("GET", "/healthz")])
        swarm.run(lambda: not swarm.open, 2 * IDLE_SECONDS, "the hub closed the idle ones")
        fight.check(all(attacker.status == 200 for attacker in swarm.all), "not all were served first")


@row("habits", alone=True, limits=("idle-ms=2000",))
def idle_keep_alive(fight):
    """A connection that was served and then says nothing more is closed in time."""
    idle(fight)


@row("habits", long=True)
def idle_keep_alive_default(fight):
    idle(fight)
