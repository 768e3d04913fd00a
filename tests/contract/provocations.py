# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How each refusal is provoked: what is done to a sound request of any operation so that one which can be refused with that
code is; where there is nothing to do, it stays sound."""

import sample

SEARCHES_A_MINUTE = 60
WRONG_CODES_A_MINUTE = 5
MIB = 1 << 20


def with_query(request, name, value):
    path, _, query = request.target.partition("?")
    kept = [pair for pair in query.split("&") if pair and not pair.startswith(name + "=")]
    return request.changed(target=path + "?" + "&".join(kept + [f"{name}={value}"]))


def bad_cursor(_hub, operation, request):
    return with_query(request, "since" if operation.parameter("since") else "after", "nonsense")


def invalid_request(hub, operation, request):
    if not operation.examples():
        return request
    fields = operation.node["requestBody"]["content"]["application/json"]["schema"]
    names = operation.document.resolved(fields)["properties"]
    return hub.carrying(request, {name: [] for name in names})  # no field is a list


def unknown_event(hub, _operation, request):
    return hub.signed(request, "admin").changed(target=request.target.replace(sample.EVENT, sample.UNKNOWN))


def forbidden(hub, operation, request):
    return hub.signed(request, "other staff" if "staff" in operation.roles else "staff")


def event_archived(hub, _operation, request):
    return hub.signed(request, "archived staff").changed(target=request.target.replace(sample.EVENT, sample.ARCHIVED))


def bad_enrolment_code(hub, operation, request):
    if operation.path != "/enroll" or not operation.examples():
        return request
    example = next(iter(operation.examples().values()))
    return hub.carrying(request, example).changed(source="127.0.0.2")  # the code of another evening


def too_many_requests(hub, operation, request):
    """Of a device, or an address, that nobody else needs."""
    times = sample.WRONG_TOKENS_A_MINUTE
    if operation.path == "/enroll":
        request = bad_enrolment_code(hub, operation, request).changed(source="127.0.0.3")
        times = WRONG_CODES_A_MINUTE
    elif operation.path.endswith("/participants") and operation.needs_token:
        hub.tokens["eager"] = hub.device(sample.EVENT, "Laptop 9")
        request = hub.signed(request, "eager")
        times = SEARCHES_A_MINUTE
    elif operation.needs_token:
        hub.tokens["nobody's"] = "x" * 43
        request = hub.signed(request, "nobody's").changed(source="127.0.0.4")
    for _ in range(times):
        hub.ask(request)
    return request


BY_CODE = {
    "bad_request": lambda _hub, _operation, request: request.with_header("Host", "another"),
    "bad_parameter": lambda _hub, _operation, request: with_query(request, "limit", "0"),
    "bad_cursor": bad_cursor,
    "bad_json": lambda _hub, _operation, request: request.changed(body=b'{"check_ins": ['),
    "unauthorized": lambda _hub, _operation, request: request.without_header("Authorization"),
    "revoked": lambda hub, _operation, request: hub.signed(request, "revoked"),
    "forbidden": forbidden,
    "bad_enrolment_code": bad_enrolment_code,
    "unknown_event": unknown_event,
    "cursor_diverged": lambda _hub, _operation, request: request.with_header("Gatebook-Seen", "nonsense"),
    "event_archived": event_archived,
    "payload_too_large": lambda _hub, _operation, request: request.with_header("Content-Length", str(2 * MIB)).changed(body=b""),
    "unsupported_media_type": lambda _hub, _operation, request: request.without_header("Content-Type"),
    "invalid_batch": invalid_request,
    "invalid_request": invalid_request,
    "too_many_requests": too_many_requests,
    "expectation_failed": lambda _hub, _operation, request: request.with_header("Expect", "miracles"),
    "header_too_large": lambda _hub, _operation, request: request.with_header("X-Long", "x" * 20_000),
    "coding_not_implemented": lambda _hub, _operation, request: request.changed(body=None).with_header(
        "Transfer-Encoding", "gzip"),
    "version_not_supported": lambda _hub, _operation, request: request.changed(version="HTTP/2.0"),
}
