# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One connection to a hub, plain or TLS: bytes go out as they are given, answers are read as HTTP."""

import dataclasses
import socket
import ssl
import struct

PATIENCE = 60  # seconds for a single step; far beyond what any takes
CUT = (ConnectionError, ssl.SSLEOFError, ssl.SSLZeroReturnError, BrokenPipeError)
IP_BIND_ADDRESS_NO_PORT = 24  # Linux: the port is chosen at connect, so one address can have many connections


class Failed(Exception):
    """What a hub did that it must not do, in words."""


def tls_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


TLS = tls_context()


@dataclasses.dataclass(frozen=True)
class Endpoint:
    host: str
    port: int
    tls: bool

    def socket(self, source=None, receive_buffer=None):
        """Not connected yet."""
        made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if receive_buffer:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        if source:
            made.setsockopt(socket.IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 1)
            made.bind((source, 0))
        return made

    def connect(self, source=None, receive_buffer=None):
        made = self.socket(source, receive_buffer)
        made.settimeout(PATIENCE)
        made.connect((self.host, self.port))
        return Line(TLS.wrap_socket(made) if self.tls else made)


@dataclasses.dataclass
class Answer:
    status: int
    fields: dict  # lower-case name → list of values
    body: bytes = b""

    def field(self, name):
        return ", ".join(self.fields.get(name, []))


def parse_head(text):
    """An answer without its body; Failed where it is none."""
    first, *lines = text.decode("latin-1").split("\r\n")
    parts = first.split(" ", 2)
    if len(parts) < 2 or not parts[0].startswith("HTTP/1.") or not parts[1].isdigit():
        raise Failed(f"not an answer: {first[:80]!r}")
    fields = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or name != name.strip():
            raise Failed(f"a malformed field in the answer: {line[:80]!r}")
        fields.setdefault(name.lower(), []).append(value.strip())
    return Answer(int(parts[1]), fields)


def reset(sock):
    """Closes without a word: the other side gets a reset, for TLS without an alert."""
    linger = struct.pack("ii", 1, 0)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    if isinstance(sock, ssl.SSLSocket):
        socket.socket(fileno=sock.detach()).close()
    else:
        sock.close()


class Line:
    def __init__(self, sock):
        self.socket = sock
        self.buffer = b""
        self.cut = False  # the hub does not take any more

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        """→ whether the hub still took it."""
        try:
            self.socket.sendall(data)
        except CUT:
            self.cut = True
        return not self.cut

    def fill(self):
        """Reads some more; → whether there was any."""
        try:
            part = self.socket.recv(65536)
        except CUT:
            part = b""
        except TimeoutError as error:
            raise Failed(f"nothing came for {PATIENCE} s, and the connection stayed open") from error
        self.buffer += part
        return bool(part)

    def take(self, size):
        while len(self.buffer) < size:
            if not self.fill():
                raise Failed(f"the connection ended {size - len(self.buffer)} bytes too early")
        taken, self.buffer = self.buffer[:size], self.buffer[size:]
        return taken

    def head(self):
        while b"\r\n\r\n" not in self.buffer:
            if len(self.buffer) > 65536:
                raise Failed("the answer's head does not end")
            if not self.fill():
                raise Failed(f"the connection ended without an answer, after {self.buffer[:80]!r}")
        text, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        return parse_head(text)

    def answer(self, head_only=False):
        answer = self.head()
        if answer.status >= 200 and not head_only and answer.status not in (204, 304):
            if "content-length" not in answer.fields:
                raise Failed(f"an answer {answer.status} without its length")
            answer.body = self.take(int(answer.field("content-length")))
        return answer

    def end(self):
        """Waits until the hub closes; → what it sent before that."""
        while self.fill():
            pass
        rest, self.buffer = self.buffer, b""
        return rest

    def reset(self):
        reset(self.socket)


def request(method, target, fields=(), body=b"", length=True):
    """A sound request as bytes. fields: pairs or whole lines."""
    lines = [f"{method} {target} HTTP/1.1", "Host: hub"]
    lines += [field if isinstance(field, str) else f"{field[0]}: {field[1]}" for field in fields]
    if length and (body or method in ("POST", "PUT")):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body
