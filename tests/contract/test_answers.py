# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/openapi.json against the built hub: its routes, who may call, its limits, and every refusal really provoked."""

import concurrent.futures
import json
import os
import pathlib
import subprocess
import unittest

import document
import provocations
import sample

ROUTES = pathlib.Path(os.environ.get("GATEBOOK_BUILD", "build")) / "tests" / "gatebook-routes"

# (where it is documented, status) that is not provoked, and why.
NOT_PROVOKED = {("default", 503): "needs more requests, or bodies, at once than the front takes: tests/server/front do that"}


class Answers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.document = document.Document()
        cls.hub = sample.Hub()
        cls.addClassCleanup(cls.hub.close)

    def expect_refusal(self, operation, answer, status, code):
        self.assertEqual(operation.faults(answer), [])
        self.assertEqual(answer.status, status, answer.body)
        if operation.method != "head":
            self.assertEqual(answer.json()["code"], code)

    def test_the_hubs_routes_are_the_documented_ones_and_no_others(self):
        served = set()
        for route in json.loads(subprocess.run([ROUTES], capture_output=True, check=True).stdout):
            path = route["path"].replace("{event}", "{event_uuid}")
            served |= {(path, route["method"]), (path, "options")} | ({(path, "head")} if route["method"] == "get" else set())
        self.assertEqual({(each.path, each.method) for each in self.document.operations}, served)

    def test_a_path_allows_the_documented_methods_and_no_others(self):
        other = self.document.root["x-other-requests"]
        for path, item in self.document.root["paths"].items():
            documented = [method for method in document.METHODS if method in item]
            some = self.document.operation(path, documented[0])
            for method in document.METHODS:
                with self.subTest(path=path, method=method):
                    request = self.hub.signed(self.hub.sound(some), "admin").changed(method=method.upper(), body=None)
                    self._expect_method(path, method, documented, self.hub.ask(request), other)

    # A HEAD is refused without the body.
    def _expect_method(self, path, method, documented, answer, other):
        allowed = {name.lower() for name in answer.headers.get("allow", "").split(", ")}
        if method == "options":
            self.assertEqual(allowed, set(documented))
        elif method in documented:
            self.assertNotIn(answer.status, (404, 405, 501))
        else:
            name = "a method that is known nowhere here" if method == "trace" else "another method of a path"
            self._expect_other(other[name], answer, without=["content"] if method == "head" else [])
            self.assertTrue(method == "trace" or allowed == set(documented), (path, allowed))

    def _expect_other(self, response, answer, without=()):
        response = {name: value for name, value in self.document.resolved(response).items() if name not in without}
        responses = {"responses": {"default": response}, "security": []}
        stranger = document.Operation(self.document, next(iter(self.document.root["paths"])), "any method", responses)
        self.assertEqual(stranger.faults(answer), [])

    def test_another_path_is_not_found(self):
        request = self.hub.sound(self.document.operation("/healthz", "get"))
        for path in ("/", "/openapi.json", "/staff", "/metrics/"):
            self._expect_other(self.document.root["x-other-requests"]["another path"], self.hub.ask(request.changed(target=path)))

    def test_who_may_call_is_who_is_documented(self):
        for operation in self.document.operations:
            sound = self.hub.sound(operation)
            with self.subTest(operation=str(operation), who="nobody"):
                status = self.hub.ask(sound.without_header("Authorization")).status
                self.assertEqual(status == 401, operation.needs_token)
            for who in ("staff", "admin"):
                with self.subTest(operation=str(operation), who=who):
                    answer = self.hub.ask(self.hub.signed(self.hub.sound(operation), who))
                    self.assertEqual(operation.faults(answer), [])
                    self.assertEqual(answer.status < 300, who in operation.roles or not operation.needs_token)

    def test_whatever_is_wrong_is_answered_as_documented_and_every_documented_refusal_is_provoked(self):
        for operation in self.document.operations:
            documented = {code: status for _, status, code in operation.refusals()}
            for code, provoke in provocations.BY_CODE.items():
                with self.subTest(operation=str(operation), code=code):
                    answer = self.hub.ask(provoke(self.hub, operation, self.hub.sound(operation)))
                    self.assertEqual(operation.faults(answer), [])
                    if code in documented:
                        self.expect_refusal(operation, answer, documented[code], code)

    def test_a_request_that_does_not_arrive_is_408(self):
        late = [each for each in self.document.operations if (408, "request_timeout") in [found[1:] for found in each.refusals()]]
        self.assertTrue(late)
        with concurrent.futures.ThreadPoolExecutor(len(late)) as waiting:
            answers = waiting.map(lambda each: self.hub.ask(self.hub.sound(each), cut=-1), late)
            for operation, answer in zip(late, answers, strict=True):
                self.expect_refusal(operation, answer, 408, "request_timeout")

    def test_a_database_that_does_not_answer_is_503(self):
        unavailable = [(each, self.hub.sound(each)) for each in self.document.operations if "503" in each.responses]
        tables = [("events", "events_elsewhere"), ("tokens", "tokens_elsewhere")]
        self.hub.tables(tables)
        try:
            for operation, request in unavailable:
                with self.subTest(operation=str(operation)):
                    self.expect_refusal(operation, self.hub.ask(request), 503, "unavailable")
        finally:
            self.hub.tables([(new, old) for old, new in tables])

    def test_every_documented_status_is_provoked_or_excused(self):
        provoked_apart = {408, 503}
        excused = set()
        for operation in self.document.operations:
            refusals = operation.refusals()
            excused |= {(documented, status) for documented, status, code in refusals
                        if not (code in provocations.BY_CODE or status in provoked_apart and documented != "default"
                                or status == 408)}
            # The others are successes: of those who may call.
            successes = set(operation.responses) - {documented for documented, _, _ in refusals}
            self.assertEqual(len(successes), 1, operation)
            self.assertLess(next(iter(successes)), "3", operation)
        self.assertEqual(excused, set(NOT_PROVOKED))


if __name__ == "__main__":
    unittest.main()
