# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built gatebook-hub over a data folder: its command line, and the hub that serves."""

import concurrent.futures
import json
import pathlib
import subprocess

import project

PROGRAMS = project.ROOT / "build/bin"
SECONDS = 60  # that any command or the hub's end may take


class HubFolder:
    def __init__(self, folder):
        self.data, self.server = pathlib.Path(folder), None
        self.event = self.run("event", "create", "--name", "Night Run")["uuid"]

    @property
    def database(self):
        return self.data / "hub.db"

    def run(self, *arguments, given=None):
        done = subprocess.run([PROGRAMS / "gatebook-hub", "--data", self.data, "--json", *arguments], input=given,
                              capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise project.Trouble(f"gatebook-hub {' '.join(arguments[:2])}: {done.stderr.strip()}")
        return json.loads(done.stdout)

    def add_tickets(self, count):
        """Their codes are TK00000000 and up."""
        rows = "".join(f"TK{number:08},Guest {number}\n" for number in range(count))
        self.run("import", "--event", self.event, "-", given="code,name\n" + rows)

    def add_device(self, name):
        """→ its token."""
        return self.run("device", "add", "--event", self.event, "--name", name, "--gate", "North")["token"]

    def add_devices(self, count):
        with concurrent.futures.ThreadPoolExecutor(project.JOBS) as pool:
            return list(pool.map(self.add_device, (f"Laptop {number}" for number in range(count))))

    def serve(self, option, port=0):
        """option: --listen or --tls-listen. → the port."""
        self.server = subprocess.Popen(
            [PROGRAMS / "gatebook-hub", "--data", self.data, "--json", "serve", option, f"127.0.0.1:{port}"],
            stdout=subprocess.PIPE, text=True)
        ready = self.server.stdout.readline()
        if not ready:
            raise project.Trouble("the hub did not start")
        return int(json.loads(ready)["listening"][0].rstrip("/").rsplit(":", 1)[1])

    def stop(self):
        if self.server is None:
            return
        self.server.terminate()
        if self.server.wait(SECONDS) != 0:
            raise project.Trouble(f"the hub ended with {self.server.returncode}")
        self.server = None

    def kill(self):
        """For the way out, whatever happened."""
        if self.server is not None:
            self.server.kill()
            self.server.wait()
