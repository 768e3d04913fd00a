# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests that are an attack by what they say. Each is sent as a whole and byte by byte and looked at closely, then by
many at once. Its answer must be the one expected and the only one; where the connection may stay open, a request right
behind it must be answered as itself."""

import dataclasses
import itertools

from rows import AT_ONCE, GROWTH, TABLE, Row
from wire import Failed, parse_head, request

PATIENCE = 60
DRIPPED = 600  # bytes that are sent one by one; longer ones in a few parts
BEHIND = request("GET", "/healthz", ["Connection: close"])


@dataclasses.dataclass(frozen=True)
class Probe:
    data: object  # bytes, or a function of the fight that makes them
    expected: tuple  # statuses
    closes: bool = True  # the hub must close after its answer; otherwise it must go on in step
    head_only: bool = False  # its answer has no body
    look: object = None  # a further check of the answer; raises Failed

    def bytes(self, fight):
        return self.data(fight) if callable(self.data) else self.data


def answers(received, head_only):
    """All that came, as answers; the first without a body if head_only."""
    found = []
    while received:
        head, end, received = received.partition(b"\r\n\r\n")
        if not end:
            raise Failed(f"half an answer: {head[:200]!r}")
        answer = parse_head(head)
        bare = answer.status in (204, 304) or answer.status < 200 or (head_only and not found)
        size = 0 if bare else int(answer.field("content-length") or -1)
        if size < 0 or len(received) < size:
            raise Failed(f"an answer {answer.status} whose length is not true")
        answer.body, received = received[:size], received[size:]
        found.append(answer)
    return found


def judge(probe, attacker):
    """Failed where it was answered otherwise than it should."""
    found = answers(attacker.received, probe.head_only)
    if not found:
        raise Failed("no answer")
    first = found[0]
    if first.status not in probe.expected:
        raise Failed(f"answered {first.status} {first.body[:200]!r}, expected {probe.expected}")
    if probe.look:
        probe.look(first)
    if probe.closes and len(found) > 1:
        raise Failed(f"what came behind it was answered, too: {found[1].status} {found[1].body[:200]!r}")
    if not probe.closes and [(a.status, b'"ok"' in a.body) for a in found[1:]] != [(200, True)]:
        raise Failed(f"the request behind it was answered {[(a.status, a.body[:200]) for a in found[1:]]}")


def parts(data):
    if len(data) <= DRIPPED:
        return [data[at:at + 1] for at in range(len(data))]
    third = len(data) // 3 + 1
    return [data[at:at + third] for at in range(0, len(data), third)]


def look_closely(rows, fight, verdicts):
    """Each to the end of its connection, all of them side by side."""
    sent = []
    for row in rows:
        data = row.probe.bytes(fight) + (b"" if row.probe.closes else BEHIND)
        sent += [(row, [data]), (row, parts(data))]
    todo = iter(sent)
    with fight.swarm() as swarm:
        swarm.keep(AT_ONCE, len(sent), lambda: next(todo)[1], patience=PATIENCE)
    for (row, _), attacker in zip(sent, swarm.all):
        try:
            judge(row.probe, attacker)
        except Failed as failure:
            verdicts.setdefault(row.name, str(failure))


def send_many(rows, fight, verdicts):
    """As many at once as a stranger may; each leaves when it has its answer."""
    times = fight.size(4 * AT_ONCE, max(AT_ONCE // 4, 2 * AT_ONCE // len(rows)))
    order = itertools.cycle([(row, row.probe.bytes(fight)) for row in rows])
    sent = []
    with fight.swarm() as swarm:
        def next_script():
            row, data = next(order)
            sent.append(row)
            return [data]
        swarm.keep(AT_ONCE, times * len(rows), next_script, over=lambda attacker: attacker.status >= 200)
        for row, attacker in zip(sent, swarm.all):
            if attacker.status not in (0, *row.probe.expected):
                verdicts.setdefault(row.name, f"of {AT_ONCE} at once one was answered {attacker.status}")


def run_probes(rows, fight):
    """→ {name: what was wrong} of those that failed."""
    verdicts = {}
    for row in rows:
        try:
            row.probe.bytes(fight)
        except Failed as failure:
            verdicts[row.name] = str(failure)
    rows = [row for row in rows if row.name not in verdicts]
    if not rows:
        return verdicts
    look_closely(rows, fight, verdicts)
    send_many(rows, fight, verdicts)
    return verdicts


def probe(family, name, data, *expected, transports=("plain", "tls"), growth=GROWTH, patient=False, **traits):
    """Enters a row that is one request."""
    TABLE.append(Row(name, family, probe=Probe(data, expected, **traits), transports=transports, growth=growth,
                     patient=patient))
