# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/openapi.json's examples, played on the built hub from the first to the last: what they say is what it answers."""

import unittest

import document
import sample

# Differs from one hub to the next, or from one moment to the next.
OF_THE_MOMENT = {"cursor", "next_cursor", "head", "server_time", "received_at", "token", "urls", "pin"}
# Made at random by the hub; of a device that names itself it is told back.
RANDOM_IN = {"check_ins": "device_uuid"}


def lasting(value, within=None):
    """An answer without what nobody can know beforehand; the fields themselves stay."""
    if isinstance(value, dict):
        return {name: None if name in OF_THE_MOMENT or RANDOM_IN.get(within) == name else lasting(child, name)
                for name, child in value.items()}
    return [lasting(child, within) for child in value] if isinstance(value, list) else value


class Examples(unittest.TestCase):
    def setUp(self):
        self.document = document.Document()
        self.hub = sample.Hub()
        self.addCleanup(self.hub.close)

    def test_every_request_is_answered_as_its_example_says(self):
        # Pushes first: the other answers tell of them.
        operations = sorted(self.document.operations, key=lambda each: not each.path.endswith("/batch"))
        for operation in operations:
            answers = {name: (status, value) for (status, name), value in operation.answer_examples().items()
                       if status.startswith("2")}
            requests = operation.examples() or {name: None for name in answers}
            self.assertEqual(list(requests), list(answers), operation)
            for name, body in requests.items():
                with self.subTest(operation=str(operation), example=name):
                    self._expect(operation, self.hub.sound(operation, body), *answers[name])

    def _expect(self, operation, request, status, example):
        answer = self.hub.ask(request)
        self.assertEqual(operation.faults(answer), [])
        self.assertEqual(str(answer.status), status, answer.body)
        if answer.headers["content-type"] == "application/json":
            self.assertEqual(lasting(answer.json()), lasting(example))

    def test_every_example_of_a_parameter_is_taken(self):
        for operation in self.document.operations:
            for parameter in operation.parameters:
                if parameter["in"] == "path":
                    continue
                with self.subTest(operation=str(operation), parameter=parameter["name"]):
                    value = self._of_this_hub(parameter)
                    answer = self.hub.ask(self.hub.sound(operation, parameters=[(parameter["name"], value)]))
                    self.assertEqual(operation.faults(answer), [])
                    self.assertLess(answer.status, 300, answer.body)

    def _of_this_hub(self, parameter):
        """Its example; what is of the hub's own making, of this hub's."""
        manifest = self.document.operation("/staff/events/{event_uuid}/manifest", "get")
        page = self.hub.ask(self.hub.sound(manifest, parameters=[("limit", 1)])).json()
        own = {"Gatebook-Seen": page["cursor"], "since": page["cursor"], "after": page["next"]}
        return own.get(parameter["name"], parameter["example"])


if __name__ == "__main__":
    unittest.main()
