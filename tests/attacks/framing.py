# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a body ends: requests that a proxy and a hub might cut in different places (smuggling), lengths and chunks."""

import json

from probes import probe
from wire import request

HIDDEN = b"GET /healthz HTTP/1.1\r\nHost: hub\r\n\r\n"
CHUNKS = b"5\r\nhello\r\n0\r\n\r\n"


def post(*fields, body=b"", version="1.1"):
    """To the one route that takes strangers' bodies."""
    lines = [f"POST /enroll HTTP/{version}", "Host: hub", "Content-Type: application/json", *fields]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def both(name, *expected, fields, body, **traits):
    """As a stranger, and as a device on the route that it pushes to."""
    probe("framing", name, post(*fields, body=body), *expected, **traits)
    probe("framing", name + "_device", lambda fight: post(*fields, fight.bearer(), body=body)
          .replace(b"/enroll", fight.batch.encode()), *expected, **traits)


def smuggling(name, *fields, body, expected=(400, 501)):
    both("smuggling_" + name, *expected, fields=fields, body=body + HIDDEN)


smuggling("te_cl", "Transfer-Encoding: chunked", "Content-Length: 4", body=CHUNKS)
smuggling("cl_te", "Content-Length: 4", "Transfer-Encoding: chunked", body=b"0\r\n\r\n")
smuggling("te_te", "Transfer-Encoding: chunked", "Transfer-Encoding: identity", body=CHUNKS)
smuggling("te_twice", "Transfer-Encoding: chunked", "Transfer-Encoding: chunked", body=CHUNKS)
smuggling("te_list", "Transfer-Encoding: gzip, chunked", body=CHUNKS)
smuggling("te_not_last", "Transfer-Encoding: chunked, identity", body=CHUNKS)
smuggling("te_unknown", "Transfer-Encoding: xchunked", body=CHUNKS)
smuggling("te_identity", "Transfer-Encoding: identity", body=b"")
smuggling("te_blank_before_colon", "Transfer-Encoding : chunked", body=CHUNKS)
smuggling("te_vertical_tab", "Transfer-Encoding: \x0bchunked", body=CHUNKS)
smuggling("te_folded", "Transfer-Encoding:\r\n chunked", body=CHUNKS)
smuggling("te_bare_newline", "X: y\nTransfer-Encoding: chunked", body=CHUNKS)
smuggling("te_bare_return", "X: y\rTransfer-Encoding: chunked", body=CHUNKS)
smuggling("te_after_nul", "X: y\0", "Transfer-Encoding: chunked", body=CHUNKS)
smuggling("te_quoted", 'Transfer-Encoding: "chunked"', body=CHUNKS)
smuggling("te_name_with_blank", "Transfer Encoding: chunked", body=CHUNKS)
smuggling("te_leading_blank", " Transfer-Encoding: chunked", "Content-Length: 0", body=b"")
probe("framing", "smuggling_te_http10", post("Transfer-Encoding: chunked", body=CHUNKS + HIDDEN, version="1.0"), 400, 501)

smuggling("cl_cl_different", "Content-Length: 0", "Content-Length: 5", body=b"hello", expected=(400,))
smuggling("cl_cl_same", "Content-Length: 5", "Content-Length: 5", body=b"hello", expected=(400,))
smuggling("cl_list", "Content-Length: 5, 5", body=b"hello", expected=(400,))
for name, value in (("negative", "-5"), ("plus", "+5"), ("letters", "5x"), ("hex", "0x5"), ("2_64", str(2**64 - 1)),
                    ("2_64_wrapped", str(2**64 + 5)), ("40_digits", "9" * 40), ("empty", ""), ("blank_inside", "5 5"),
                    ("fraction", "5.0"), ("other_digits", "\xb2")):
    smuggling("cl_" + name, "Content-Length: " + value, body=b"hello", expected=(400,))
smuggling("cl_blank_before_colon", "Content-Length : 5", body=b"hello", expected=(400,))
smuggling("cl_folded", "Content-Length:\r\n 5", body=b"hello", expected=(400,))


def chunks(name, body, expected=(400,)):
    both("chunk_" + name, *expected, fields=("Transfer-Encoding: chunked",), body=body + HIDDEN)


chunks("size_zz", b"zz\r\nhello\r\n0\r\n\r\n")
chunks("size_negative", b"-5\r\nhello\r\n0\r\n\r\n")
chunks("size_plus", b"+5\r\nhello\r\n0\r\n\r\n")
chunks("size_2_63", b"7fffffffffffffff\r\nhello\r\n0\r\n\r\n", (400, 413))
chunks("size_2_64", b"ffffffffffffffff\r\nhello\r\n0\r\n\r\n", (400, 413))
chunks("size_overflow", b"10000000000000005\r\nhello\r\n0\r\n\r\n", (400, 413))
chunks("size_hex_prefix", b"0x5\r\nhello\r\n0\r\n\r\n")
chunks("size_empty", b"\r\nhello\r\n0\r\n\r\n")
chunks("size_blank_before", b" 5\r\nhello\r\n0\r\n\r\n")
chunks("bare_newline", b"5\nhello\r\n0\r\n\r\n")
chunks("too_long", b"5\r\nhello!\r\n0\r\n\r\n")
chunks("without_end", b"5\r\nhelloX\r0\r\n\r\n")
chunks("extension_bare_newline", b"5;x\ny\r\nhello\r\n0\r\n\r\n")
chunks("extension_8kb", b"5;" + b"x" * 8192 + b"\r\nhello\r\n0\r\n\r\n")
chunks("trailer_1mb", b"5\r\nhello\r\n0\r\nX: " + b"y" * (1 << 20) + b"\r\n\r\n", (400, 431))


def sound_batch(fight):
    """In chunks of one byte, with a trailer: nothing is wrong with that."""
    body = json.dumps({"check_ins": [{"client_uuid": "0190d7a0-0000-7000-8000-000000000001", "code": "X",
                                      "scanned_at": "2026-05-01T20:03:11+02:00"}]}).encode()
    coded = b"".join(b"1\r\n%c\r\n" % byte for byte in body) + b"0\r\nX-Trailer: Content-Length: 5\r\n\r\n"
    return request("POST", fight.batch, ["Content-Type: application/json", fight.bearer(), "Transfer-Encoding: chunked"],
                   length=False) + coded


probe("framing", "chunk_sound", sound_batch, 200, closes=False)
