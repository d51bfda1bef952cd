"""Readings: what an organisation hands in for the others in its cluster, and what they ask about it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from programme.ground.calendar import DAY, Calendar
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.meetings.meetings import Meeting
from programme.people.people import Member, Person, who_answers
from programme.people.rights import Right, allows
from programme.people.visibility import Viewer, beyond_invitations, ties
from programme.preparations.preparations import Owed, State
from programme.programmes.programmes import Programme

DAYS_TO_READ = 7
"""So long before they meet the others get what is there; what comes later they get when it comes."""
LONGEST = 1000
TO_READ = "to read"
"""The occasion of a word about material: once to each, whatever becomes of its date."""
TO_ALL = "everybody"
"""The occasion of telling a facilitator what all have been asked; else it is the organisation's id."""


@dataclass(frozen=True, slots=True)
class Reading:
    """That somebody read it for her organisation (``at`` is UTC), and what she asks, "" for nothing."""

    id: str
    material_id: str
    organisation_id: str
    organisation: str
    by: Person
    at: datetime
    question: str = ""


@dataclass(frozen=True, slots=True)
class Material:
    """What one organisation handed in, as one reader may see it.

    ``reads_for`` is the organisation for which she reads it, None where it is not hers to read; ``own``
    tells that her organisation handed it in. ``readings`` are those she may see.
    """

    owed: Owed
    meeting: Meeting
    reader: Person
    reads_for: str | None = None
    own: bool = False
    readings: tuple[Reading, ...] = ()

    @property
    def read(self) -> Reading | None:
        """That somebody in the reader's organisation has read it, the first to do so."""
        return next((one for one in self.readings if one.organisation_id == self.reads_for), None)

    @property
    def mine(self) -> Reading | None:
        """The reader's own."""
        own = (one for one in self.readings if one.by.id == self.reader.id)
        return next((one for one in own if one.organisation_id == self.reads_for), None)

    @property
    def questions(self) -> tuple[Reading, ...]:
        return tuple(one for one in self.readings if one.question)


@dataclass(frozen=True, slots=True)
class Shelf:
    """What there is to read before the next meetings of one programme, the nearest first."""

    programme: Programme
    materials: tuple[Material, ...]


def is_readable(one: Owed) -> bool:
    """Handed in, with something to see, and meant for the others."""
    shown = one.done.evidence if one.done is not None and one.state is State.DONE else None
    there = shown is not None and shown.shows
    return there and one.item.shared and one.organisation_id is not None


def meets_it(viewer: Viewer, one: Owed) -> bool:
    """Whether what an organisation puts up for the others is for somebody: one's own, or one's cluster's."""
    found = ties(viewer, one.programme_id, organisation_id=one.organisation_id, cluster_id=one.shown_to_id)
    return allows(Right.OPEN_MATERIAL, found)


def may_open(viewer: Viewer, one: Owed) -> bool:
    """From the day it is there, and as long as it is."""
    return is_readable(one) and meets_it(viewer, one)


def reads_for(viewer: Viewer, one: Owed) -> str | None:
    """The organisation for which somebody reads another's material."""
    if viewer.sits_in(one.organisation_id):
        return None
    seats = beyond_invitations(viewer).seats
    return next((seat.organisation_id for seat in seats if seat.cluster_id == one.shown_to_id), None)


def may_see(viewer: Viewer, reading: Reading, material: Owed) -> bool:
    """Who asks, who is asked, and the facilitator."""
    whose = (reading.organisation_id, material.organisation_id)
    found = (ties(viewer, material.programme_id, organisation_id=one) for one in whose)
    return any(allows(Right.SEE_QUESTION, each) for each in found)


def readers(members: Iterable[Member]) -> dict[str, list[Person]]:
    """Organisation → who reads for it: its key persons; where there is none, the one who would step in."""
    by_organisation: dict[str, list[Member]] = defaultdict(list)
    for member in members:
        if member.seat.organisation_id is not None:
            by_organisation[member.seat.organisation_id].append(member)
    found = {}
    for organisation_id, theirs in by_organisation.items():
        key = [m.person for m in theirs if m.seat.role is Role.KEY_PERSON and m.person.reachable]
        instead = who_answers((Role.KEY_PERSON,), theirs)
        found[organisation_id] = key or ([instead] if instead else [])
    return found


def word_about(
    one: Owed, meets_on: date, reader: Person, calendar: Calendar, *, first_day: date
) -> Notice | None:
    """That there is something to read, a week before they meet or when it comes; None when it is too late."""
    day = calendar.on_or_after(max(first_day, meets_on - timedelta(days=DAYS_TO_READ)))
    if day > meets_on:
        return None
    return Notice(Kind.READING, one.programme_id, reader.id, one.id, TO_READ, day, stale_on=meets_on + DAY)


def word_of_questions(
    meeting: Meeting, reader: Person, occasion: str, calendar: Calendar, *, first_day: date
) -> Notice | None:
    """What the others want to know, the working day before they meet; None when they have met."""
    day = calendar.on_or_before(meeting.on - DAY)
    if day < first_day:
        day = calendar.on_or_after(first_day)
    if day > meeting.on:
        return None
    return Notice(
        Kind.ASKED, meeting.programme_id, reader.id, meeting.id, occasion, day, stale_on=meeting.on + DAY
    )


def worded(question: str) -> str:
    """A question without what surrounds it. Raises Refusal for none, or one that is too long."""
    words = question.strip()
    if not words:
        raise Refusal("question-empty", field="question")
    if len(words) > LONGEST:
        raise Refusal("question-long", field="question", most=LONGEST, length=len(words))
    return words
