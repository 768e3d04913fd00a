# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""TLS that begins and does not go on."""

import ssl

from requestlines import client_hello
from rows import AT_ONCE, row
from slowloris import silent
from swarm import RESET, addresses
from wire import TLS

HALF = 300
TLS_ONLY = ("tls",)


def all_closed(fight, count, script, sources):
    with fight.swarm(addresses(sources)) as swarm:
        for _ in range(count):
            swarm.launch(script(), handshake=False)
        swarm.run(lambda: not swarm.open, 90, "the hub had closed all of them")
    fight.healthy()


def hello():
    yield client_hello()
    yield from silent()


def dripping_hello():
    for byte in client_hello():
        yield bytes([byte])
        yield None


@row("handshakes", transports=TLS_ONLY, alone=True, growth=None)
def half_handshakes_300(fight):
    """The hub has answered the hello and waits for the client's end of it."""
    all_closed(fight, HALF, hello, 60)


@row("handshakes", transports=TLS_ONLY)
def half_handshakes_64(fight):
    all_closed(fight, AT_ONCE, hello, 1)


@row("handshakes", transports=TLS_ONLY)
def silent_handshakes_64(fight):
    all_closed(fight, AT_ONCE, silent, AT_ONCE)


@row("handshakes", transports=TLS_ONLY)
def dripping_handshakes_64(fight):
    all_closed(fight, AT_ONCE, dripping_hello, AT_ONCE)


@row("handshakes", transports=TLS_ONLY)
def hang_up_amid_handshake(fight):
    for _ in range(10):
        with fight.swarm() as swarm:
            swarm.keep(AT_ONCE, AT_ONCE, lambda: [client_hello(), RESET], handshake=False)
        fight.healthy()  # who comes later is accepted later: the hub has seen all of them
        fight.wait_for(fight.let_go, 60, "the hub had let go of them")


@row("handshakes", transports=TLS_ONLY)
def garbage_after_hello(fight):
    all_closed(fight, AT_ONCE, lambda: [client_hello(), b"\x16\x03\x03\x40\x00" + bytes(range(256)) * 64], AT_ONCE)


@row("handshakes", transports=TLS_ONLY)
def record_of_64kb(fight):
    all_closed(fight, AT_ONCE, lambda: [b"\x16\x03\x01\xff\xff" + bytes(65535)], AT_ONCE)


@row("handshakes", transports=TLS_ONLY)
def handshake_flood(fight):
    """Whole handshakes, one after the other, and nothing asked."""
    with fight.swarm() as swarm:
        swarm.keep(AT_ONCE, fight.size(3000, 600), lambda: [b"", RESET])
    fight.healthy()


@row("handshakes", transports=TLS_ONLY)
def old_tls(fight):
    """TLS 1.1 and older are refused."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, TLS.verify_mode
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("DEFAULT@SECLEVEL=0")
    sock = fight.endpoint.socket("127.1.1.1")
    sock.connect((fight.endpoint.host, fight.endpoint.port))
    try:
        context.wrap_socket(sock).close()
    except (ssl.SSLError, ConnectionError):
        return
    fight.check(False, "TLS 1.1 was accepted")
