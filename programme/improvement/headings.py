"""Headings: the short forms in which an improvement is written down, and what their fields can hold."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum

from programme.ground.refusals import Refusal
from programme.improvement.improvements import LEVELS, Box, EqualityAs, Track
from programme.people.visibility import MayRead
from programme.preparations.evidence import LONGEST_LINK

LONGEST_TITLE = 75
"""Characters; what an option in a Slack list holds."""
LONGEST_LINE = 150
LONGEST_TEXT = 800
"""All that is written about an improvement fits in one Slack view, whatever signs it holds."""
NONE = "none"
"""What is chosen for nobody, and for no meeting."""
MOST_POINTS = 20
LONGEST_POINT = 40
_LINK = re.compile(r"https?://[^\s<>|]+", re.IGNORECASE)
_BETWEEN_POINTS = re.compile(r"[,;\n]+")


class Heading(StrEnum):
    """What one writes about at a time."""

    BASICS = "basics"
    START = "start"
    AIM = "aim"
    OPERATION = "operation"
    CONDITIONS = "conditions"
    ELSEWHERE = "elsewhere"
    CHAIN = "chain"
    SECURE = "secure"
    SPREAD = "spread"


ASKS: Mapping[Heading, tuple[str, ...]] = {
    Heading.BASICS: ("title", "track", "responsible_id", "may_read"),
    Heading.START: ("starts_from", "problem", "equality_as", "checklist_points"),
    Heading.AIM: ("aim", "for_whom", "how_much", "by_when"),
    Heading.OPERATION: ("field_of_operation", "service"),
    Heading.CONDITIONS: ("conditions",),
    Heading.ELSEWHERE: ("link", "report_at"),
    Heading.CHAIN: tuple(Box),
    Heading.SECURE: ("secure_owner_id", "secure_where", "secure_look_on"),
    Heading.SPREAD: ("spread_to",),
}
LINES = frozenset({"for_whom", "how_much", "field_of_operation", "service"})
"""Fields of a single line; the other texts may have several."""


def longest(field: str) -> int:
    """Characters a field holds."""
    if field == "title":
        return LONGEST_TITLE
    if field == "link":
        return LONGEST_LINK
    return LONGEST_LINE if field in LINES else LONGEST_TEXT


def changes(heading: Heading, given: Mapping[str, object], shown: Mapping[str, object]) -> dict[str, object]:
    """What somebody changed in a form, each value as it is kept. Raises Refusal with its field.

    ``given`` and ``shown`` are what the form held when it was sent and when it was opened. Where two wrote
    at once the later wins, but only in the fields she changed.
    """
    return {
        field: accepted(field, given.get(field))
        for field in ASKS[heading]
        if (given.get(field) or "") != (shown.get(field) or "")
    }


def accepted(field: str, value: object) -> object:
    """A value as it is kept; raises Refusal when the field cannot hold it."""
    if field in KEPT:
        return KEPT[field](value)
    return _short(field, str(value or "").strip())


def titled(title: str) -> str:
    """The title with single spaces; raises Refusal when there is none, or too much of it."""
    named = " ".join(title.split())
    if not named:
        raise Refusal("improvement-title-missing", field="title")
    return _short("title", named)


def points(said: str) -> list[str]:
    """Checklist points by number or name, as somebody lists them: with commas or a line each."""
    named = [" ".join(point.split()) for point in _BETWEEN_POINTS.split(said)]
    found = list(dict.fromkeys(point for point in named if point))
    if len(found) > MOST_POINTS or any(len(point) > LONGEST_POINT for point in found):
        raise Refusal(
            "improvement-points-many", field="checklist_points", most=MOST_POINTS, length=LONGEST_POINT
        )
    return found


def _level(value: object) -> MayRead:
    level = MayRead(str(value))
    if level not in LEVELS:
        raise Refusal("reflection-level-closed", field="may_read")
    return level


def linked(value: object) -> str:
    """A link as it is kept, perhaps none; raises Refusal for what is no link."""
    link = str(value or "")
    if len(link) > LONGEST_LINK:
        raise Refusal("link-long", field="link", most=LONGEST_LINK)
    if link and _LINK.fullmatch(link) is None:
        raise Refusal("link-amiss", field="link")
    return link


def _short(field: str, text: str) -> str:
    if len(text) > longest(field):
        raise Refusal("improvement-text-long", field=field, most=longest(field), length=len(text))
    return text


KEPT: Mapping[str, Callable[[object], object]] = {
    "title": lambda value: titled(str(value or "")),
    "track": lambda value: Track(str(value)),
    "responsible_id": lambda value: None if value == NONE else value or None,
    "secure_owner_id": lambda value: None if value == NONE else value or None,
    "may_read": _level,
    "equality_as": lambda value: EqualityAs(str(value)) if value else None,
    "checklist_points": lambda value: points(
        "\n".join(map(str, value)) if isinstance(value, list) else str(value or "")
    ),
    "by_when": lambda value: value if isinstance(value, date) else None,
    "link": linked,
    "report_at": lambda value: None if value == NONE else value or None,
    "secure_look_on": lambda value: value if isinstance(value, date) else None,
}
"""How the fields that are no mere text are kept."""
