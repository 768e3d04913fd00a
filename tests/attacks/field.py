# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where rows are fought: a hub, the good clients' process beside it, and the judgement afterwards."""

import pathlib
import tempfile

from goodclient import GoodClient
from hub import HubData, HubUnderAttack, RunningHub, prepared
from rows import SPARE_DESCRIPTORS
from wire import PATIENCE, Failed

WARM_ROUNDS = 5
# The normal run does not wait as long for a hub's deadlines as its users do.
SHORT = ("head-ms=1500", "body-ms=2000", "write-stall-ms=2500")


class Field:
    """One hub, for one row or several."""

    def __init__(self, hub, endpoint, with_good):
        self.hub, self.endpoint, self.good = hub, endpoint, None
        try:
            if with_good:
                self.good = GoodClient(endpoint, hub.data)
                for _ in range(WARM_ROUNDS):  # what a hub loads at its first requests is no growth
                    self._judge_good()
            self.resident = hub.watch.resident()
            self.descriptors = hub.watch.descriptors()
        except Failed as failure:
            self.close()
            raise Failed(f"before anything happened: {failure}; the hub says: {hub.complaints()[:4000]}") from failure
        except BaseException:
            self.close()
            raise

    def _judge_good(self):
        fared = self.good.fared() if self.good else {}
        if fared.get("failed"):
            raise Failed(f"a good client was not served: {fared['failed']}")
        return fared

    def judge(self, row, fight):
        """After a row; puts down what was seen."""
        watch = self.hub.watch
        if not self.hub.running():
            raise Failed("the hub died")
        growth = watch.peak() - self.resident
        fight.figures.update(rest=self.resident, growth=growth, descriptors=watch.most_descriptors)
        fight.figures.update(self._judge_good())
        fight.wait_for(fight.let_go, 2 * PATIENCE,
                       f"the hub let go of all but {self.descriptors + SPARE_DESCRIPTORS} descriptors")
        if row.growth is not None and growth > row.growth and not watch.sanitized():
            raise Failed(f"resident memory grew by {growth:.1f} MiB, bound {row.growth}")

    def end(self):
        """As an organiser would: the hub must stop in order, whatever it went through."""
        try:
            if self.good:
                self.good.close()
            self.good = None
            self.hub.stop()
        finally:
            self.close()

    def close(self):
        if self.good:
            self.good.close()
            self.good = None
        self.hub.kill()


class Stage:
    """Prepares data once for each size of event and starts hubs on copies of it."""

    def __init__(self, options):
        self._options = options
        self._folder = tempfile.TemporaryDirectory(prefix="gatebook-attacks-")
        self._hubs = 0

    def data(self, tickets, devices):
        root = pathlib.Path(self._options.data or self._folder.name)
        return prepared(root / f"{tickets}-{devices}", tickets, devices)

    def field_for(self, row, tls):
        options = self._options
        if options.hub:
            data = HubData(None, options.event, (), (options.token,) if options.token else ())
            hub = RunningHub(options.hub, options.pid, data)
            return Field(hub, hub.plain, row.good)
        self._hubs += 1
        hub = HubUnderAttack(self.data(row.tickets, row.devices), pathlib.Path(self._folder.name) / f"hub-{self._hubs}",
                             row.descriptors, (*(() if options.full or row.patient else SHORT), *row.limits))
        return Field(hub, hub.tls if tls else hub.plain, row.good)

    def close(self):
        self._folder.cleanup()
