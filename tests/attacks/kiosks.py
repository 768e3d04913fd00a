# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an evening weighs: 100 kiosks with 100,000 tickets, all of it at once."""

import json

from leavers import push
from rows import TOTAL, row
from swarm import addresses
from wire import request

KIOSKS = 100
TICKETS = 100_000
PUSHES = 5


def pages(fight):
    """The targets of a whole download, walked by one kiosk."""
    found, after = [], ""
    with fight.line() as line:
        while after is not None:
            found.append(fight.manifest + "?limit=5000" + (f"&after={after}" if after else ""))
            line.send(request("GET", found[-1], [fight.bearer()]))
            answer = line.answer()
            fight.check(answer.status == 200, f"{found[-1]} is answered {answer.status}")
            after = json.loads(answer.body)["next"]
    return found


@row("kiosks", growth=None, tickets=TICKETS, devices=KIOSKS)
def hundred_kiosks(fight):
    """Each downloads the list and pushes on a connection that it keeps, and listens to a live stream meanwhile."""
    targets = pages(fight)[:fight.size(20, 4)]
    kiosks, streams = [], []
    with fight.swarm(addresses(KIOSKS, 100)) as swarm:
        for number in range(KIOSKS):
            streams.append(swarm.launch([request("GET", f"/staff/events/{fight.event}/live", [fight.bearer(number)])]))
            asked = [request("GET", target, [fight.bearer(number), "Accept-Encoding: gzip"]) for target in targets]
            kiosks.append(swarm.launch([*asked, *(push(fight, number) for _ in range(PUSHES))]))
        swarm.run(lambda: all(kiosk.served == len(targets) + PUSHES or not kiosk.open for kiosk in kiosks), 300,
                  "all kiosks had the list and had pushed")
        fight.check(all(kiosk.open for kiosk in kiosks), "a kiosk's connection was closed")
        fight.check(all(stream.open and stream.served for stream in streams), "a kiosk's live stream ended")
    peak = fight.hub.watch.peak()
    fight.notes.append(f"{peak:.0f} MiB with {KIOSKS} kiosks and {TICKETS} tickets")
    fight.check(peak < TOTAL or fight.hub.watch.sanitized(), f"resident memory came to {peak:.0f} MiB, bound {TOTAL}")
