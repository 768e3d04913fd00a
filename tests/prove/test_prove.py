# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The driver of the proof: what it believes, what it adds up, where it goes on."""

import contextlib
import io
import json
import pathlib
import sys
import tempfile
import textwrap
import unittest

import lanes
import ledger
import project
import running
import table

ADDING = lanes.Lane("adding", 1, (), (), "adds up")
LATEST = lanes.Lane("latest", 1, (), (), "does not", adds_up=False)


def run_of(lane, seed, failed=0, **figures):
    return {"commit": f"c{seed}", "date": f"2026-05-0{seed}T10:00Z", "machine": "2 × box", "lane": lane.name, "seed": seed,
            "next_seed": seed + 1, "seconds": 60, "figures": figures, "failed": failed}


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.ledger = self.folder / "ledger.jsonl"


class Ledger(Folder):
    def test_a_lane_goes_on_behind_its_highest_seed_and_nobody_elses(self):
        runs = [run_of(ADDING, 5), run_of(ADDING, 3), run_of(LATEST, 9)]
        self.assertEqual(ledger.next_seed(runs, "adding"), 6)
        self.assertEqual(ledger.next_seed(runs, "never run"), 1)

    def test_figures_add_up_since_the_last_violation(self):
        runs = [run_of(ADDING, 1, scans=10), run_of(ADDING, 2, failed=1, scans=5, lost=1), run_of(ADDING, 3, scans=7),
                run_of(ADDING, 4, scans=8, lost=0)]
        self.assertEqual(ledger.figures(ledger.counted(runs, ADDING)), {"scans": 15, "lost": 0})
        self.assertEqual(ledger.counted(runs[:2], ADDING), [])

    def test_other_figures_are_those_of_the_latest_run(self):
        runs = [run_of(LATEST, 1, found=3), run_of(LATEST, 2, failed=1, found=4)]
        self.assertEqual(ledger.figures(ledger.counted(runs, LATEST)), {"found": 4})

    def test_what_is_appended_is_read_again(self):
        for seed in (1, 8):
            ledger.append({"lane": "adding", "seed": seed, "next_seed": seed + 7, "figures": {"scans": 3}, "failed": 0}, 12.6,
                          f"c{seed}", self.ledger)
        runs = ledger.read(self.ledger)
        self.assertEqual([(run["commit"], run["seed"], run["seconds"], run["figures"]) for run in runs],
                         [("c1", 1, 13, {"scans": 3}), ("c8", 8, 13, {"scans": 3})])
        self.assertEqual(ledger.next_seed(runs, "adding"), 15)

    def test_a_damaged_line_is_named(self):
        self.ledger.write_text(json.dumps(run_of(ADDING, 1)) + "\n{\n")
        with self.assertRaisesRegex(project.Trouble, "ledger.jsonl:2"):
            ledger.read(self.ledger)


class Table(Folder):
    def setUp(self):
        super().setUp()
        self.readme = self.folder / "README.md"
        self.readme.write_text(f"before\n{table.BEGIN}\nold\n{table.END}\nafter\n")
        self.add("fuzz", 1, runs_wire=1_200_000)

    def add(self, lane, seed, failed=0, **figures):
        with self.ledger.open("a") as out:
            out.write(json.dumps(run_of(lanes.named(lane) if lane != "plants" else lanes.PLANTS, seed, failed, **figures)) + "\n")

    def test_it_stands_between_its_marks_and_nothing_else_changes(self):
        table.write(self.readme, self.ledger)
        text = self.readme.read_text()
        self.assertTrue(text.startswith(f"before\n{table.BEGIN}\n") and text.endswith(f"\n{table.END}\nafter\n"))
        self.assertIn("1,200,000 runs wire", text)
        table.check(self.readme, self.ledger)

    def test_any_difference_is_told(self):
        table.write(self.readme, self.ledger)
        self.readme.write_text(self.readme.read_text().replace("1,200,000", "1,200,001"))
        with self.assertRaises(project.Trouble):
            table.check(self.readme, self.ledger)
        table.write(self.readme, self.ledger)
        self.add("fuzz", 2, runs_wire=1)
        with self.assertRaises(project.Trouble):
            table.check(self.readme, self.ledger)

    def test_a_violation_is_not_hidden(self):
        self.add("fuzz", 2, failed=1, runs_wire=5)
        self.add("plants", 1, failed=1, found=29, planted=30)
        text = table.text(ledger.read(self.ledger))
        self.assertIn("**failed** | 1, 1 min", text)
        self.assertNotIn("runs wire", text)
        self.assertIn("**failed**<br>29 found<br>30 planted", text)

    def test_a_readme_without_its_marks_is_trouble(self):
        self.readme.write_text("nothing")
        with self.assertRaises(project.Trouble):
            table.check(self.readme, self.ledger)


class Round(unittest.TestCase):
    def test_minutes_are_divided_by_share(self):
        taken, left_out = lanes.of_a_round(30)
        self.assertAlmostEqual(sum(seconds for _, seconds in taken), 1800, delta=len(taken))
        self.assertEqual([lane.name for lane in left_out], ["attacks", "sanitizers"])
        self.assertIn("sanitizers", [lane.name for lane, _ in lanes.of_a_round(240)[0]])
        self.assertTrue(all(seconds >= 1 for _, seconds in lanes.of_a_round(0.1)[0]))

    def test_a_lane_that_there_is_not_is_named(self):
        with self.assertRaisesRegex(project.Trouble, "no lane nothing"):
            lanes.named("nothing")


class Running(Folder):
    def lane(self, body):
        script = self.folder / "lane.py"
        script.write_text("import json, os, sys\nseed = int(sys.argv[4])\n" + textwrap.dedent(body))
        return lanes.Lane("adding", 1, (sys.executable, str(script)), (), "adds up")

    def reporting(self, code, **changes):
        report = {"lane": "adding", "next_seed": 0, "figures": {"scans": 4}, "failed": code, **changes}
        return self.lane(f"""
            print("some words")
            print(json.dumps({{"seed": seed, **{report!r}, "next_seed": seed + 10}}))
            sys.exit({code})""")

    def prove(self, lane):
        with contextlib.redirect_stderr(io.StringIO()) as said:
            clean = running.prove(lane, 1, self.ledger)
        return clean, said.getvalue()

    def test_each_run_goes_on_where_the_last_one_stopped(self):
        for _ in range(3):
            self.assertTrue(self.prove(self.reporting(0))[0])
        self.assertEqual([run["seed"] for run in ledger.read(self.ledger)], [1, 11, 21])

    def test_a_violation_is_kept_and_told_with_what_repeats_it(self):
        clean, said = self.prove(self.reporting(1, repeat="gatebook-sim --seed 4"))
        self.assertFalse(clean)
        self.assertIn("repeat: gatebook-sim --seed 4", said)
        self.assertEqual(ledger.read(self.ledger)[0]["failed"], 1)

    def test_what_is_skipped_is_no_run(self):
        clean, said = self.prove(self.lane('print(json.dumps({"lane": "adding", "skipped": "no namespaces"})); sys.exit(77)'))
        self.assertTrue(clean)
        self.assertIn("no namespaces", said)
        self.assertEqual(ledger.read(self.ledger), [])

    def test_a_report_that_does_not_fit_is_not_believed(self):
        liars = (self.lane("print('all well')"), self.lane(""), self.lane("os.abort()"), self.lane("sys.exit(3)"),
                 self.reporting(1), self.reporting(0, failed=1), self.reporting(0, figures={"scans": "many"}),
                 self.reporting(0, lane="another"), lanes.Lane("adding", 1, ("/nonexistent",), (), ""))
        for lane in liars:
            with self.assertRaises(project.Trouble):
                self.prove(lane)
        self.assertEqual(ledger.read(self.ledger), [])


if __name__ == "__main__":
    unittest.main()
