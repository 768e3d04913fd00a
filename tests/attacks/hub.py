# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A hub of the built program with an event on it, and what its process weighs."""

import dataclasses
import fcntl
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import threading
import urllib.parse

from wire import PATIENCE, Endpoint, Failed

# Its key, and on a system that lets it open few files how many connections that makes.
ALWAYS_SAID = "^Fingerprint of the hub's key: |this system lets the hub open"
ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("GATEBOOK_BIN", ROOT / "build/bin")) / "gatebook-hub"
DRAIN_SECONDS = 10  # the hub's own bound for ending what runs


@dataclasses.dataclass(frozen=True)
class HubData:
    """A data folder with one event: its tickets' codes and its devices' tokens."""
    folder: pathlib.Path
    event: str
    codes: tuple
    tokens: tuple


def command(folder, *arguments):
    done = subprocess.run([PROGRAM, "--data", folder, "--json", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failed(f"gatebook-hub {' '.join(map(str, arguments[:2]))}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def prepare(folder, tickets, devices):
    event = command(folder, "event", "create", "--name", "Night Run")["uuid"]
    codes = tuple(f"T{number:06}-{number * 7919 % 1000003:06x}-QX7B2M" for number in range(tickets))
    rows = (f"{code},Visitor {number} Müller,Day ticket,v{number}@example.org,Company {number % 100},O{number // 2:06}"
            for number, code in enumerate(codes))
    table = folder / "tickets.csv"
    table.write_text("code,name,category,email,company,order\n" + "\n".join(rows) + "\n", encoding="utf-8")
    command(folder, "import", "--event", event, table)
    table.unlink()
    tokens = tuple(command(folder, "device", "add", "--event", event, "--name", f"Laptop {number}")["token"]
                   for number in range(devices))
    return HubData(folder, event, codes, tokens)


def prepared(folder, tickets, devices):
    """As prepare(), but made once for each build of the program: an event of this size takes a while."""
    folder.mkdir(parents=True, exist_ok=True)
    note = folder / "made.json"
    with open(folder / "lock", "wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # tests run side by side
        if note.exists():
            made = json.loads(note.read_text(encoding="utf-8"))
            if made["program"] == os.stat(PROGRAM).st_mtime_ns:
                return HubData(folder / "data", made["event"], tuple(made["codes"]), tuple(made["tokens"]))
        shutil.rmtree(folder / "data", ignore_errors=True)
        (folder / "data").mkdir()
        data = prepare(folder / "data", tickets, devices)
        note.write_text(json.dumps({"program": os.stat(PROGRAM).st_mtime_ns, "event": data.event, "codes": data.codes,
                                    "tokens": data.tokens}), encoding="utf-8")
        return data


class Watch:
    """A process seen from outside: resident memory and open descriptors. Sizes in MiB."""

    def __init__(self, pid):
        self.pid = pid
        self.most_descriptors = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)
        self._thread.start()

    def _status(self, key):
        try:
            with open(f"/proc/{self.pid}/status", encoding="ascii") as status:
                return next((int(line.split()[1]) / 1024 for line in status if line.startswith(key)), 0.0)
        except OSError:
            return 0.0

    def resident(self):
        return self._status("VmRSS:")

    def peak(self):
        """Of resident memory since forget()."""
        return self._status("VmHWM:")

    def forget(self):
        """Peaks count from now on."""
        self.most_descriptors = self.descriptors()
        with open(f"/proc/{self.pid}/clear_refs", "w", encoding="ascii") as refs:
            refs.write("5")

    def descriptors(self):
        try:
            return len(os.listdir(f"/proc/{self.pid}/fd"))
        except OSError:
            return 0

    def busy(self):
        """Seconds of processor time that it has used."""
        try:
            with open(f"/proc/{self.pid}/stat", encoding="ascii") as stat:
                user, system = stat.read().rsplit(")", 1)[1].split()[11:13]
            return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
        except OSError:
            return 0.0

    def alive(self):
        try:
            with open(f"/proc/{self.pid}/stat", encoding="ascii") as stat:
                return stat.read().rsplit(")", 1)[1].split()[0] not in "ZX"
        except OSError:
            return False

    def sanitized(self):
        """Under a sanitizer memory says nothing."""
        try:
            with open(f"/proc/{self.pid}/maps", encoding="utf-8") as maps:
                return any("libasan" in line or "libtsan" in line for line in maps)
        except OSError:
            return False

    def _sample(self):
        while not self._stop.wait(.05):
            self.most_descriptors = max(self.most_descriptors, self.descriptors())

    def close(self):
        self._stop.set()
        self._thread.join()


class HubUnderAttack:
    """gatebook-hub serve over a copy of the data, on free loopback ports; plain and TLS at once."""

    def __init__(self, data, folder, descriptors=None, limits=()):
        shutil.copytree(data.folder, folder)
        self.data = data
        self._log = folder / "stderr"
        limited = ["prlimit", f"--nofile={descriptors}:{descriptors}"] if descriptors else []
        with open(self._log, "wb") as log:
            self._process = subprocess.Popen(
                [*limited, PROGRAM, "--data", folder, "--json", "serve", "--listen", "127.0.0.1:0", "--tls-listen",
                 "127.0.0.1:0", *(f"--limit={limit}" for limit in limits)], stdout=subprocess.PIPE, stderr=log)
        ready = self._process.stdout.readline()
        if not ready:
            raise Failed(f"the hub did not start: {self.complaints()}")
        urls = map(urllib.parse.urlsplit, json.loads(ready)["listening"])
        ports = {url.scheme: url.port for url in urls}
        self.plain = Endpoint("127.0.0.1", ports["http"], False)
        self.tls = Endpoint("127.0.0.1", ports["https"], True)
        self.pid = self._process.pid
        self.watch = Watch(self.pid)

    def complaints(self, expected=""):
        """What it wrote on stderr, but for lines that are expected."""
        lines = self._log.read_text(encoding="utf-8", errors="replace").splitlines()
        return "\n".join(line for line in lines if not re.search("|".join(filter(None, (ALWAYS_SAID, expected))), line))

    def terminate(self):
        self._process.send_signal(signal.SIGTERM)

    def wait(self):
        """→ its exit code."""
        try:
            return self._process.wait(DRAIN_SECONDS + PATIENCE)
        except subprocess.TimeoutExpired as error:
            raise Failed(f"the hub still runs {DRAIN_SECONDS + PATIENCE} s after SIGTERM") from error

    def stop(self):
        """Failed unless it ends in order and without a word."""
        if self.running():
            self.terminate()
        code = self.wait()
        if code != 0:
            raise Failed(f"the hub ended with {code}: {self.complaints()[:2000]}")

    def running(self):
        return self._process.poll() is None

    def kill(self):
        if self.running():
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self.watch.close()


class RunningHub:
    """One that somebody else started: --hub URL --pid PID."""

    def __init__(self, url, pid, data):
        parts = urllib.parse.urlsplit(url)
        self.data = data
        self.plain = self.tls = Endpoint(parts.hostname, parts.port, parts.scheme == "https")
        self.pid = pid
        self.watch = Watch(pid)

    def complaints(self, expected=""):
        return ""

    def stop(self):
        """It is somebody else's."""

    def running(self):
        return self.watch.alive()

    def kill(self):
        self.watch.close()
