# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a /metrics page from standard input with Prometheus' own client library and prints how many families it has.

Exit codes: 0 sound, 1 not, 77 the library is missing.
"""
import sys

try:
    from prometheus_client.parser import text_string_to_metric_families
except ImportError:
    sys.exit(77)


def faults(family):
    if family.type == "unknown" or not family.documentation:
        yield f"{family.name}: no type or help"
    if family.type == "histogram":
        by_labels = {}
        for sample in family.samples:
            if sample.name.endswith("_bucket"):
                labels = tuple(sorted((k, v) for k, v in sample.labels.items() if k != "le"))
                by_labels.setdefault(labels, []).append((float(sample.labels["le"]), sample.value))
        if not by_labels:
            yield f"{family.name}: no buckets"
        for labels, buckets in by_labels.items():
            if buckets != sorted(buckets) or buckets[-1][0] != float("inf"):
                yield f"{family.name}{labels}: buckets out of order, or no +Inf"
            counts = [count for _, count in buckets]
            if counts != sorted(counts):
                yield f"{family.name}{labels}: counts are not cumulative"


families = list(text_string_to_metric_families(sys.stdin.read()))
found = [fault for family in families for fault in faults(family)]
print("\n".join(found), file=sys.stderr)
print(len(families))
sys.exit(1 if found else 0)
