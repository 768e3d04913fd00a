# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Methods, versions, targets, Host fields, and what is no HTTP at all."""

import random
import ssl

from probes import probe
from rows import row
from wire import TLS, Failed, request

HOST = b"Host: hub\r\n\r\n"


def line(name, first, *expected, rest=HOST, **traits):
    probe("requestlines", name, first + b"\r\n" + rest, *expected, **traits)


def allows(*methods):
    def look(answer):
        if not set(methods) <= {method.strip() for method in answer.field("allow").split(",")}:
            raise Failed(f"Allow: {answer.field('allow')!r}, expected {methods}")
    return look


def without_cookie(answer):
    if "set-cookie" in answer.fields:
        raise Failed("a header that the client made up is in the answer")


line("method_unknown", b"BREW /healthz HTTP/1.1", 501)
line("method_trace", b"TRACE /healthz HTTP/1.1", 501, 405)
line("method_connect", b"CONNECT hub:443 HTTP/1.1", 501, 400)
line("method_connect_path", b"CONNECT /healthz HTTP/1.1", 501, 400, 405)
line("method_lower_case", b"get /healthz HTTP/1.1", 501)
line("method_missing", b" /healthz HTTP/1.1", 400)
line("method_10kb", b"G" * 10000 + b" /healthz HTTP/1.1", 400, 431, 501)
line("method_wrong", b"DELETE /healthz HTTP/1.1", 405, closes=False, look=allows("GET"))
line("method_wrong_post", b"POST /healthz HTTP/1.1\r\nContent-Length: 0", 405, closes=False, look=allows("GET"))
line("method_options", b"OPTIONS /healthz HTTP/1.1", 204, 200, closes=False, look=allows("GET"))
line("method_options_star", b"OPTIONS * HTTP/1.1", 400)

for version in (b"HTTP/9.9", b"HTTP/2.0", b"HTTP/0.9", b"HTTP/1.2"):
    line("version_" + version[5:].decode().replace(".", "_"), b"GET /healthz " + version, 505, 400)
line("version_missing", b"GET /healthz", 400)
line("version_lower_case", b"GET /healthz http/1.1", 400)
line("version_no_dot", b"GET /healthz HTTP/11", 400)
line("version_long", b"GET /healthz HTTP/1.11", 400, 505)
line("version_of_two_digits", b"GET /healthz HTTP/01.1", 400, 505)
probe("requestlines", "http2_preface", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, 501, 505)

for name, target in (("nul", b"%00"), ("newline", b"%0a"), ("crlf_header", b"%0d%0aSet-Cookie:%20x=y"), ("bad", b"%zz"),
                     ("half", b"%"), ("half_digit", b"%4"), ("overlong_slash", b"%c0%af"), ("lone_surrogate", b"%ed%a0%80"),
                     ("delete", b"%7f"), ("bad_utf8", b"%ff")):
    line("escape_" + name, b"GET /healthz" + target + b" HTTP/1.1", 400)
line("escape_crlf_in_query", b"GET /healthz?x=%0d%0aSet-Cookie:%20x=y HTTP/1.1", 200, 400, closes=False,
     look=without_cookie)
line("escape_nul_in_query", b"GET /healthz?x=%00 HTTP/1.1", 400)
line("escape_slash", b"GET /staff%2fevents HTTP/1.1", 404, closes=False)
line("path_climbs", b"GET /staff/../../../etc/passwd HTTP/1.1", 404, 400, 401, closes=False)
line("path_climbs_escaped", b"GET /staff/..%2f..%2f..%2fetc%2fpasswd HTTP/1.1", 404, 400, 401, closes=False)
line("path_two_slashes", b"GET //healthz HTTP/1.1", 404, 400, closes=False)
line("path_trailing_newline", b"GET /healthz%0a HTTP/1.1", 400)
line("path_high_bytes", b"GET /\xff\xfe HTTP/1.1", 400)
line("path_fragment", b"GET /healthz#x HTTP/1.1", 400)
line("path_absolute", b"GET http://evil.example/healthz HTTP/1.1", 400)
line("path_with_blank", b"GET /health z HTTP/1.1", 400)
line("path_tab", b"GET\t/healthz\tHTTP/1.1", 400)

OK_LINE = b"GET /healthz HTTP/1.1"
for name, host in (("missing", b""), ("twice", b"Host: hub\r\nHost: hub\r\n"), ("two", b"Host: hub\r\nHost: evil\r\n"),
                   ("empty", b"Host:\r\n"), ("blank", b"Host: a b\r\n"), ("slash", b"Host: hub/x\r\n"),
                   ("user", b"Host: hub@evil\r\n"), ("port_0", b"Host: hub:0\r\n"), ("port_high", b"Host: hub:65536\r\n"),
                   ("port_letters", b"Host: hub:http\r\n"), ("bracket", b"Host: [::1\r\n"), ("quote", b"Host: \"hub\"\r\n"),
                   ("list", b"Host: hub, evil\r\n"), ("high_bytes", b"Host: h\xfcb\r\n"), ("nul", b"Host: hu\0b\r\n")):
    line("host_" + name, OK_LINE, 400, rest=host + b"\r\n")

for name, fields in (("no_colon", b"Broken\r\n"), ("blank_name", b": y\r\n"), ("name_with_blank", b"X Y: z\r\n"),
                     ("control", b"X: \x01\r\n"), ("bare_return", b"X: y\rz: q\r\n"), ("folded", b"X: y\r\n z\r\n"),
                     ("folded_first", b" X: y\r\n"), ("nul", b"X: \0\r\n"), ("bare_newline", b"X: y\nEvil: z\r\n")):
    line("field_" + name, OK_LINE, 400, rest=b"Host: hub\r\n" + fields + b"\r\n")

line("websocket_upgrade", b"GET /healthz HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13"
     b"\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", 200, closes=False)
line("h2c_upgrade", b"GET /healthz HTTP/1.1\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
     b"HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA", 200, closes=False)
line("field_twice_authorization", b"GET /metrics HTTP/1.1\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b", 400)
line("token_of_8kb", b"GET /metrics HTTP/1.1\r\nAuthorization: Bearer " + b"a" * 8192, 401, closes=False)

probe("requestlines", "binary_garbage", random.Random(4).randbytes(4096), 400)
probe("requestlines", "binary_zeros", bytes(65536), 400)


def client_hello():
    outgoing = ssl.MemoryBIO()
    try:
        TLS.wrap_bio(ssl.MemoryBIO(), outgoing).do_handshake()
    except ssl.SSLWantReadError:
        pass
    return outgoing.read()


probe("requestlines", "tls_hello_on_plain", client_hello(), 400, transports=("plain",))


@row("requestlines", transports=("tls",))
def plain_http_on_tls(fight):
    """It is told nothing, and is let go."""
    with fight.swarm() as swarm:
        swarm.keep(64, 256, lambda: [request("GET", "/healthz")], handshake=False)
        fight.check(not any(attacker.received.startswith(b"HTTP") for attacker in swarm.all), "answered without TLS")
