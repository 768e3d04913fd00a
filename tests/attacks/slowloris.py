# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections that keep a hub waiting: heads that come byte by byte, connections that say nothing."""

from rows import AT_ONCE, row
from swarm import addresses, allow_descriptors

HEAD = b"GET /healthz HTTP/1.1\r\nHost: hub\r\nX-Slow: " + b"y" * 10000
CONNECTIONS = 9000
STANDING = 4000 + 4000 // 8 + 64  # descriptors: the hub's cap of connections, those that wait for room, its files


def dripping():
    """A byte a tick."""
    for at in range(len(HEAD)):
        yield HEAD[at:at + 1]
        yield None


def silent():
    while True:
        yield None


def besiege(fight, count, sources, script, patience=150, **how):
    """All come as fast as they can, and all are sent away."""
    count = allow_descriptors(count)
    with fight.swarm(sources) as swarm:
        def all_came():
            for _ in range(min(200, count - len(swarm.all))):
                swarm.launch(script(), **how)
            return len(swarm.all) == count
        swarm.run(all_came, patience, "all had come")
        swarm.run(lambda: not swarm.open, patience, "the hub had closed all of them")
    most = fight.hub.watch.most_descriptors
    fight.check(most <= STANDING, f"the hub held {most} descriptors, {STANDING} may stand")
    fight.healthy()


@row("slowloris")
def slowloris_64(fight):
    besiege(fight, AT_ONCE, addresses(AT_ONCE), dripping)


@row("slowloris")
def slowloris_64_one_address(fight):
    besiege(fight, AT_ONCE, addresses(1), dripping)


@row("slowloris")
def silent_64(fight):
    """Nothing said after the connection, for TLS after its handshake."""
    besiege(fight, AT_ONCE, addresses(AT_ONCE), silent)


@row("slowloris", alone=True, growth=None)
def slowloris_9000(fight):
    besiege(fight, fight.size(CONNECTIONS, 1500 if fight.endpoint.tls else CONNECTIONS), addresses(450), dripping)


@row("slowloris", alone=True, growth=None)
def slowloris_9000_one_address(fight):
    besiege(fight, fight.size(CONNECTIONS, 1500 if fight.endpoint.tls else CONNECTIONS), addresses(1), dripping)
