"""Meetings: the dates that everything owed hangs on."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from programme.ground.calendar import DAY, Calendar
from programme.ground.languages import Words
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.people import Member, Person, who_answers
from programme.programmes.template import Preparation, Template

WEEKS_BETWEEN = 10
"""Where a template proposes no week of its own."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An occasion with a date; ``cluster_id`` is None where all clusters meet together."""

    id: str
    programme_id: str
    step: str
    title: Words
    on: date
    version: int = 1
    cluster_id: str | None = None
    starts_at: time | None = None
    place: str = ""
    link: str = ""
    host_id: str | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Followed:
    """What followed from a change: how many preparations got another day, and how many will hear of it.

    ``exempt`` counts those that nobody owes any more.
    """

    meeting: Meeting
    redated: int = 0
    told: int = 0
    exempt: int = 0


class Fate(StrEnum):
    """What becomes of what is owed before a meeting that is cancelled."""

    EXEMPT = "exempt"  # nobody owes it any more
    NEXT = "next"  # it is owed before the next meeting instead


def due_on(item: Preparation, meeting_on: date) -> date:
    """The last day on which a preparation is in time."""
    return meeting_on - timedelta(days=item.days_before)


def is_told_right(meeting: Meeting, told: date | None) -> bool:
    """Whether what somebody was told of a meeting, its date or (None) that it is cancelled, still holds."""
    return told is None if meeting.cancelled else told == meeting.on


def joining_due_on(item: Preparation, meeting_on: date, *, today: date) -> date:
    """The last day for somebody who joins today: where the usual one has passed, the meeting's own."""
    usual = due_on(item, meeting_on)
    return usual if usual >= today else meeting_on


def require_ahead(day: date, *, today: date, field: str) -> None:
    """Raises Refusal for a day that has been."""
    if day < today:
        raise Refusal("meeting-date-past", field=field)


def already_passed(template: Template, dates: dict[str, date], *, today: date) -> dict[str, int]:
    """Step id → how many preparations before it would have been due before ``today``."""
    passed: dict[str, int] = {}
    for item in template.preparations:
        if item.before in dates and due_on(item, dates[item.before]) < today:
            passed[item.before] = passed.get(item.before, 0) + 1
    return passed


def proposed_dates(template: Template, starts_on: date, calendar: Calendar | None = None) -> dict[str, date]:
    """Step id → the date the template proposes when the programme starts on ``starts_on``.

    With a calendar every date but the first, which somebody chose, is moved to the nearest working day.
    """
    proposed: dict[str, date] = {}
    weeks = -WEEKS_BETWEEN
    for step in template.steps:
        if step.kind.meets:
            weeks = weeks + WEEKS_BETWEEN if step.weeks_after_start is None else step.weeks_after_start
            day = starts_on + timedelta(weeks=weeks)
            proposed[step.id] = _working(day, list(proposed.values()), calendar)
    return proposed


def _working(day: date, before: Sequence[date], calendar: Calendar | None) -> date:
    if calendar is None or not before:
        return day
    earlier, later = calendar.on_or_before(day), calendar.on_or_after(day)
    nearest = earlier if day - earlier < later - day else later
    return nearest if nearest > before[-1] else calendar.on_or_after(before[-1] + DAY)


def who_holds(
    audience: Sequence[Role], members: Sequence[Member], *, host_id: str | None, mentors: Collection[str]
) -> Person | None:
    """Who answers for what a cluster owes together.

    Somebody in the organisation that hosts the meeting, or else a meeting host, or else somebody in the
    mentor organisation, or else anybody the preparation is meant for.
    """
    hosting = [one for one in members if host_id is not None and one.seat.organisation_id == host_id]
    hosts = [one for one in members if one.seat.role is Role.MEETING_HOST]
    mentoring = [one for one in members if one.seat.organisation_id in mentors]
    candidates = (
        who_answers((Role.MEETING_HOST, *audience), some) for some in (hosting, hosts, mentoring, members)
    )
    return next((person for person in candidates if person is not None), None)


def slips_in(
    template: Template, dates: dict[str, date], *, today: date, only: str | None = None
) -> dict[str, str]:
    """Step id → text key of what is wrong with its date; empty when the dates hang together.

    With ``only`` the dates of other steps are taken as they are: they may lie in the past.
    """
    slips = {}
    before: date | None = None
    for step in template.steps:
        if step.id not in dates:
            continue
        day = dates[step.id]
        if day < today and only in {None, step.id}:
            slips[step.id] = "meeting-date-past"
        elif before is not None and day <= before:
            slips[step.id] = "meeting-date-order"
        before = day
    return slips
