"""What is owed before a meeting: its states, and how somebody says that it is done."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from programme.people import Person
from programme.template import Preparation


class State(StrEnum):
    """OPEN is owed; DONE somebody has said so; EXEMPT does not apply to this organisation."""

    OPEN = "open"
    DONE = "done"
    EXEMPT = "exempt"


MOVES = {
    State.OPEN: {State.DONE, State.EXEMPT},
    State.DONE: {State.OPEN},
    State.EXEMPT: {State.OPEN},
}


class DoneHow(StrEnum):
    """How a thing became done; MAIL is what the facilitator received outside the bot."""

    TICK = "tick"
    LINK = "link"
    FILE = "file"
    FORM = "form"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What there is to show for it; ``answers`` are a form's fields with what was filled in."""

    how: DoneHow
    link: str = ""
    file_id: str = ""
    file_name: str = ""
    answers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """That a thing is done: when (UTC), by whom, and how it shows."""

    at: datetime
    by: Person
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Owed:
    """One preparation, owed by an organisation or jointly by a cluster (``organisation_id`` is None)."""

    id: str
    programme_id: str
    item: Preparation
    cluster_id: str
    meeting_id: str
    due_on: date
    version: int
    state: State
    owner: str
    """The name of the organisation or cluster that owes it."""
    organisation_id: str | None = None
    responsible: Person | None = None
    later_until: date | None = None
    reminders: tuple[int, ...] = ()
    done: Done | None = None

    def is_late(self, today: date) -> bool:
        """Late after the end of its day in the programme's zone, where ``today`` is read."""
        return self.state is State.OPEN and today > self.due_on
