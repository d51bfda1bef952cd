"""What is owed before a meeting: its states, and how somebody says that it is done."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from programme.ground.calendar import DAY, Calendar
from programme.ground.refusals import Refusal
from programme.meetings.meetings import Meeting
from programme.people.absences import Absence
from programme.people.people import Person
from programme.programmes.template import FieldKind, FormField, Material, Platform, Preparation
from programme.reflections.returns import Quote

LONGEST_LINK = 2000
LONGEST = {FieldKind.TEXT: 300, FieldKind.LONG_TEXT: 3000}
"""Characters an answer may have; Slack takes no more than 3,000 in one field."""
YES, NO = "yes", "no"
NOBODY = "nobody answers"
"""The occasion of telling the facilitator that a preparation has nobody."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LINK = re.compile(r"https?://[^\s<>|]+", re.IGNORECASE)
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
    """How a thing became done; MAIL is what was sent outside the bot, as its sender or receiver says."""

    TICK = "tick"
    LINK = "link"
    FILE = "file"
    FORM = "form"
    MAIL = "mail"


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

    @property
    def shown_to_id(self) -> str:
        """The cluster whose people may open it: if the organisation moves, nobody new may for that."""
        return self.handed_to or self.cluster_id

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


def settled(new: Evidence, before: Evidence | None) -> Evidence:
    """What there is to show now. A bare word hides nothing that was handed in before."""
    if new.shows or before is None or not before.shows:
        return new
    return replace(before, how=new.how if new.how is DoneHow.MAIL else before.how)


def handed_in(given: HandedIn, before: Evidence | None) -> Evidence:
    """A link, a file, or the word that somebody has done it. Raises Refusal, with its field.

    What was left as it was shown stays as it is now, should somebody else have been there meanwhile.
    """
    was = before or Evidence(DoneHow.TICK)
    link = was.link if given.link == given.link_before else given.link
    if link and len(link) > LONGEST_LINK:
        raise Refusal("link-long", field="link", most=LONGEST_LINK)
    if link and _LINK.fullmatch(link) is None:
        raise Refusal("link-amiss", field="link")
    file = (given.file_id, given.file_name) if given.file_id else (was.file_id, was.file_name)
    if not link and not file[0] and given.done_by is None and given.elsewhere is None:
        raise Refusal("hand-in-empty", field="link")
    bare = DoneHow.MAIL if given.elsewhere is Elsewhere.MAIL else DoneHow.TICK
    how = DoneHow.FILE if file[0] else DoneHow.LINK if link else bare
    return Evidence(how, link, *file, was.answers)


def filled_in(
    item: Preparation, given: Mapping[str, object], shown: Mapping[str, object], before: Evidence | None
) -> Evidence:
    """A form's answers under its fields' ids: dates as 2027-02-01, yes or no, an option's id. Raises Refusal.

    Where two filled it in at once the later answer wins, but only in the fields its writer changed.
    What a form once asked and asks no longer is kept.
    """
    was = before or Evidence(DoneHow.FORM)
    answers = dict(was.answers)
    for field in item.fields:
        new, kept = _said(given.get(field.id)), answers.get(field.id, "")
        if new != _said(shown.get(field.id)):
            answers[field.id] = _accepted(field, new)
        else:
            answers[field.id] = _accepted(field, kept if fits(field, kept) else "")
    return replace(was, how=DoneHow.FORM, answers=tuple((key, said) for key, said in answers.items() if said))


def fits(field: FormField, answer: str) -> bool:
    """Whether an answer is one that this field, as it is now, can hold."""
    match field.kind:
        case FieldKind.YES_NO:
            return answer in {YES, NO}
        case FieldKind.CHOICE:
            return any(answer == option.id for option in field.options)
        case FieldKind.DATE:
            return _DAY.fullmatch(answer) is not None
        case FieldKind.TEXT | FieldKind.LONG_TEXT:
            return len(answer) <= LONGEST[field.kind]


def _said(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value or "").strip()


def _accepted(field: FormField, answer: str) -> str:
    if field.required and not answer:
        raise Refusal("answer-missing", field=field.id)
    if not answer or fits(field, answer):
        return answer
    if field.kind in LONGEST:
        raise Refusal("answer-long", field=field.id, most=LONGEST[field.kind], length=len(answer))
    raise Refusal("answer-choice-gone", field=field.id)
