# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/openapi.json as the tests read it: operations, and whether an answer is one that it describes."""

import json
import pathlib

import jsonschema

PATH = pathlib.Path(__file__).resolve().parents[2] / "docs" / "openapi.json"

# Of every HTTP/1.1 server; no part of this interface.
GENERAL_HEADERS = {"date", "connection", "content-length", "content-type", "transfer-encoding", "vary", "content-encoding"}
METHODS = ("get", "head", "post", "put", "patch", "delete", "options", "trace")


class Document:
    def __init__(self, root=None):
        self.root = root or json.loads(PATH.read_text(encoding="utf-8"))
        self.operations = [Operation(self, path, method, item[method]) for path, item in self.root["paths"].items()
                           for method in METHODS if method in item]

    def operation(self, path, method):
        return next(each for each in self.operations if (each.path, each.method) == (path, method))

    def resolved(self, node):
        while "$ref" in node:
            target = self.root
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = target
        return node

    def validator(self, schema):
        # The components beside it: so that its references are inside of one document.
        return jsonschema.Draft202012Validator({**schema, "components": self.root["components"]})

    def schema_faults(self, schema, value):
        return [f"{error.json_path}: {error.message[:300]}" for error in self.validator(schema).iter_errors(value)]

    def nodes(self, node=None):
        """Every object and list of the document but what stands in examples."""
        node = self.root if node is None else node
        yield node
        for key, child in node.items() if isinstance(node, dict) else enumerate(node):
            if isinstance(child, (dict, list)) and key not in ("examples", "example"):
                yield from self.nodes(child)


class Operation:
    def __init__(self, document, path, method, node):
        self.document, self.path, self.method, self.node = document, path, method, node
        item = document.root["paths"][path]
        self.parameters = [document.resolved(each) for each in item.get("parameters", []) + node.get("parameters", [])]
        self.responses = node["responses"]
        self.roles = {role for way in node["security"] for role in way["token"]}

    def __str__(self):
        return f"{self.method.upper()} {self.path}"

    @property
    def needs_token(self):
        return bool(self.node["security"])

    def parameter(self, name):
        return next((each for each in self.parameters if each["name"] == name), None)

    def response(self, status):
        found = self.responses.get(str(status), self.responses.get("default"))
        return self.document.resolved(found) if found else None

    def examples(self):
        """Of the request's body, by name."""
        content = self.node.get("requestBody", {}).get("content", {})
        return {name: each["value"] for media in content.values() for name, each in media["examples"].items()}

    def answer_examples(self):
        """(status, name) → value; those of the refusals too."""
        found = {}
        for status in self.responses:
            for media in self.response(status).get("content", {}).values():
                found |= {(status, name): each["value"] for name, each in media.get("examples", {}).items()}
        return found

    def refusals(self):
        """(documented status, status, code) of every problem that is documented; a HEAD's are those of its GET."""
        read = self if self.method != "head" else self.document.operation(self.path, "get")
        found = []
        for documented in self.responses:
            schema = read.response(documented).get("content", {}).get("application/problem+json", {}).get("schema", {})
            for pair in schema.get("oneOf", [schema] if schema else []):
                code = pair["properties"]["code"]
                found += [(documented, pair["properties"]["status"]["const"], each)
                          for each in code.get("enum", [code.get("const")])]
        return found

    def faults(self, answer):
        """What is wrong with an answer, by the document: nothing is an empty list."""
        response = self.response(answer.status)
        if response is None:
            return [f"{self}: status {answer.status} is not documented"]
        faults = self._header_faults(response, answer) + self._body_faults(response, answer)
        return [f"{self} → {answer.status}: {fault}" for fault in faults]

    def _header_faults(self, response, answer):
        documented = {name.lower(): self.document.resolved(each) for name, each in response["headers"].items()}
        faults = [f"header {name} is not documented" for name in answer.headers
                  if name not in documented and name not in GENERAL_HEADERS]
        for name, header in documented.items():
            if name in answer.headers:
                faults += [f"header {name}: {fault}"
                           for fault in self.document.schema_faults(header["schema"], answer.headers[name])]
            elif header.get("required"):
                faults.append(f"header {name} is missing")
        return faults

    def _body_faults(self, response, answer):
        if "content" not in response:
            return ["a body, where none is documented"] if answer.body else []
        media = answer.headers.get("content-type", "").partition(";")[0]
        if media not in response["content"]:
            return [f"media type {media} is not documented"]
        value = answer.json() if media.endswith("json") else answer.body.decode()
        faults = self.document.schema_faults(response["content"][media]["schema"], value)
        if media == "application/problem+json" and not faults:
            example = response["content"][media]["examples"][value["code"]]["value"]
            faults += [f"{field}: {value[field]}, documented: {example[field]}" for field in ("type", "title", "status")
                       if value[field] != example[field]]
            if value["status"] != answer.status:
                faults.append(f"its own status is {value['status']}")
        return faults
