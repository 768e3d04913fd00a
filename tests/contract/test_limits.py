# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What docs/openapi.json says of the requests: each bound, required field and type is the built hub's own."""

import unittest
import uuid

import document
import sample

NONSENSE = ["nonsense"]  # no field takes a list of text


def variants(doc, schema, value):
    """(value, whether the schema takes it) around every bound of a schema; `value` is one that it takes, or None."""
    schema = {**doc.resolved(schema), **{name: part for name, part in schema.items() if name != "$ref"}}
    if "anyOf" in schema and {"type": "null"} in schema["anyOf"]:
        yield None, True
        schema = {**doc.resolved(schema["anyOf"][0])}
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    yield NONSENSE, False
    if kinds == ["null"]:
        yield "x", False
    if "enum" in schema:
        yield from ((each, True) for each in schema["enum"])
    if "null" in kinds or None in schema.get("enum", []):
        yield None, True
    if "string" in kinds:
        yield from text_variants(schema)
    if "integer" in kinds or "number" in kinds:
        yield from number_variants(schema)
    if "properties" in schema:
        yield from object_variants(doc, schema, value or {})


def text_variants(schema):
    yield from ((each, True) for each in schema.get("examples", []))
    if "pattern" in schema:
        yield "non sense", False
    if "minLength" in schema:
        yield "x" * (schema["minLength"] - 1), False
    if "maxLength" in schema:
        # Code points, as JSON Schema counts; a longest code of these would be larger than an item may be.
        yield ("\U0001f39f" if schema["maxLength"] <= 300 else "é") * schema["maxLength"], True
        yield "x" * (schema["maxLength"] + 1), False


def number_variants(schema):
    yield "1", False
    for bound, beyond in (("minimum", -1), ("maximum", 1)):
        if bound in schema:
            yield schema[bound], True
            yield schema[bound] + beyond, False


def object_variants(doc, schema, value):
    for name in schema["properties"]:
        yield {key: each for key, each in value.items() if key != name}, name not in schema.get("required", [])
    yield {**value, "unheard_of": NONSENSE}, True
    for name, child in schema["properties"].items():
        for each, good in variants(doc, child, value.get(name)):
            yield {**value, name: each}, good


class Limits(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.document = document.Document()
        cls.hub = sample.Hub()
        cls.addClassCleanup(cls.hub.close)

    def schema(self, name):
        return {"$ref": f"#/components/schemas/{name}"}

    def body_example(self, path, method):
        return next(iter(self.document.operation(path, method).examples().values()))

    def ask(self, path, method, body, source="127.0.0.1"):
        operation = self.document.operation(path, method)
        answer = self.hub.ask(self.hub.carrying(self.hub.sound(operation), body).changed(source=source))
        self.assertEqual(operation.faults(answer), [])
        return answer

    def test_parameters(self):
        bounded = 0
        for operation in self.document.operations:
            for parameter in operation.parameters:
                for value, good in number_variants(parameter["schema"]) if parameter["schema"].get("type") == "integer" else ():
                    if isinstance(value, str):
                        continue  # all of a query is text
                    with self.subTest(operation=str(operation), parameter=parameter["name"], value=value):
                        answer = self.hub.ask(self.hub.sound(operation, parameters=[(parameter["name"], value)]))
                        self.assertEqual(answer.status, 200 if good else 400)
                        bounded += 1
        self.assertGreater(bounded, 0)

    def test_the_default_of_a_limit(self):
        tickets = "code,name\n" + "".join(f"GB-{number:016},Müller {number}\n" for number in range(1_001))
        self.hub.run("import", "--event", sample.EVENT, "-", given=tickets)
        for operation in self.document.operations:
            limit = operation.parameter("limit")
            if limit and operation.method == "get":
                with self.subTest(operation=str(operation)):
                    answer = self.hub.ask(self.hub.sound(operation)).json()
                    rows = sum(len(value) for value in answer.values() if isinstance(value, list))
                    self.assertEqual(rows, limit["schema"]["default"])

    def test_device_status(self):
        path = "/staff/events/{event_uuid}/device"
        for body, good in variants(self.document, self.schema("DeviceStatus"), self.body_example(path, "put")):
            with self.subTest(body=body):
                self.assertEqual(self.ask(path, "put", body).status, 200 if good else 422)

    def test_enrolment(self):
        # A code of the right form is a wrong code all the same, and few of those are allowed an address.
        for number, (body, good) in enumerate(
                variants(self.document, self.schema("EnrolRequest"), self.body_example("/enroll", "post"))):
            with self.subTest(body=body):
                answer = self.ask("/enroll", "post", body, f"127.0.1.{number}")
                self.assertEqual(answer.status, 403 if good else 422)

    def test_items(self):
        examples = {"ScanByCode": {"client_uuid": None, "code": "A", "scanned_at": "2026-05-01T20:03:11+02:00"},
                    "ScanByTicket": {"client_uuid": None, "ticket_uuid": sample.UNKNOWN, "scanned_at": "2026-05-01T20:03:11Z"},
                    "Undo": {"client_uuid": None, "kind": "undo", "undoes": sample.UNKNOWN, "scanned_at": "2026-05-01T20:03:11Z",
                             "override": {"by": "Kim"}}}
        for name, example in examples.items():
            for item, good in variants(self.document, self.schema(name), example | {"client_uuid": str(uuid.uuid4())}):
                if good and isinstance(item, dict):
                    item["client_uuid"] = str(uuid.uuid4()).upper()
                with self.subTest(schema=name, item=item):
                    self._expect_item(item, good)

    def _expect_item(self, item, good):
        answer = self.ask("/staff/events/{event_uuid}/check-ins/batch", "post", {"check_ins": [item]})
        self.assertEqual(answer.status, 200)
        result = answer.json()["results"][0]
        refused = result["status"] == "rejected" and result["reason"] in ("invalid", "unsupported_kind")
        self.assertEqual(refused, not good, result)

    def test_the_envelope(self):
        path = "/staff/events/{event_uuid}/check-ins/batch"
        example = self.body_example(path, "post")
        bounds = self.document.root["components"]["schemas"]["Batch"]["properties"]["check_ins"]
        item = {"client_uuid": sample.UNKNOWN, "code": "A", "scanned_at": "2026-05-01T20:03:11Z"}
        for count, status in ((bounds["minItems"], 200), (bounds["minItems"] - 1, 422), (bounds["maxItems"], 200),
                              (bounds["maxItems"] + 1, 422)):
            self.assertEqual(self.ask(path, "post", {"check_ins": [item] * count}).status, status)
        for body, status in (({}, 422), (example | {"sent_at": None}, 200), (example | {"sent_at": "today"}, 422)):
            self.assertEqual(self.ask(path, "post", body).status, status)


if __name__ == "__main__":
    unittest.main()
