# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many attackers at once on one thread. What each does is a script: an iterator of bytes to send, where None stands for
"nothing until the next tick" and RESET for hanging up without a word; at its end the attacker only reads on."""

import errno
import resource
import select
import socket
import ssl
import sys
import time

from wire import CUT, TLS, Failed, reset

RESET = object()
OK = b"HTTP/1.1 200 "
KEPT = 65536  # bytes of what an attacker received
READ, WRITE, OVER = select.EPOLLIN, select.EPOLLOUT, select.EPOLLERR | select.EPOLLHUP
AGAIN = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


def addresses(count, network=1):
    """Distinct loopback addresses, none of which a good client uses."""
    return [f"127.{network + index // 62500}.{index // 250 % 250 + 1}.{index % 250 + 1}" for index in range(count)]


def allow_descriptors(count):
    """For this process; → how many connections of so many the system lets us open."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = count if hard == resource.RLIM_INFINITY else min(count, hard - 100)
    if soft < most + 100:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most + 100, hard))
    if most < count:
        print(f"        {most} connections instead of {count}: this system allows no more", file=sys.stderr)
    return most


class Attacker:
    def __init__(self, endpoint, source, script, reads=True, receive_buffer=None, handshake=True, rude=False):
        self.socket = endpoint.socket(source, receive_buffer)
        self.socket.setblocking(False)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.tls = endpoint.tls and handshake
        self.script = iter(script)
        self.reads = reads
        self.rude = rude  # leaves with a reset
        self.pending = memoryview(b"")
        self.paused = self.scripted = False  # scripted: all is said
        self.sent = self.got = self.served = 0  # bytes, bytes, answers 200
        self.received = self.tail = b""
        self.open = True
        self.ready = False  # connected, and TLS set up where it is spoken
        self.shaking = False
        self.code = self.socket.connect_ex((endpoint.host, endpoint.port))

    @property
    def status(self):
        """Of the first answer; 0: none."""
        return int(self.received[9:12]) if self.received.startswith(b"HTTP/1.") and len(self.received) > 12 else 0

    def wants(self):
        if not self.ready:
            return WRITE if not self.shaking else READ
        writes = not self.scripted and not self.paused
        return (READ if self.reads else 0) | (WRITE if writes else 0)

    def act(self, mask):
        try:
            if not self.ready and not self._connect():
                return
            if mask & OVER and not self.reads:
                return self.close()
            if mask & (READ | OVER) and self.reads:
                self.read(KEPT)
            if self.open and not self.paused:
                self._speak()
        except AGAIN:
            pass
        except (OSError, *CUT):
            self.close()

    def _connect(self):
        if not self.shaking:
            if self.code not in (0, errno.EINPROGRESS) or self.socket.getsockopt(
                    socket.SOL_SOCKET, socket.SO_ERROR):
                self.close()
                return False
            if self.tls:
                self.socket = TLS.wrap_socket(self.socket, do_handshake_on_connect=False)
        if self.tls:
            self.shaking = True
            self.socket.do_handshake()
        self.ready = True
        return True

    def read(self, most):
        part = self.socket.recv(most)
        self.got += len(part)
        self.served += (self.tail + part).count(OK)
        self.tail = part[1 - len(OK):]
        self.received = (self.received + part)[:KEPT]
        if not part:
            self.close()

    def read_slowly(self, most):
        """For one that does not read by itself."""
        try:
            self.read(most)
        except AGAIN:
            pass
        except (OSError, *CUT):
            self.close()

    def _speak(self):
        for _ in range(16):  # then it is somebody else's turn
            if not self.pending:
                said = next(self.script, StopIteration)
                if said is StopIteration:
                    self.scripted = True
                    return
                if said is None:
                    self.paused = True
                    return
                if said is RESET:
                    return self.hang_up()
                self.pending = memoryview(said)
            done = self.socket.send(self.pending)
            self.sent += done
            self.pending = self.pending[done:]

    def hang_up(self):
        self.open = False
        reset(self.socket)

    def close(self):
        self.open = False
        self.socket.close()


class Swarm:
    def __init__(self, endpoint, sources):
        self.endpoint, self.sources = endpoint, sources
        self.all = []
        self.open = {}  # descriptor → attacker
        self._poll = select.epoll()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for attacker in self.open.values():
            attacker.close()
        self._poll.close()

    def launch(self, script, **how):
        attacker = Attacker(self.endpoint, self.sources[len(self.all) % len(self.sources)], script, **how)
        self.all.append(attacker)
        number = attacker.socket.fileno()
        self.open[number] = attacker
        self._poll.register(number, WRITE)
        return attacker

    def settle(self, number):
        """Waits for what the attacker wants now, if it is still there."""
        attacker = self.open[number]
        if attacker.open:
            self._poll.modify(number, attacker.wants())
        else:
            del self.open[number]  # its descriptor was closed, and with that forgotten by epoll

    def step(self, seconds):
        for number, mask in self._poll.poll(seconds):
            if number in self.open:
                self.open[number].act(mask)
                self.settle(number)

    def tick(self):
        """Those that paused go on."""
        for number, attacker in list(self.open.items()):
            if attacker.paused:
                attacker.paused = False
                self.settle(number)

    def run(self, done, patience, what, tick=1.0, at_tick=None):
        """Until done() holds; Failed, saying what was waited for, if it does not within patience seconds."""
        begun = ticked = time.monotonic()
        while not done():
            self.step(.05)
            now = time.monotonic()
            if now - begun > patience:
                raise Failed(f"waited {patience} s in vain until {what}; {len(self.open)} of {len(self.all)} are open")
            if now - ticked >= tick:
                ticked = now
                self.tick()
                if at_tick:
                    at_tick()

    def leave(self, attacker):
        number = attacker.socket.fileno()
        (attacker.hang_up if attacker.rude else attacker.close)()
        del self.open[number]

    def keep(self, at_once, total, script, patience=120, over=None, **how):
        """total attackers, at_once of them at any time, each until the hub closes, its script hangs up or over() says so."""
        def go_on():
            for attacker in [one for one in self.open.values() if over and over(one)]:
                self.leave(attacker)
            while len(self.open) < at_once and len(self.all) < total:
                self.launch(script(), **how)
            return not self.open and len(self.all) == total
        self.run(go_on, patience, f"all of {total} attackers were dealt with")
