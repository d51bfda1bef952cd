"""The plan of a test: what its forms can hold, and what of it the next test begins with."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from programme.ground.refusals import Refusal

LONGEST_LINE = 150
LONGEST_TEXT = 500
AWAY = timedelta(days=5 * 366)
"""A test that begins or ends further away than that is a slip of the finger."""
WEEKDAYS = range(5)
"""Monday to Friday: the days one can choose to be asked on."""


class Sheet(StrEnum):
    """The two forms of a plan: BRIEF is enough, DETAILS are for those who want them."""

    BRIEF = "brief"
    DETAILS = "details"


ASKS: Mapping[Sheet, tuple[str, ...]] = {
    Sheet.BRIEF: ("what", "idea_id", "starts_on", "ends_on", "scale"),
    Sheet.DETAILS: ("question", "who", "where", "data_plan", "weekday", "responsible_id"),
}
LINES = frozenset({"what", "who", "where", "scale"})
"""Fields of a single line."""
TEXTS = LINES | {"question", "data_plan"}


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything may be empty but what is tested. ``weekday``: 0 is Monday, the day to be asked on."""

    question: str = ""
    what: str = ""
    who: str = ""
    where: str = ""
    data_plan: str = ""
    scale: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    weekday: int | None = None
    responsible_id: str | None = None
    idea_id: str | None = None


def longest(field: str) -> int:
    """Characters a field holds."""
    return LONGEST_LINE if field in LINES else LONGEST_TEXT


def written(plan: Plan, given: Mapping[str, object], shown: Mapping[str, object], *, today: date) -> Plan:
    """The plan with what somebody changed in a form. Raises Refusal with its field.

    ``given`` and ``shown`` are what the form held when it was sent and when it was opened. Where two wrote at
    once the later wins, but only in the fields she changed.
    """
    new: dict[str, Any] = {
        field: _accepted(field, said) for field, said in given.items() if said != (shown.get(field) or None)
    }
    changed = replace(plan, **new)
    require_fit(changed, today=today)
    return changed


def require_fit(plan: Plan, *, today: date) -> None:
    """Raises Refusal for a plan that says nothing of what is tested, or whose dates cannot be meant."""
    if not (plan.what or plan.question or plan.idea_id):
        raise Refusal("cycle-empty", field="what")
    for field in ("starts_on", "ends_on"):
        day = getattr(plan, field)
        if day is not None and abs(day - today) > AWAY:
            raise Refusal("cycle-date-far", field=field)
    if plan.starts_on and plan.ends_on and plan.ends_on < plan.starts_on:
        raise Refusal("cycle-ends-first", field="ends_on")


def carried_over(plan: Plan) -> Plan:
    """What the next test begins with: everything but the dates."""
    return replace(plan, starts_on=None, ends_on=None)


def redated(before: Plan, after: Plan) -> bool:
    """Whether what was promised to be asked hangs on other days, or another person, than before."""
    return any(
        getattr(before, field) != getattr(after, field)
        for field in ("starts_on", "ends_on", "weekday", "responsible_id")
    )


def _accepted(field: str, value: object) -> object:
    if field not in TEXTS:
        return int(str(value)) if field == "weekday" and value is not None else value
    text = str(value or "")
    words = " ".join(text.split()) if field in LINES else text.strip()
    if len(words) > longest(field):
        raise Refusal("cycle-text-long", field=field, most=longest(field), length=len(words))
    return words
