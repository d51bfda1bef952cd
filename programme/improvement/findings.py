"""Findings: what a group came to at the whiteboard, with one of the methods."""

from dataclasses import dataclass
from datetime import datetime

from programme.ground.refusals import Refusal
from programme.improvement.headings import linked
from programme.improvement.improvements import Method
from programme.people.people import Person

LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Draft:
    """A finding as it stands in its form; ``id`` is given when the form opens, so that it is kept once."""

    id: str
    method: Method
    lines: str = ""
    link: str = ""
    file_id: str = ""
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a group came to, in words, behind a link or in a photo that lies in Slack. ``at`` is UTC."""

    id: str
    improvement_id: str
    method: Method
    lines: str
    link: str
    file_id: str
    file_name: str
    at: datetime
    by: Person


def require_fit(draft: Draft) -> None:
    """Raises Refusal for a draft that shows nothing, or more than fits."""
    if len(draft.lines) > LONGEST:
        raise Refusal("improvement-text-long", field="lines", most=LONGEST, length=len(draft.lines))
    linked(draft.link)
    if not (draft.lines.strip() or draft.link or draft.file_id):
        raise Refusal("finding-empty", field="lines")
