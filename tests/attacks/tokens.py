# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Strangers who guess what only a device can know."""

import base64
import json
import random

from rows import AT_ONCE, row
from wire import request

GUESSES = 600
JSON = "Content-Type: application/json"


def guess(number):
    return "Authorization: Bearer " + base64.urlsafe_b64encode(random.Random(number).randbytes(32)).decode().rstrip("=")


@row("tokens", alone=True, limits=("wrong-tokens-per-minute=100",))
def wrong_tokens(fight):
    """The address is turned away after some, but a gate behind the same address goes on."""
    with fight.swarm(["127.1.1.1"]) as swarm:
        swarm.keep(AT_ONCE, GUESSES, lambda: [request("GET", fight.manifest, [guess(len(swarm.all))])],
                   over=lambda attacker: attacker.status)
        statuses = {attacker.status for attacker in swarm.all}
        fight.check(statuses == {401, 429}, f"answered {statuses}, expected 401 and then 429")
    with fight.line("127.1.1.1") as line:
        line.send(request("GET", fight.manifest + "?limit=1", [fight.bearer()]))
        fight.check(line.answer().status in (200, 429), "the gate behind that address is refused")
    with fight.line("127.1.1.2") as line:
        line.send(request("GET", fight.manifest + "?limit=1", [fight.bearer()]))
        fight.check(line.answer().status == 200, "a gate elsewhere is refused")


@row("tokens", alone=True, limits=("wrong-tokens-per-minute=100",))
def wrong_tokens_beside_a_gate(fight):
    """As above, where the gate was there before."""
    ask = request("GET", fight.manifest + "?limit=1", [fight.bearer()])
    with fight.line("127.1.1.1") as line:
        line.send(ask)
        fight.check(line.answer().status == 200, "the gate is refused before anything happened")
        with fight.swarm(["127.1.1.1"]) as swarm:
            swarm.keep(AT_ONCE, GUESSES, lambda: [request("GET", fight.manifest, [guess(len(swarm.all))])],
                       over=lambda attacker: attacker.status)
        line.send(ask)
        fight.check(line.answer().status == 200, "the gate pays for its neighbours")


@row("tokens", alone=True)
def wrong_enrolment_codes(fight):
    """A pairing code can't be guessed: after five wrong ones the address waits."""
    def script():
        body = json.dumps({"code": f"K7QP-{len(swarm.all):04}-9F", "device_uuid": "0190d7a0-0000-7000-8000-000000000009",
                           "device_name": "Laptop"}).encode()
        return [request("POST", "/enroll", [JSON], body)]
    with fight.swarm(["127.1.1.1"]) as swarm:
        swarm.keep(AT_ONCE, GUESSES, script, over=lambda attacker: attacker.status)
        statuses = [attacker.status for attacker in swarm.all]
        fight.check(set(statuses) == {403, 429}, f"answered {set(statuses)}, expected 403 and then 429")
        fight.check(statuses.count(403) <= AT_ONCE, f"{statuses.count(403)} guesses were looked at")
