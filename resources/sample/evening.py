#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One evening, played for real and checked: evening.py BUILD_DIR [--no-window]

A hub with the sample event on loopback, two kiosks that enrol and download the list; the hub is stopped; both gates scan
(three tickets at both, some twice, one cancelled, one on no list); the hub comes back; the queues drain; the doubles are
marked and told to the gate that lost them; at the end hub and kiosks hold the same state. Any difference ends it with
exit code 1 and a line that says which. With a display it then opens a kiosk window on the same event.
"""
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time

from kioskprocess import Kiosk, start_screen

WAIT_SECONDS = 60


class DemoFailure(Exception):
    pass


def check(condition, message):
    if not condition:
        raise DemoFailure(message)


def step(text):
    print(f"── {text}", flush=True)


def wait_for(what, condition):
    deadline = time.monotonic() + WAIT_SECONDS
    while not condition():
        check(time.monotonic() < deadline, f"waited {WAIT_SECONDS} s in vain for: {what}")
        time.sleep(.1)


class Hub:
    """The hub's command line and its serving process, over one data folder."""

    def __init__(self, program, data):
        self.program, self.data, self.server, self.address = program, data, None, "127.0.0.1:0"

    def run(self, *arguments, parse=True):
        done = subprocess.run([self.program, "--data", self.data, "--json", *arguments], capture_output=True, encoding="utf-8", check=False)
        check(done.returncode == 0, f"gatebook-hub {' '.join(arguments[:2])}: {done.stderr.strip()}")
        return json.loads(done.stdout) if parse else done.stdout

    def start(self):
        self.server = subprocess.Popen([self.program, "--data", self.data, "--json", "serve", "--listen", self.address], stdout=subprocess.PIPE, encoding="utf-8")
        line = self.server.stdout.readline()
        check(line, "the hub did not start")
        url = json.loads(line)["listening"][0]
        self.address = url.split("//")[1].strip("/")  # the same port again when it comes back
        return url

    def stop(self):
        if self.server:
            self.server.terminate()
            check(self.server.wait(WAIT_SECONDS) == 0, "the hub did not stop cleanly")
            self.server = None


class Evening:
    def __init__(self, build):
        self.build, self.folder = build, os.path.join(build, "demo")
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        with open(os.path.join(build, "sample", "evening.json"), encoding="utf-8") as file:
            self.plan = json.load(file)
        self.hub = Hub(os.path.join(build, "bin", "gatebook-hub"), os.path.join(self.folder, "hub"))
        self.event, self.kiosks, self.screen = None, {}, None

    def prepare(self):
        step("The admin makes the event and imports the list")
        self.event = self.hub.run("event", "create", "--name", "Night Run 2026", "--venue", "Harbour Hall", "--timezone", "Europe/Berlin")["uuid"]
        report = self.hub.run("import", "--event", self.event, os.path.join(self.build, "sample", "tickets.csv"))
        check(report["added"] == self.plan["tickets"], f"imported {report['added']} of {self.plan['tickets']} tickets")
        print(f"   {report['added']} tickets")
        print(f"   hub on {self.hub.start()}")

    def enrol(self):
        step("Two laptops enrol by pairing code and download the list")
        self.screen = start_screen()
        for gate in self.plan["gates"]:
            uri = self.hub.run("pair", "--event", self.event, "--gate", gate.title(), "--url", f"http://{self.hub.address}")["uri"]
            kiosk = Kiosk(os.path.join(self.build, "bin", "gatebook-kiosk"), os.path.join(self.folder, gate), self.screen)
            check(kiosk.run_once("--enroll", uri) == 0, f"the kiosk at gate {gate} could not enrol; see {kiosk.log}")
            self.kiosks[gate] = kiosk
            print(f"   gate {gate.title()}: {kiosk.tickets()} tickets on the laptop")

    def scan_offline(self):
        step("The venue's Wi-Fi dies (the hub is stopped); both gates go on scanning")
        self.hub.stop()
        for gate, kiosk in self.kiosks.items():
            kiosk.start("--source", os.path.join(self.build, "sample", gate), "--screenshots", os.path.join(self.folder, "screenshots", gate))
        for gate, expected in self.plan["gates"].items():
            for index, want in enumerate(expected):
                got = self.kiosks[gate].next_verdict(WAIT_SECONDS)
                check(got is not None, f"gate {gate}: no verdict for picture {index:03d}.png")
                print(f"   {gate:5}  {got['verdict']:12} {got.get('name') or '–'}")
                check(got["verdict"] == want["verdict"] and (got.get("name") or None) == want["name"],
                      f"gate {gate}, picture {index:03d}.png: {got['verdict']} for {got.get('name')}, expected {want['verdict']} for {want['name']}")

    def reconcile(self):
        step("The hub comes back; the queues drain")
        self.hub.start()
        scans = sum(len(expected) for expected in self.plan["gates"].values())
        wait_for("both queues to drain", lambda: all(kiosk.queue_length() == 0 for kiosk in self.kiosks.values()))
        rows = self.exported("scans")
        check(len(rows) == scans, f"the hub's log has {len(rows)} scans, {scans} were made")
        check(len({row["client_uuid"] for row in rows}) == scans, "a scan counts twice in the hub's log")
        print(f"   {scans} scans made, {len(rows)} in the log, none twice")

    def compare(self):
        step("Doubles are marked, the losing gate is told, and everybody agrees")
        doubles = [row for row in self.exported("scans") if row["reason"] == "already_checked_in" and row["verdict"] == "admitted"]
        check({row["code"] for row in doubles} == set(self.plan["doubles"]), "the doubles in the hub's log are not the tickets that entered twice")
        told = sum(kiosk.doubles_told() for kiosk in self.kiosks.values())
        check(told == len(doubles), f"{len(doubles)} doubles, but the gates were told of {told}")
        print(f"   {len(doubles)} tickets entered at both gates; the losing gate was told of each")
        entered = {row["ticket_uuid"] for row in self.exported("attendance") if row["checked_in_at"]}
        for gate, kiosk in self.kiosks.items():
            wait_for(f"gate {gate} to know what the hub knows", lambda kiosk=kiosk: kiosk.entered() == entered)
        print(f"   hub and both kiosks: the same {len(entered)} people entered")

    def exported(self, kind):
        return json.loads(self.hub.run("export", "--event", self.event, "--kind", kind, "--format", "json", parse=False))

    def finish(self):
        step("The admin exports the attendance")
        attendance = os.path.join(self.folder, "attendance.csv")
        self.hub.run("export", "--event", self.event, "--kind", "attendance", "--output", attendance, parse=False)
        print(f"   attendance:  {attendance}\n   screenshots: {os.path.join(self.folder, 'screenshots')}")

    def close(self):
        for kiosk in self.kiosks.values():
            kiosk.stop()
        self.hub.stop()
        if self.screen:
            self.screen.stop()


def has_display():
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_window(evening):
    step("A kiosk window on the same event; close it to end the demo")
    evening.hub.start()
    kiosk = evening.kiosks["north"]
    camera = any(name.startswith("video") for name in os.listdir("/dev"))
    source = [] if camera else ["--source", os.path.join(evening.build, "sample", "north")]
    subprocess.run([kiosk.program, "--data", kiosk.data, "--windowed", *source], check=False)


def main():
    evening = Evening(os.path.abspath(sys.argv[1]))
    try:
        for act in (evening.prepare, evening.enrol, evening.scan_offline, evening.reconcile, evening.compare, evening.finish):
            act()
        for kiosk in evening.kiosks.values():
            kiosk.stop()
        evening.hub.stop()
        if has_display() and "--no-window" not in sys.argv:
            open_window(evening)
    except (DemoFailure, OSError, sqlite3.Error) as failure:
        print(f"demo: FAILED: {failure}", file=sys.stderr)
        return 1
    finally:
        evening.close()
    step("Good night: nothing lost, nothing counted twice")
    return 0


if __name__ == "__main__":
    sys.exit(main())
