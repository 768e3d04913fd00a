# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A well-behaved visitor of a hub under attack, in a process of its own: it asks /healthz on a new connection each time
and pushes scans like a kiosk, on one connection that it keeps. goodclient.py reads what it needs and then single lines
from stdin; to each line it answers with what it has met since the one before."""

import json
import pathlib
import select
import subprocess
import sys
import time
import uuid

from wire import CUT, PATIENCE, Endpoint, Failed, request

ADDRESS = "127.200.0.1"
KIOSK_ADDRESS = "127.200.0.2"
BATCH = 20
PAUSE = .03
TRIES = 20


class Visitor:
    def __init__(self, endpoint, event, token, codes):
        self.endpoint, self.event, self.token, self.codes = endpoint, event, token, codes
        self.line = None
        self.turn = 0
        self.forget()

    def forget(self):
        self.met = {"served": 0, "slowest": 0.0, "retried": 0, "lost": 0, "failed": ""}

    def ask_health(self):
        with self.endpoint.connect(ADDRESS) as line:
            line.send(request("GET", "/healthz", ["Connection: close"]))
            return line.answer(), b'"ok"'

    def push(self):
        if self.line is None:
            self.line = self.endpoint.connect(KIOSK_ADDRESS)
        items = [{"client_uuid": str(uuid.uuid4()), "code": self.codes[(self.turn + step) % len(self.codes)],
                  "scanned_at": "2026-05-01T20:03:11+02:00"} for step in range(BATCH)]
        self.turn += BATCH
        body = json.dumps({"check_ins": items}).encode()
        fields = ["Authorization: Bearer " + self.token, "Content-Type: application/json"]
        self.line.send(request("POST", f"/staff/events/{self.event}/check-ins/batch", fields, body))
        answer = self.line.answer()
        if answer.field("connection") == "close":
            self.drop_line()
        return answer, items[-1]["client_uuid"].encode()

    def drop_line(self):
        if self.line is not None:
            self.line.socket.close()
            self.line = None

    def once(self, ask):
        """One request, tried again as a kiosk would where the connection fails or the hub asks for patience."""
        begun = time.monotonic()
        trouble = ""
        for attempt in range(TRIES):
            try:
                answer, expected = ask()
                if answer.status == 200 and expected in answer.body:
                    self.met["served"] += 1
                    self.met["retried"] += attempt
                    self.met["slowest"] = max(self.met["slowest"], time.monotonic() - begun)
                    return
                trouble = f"{answer.status} {answer.body[:200]!r}"
                if answer.status not in (429, 503):
                    break
            except (Failed, OSError, *CUT) as error:
                trouble = str(error)
                self.met["lost"] += self.line is not None and ask == self.push
                self.drop_line()
            select.select([], [], [], min(PAUSE * 2 ** attempt, 1))
            if time.monotonic() - begun > PATIENCE:
                break
        self.met["failed"] = self.met["failed"] or f"{ask.__name__}: {trouble}"

    def serve_marks(self, marks):
        """Alternates until the marks end."""
        while True:
            for ask in (self.ask_health, self.push) if self.token else (self.ask_health,):
                self.once(ask)
            marked, _, _ = select.select([marks], [], [], PAUSE)
            if marked:
                if not marks.readline():
                    return
                print(json.dumps(self.met), flush=True)
                self.forget()


class GoodClient:
    """The other end: starts the process and asks it how it fared."""

    def __init__(self, endpoint, data):
        self._process = subprocess.Popen([sys.executable, pathlib.Path(__file__).resolve()], stdin=subprocess.PIPE,
                                         stdout=subprocess.PIPE, text=True)
        self._say(json.dumps([endpoint.host, endpoint.port, endpoint.tls, data.event, data.tokens[-1] if data.tokens
                              else "", data.codes[:2000] or ("X",)]))

    def _say(self, text):
        self._process.stdin.write(text + "\n")
        self._process.stdin.flush()

    def fared(self):
        """What it met since the last time, one round at least."""
        self._say("")
        line = self._process.stdout.readline()
        if not line:
            raise Failed("the good client died")
        return json.loads(line)

    def close(self):
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


def main():
    with open(sys.stdin.fileno(), "rb", buffering=0) as marks:  # unbuffered: select() must see what is there
        host, port, tls, event, token, codes = json.loads(marks.readline())
        Visitor(Endpoint(host, port, tls), event, token, codes).serve_marks(marks)


if __name__ == "__main__":
    main()
