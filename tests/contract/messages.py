# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One HTTP request on a connection of its own, sound or not, and its answer."""

import dataclasses
import http.client
import json
import socket

PATIENCE_S = 30  # far beyond what any answer takes


@dataclasses.dataclass
class Request:
    method: str
    target: str
    headers: list = dataclasses.field(default_factory=list)
    body: bytes | None = None
    version: str = "HTTP/1.1"
    source: str = "127.0.0.1"  # which of the loopback's addresses asks

    def with_header(self, name, value):
        return dataclasses.replace(self, headers=self.headers + [(name, value)])

    def without_header(self, name):
        return dataclasses.replace(self, headers=[each for each in self.headers if each[0] != name])

    def changed(self, **fields):
        return dataclasses.replace(self, **fields)

    def head(self):
        lines = [f"{self.method} {self.target} {self.version}", "Host: hub.test"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        if self.body is not None and not any(name == "Content-Length" for name, _ in self.headers):
            lines.append(f"Content-Length: {len(self.body)}")
        return ("\r\n".join(lines) + "\r\n\r\n").encode()


@dataclasses.dataclass
class Answer:
    status: int
    headers: dict  # lower-case names
    body: bytes

    def json(self):
        return json.loads(self.body)


def send(port, request, cut=None):
    """→ its answer; of a stream, the beginning. cut: only so many bytes are sent."""
    data = request.head() + (request.body or b"")
    with socket.create_connection(("127.0.0.1", port), PATIENCE_S, (request.source, 0)) as wire:
        wire.sendall(data[:cut])
        reply = http.client.HTTPResponse(wire, method=request.method)
        reply.begin()
        stream = reply.headers.get_content_type() == "text/event-stream"
        body = reply.read1() if stream else reply.read()
        return Answer(reply.status, {name.lower(): value for name, value in reply.getheaders()}, body)
