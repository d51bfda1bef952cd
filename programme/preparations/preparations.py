"""What is owed before a meeting: its states, and how somebody says that it is done."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from programme.ground.calendar import DAY, Calendar
from programme.ground.refusals import Refusal
from programme.meetings.meetings import Meeting
from programme.people.absences import Absence
from programme.people.people import Person
from programme.preparations.presentations import Variant
from programme.programmes.template import DoneBy, Material, Platform, Preparation
from programme.reflections.returns import Quote

NOBODY = "nobody answers"
"""The occasion of telling the facilitator that a preparation has nobody."""
_ASKS, _NO_PART = "asks for ", "no part of it"


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


class Lapse(StrEnum):
    """Why something became exempt by itself; where that is undone it is owed again."""

    CANCELLED = "cancelled"  # its meeting is
    LEFT = "left"  # the organisation has
    DROPPED = "dropped"  # the programme asks for it no more


class DoneHow(StrEnum):
    """How a thing became done; MAIL is what was sent outside the bot, as its sender or receiver says.

    LEVELS is a self-assessment in which every point has a level.
    """

    TICK = "tick"
    LINK = "link"
    FILE = "file"
    FORM = "form"
    MAIL = "mail"
    LEVELS = "levels"


class Elsewhere(StrEnum):
    """Where something handed in can be found when it is not shown here."""

    PLATFORM = "platform"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What there is to show for it; ``answers`` are a form's fields with what was filled in."""

    how: DoneHow
    link: str = ""
    file_id: str = ""
    file_name: str = ""
    answers: tuple[tuple[str, str], ...] = ()

    @property
    def shows(self) -> bool:
        """Whether there is anything to see, more than that somebody said so."""
        return bool(self.link or self.file_id or self.answers)


@dataclass(frozen=True, slots=True)
class Done:
    """That a thing is done: when (UTC), by whom, and how it shows; ``told_by`` is who said so for another."""

    at: datetime
    by: Person
    evidence: Evidence
    told_by: Person | None = None


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
    draft: Evidence | None = None
    """What was handed in before it was undone: a form opens with it."""
    let_be: bool = False
    """The facilitator lets it be: it is open, and nothing more is said about it."""
    handed_to: str | None = None
    """The cluster it met in when it was handed in; None until it is."""
    booked: bool = False
    """A time is booked to do it together; it is owed until it is done."""
    material: tuple[Material, ...] = ()
    """What there is to fill in, see or read for it, of what has a link."""
    platform: Platform | None = None
    we_invite: bool = False
    """Whether the invitations of its programme are ours to send."""
    presents: Variant | None = None
    """What it presents to the others, where it is a presentation: one can be drafted."""

    @property
    def shown_to_id(self) -> str:
        """The cluster whose people may open it: if the organisation moves, nobody new may for that."""
        return self.handed_to or self.cluster_id

    @property
    def needs_no_more(self) -> bool:
        """Whether somebody's word that it is done is enough: a form has answers, a self-assessment levels."""
        return self.item.done_by is not DoneBy.FORM and self.item.checklist is None

    @property
    def kept(self) -> Evidence | None:
        return self.done.evidence if self.done else self.draft

    def is_late(self, today: date) -> bool:
        """Late after the end of its day in the programme's zone, where ``today`` is read."""
        return self.state is State.OPEN and today > self.due_on


@dataclass(frozen=True, slots=True)
class Colleague:
    """One of those who owe it together; ``organisation`` tells them apart in a cluster.

    ``may_answer`` is whether she may be the one to answer for it.
    """

    person: Person
    organisation: str
    may_answer: bool = True


@dataclass(frozen=True, slots=True)
class Nudge:
    """A facilitator's own words, written at ``at`` (UTC) to the one who answered for it then."""

    id: str
    by: Person
    to: Person
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Case:
    """One preparation with those around it: what a window about it speaks of, to its reader.

    ``nudge`` is the last there was, ``absence`` that of the one responsible, if she is away or will be, and
    ``quotes`` what comes back in it.
    """

    owed: Owed
    reader: Person
    meeting: Meeting
    team: tuple[Colleague, ...]
    facilitator: str
    nudge: Nudge | None = None
    absence: Absence | None = None
    quotes: tuple[Quote, ...] = ()

    @property
    def takers(self) -> tuple[Colleague, ...]:
        """Those who could answer for it instead."""
        now = self.owed.responsible
        able = (one for one in self.team if one.may_answer and one.person.reachable)
        return tuple(one for one in able if one.person != now)


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A link or a file with Slack's id for it, maybe done by another; ``link_before`` is what was shown.

    ``elsewhere`` says that it is not here but there: on the platform, or sent by mail.
    """

    link: str = ""
    link_before: str = ""
    file_id: str = ""
    file_name: str = ""
    done_by: str | None = None
    elsewhere: Elsewhere | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What an organisation asks of the facilitator: another day, or (None) to be let off."""

    day: date | None

    @property
    def occasion(self) -> str:
        return _ASKS + (self.day.isoformat() if self.day else _NO_PART)


def wish_in(occasion: str) -> Wish | None:
    """The wish that a notice's occasion speaks of, if it is one."""
    if not occasion.startswith(_ASKS):
        return None
    what = occasion.removeprefix(_ASKS)
    return Wish(None if what == _NO_PART else date.fromisoformat(what))


def later_day(owed: Owed, calendar: Calendar, *, today: date) -> date:
    """When *later* is: two working days from now, yet no later than the last working day in time.

    On the last day it is the day we would say that it is missing. Raises Refusal once that has passed.
    """
    if owed.is_late(today):
        raise Refusal("later-too-late")
    in_time = calendar.on_or_before(owed.due_on)
    return (
        calendar.on_or_after(owed.due_on + DAY)
        if today >= in_time
        else min(calendar.after(today, 2), in_time)
    )


def require_in_time(day: date, *, today: date, meets: date) -> None:
    """Raises Refusal for a day that has been, and for one after the meeting, as long as that lies ahead."""
    if day < today:
        raise Refusal("new-date-past", field="day")
    if today <= meets < day:
        raise Refusal("new-date-after-meeting", field="day")
