# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients that hang up: before, amid and after their answer, with a reset and without a word of TLS."""

import socket
import json
import uuid

from rows import AT_ONCE, DEVICES, row
from swarm import RESET, addresses
from wire import request

CLIENTS = 600


def push(fight, number=0):
    items = [{"client_uuid": str(uuid.uuid4()), "code": f"T{number}-{step}", "scanned_at": "2026-05-01T20:03:11Z"}
             for step in range(100)]
    return request("POST", fight.batch, ["Content-Type: application/json", fight.bearer()],
                   json.dumps({"check_ins": items}).encode())


def leave(fight, *said):
    """600 of them say that and hang up."""
    with fight.swarm(addresses(100)) as swarm:
        swarm.keep(AT_ONCE, CLIENTS, lambda: [*said, RESET])
    fight.healthy()


def leave_amid(fight, ask, at_once):
    """600 of them ask, and hang up when the first bytes of the answer are there."""
    with fight.swarm(addresses(100)) as swarm:
        swarm.keep(at_once, CLIENTS, lambda: [ask], over=lambda attacker: attacker.got > 0, rude=True, receive_buffer=4096)
        fight.check(all(attacker.got for attacker in swarm.all), "some were not answered at all")
    fight.healthy()


@row("leavers")
def hang_up_after_asking(fight):
    leave(fight, request("GET", "/healthz"))


@row("leavers")
def hang_up_amid_head(fight):
    leave(fight, b"GET /healthz HTTP/1.1\r\nHo")


@row("leavers")
def hang_up_at_once(fight):
    leave(fight)


@row("leavers", growth=DEVICES)
def hang_up_after_asking_device(fight):
    leave(fight, request("GET", fight.manifest + "?limit=1000", [fight.bearer()]))


@row("leavers", growth=DEVICES)
def hang_up_after_pushing(fight):
    with fight.swarm(addresses(100)) as swarm:
        swarm.keep(AT_ONCE, CLIENTS, lambda: [push(fight, len(swarm.all)), RESET])
    fight.healthy()


@row("leavers", growth=DEVICES)
def hang_up_after_pipelining(fight):
    leave(fight, request("GET", fight.manifest, [fight.bearer()]) * 20)


@row("leavers", growth=DEVICES)
def hang_up_amid_body(fight):
    leave(fight, push(fight)[:-500])


@row("leavers", growth=DEVICES)
def hang_up_amid_answer(fight):
    leave_amid(fight, request("GET", fight.manifest + "?limit=1000", [fight.bearer()]), AT_ONCE)


@row("leavers", growth=DEVICES)
def hang_up_amid_stream(fight):
    leave_amid(fight, request("GET", f"/staff/events/{fight.event}/live", [fight.bearer()]), AT_ONCE)


@row("leavers", growth=DEVICES)
def half_closed(fight):
    """The client's side is shut after the request. It may be answered or not, but the connection ends."""
    for data in (request("GET", "/healthz"), push(fight), push(fight)[:-10], b"GET /heal"):
        with fight.line() as line:
            line.send(data)
            line.socket.shutdown(socket.SHUT_WR)
            line.end()


@row("leavers", growth=DEVICES, transports=("tls",))
def hang_up_without_alert(fight):
    """TCP ends in order, TLS is not told."""
    for _ in range(AT_ONCE):
        line = fight.line()
        line.send(request("GET", fight.manifest, [fight.bearer()]))
        socket.socket(fileno=line.socket.detach()).close()
    fight.healthy()
