#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample event: make_event.py OUT_DIR

Writes OUT_DIR/tickets.csv (2,400 made-up people from many languages; the same on every machine) and the pictures that two
gates see in the demo: OUT_DIR/north/*.png, OUT_DIR/south/*.png, played in the order of their names. OUT_DIR/evening.json
says which verdict each picture must bring. Barcodes are drawn by zint.
"""
import csv
import json
import os
import random
import shutil
import subprocess
import sys

TICKETS = 2400
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
FIRST = """Ada Björn Chiara Dmitri Élodie Fatima Grzegorz Hülya Ioana João Kaito Łucja Mehmet Noor Oluwaseun Paweł Qiang Renée
Søren Tomáš Ursula Văn Wanjiru Ximena Yusuf Zoë Anaïs Bjørg Cường Đorđe Eun-ji Folasade Göran Hélène Ísak Jürgen Kyriakos
Léa Małgorzata Nguyễn Ólafur Þóra Siobhán Tadeusz Úna Victoria Wojciech Ángel Øystein İpek""".split()
LAST = """Müller Kowalska García Nakamura O'Brien Lindström Öztürk Nguyễn Silva Ivanov Jean-Luc Papadopoulos Søndergaard
Dvořák Straße Łukaszewicz Mbeki Fernández Horváth Íñiguez Bäcker Çelik Đukić Æbelø Ferrari Schmidt Novák Haugen Kim Park
Okafor Abebe Van-der-Berg D'Angelo McAllister Þorsteinsdóttir Weiß Yılmaz Żółkiewski Østergård""".split()
WHOLE = ["山田 太郎", "佐藤 花子", "王 小明", "李 娜", "김 민수", "이 서연", "محمد الأحمد", "ليلى حداد", "דוד כהן", "Αλέξανδρος Παππάς",
         "Мария Петрова", "Олексій Шевченко", "अनन्या शर्मा", "สมชาย ใจดี", "თამარ ბერიძე", "Արամ Սարգսյան"]
CATEGORIES = ["Day ticket"] * 6 + ["Weekend"] * 3 + ["Student"] * 2 + ["Guest list", "Crew", "Press"]
NOTES = ["Wheelchair seat, gate South", "Birthday: free drink", "Meet at the desk: wristband", "Plus one is named Kim"]
# zint's number for a symbology, its options, how often it stands in the gates' pictures
SYMBOLOGIES = [("qr", 58, ["--secure=2"]), ("qr", 58, ["--secure=3"]), ("aztec", 92, []), ("pdf417", 55, ["--cols=4"]), ("code128", 20, ["--notext"])]


def ticket(rng, number):
    name = rng.choice(WHOLE) if rng.random() < .12 else f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    if rng.random() < .06:
        status = rng.choice(["cancelled", "cancelled", "blocked"])
    else:
        status = "valid"
    noted = rng.random() < .05
    return {
        "code": "".join(rng.choice(ALPHABET) for _ in range(16)), "name": name, "category": rng.choice(CATEGORIES),
        "email": f"guest{number}@example.org", "company": rng.choice(["", "", "", "Harbour Hall Ltd", "Nordlicht e.V."]),
        "order": "".join(rng.choice(ALPHABET) for _ in range(5)), "status": status,
        "note": rng.choice(NOTES) if noted else "", "attention": "true" if noted and rng.random() < .5 else "false"}


def draw(code, kind, path):
    name, number, options = kind
    scale = "2" if name == "code128" else "5" if name in ("qr", "aztec") else "3"
    subprocess.run(["zint", "-b", str(number), "-d", code, f"--scale={scale}", "--quietzones", "-o", path, *options], check=True)


def plan(tickets):
    """What each gate is shown, in order: (ticket or None, verdict expected while the hub is cut off)."""
    valid = [t for t in tickets if t["status"] == "valid" and not t["note"]]
    noted = [t for t in tickets if t["status"] == "valid" and t["note"]]
    cancelled = [t for t in tickets if t["status"] == "cancelled"]
    both = valid[:3]
    north = [(t, "admit") for t in both + valid[3:9] + noted[:1]]
    north += [(valid[4], "already_in"), (cancelled[0], "cancelled"), (None, "unknown")]
    south = [(t, "admit") for t in valid[9:14] + both + noted[1:2]] + [(valid[10], "already_in")]
    return {"north": north, "south": south, "doubles": [t["code"] for t in both]}


def main():
    out = sys.argv[1]
    rng = random.Random(2026)
    tickets = [ticket(rng, number) for number in range(TICKETS)]
    os.makedirs(out, exist_ok=True)
    with open(os.path.join(out, "tickets.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(tickets[0]))
        writer.writeheader()
        writer.writerows(tickets)
    evening = plan(tickets)
    expected = {}
    for gate in ("north", "south"):
        folder = os.path.join(out, gate)
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        expected[gate] = []
        for index, (shown, verdict) in enumerate(evening[gate]):
            code = shown["code"] if shown else "NOT-ON-ANY-LIST-7F3K"
            draw(code, SYMBOLOGIES[index % len(SYMBOLOGIES)], os.path.join(folder, f"{index:03d}.png"))
            expected[gate].append({"code": code, "verdict": verdict, "name": shown["name"] if shown else None})
    with open(os.path.join(out, "evening.json"), "w", encoding="utf-8") as file:
        json.dump({"gates": expected, "doubles": evening["doubles"], "tickets": TICKETS}, file, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
