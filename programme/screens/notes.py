"""A facilitator's own notes about an organisation: read by the programme's facilitators and nobody else."""

from dataclasses import dataclass
from datetime import datetime

from programme.ground.refusals import Refusal
from programme.people.people import Person

LONGEST = 1500
"""Characters."""
A_PAGE = 4
"""Notes shown at once, in full."""


@dataclass(frozen=True, slots=True)
class Note:
    """What ``author`` noted about an organisation. Moments are UTC."""

    id: str
    programme_id: str
    organisation_id: str
    author: Person
    text: str
    written_at: datetime
    edited_at: datetime | None = None


def require_words(text: str) -> str:
    """The note as it is kept. Raises Refusal for an empty one, and for one that is too long."""
    words = text.strip()
    if not words:
        raise Refusal("note-empty", field="note")
    if len(words) > LONGEST:
        raise Refusal("note-long", field="note", most=LONGEST, length=len(words))
    return words
