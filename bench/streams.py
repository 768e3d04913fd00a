# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many live streams of a hub, read by one thread. What came is timed right after recv()."""

import re
import selectors
import socket
import ssl
import time

import project

HEAD_END = b"\r\n\r\n"
CURSOR = re.compile(rb'event: cursor\ndata: \{"cursor":"([^"]*)"\}\n\n')
RETRY_AFTER = re.compile(rb"\r\nretry-after: (\d+)\r\n", re.IGNORECASE)


def trusting_context():
    """What is measured is the hub's work, not whether this is the right one."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


class Stream:
    """GET …/live with one device's token. state: new, greeting (TLS), asked, live, refused (503), ended."""

    def __init__(self, token):
        self.token, self.state, self.socket = token, "new", None
        self.cursor, self.heard_at = "", 0.0  # the newest, and when it came
        self.retry_at = 0.0
        self.received = self.request = b""
        self.tls = None  # what is still to be wrapped around the socket

    def connect(self, hub):
        self.received, self.request, self.tls = b"", hub.live_request(self), hub.tls
        self.state = "asked" if hub.tls is None else "greeting"
        self.socket = socket.socket()
        self.socket.setblocking(False)
        self.socket.connect_ex(("127.0.0.1", hub.port))

    def close(self):
        if self.socket is not None:
            self.socket.close()
            self.socket = None

    def send(self):
        """→ which readiness to wait for."""
        if self.state == "greeting":
            if self.tls is not None:  # connected only now; the descriptor stays the same
                self.socket = self.tls.wrap_socket(self.socket, do_handshake_on_connect=False, server_hostname="hub")
                self.tls = None
            try:
                self.socket.do_handshake()
            except ssl.SSLWantReadError:
                return selectors.EVENT_READ
            except ssl.SSLWantWriteError:
                return selectors.EVENT_WRITE
            self.state = "asked"
        self.socket.send(self.request)  # a few hundred bytes, the first ones: they fit
        return selectors.EVENT_READ

    def receive(self):
        try:
            data = self.socket.recv(16_384)
        except (ssl.SSLWantReadError, BlockingIOError):
            return
        now = time.perf_counter()
        self.received += data
        if not data:
            self.state = "refused" if self.state == "refused" else "ended"
            return
        if self.state == "asked" and HEAD_END in self.received:
            self.read_head(now)
        if self.state == "live":
            for found in CURSOR.finditer(self.received):
                self.cursor, self.heard_at = found[1].decode(), now
                self.received = self.received[found.end():]

    def read_head(self, now):
        status = int(self.received.split(b" ", 2)[1])
        wait = RETRY_AFTER.search(self.received)
        if status == 200:
            self.state = "live"
            self.received = self.received.split(HEAD_END, 1)[1]
        elif status == 503 and wait:
            self.state, self.retry_at = "refused", now + int(wait[1])
        else:
            raise project.Trouble(f"a stream was answered {self.received[:300]!r}")


class Streams:
    def __init__(self, tokens):
        self.streams = [Stream(token) for token in tokens]
        self.selector = selectors.DefaultSelector()
        self.refusals = 0

    def open(self, hub, seconds=60):
        """All at once; one that is refused comes back when it was told to. Returns when all are live and have their
        first cursor. → how long each took."""
        self.refusals, begun, took = 0, time.perf_counter(), {}
        for stream in self.streams:
            self.begin(stream, hub)
        waiting = []
        while len(took) < len(self.streams):
            for stream in self.turn(0.05):
                if stream.state == "live" and stream.heard_at > begun:
                    took.setdefault(stream, stream.heard_at - begun)
                elif stream.state == "refused":
                    self.drop(stream)
                    self.refusals += 1
                    waiting.append(stream)
                elif stream.state == "ended":
                    raise project.Trouble(f"a stream was cut while it was opened: {stream.received[:200]!r}")
            now = time.perf_counter()
            for stream in [each for each in waiting if each.retry_at <= now]:
                waiting.remove(stream)
                self.begin(stream, hub)
            if now > begun + seconds:
                raise project.Trouble(f"{len(self.streams) - len(took)} streams are not open after {seconds} s")
        return list(took.values())

    def begin(self, stream, hub):
        stream.connect(hub)
        self.selector.register(stream.socket, selectors.EVENT_WRITE, stream)

    def drop(self, stream):
        if stream.socket is not None:
            self.selector.unregister(stream.socket)
            stream.close()

    def cut(self):
        for stream in self.streams:
            self.drop(stream)

    def turn(self, seconds):
        """Takes what there is, waiting at most so long for it. → the streams that had something."""
        had = []
        for key, events in self.selector.select(seconds):
            stream = key.data
            try:
                if events & selectors.EVENT_WRITE or stream.state == "greeting":
                    self.selector.modify(stream.socket, stream.send(), stream)
                else:
                    stream.receive()
            except OSError as error:
                raise project.Trouble(f"a stream ({stream.state}): {error}") from error
            had.append(stream)
        return had

    def until(self, done, seconds, what):
        """Takes turns until done(), which is asked after each; Trouble with these words after so many seconds."""
        end = time.perf_counter() + seconds
        while not done():
            self.turn(0.02)
            if time.perf_counter() > end:
                raise project.Trouble(what)
