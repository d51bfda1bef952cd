"""Trigger ids: the short-lived right to open one modal, in real seconds."""

import time
from dataclasses import dataclass
from itertools import count

from rehearsal.people import Person
from rehearsal.wire import Fault


@dataclass
class Trigger:
    person: Person
    until: float
    spent: bool = False


class Triggers:
    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._issued: dict[str, Trigger] = {}
        self._numbers = count(1)

    def issue(self, person: Person) -> str:
        number = next(self._numbers)
        trigger_id = f"{number}.{int(time.time())}.{number:032x}"
        self._issued[trigger_id] = Trigger(person, time.monotonic() + self._seconds)
        return trigger_id

    def spend(self, trigger_id: str) -> Person:
        """Whose screen it opens. Raises Fault when it is unknown, was used, or is too old."""
        trigger = self._issued.get(trigger_id)
        if trigger is None:
            raise Fault("invalid_trigger_id")
        if trigger.spent:
            raise Fault("exchanged_trigger_id")
        if time.monotonic() > trigger.until:
            raise Fault("expired_trigger_id")
        trigger.spent = True
        return trigger.person
