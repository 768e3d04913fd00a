# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk as the demo drives it: the real program, and a look into its database from outside."""
import json
import os
import queue
import shutil
import sqlite3
import subprocess
import tempfile
import threading
import uuid


class Screen:
    """A display for windows: the one that is there, or an Xvfb of our own, or none (Qt's off-screen platform)."""

    def __init__(self, environment, process=None):
        self.environment, self.process = environment, process

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait()
            self.process = None


def start_screen():
    if not shutil.which("Xvfb"):
        return Screen({"QT_QPA_PLATFORM": "offscreen"})
    reader, writer = os.pipe()
    process = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x720x24", "-nolisten", "tcp"], pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        number = pipe.readline().strip()
    if not number:
        return Screen({"QT_QPA_PLATFORM": "offscreen"})
    return Screen({"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}, process)


class Kiosk:
    def __init__(self, program, data, screen):
        self.program, self.data, self.screen, self.process = program, data, screen, None
        self.verdicts, self.log = queue.Queue(), data + ".log"
        self.runtime = tempfile.mkdtemp()

    def command(self, *arguments):
        return [self.program, "--data", self.data, "--headless", *arguments]

    def environment(self):
        return {**os.environ, "XDG_RUNTIME_DIR": self.runtime, **self.screen.environment}

    def run_once(self, *arguments):
        with open(self.log, "ab") as log:
            return subprocess.run(self.command("--once", *arguments), stdout=log, stderr=log, env=self.environment(), check=False).returncode

    def start(self, *arguments):
        log = open(self.log, "ab")
        self.process = subprocess.Popen(self.command(*arguments), stdout=subprocess.PIPE, stderr=log, encoding="utf-8", env=self.environment())
        threading.Thread(target=self._read, args=[self.process.stdout], daemon=True).start()

    def _read(self, stream):
        for line in stream:
            self.verdicts.put(json.loads(line))

    def next_verdict(self, seconds):
        try:
            return self.verdicts.get(timeout=seconds)
        except queue.Empty:
            return None

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait()
            self.process = None
        shutil.rmtree(self.runtime, ignore_errors=True)

    def scalar(self, sql, *values):
        return self.rows(sql, *values)[0][0]

    def rows(self, sql, *values):
        connection = sqlite3.connect(f"file:{self.data}/kiosk.db?mode=ro", uri=True, timeout=5)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    def queue_length(self):
        """Scans that the hub has not answered (journal.state 0: waiting)."""
        return self.scalar("SELECT count(*) FROM journal WHERE state = 0 AND device_seq IS NOT NULL")

    def tickets(self):
        return self.scalar("SELECT count(*) FROM tickets t JOIN positions p ON t.generation = p.generation")

    def doubles_told(self):
        return self.scalar("SELECT count(*) FROM notices WHERE kind = 0")

    def entered(self):
        """The tickets that have entered as far as this laptop knows."""
        rows = self.rows("SELECT t.ticket_uuid FROM tickets t JOIN positions p ON t.generation = p.generation WHERE t.in_client_uuid IS NOT NULL")
        return {str(uuid.UUID(bytes=bytes(row[0]))) for row in rows}
