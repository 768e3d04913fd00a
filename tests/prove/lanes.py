# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The long lanes of the proof, one row each.

A lane is a command that takes --seconds S --seed N, tells people what it does on stderr and prints as its last line
{"lane","seed","next_seed","figures":{name: integer},"failed":0|1,"repeat":"one command"}; exit 0: clean, 1: a violation
was found, 77: skipped, with {"lane","skipped":"why"}.
"""

import dataclasses

import project
import sanitizers


@dataclasses.dataclass(frozen=True)
class Lane:
    name: str
    share: int  # of a round's minutes, against the others'
    command: tuple  # run from the project's root
    builds: tuple  # (preset, target …): what it needs built
    what: str  # for README
    adds_up: bool = True  # its figures are sums over all runs; otherwise those of the latest run
    least_minutes: int = 0  # rounds shorter than this leave it out: it takes the time that it takes


LANES = (
    Lane("simulation", 40, ("build/bin/gatebook-sim",), (("release", "gatebook-sim"),),
         "evenings of several kiosks and hubs on simulated clocks, networks and disks, faults of every kind"),
    Lane("powerloss", 8, ("build/tests/gatebook-powerloss",), (("release", "gatebook-powerloss"),),
         "power lost at every sync of a kiosk's and a hub's store; each state opened by the product and checked"),
    Lane("iofaults", 8, ("build/tests/gatebook-iofaults",), (("release", "gatebook-iofaults"),),
         "every disk call of an operation failing in turn, disks full and well again"),
    Lane("kills", 20, ("build/tests/gatebook-kills",), (("release", "gatebook-kills"),),
         "kill -9 of real kiosks and hubs, the acknowledged set checked after each"),
    Lane("wire", 8, ("build/tests/gatebook-faultywire",), (("release", "gatebook-faultywire"),),
         "real kiosks and a real hub, and between them a proxy that cuts, resets, half-closes, drips, delays and repeats"),
    Lane("netns", 3, ("tests/chaos/netns.sh",), (("release", "gatebook-faultywire"),),
         "real kiosks and a real hub in two network namespaces, between them 64 kbit/s that lose every tenth packet"),
    Lane("frames", 4, ("build/tests/gatebook-frames",), (("release", "gatebook-frames"),),
         "camera frames as fast as they decode: each ticket read, nothing misread, no growth of memory"),
    Lane("monkey", 8, ("build/tests/gatebook-monkey",), (("release", "gatebook-monkey"),),
         "keys, clicks and scans at a real kiosk's window, another window waiting behind: never reached, no process"
         " started, the PIN not passed, every scan in the journal"),
    Lane("fuzz", 20, ("python3", "tests/prove/fuzzlane.py"), (("fuzz", "fuzz"),),
         "libFuzzer under ASan and UBSan, one target a decoder"),
    Lane("attacks", 0, ("python3", "tests/attacks/attack.py", "--lane"), (("release", "gatebook-hub"),),
         "a running hub under attack, on plain HTTP and on TLS, at full size; good clients served meanwhile",
         least_minutes=120),
    Lane("sanitizers", 0, ("python3", "tests/prove/sanitizers.py"),
         (("asan", "all"), ("tsan", *sanitizers.THREADED)),
         "the whole suite under ASan and UBSan, its threaded parts under TSan", adds_up=False, least_minutes=120),
)

# Not a lane of the rounds: its line in the ledger comes from --plants.
PLANTS = Lane("plants", 0, (), (), "bugs planted in the product and hunted, each within 500 seeds", adds_up=False)


def named(name):
    for lane in LANES:
        if lane.name == name:
            return lane
    raise project.Trouble(f"there is no lane {name}; lanes: {', '.join(lane.name for lane in LANES)}")


def of_a_round(minutes):
    """(lane, seconds) for each lane of a round, in the order of the table; and the lanes that it leaves out."""
    taken = [lane for lane in LANES if minutes >= lane.least_minutes]
    shares = sum(lane.share for lane in taken)
    return ([(lane, max(1, round(minutes * 60 * lane.share / shares))) for lane in taken],
            [lane for lane in LANES if lane not in taken])
