# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A hub that runs out of descriptors."""

from rows import row
from slowloris import silent
from swarm import addresses

LIMIT = 200
CONNECTIONS = 500
TOLD = "this system lets the hub open 200 files and sockets"


@row("descriptors", alone=True, descriptors=LIMIT, says=TOLD)
def descriptors_exhausted(fight):
    """More connections come than it may have files open: it recovers by itself, and does not spin meanwhile."""
    with fight.swarm(addresses(CONNECTIONS)) as swarm:
        for _ in range(CONNECTIONS):
            swarm.launch(silent())
        swarm.run(lambda: not swarm.open, 120, "the hub had closed all of them")
    for _ in range(10):
        fight.healthy()


@row("descriptors", alone=True, descriptors=LIMIT, says=TOLD)
def descriptors_exhausted_one_address(fight):
    with fight.swarm(addresses(1)) as swarm:
        for _ in range(CONNECTIONS):
            swarm.launch(silent())
        swarm.run(lambda: not swarm.open, 120, "the hub had closed all of them")
    for _ in range(10):
        fight.healthy()
