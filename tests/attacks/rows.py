# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of attacks: a row is a function, named after its attack, that fights one hub and raises Failed."""

import collections
import dataclasses
import time

from swarm import Swarm, addresses, allow_descriptors
from wire import Failed, request

GROWTH = 16  # MiB of resident memory that strangers may cost (issue 4)
DEVICES = 128  # MiB that devices may cost: bodies of 64 MiB may be under way, and answers
TOTAL = 256  # MiB with 100 kiosks and 100,000 tickets (issue 4)
SPARE_DESCRIPTORS = 6  # of good clients that come and go, of databases that are opened when needed
AT_ONCE = 64  # connections of a stranger's attack


@dataclasses.dataclass(frozen=True)
class Row:
    name: str
    family: str
    run: object = None  # what it does …
    probe: object = None  # … or the one request that it is
    growth: float | None = GROWTH  # MiB of resident memory over the hub's at rest; None: the row judges by itself
    transports: tuple = ("plain", "tls")
    alone: bool = False  # on a hub of its own, not the family's
    long: bool = False  # for the lane only
    tickets: int = 2000
    devices: int = 3
    descriptors: int | None = None  # limit of open files that its hub is started with
    patient: bool = False  # the hub keeps its own deadlines in a normal run, too
    limits: tuple = ()  # NAME=VALUE for the hub's --limit
    says: str = ""  # what the hub may say on stderr, a regular expression
    good: bool = True  # good clients come meanwhile
    stops: bool = False  # ends the hub itself


TABLE = []


def row(family, **traits):
    """Enters a function into the table under its name."""
    def enter(run):
        TABLE.append(Row(run.__name__, family, run, **traits))
        return run
    return enter


class Fight:
    """What a row has at hand: the hub's address, the event on it, strangers' and devices' means; and the tally."""

    def __init__(self, hub, endpoint, at_rest, full):
        self.hub, self.endpoint, self.at_rest, self.full = hub, endpoint, at_rest, full
        self.event, self.tokens, self.codes = hub.data.event, hub.data.tokens, hub.data.codes
        self.connections = 0
        self.notes = []
        self.figures = collections.defaultdict(int)

    @property
    def batch(self):
        return f"/staff/events/{self.event}/check-ins/batch"

    @property
    def manifest(self):
        return f"/staff/events/{self.event}/manifest"

    def bearer(self, number=0):
        if not self.tokens:
            raise Failed("it needs a device: --event and --token")
        return "Authorization: Bearer " + self.tokens[number % len(self.tokens)]

    def size(self, full, short):
        """The normal run is content with less than the lane."""
        return full if self.full else short

    def swarm(self, sources=None, endpoint=None):
        return Counted(self, endpoint or self.endpoint, sources or addresses(AT_ONCE))

    def line(self, source="127.1.1.1"):
        self.connections += 1
        return self.endpoint.connect(source)

    def check(self, holds, what):
        if not holds:
            raise Failed(what)

    def wait_for(self, holds, patience, what):
        end = time.monotonic() + patience
        with self.swarm() as nobody:
            while not holds():
                self.check(time.monotonic() < end, f"waited {patience} s in vain until {what}")
                nobody.step(.05)

    def let_go(self, more=0):
        """Whether the hub holds no more descriptors than at rest, and more."""
        return self.hub.watch.descriptors() <= self.at_rest + SPARE_DESCRIPTORS + more

    def healthy(self):
        """A newcomer is served."""
        with self.endpoint.connect("127.1.1.2") as line:
            line.send(request("GET", "/healthz"))
            self.check(line.answer().status == 200, "/healthz is not answered with 200")


class Counted(Swarm):
    def __init__(self, fight, endpoint, sources):
        super().__init__(endpoint, sources)
        self._fight = fight

    def launch(self, script, **how):
        self._fight.connections += 1
        allow_descriptors(len(self.open))
        return super().launch(script, **how)
