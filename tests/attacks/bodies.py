# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bodies that are too large, endless, or merely many: what the hub takes in of them is bounded, whoever sends."""

from rows import AT_ONCE, DEVICES, row
from wire import request

GIGABYTE = 1 << 30
BLOCK = bytes(1 << 16)
CHUNK = b"10000\r\n" + BLOCK + b"\r\n"
TAKEN = 16 << 20  # bytes of a gigabyte that both systems' buffers and the hub's farewell may swallow
REFUSED = (401, 413, 429, 503)


def head(fight, fields, token):
    bearer = [fight.bearer()] if token else []
    return request("POST", fight.batch, ["Content-Type: application/json", *bearer, *fields], length=False)


def by_length(fight, token, path=None):
    begin = head(fight, [f"Content-Length: {GIGABYTE}"], token)
    yield begin.replace(fight.batch.encode(), path.encode()) if path else begin
    for _ in range(GIGABYTE // len(BLOCK)):
        yield BLOCK


def chunked(fight, token, chunk=CHUNK):
    yield head(fight, ["Transfer-Encoding: chunked"], token)
    for _ in range(GIGABYTE // len(BLOCK)):
        yield chunk


def judge(fight, attackers, expected=REFUSED):
    """All were stopped early. A reset may overtake the answer; a wrong answer is no answer."""
    most = max(attacker.sent for attacker in attackers)
    fight.notes.append(f"at most {most >> 10} KiB sent")
    fight.check(most < TAKEN, f"the hub took {most >> 20} MiB of a body that it must refuse")
    statuses = {attacker.status for attacker in attackers}
    fight.check(statuses <= {0, *expected}, f"answered {statuses}, expected {expected}")


def flood(fight, script, expected=REFUSED):
    with fight.swarm() as swarm:
        swarm.keep(AT_ONCE, fight.size(3, 1) * AT_ONCE, script)
        judge(fight, swarm.all, expected)


@row("bodies")
def body_1gb_length(fight):
    flood(fight, lambda: by_length(fight, False))


@row("bodies", alone=True)
def body_1gb_length_device(fight):
    flood(fight, lambda: by_length(fight, True), (413, 429, 503))


@row("bodies")
def body_1gb_length_enroll(fight):
    flood(fight, lambda: by_length(fight, False, "/enroll"))


@row("bodies")
def body_1gb_length_get(fight):
    flood(fight, lambda: by_length(fight, False, "/healthz"), (400, *REFUSED))


@row("bodies")
def body_1gb_length_nowhere(fight):
    flood(fight, lambda: by_length(fight, False, "/nowhere"), (404, *REFUSED))


@row("bodies")
def body_1gb_chunked(fight):
    flood(fight, lambda: chunked(fight, False))


@row("bodies", alone=True, growth=DEVICES, patient=True)  # 1 MiB may be under way on each connection, up to the hub's budget
def body_1gb_chunked_device(fight):
    flood(fight, lambda: chunked(fight, True), (413, 429, 503))


@row("bodies")
def body_chunk_of_1gb(fight):
    flood(fight, lambda: chunked(fight, False, b"40000000\r\n" + BLOCK))


def extended(fight, path, token):
    """4 KB of extension for each byte of a body."""
    begin, *_ = chunked(fight, token)
    yield begin.replace(fight.batch.encode(), path.encode())
    while True:
        yield b"1;" + b"x" * 4000 + b"\r\ny\r\n"


@row("bodies")
def body_chunk_extensions(fight):
    flood(fight, lambda: extended(fight, fight.batch, False))


@row("stalls")
def body_chunk_extensions_enroll(fight):
    stall(fight, lambda: extended(fight, "/enroll", False), (400, 408, 413, 429, 503))


@row("stalls", alone=True, growth=DEVICES)
def body_chunk_extensions_device(fight):
    stall(fight, lambda: extended(fight, fight.batch, True), (400, 408, 413, 429, 503))


@row("stalls", alone=True)
def body_1mb_of_64_strangers(fight):
    """Within the route's limit, but nobody with a token sends it: not a byte of it is kept."""
    def script():
        yield head(fight, [f"Content-Length: {1 << 20}"], False)
        for _ in range(15):
            yield BLOCK
        while True:
            yield None
    stall(fight, script, (401, 408, 429, 503))


@row("stalls", alone=True)
def body_that_never_comes(fight):
    """The length is promised, the bytes are not sent."""
    def script():
        yield head(fight, [f"Content-Length: {1 << 20}"], False)
        while True:
            yield b"x"
            yield None
    stall(fight, script, (401, 408, 429, 503))


@row("stalls", alone=True)
def body_that_never_comes_enroll(fight):
    """On the one route that takes strangers' bodies."""
    def script():
        yield request("POST", "/enroll", ["Content-Type: application/json", "Content-Length: 16000"], length=False)
        while True:
            yield b"x"
            yield None
    stall(fight, script, (408, 429, 503))


def stall(fight, script, expected):
    with fight.swarm() as swarm:
        for _ in range(AT_ONCE):
            swarm.launch(script())
        swarm.run(lambda: not swarm.open, 60, "the hub closed all of them")
        statuses = {attacker.status for attacker in swarm.all}
        fight.check(statuses <= {0, *expected}, f"answered {statuses}, expected {expected}")
