# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built hub with the event that docs/openapi.json's examples are about."""

import json
import os
import pathlib
import sqlite3
import subprocess
import tempfile
import urllib.parse

import messages

BIN = pathlib.Path(os.environ.get("GATEBOOK_BIN", "build/bin"))
EVENT = "0190a1b2-0000-7000-8000-0000000000e1"
OTHER = "0190a1b2-0000-7000-8000-0000000000e2"
ARCHIVED = "0190a1b2-0000-7000-8000-0000000000e3"
WRONG_TOKENS_A_MINUTE = 5  # a small bound, soon reached
UNKNOWN = "0190a1b2-0000-7000-8000-0000000000ff"
TICKETS = """code,name,category,email,order,status
GB-7Q2M-X94K-ADA1,Ada Müller,Day ticket,ada@example.org,QX7B2,valid
GB-5T8W-P30Z-BOB2,Bob Åkesson,Weekend,,QX7B3,cancelled
"""


class Hub:
    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self.data = pathlib.Path(self._folder.name) / "data"
        self._make_events()
        self.tokens = {"staff": self.device(EVENT, "Laptop 1"), "other staff": self.device(OTHER, "Laptop 2"),
                       "archived staff": self.device(ARCHIVED, "Laptop 4")}
        admins = [self.run("admin", "add", "--name", name) for name in ("Kim", "Lee")]
        self.tokens |= {"admin": admins[0]["token"], "revoked": admins[1]["token"]}
        self.run("admin", "revoke", admins[1]["admin_uuid"])
        self.run("event", "archive", ARCHIVED)
        self._program = subprocess.Popen(self._command("serve", "--listen", "127.0.0.1:0", "--tls-listen", "127.0.0.1:0",
                                                       "--name", "Harbour Hall", "--limit",
                                                       f"wrong-tokens-per-minute={WRONG_TOKENS_A_MINUTE}"), stdout=subprocess.PIPE)
        urls = json.loads(self._program.stdout.readline())["listening"]
        self.port = next(urllib.parse.urlsplit(url).port for url in urls if url.startswith("http:"))

    def close(self):
        self._program.terminate()
        self._program.communicate(timeout=messages.PATIENCE_S)
        self._folder.cleanup()

    def _command(self, *args):
        return [BIN / "gatebook-hub", "--data", self.data, "--json", *args]

    def run(self, *args, given=None):
        done = subprocess.run(self._command(*args), input=given, capture_output=True, check=True, text=True)
        return json.loads(done.stdout) if done.stdout else {}

    def _make_events(self):
        self.run("event", "create", "--name", "Night Run 2026", "--uuid", EVENT, "--venue", "Harbour Hall",
                 "--timezone", "Europe/Berlin", "--starts-at", "2026-05-01T18:00:00Z")
        self.run("event", "create", "--name", "Day Run 2026", "--uuid", OTHER)
        self.run("event", "create", "--name", "Night Run 2025", "--uuid", ARCHIVED)
        self.run("import", "--event", EVENT, "-", given=TICKETS)

    def device(self, event, name):
        return self.run("device", "add", "--event", event, "--name", name, "--gate", "North")["token"]

    def pairing_code(self):
        return self.run("pair", "--event", EVENT, "--gate", "North")["code"]

    def tables(self, rename):
        """Over a connection of its own: ALTER TABLE … RENAME, which a running hub notices at once."""
        database = sqlite3.connect(self.data / "hub.db", isolation_level=None)
        for old, new in rename:
            database.execute(f"ALTER TABLE {old} RENAME TO {new}")
        database.close()

    def sound(self, operation, body=None, parameters=()):
        """A request as the document wants it, by one who may; with these parameters beside those it must have."""
        path = operation.path.replace("{event_uuid}", EVENT)
        query = [(each["name"], each["example"]) for each in operation.parameters
                 if each["in"] == "query" and each.get("required")]
        query = dict(query) | {name: value for name, value in parameters if name != "Gatebook-Seen"}
        request = messages.Request(operation.method.upper(), path + ("?" + urllib.parse.urlencode(query) if query else ""))
        if operation.needs_token:
            request = self.signed(request, "staff" if "staff" in operation.roles else "admin")
        request = request.changed(headers=request.headers + [each for each in parameters if each[0] == "Gatebook-Seen"])
        if not operation.examples():
            return request
        body = dict(next(iter(operation.examples().values())) if body is None else body)
        if operation.path == "/enroll":
            body["code"] = self.pairing_code()  # the example's was another evening's
        return self.carrying(request, body)

    def signed(self, request, who):
        return request.without_header("Authorization").with_header("Authorization", f"Bearer {self.tokens[who]}")

    @staticmethod
    def carrying(request, body):
        return request.without_header("Content-Type").with_header("Content-Type", "application/json").changed(
            body=json.dumps(body).encode())

    def ask(self, request, cut=None):
        return messages.send(self.port, request, cut)
