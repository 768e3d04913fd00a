# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGTERM in the middle of an attack: the hub ends by itself, in time, with exit code 0, and what ran is answered."""

from bodies import chunked
from leavers import push
from rows import AT_ONCE, row
from slowloris import dripping, silent
from swarm import addresses
from wire import request


def begin_push(fight):
    """A device whose push the hub has taken on: it has said 100 Continue and waits for the body."""
    head, body = push(fight).split(b"\r\n\r\n")
    line = fight.endpoint.connect("127.200.0.3")
    line.send(head + b"\r\nExpect: 100-continue\r\n\r\n")
    fight.check(line.head().status == 100, "no 100 Continue")
    return line, body


def drain(fight, script, begun, **how):
    """Attackers keep on while the hub ends."""
    line, body = begin_push(fight)
    with line, fight.swarm(addresses(AT_ONCE)) as swarm:
        for _ in range(AT_ONCE):
            swarm.launch(script(), **how)
        swarm.run(lambda: begun(swarm), 60, "the attack was under way", tick=.2)
        fight.hub.terminate()
        line.send(body)
        answer = line.answer()
        fight.check(answer.status == 200 and answer.field("connection") == "close",
                    f"the push under way was answered {answer.status} {answer.fields}")
        swarm.run(lambda: not fight.hub.running(), 60, "the hub ended", tick=.2)
    code = fight.hub.wait()
    fight.check(code == 0, f"the hub ended with {code}")


def all_ready(swarm):
    return all(attacker.ready for attacker in swarm.open.values())


@row("drains", alone=True, stops=True, good=False, patient=True)
def drain_amid_slowloris(fight):
    drain(fight, dripping, all_ready)


@row("drains", alone=True, stops=True, good=False, patient=True)
def drain_amid_silence(fight):
    drain(fight, silent, all_ready)


@row("drains", alone=True, stops=True, good=False, patient=True)
def drain_amid_bodies(fight):
    drain(fight, lambda: chunked(fight, True, b"1\r\nx\r\n"), all_ready)


@row("drains", alone=True, stops=True, good=False, patient=True)
def drain_amid_slow_readers(fight):
    ask = request("GET", fight.manifest + "?limit=2000", [fight.bearer()]) * 20
    drain(fight, lambda: [ask], all_ready, reads=False, receive_buffer=4096)


@row("drains", alone=True, stops=True, good=False, patient=True)
def drain_amid_streams(fight):
    ask = request("GET", f"/staff/events/{fight.event}/live", [fight.bearer()])
    drain(fight, lambda: [ask], lambda swarm: any(attacker.got > 0 for attacker in swarm.all))


@row("drains", alone=True, stops=True, good=False, patient=True)
def drain_amid_pushes(fight):
    def pushing():
        while True:
            yield push(fight)
    drain(fight, pushing, lambda swarm: any(attacker.got > 2000 for attacker in swarm.all))
