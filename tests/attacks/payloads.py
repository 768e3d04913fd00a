# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bodies and parameters of a device that are whole and small, and poison."""

import gzip

from probes import probe
from rows import DEVICES
from wire import request

JSON = "Content-Type: application/json"
ITEM = b'{"client_uuid":"0190d7a0-0000-7000-8000-0000000000%02x","code":"X","scanned_at":"2026-05-01T20:03:11Z"%b}'


def enter(name, data, *expected):
    probe("payloads", name, data, *expected, closes=False, growth=DEVICES, patient=True)


def push(name, body, *expected, fields=(JSON,)):
    enter(name, lambda fight: request("POST", fight.batch, [fight.bearer(), *fields], body), *expected)


def ask(name, query, *expected):
    enter(name, lambda fight: request("GET", fight.manifest + query, [fight.bearer()]), *expected)


def batch(item):
    return b'{"check_ins":[' + item + b"]}"


push("json_none", b"", 400)
push("json_malformed", b'{"check_ins":[}', 400)
push("json_cut", b'{"check_ins":[{"client_uuid":"', 400)
push("json_deep_arrays", b"[" * 200_000, 400, 422)
push("json_deep_arrays_inside", batch(ITEM % (1, b',"device_reason":' + b"[" * 200_000 + b"]" * 200_000)), 200, 400, 422)
push("json_deep_objects", b'{"a":' * 100_000 + b"1" + b"}" * 100_000, 400, 422)
push("json_bad_utf8", batch(ITEM % (2, b',"gate":"\xff\xfe"')), 400)
push("json_lone_surrogate", batch(ITEM % (3, b',"gate":"\\ud800"')), 200, 400)
push("json_nul", batch(ITEM % (4, b',"gate":"\\u0000"')), 200, 400)
push("json_huge_number", batch(ITEM % (5, b',"device_seq":' + b"9" * 400)), 200, 400)
push("json_huge_exponent", batch(ITEM % (6, b',"age_ms":1e999999')), 200, 400)
push("json_many_keys", b"{" + b",".join(b'"k%d":0' % n for n in range(60_000)) + b"}", 400, 422)
push("json_same_key", b"{" + b'"check_ins":[],' * 50_000 + b'"check_ins":[]}', 400, 422)
push("json_500_items_and_one", batch(b",".join([ITEM % (7, b"")] * 501)), 422)
push("json_9000_items", batch(b",".join([ITEM % (7, b"")] * 9000)), 422)
push("json_empty_items", batch(b",".join([b"{}"] * 100_000)), 422)
push("json_byte_order_mark", b"\xef\xbb\xbf{}", 400, 422)
push("not_json", b"check_ins=1", 415, fields=("Content-Type: application/x-www-form-urlencoded",))
push("no_content_type", b"{}", 415, 400, fields=())
push("zip_bomb", gzip.compress(bytes(100 << 20)), 415, 400, fields=(JSON, "Content-Encoding: gzip"))

ask("int_wraps", "?limit=99999999999999999", 400)
ask("int_wraps_to_one", f"?limit={2**64 + 1}", 400)
ask("int_negative", "?limit=-1", 400)
ask("int_letters", "?limit=1x", 400)
ask("cursor_garbage", "?after=" + "A" * 8000, 400)
ask("query_many_parameters", "?limit=1&" + "&".join(f"p{n}=x" for n in range(1500)), 200, 400)
ask("query_bad_utf8", "?limit=%ff", 400)
enter("seen_garbage", lambda fight: request("GET", fight.manifest, [fight.bearer(), "Gatebook-Seen: " + "!" * 8000]),
      409, 400)
enter("event_garbage", lambda fight: request("GET", fight.manifest.replace(fight.event, "%27%3B--"), [fight.bearer()]),
      400, 403, 404)
enter("search_quotes", lambda fight: request(
    "GET", f"/staff/events/{fight.event}/participants?q=%22%27%29%3BDROP%20TABLE", [fight.bearer(1)]), 200, 400, 429)
