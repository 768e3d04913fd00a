# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/openapi.json by itself: whole, without left-overs, and its examples are what its schemas say."""

import unittest

import jsonschema

import document

# The table of results says when (OutcomeRules).
OF_SOME_RESULTS = {"reason", "ticket_uuid", "seq", "first", "undone", "detail", "outcome"}


class TheDocument(unittest.TestCase):
    def setUp(self):
        self.document = document.Document()

    def test_it_is_openapi_3_1(self):
        self.assertRegex(self.document.root["openapi"], r"^3\.1\.\d+$")
        for field in ("title", "version"):
            self.assertTrue(self.document.root["info"][field])

    def test_every_schema_is_one_of_json_schema_2020_12(self):
        schemas = [node["schema"] for node in self.document.nodes() if isinstance(node, dict) and "schema" in node]
        self.assertGreater(len(schemas), 20)
        for schema in schemas + list(self.document.root["components"]["schemas"].values()):
            jsonschema.Draft202012Validator.check_schema(schema)

    def test_every_reference_leads_somewhere_and_every_component_is_referred_to(self):
        references = {node["$ref"] for node in self.document.nodes() if isinstance(node, dict) and "$ref" in node}
        for reference in references:
            self.document.resolved({"$ref": reference})
        for kind, components in self.document.root["components"].items():
            for name in components if kind != "securitySchemes" else ():
                self.assertIn(f"#/components/{kind}/{name}", references)

    def test_every_operation_has_a_name_of_its_own_and_says_who_may_call(self):
        names = [operation.node["operationId"] for operation in self.document.operations]
        self.assertEqual(len(names), len(set(names)))
        for operation in self.document.operations:
            self.assertLessEqual(operation.roles, {"staff", "admin"}, operation)

    def test_no_answer_may_have_another_field_or_lack_one(self):
        for operation in self.document.operations:
            for status in operation.responses:
                for media in operation.response(status).get("content", {}).values():
                    self._expect_closed(media["schema"], f"{operation} → {status}")

    def _expect_closed(self, schema, where):
        schema = {**schema, **self.document.resolved(schema)}  # a reference may narrow what it refers to
        if "properties" in schema:
            self.assertIs(schema.get("additionalProperties"), False, where)
            self.assertLessEqual(schema["properties"].keys() - set(schema["required"]), OF_SOME_RESULTS, where)
        for name, child in schema.get("properties", {}).items():
            if child is not False:
                self._expect_closed(child, f"{where}.{name}")
        for child in [schema["items"]] if schema.get("items") else []:
            self._expect_closed(child, f"{where}[]")
        for child in schema.get("anyOf", []):
            self._expect_closed(child, where)

    def test_every_example_of_an_answer_is_valid(self):
        for operation in self.document.operations:
            examples = operation.answer_examples()
            for status in operation.responses:
                for media, content in operation.response(status).get("content", {}).items():
                    with self.subTest(operation=str(operation), status=status, media=media):
                        self.assertTrue(content.get("examples"), "no example")
                        for name in content["examples"]:
                            self.assertEqual(self.document.schema_faults(content["schema"], examples[status, name]), [])

    def test_every_example_of_a_request_is_valid(self):
        for operation in self.document.operations:
            for content in operation.node.get("requestBody", {}).get("content", {}).values():
                for name, example in content["examples"].items():
                    with self.subTest(operation=str(operation), example=name):
                        self.assertEqual(self.document.schema_faults(content["schema"], example["value"]), [])
            for parameter in operation.parameters:
                with self.subTest(operation=str(operation), parameter=parameter["name"]):
                    self.assertEqual(self.document.schema_faults(parameter["schema"], parameter["example"]), [])


if __name__ == "__main__":
    unittest.main()
