# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Header floods: a head is 16 KiB in 64 fields at most."""

from bodies import flood
from probes import probe
from rows import row

FIELDS = b"".join(b"X-%d: %s\r\n" % (number, b"y" * 100) for number in range(600))
BEGIN = b"GET /healthz HTTP/1.1\r\nHost: hub\r\n"


def endless(block):
    yield BEGIN
    for _ in range((1 << 30) // len(block)):
        yield block


@row("headers")
def header_endless(fight):
    flood(fight, lambda: endless(FIELDS), (431,))


@row("headers")
def header_endless_line(fight):
    def script():
        yield BEGIN + b"X: "
        yield from endless(b"y" * 65536)
    flood(fight, script, (431, 400))


@row("headers")
def header_endless_target(fight):
    def script():
        yield b"GET /"
        yield from iter(lambda: b"y" * 65536, None)
    flood(fight, script, (431, 414))


@row("headers")
def header_empty_lines(fight):
    """Empty lines before a request are skipped, but not for ever."""
    flood(fight, lambda: iter(lambda: b"\r\n" * 32768, None), (400, 431))


probe("headers", "header_1mb", BEGIN + b"X: " + b"y" * (1 << 20) + b"\r\n\r\n", 431)
probe("headers", "header_65_fields", BEGIN + b"".join(b"X-%d: y\r\n" % n for n in range(70)) + b"\r\n", 431)
probe("headers", "header_10000_fields", BEGIN + b"X: y\r\n" * 10000 + b"\r\n", 431)
probe("headers", "header_target_17kb", b"GET /" + b"y" * 17000 + b" HTTP/1.1\r\nHost: hub\r\n\r\n", 431, 414)
