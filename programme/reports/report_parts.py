"""What an organisation lets stand in the programme's report: its own part, in its words, and nothing before.

The facilitator asks; the organisation writes, approves, and may take it back. Only what is approved goes in.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from programme.ground.refusals import Refusal
from programme.people.people import Person

LONGEST = 2000
"""Characters of a field; four pages hold no more."""


class State(StrEnum):
    """ASKED is waiting for the organisation; LEFT_OUT is its own choice not to stand in it."""

    ASKED = "asked"
    APPROVED = "approved"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class Words:
    """What changed and for whom, what was tested and learned, its own judgement; and quotes, a line each."""

    changed: str = ""
    learned: str = ""
    assessed: str = ""
    quotes: str = ""

    @property
    def said(self) -> bool:
        return any((self.changed, self.learned, self.assessed, self.quotes))


@dataclass(frozen=True, slots=True)
class ReportPart:
    """An organisation's part as it stands; ``settled_by`` approved it or left it out, at ``settled_at``.

    Moments are UTC.
    """

    id: str
    programme_id: str
    organisation_id: str
    organisation: str
    state: State
    words: Words
    asked_at: datetime
    settled_at: datetime | None = None
    settled_by: Person | None = None

    @property
    def goes_in(self) -> bool:
        return self.state is State.APPROVED


def written(words: Words) -> Words:
    """As it is kept. Raises Refusal, with its field, for what is too long."""
    kept = {name: str(getattr(words, name)).strip() for name in Words.__dataclass_fields__}
    for name, text in kept.items():
        if len(text) > LONGEST:
            raise Refusal("report-part-long", field=name, most=LONGEST, length=len(text))
    return Words(**kept)


def require_something(words: Words) -> None:
    """Raises Refusal for a part that is approved and says nothing."""
    if not words.said:
        raise Refusal("report-part-empty", field="changed")
