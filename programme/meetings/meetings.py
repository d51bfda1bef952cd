"""Meetings: the dates that everything owed hangs on."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from programme.ground.calendar import Calendar
from programme.ground.languages import Words
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.absences import Delay
from programme.people.people import Member, Person, who_answers
from programme.programmes.template import OwedBy, Preparation, Template

NOTICE = 3
"""Working days that whatever brings a date nearer leaves."""
WORKING, WEEK = 5, 7
"""Days."""
WEEKS_BETWEEN = 10
"""Where a template proposes no week of its own."""
USUALLY = timedelta(hours=3)
"""Where nobody says when it ends, and a calendar wants to know: half a day is what most of them take."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An occasion with a date; ``cluster_id`` is None where all clusters meet together.

    ``lasts`` is what its template says; somebody who says when it ends, in ``ends_at``, knows better.
    """

    id: str
    programme_id: str
    step: str
    title: Words
    on: date
    version: int = 1
    cluster_id: str | None = None
    starts_at: time | None = None
    ends_at: time | None = None
    place: str = ""
    link: str = ""
    host_id: str | None = None
    cancelled: bool = False
    name: Words | None = None
    lasts: timedelta | None = None

    @property
    def until(self) -> time | None:
        """When it ends, as far as anybody has said so; past midnight it is a time of the day after."""
        if self.ends_at is not None or self.starts_at is None or self.lasts is None:
            return self.ends_at
        return (datetime.combine(self.on, self.starts_at) + self.lasts).time()

    @property
    def takes(self) -> timedelta:
        """How long it is where no end is set, for a calendar that wants to know."""
        return self.lasts or USUALLY

    @property
    def short(self) -> Words:
        """What it is called inside a sentence; its title where it has no other name."""
        return self.name or self.title

    @property
    def where(self) -> str:
        """Its time and place, to be compared with what somebody was told; nothing where neither is known."""
        at = "–".join(one.strftime("%H:%M") for one in (self.starts_at, self.until) if one)
        return f"{at} {self.place or self.link}".strip()

    def is_told_by(self, where: str) -> bool:
        """Whether it holds: that an end was added to what somebody was told is no news to her."""
        return where in {self.where, replace(self, ends_at=None, lasts=None).where}


@dataclass(frozen=True, slots=True)
class Followed:
    """What followed from a change: how many preparations got another day, and how many will hear of it.

    ``exempt`` counts those that nobody owes any more.
    """

    meeting: Meeting
    redated: int = 0
    told: int = 0
    exempt: int = 0
    moved: bool = True
    """Whether its day is another than before."""
    suits: bool = True
    """Whether its day is one on which people meet: no day off, eve or bridge, and in no break."""
    away: tuple[Delay, ...] = ()
    """Of who hosts it from now on."""


def is_of_meeting(item: Preparation, step: str) -> bool:
    """Whether it arranges the meeting of that step and no other, or tells of it afterwards.

    No organisation prepares by it, so it is not owed before another meeting instead: what invites and plans
    it, and what the cluster or its mentor owes in just that step.
    """
    if (item.invites or item.plans) and item.before == step:
        return True
    return item.owed_by is not OwedBy.ORGANISATION and item.step == step


def told_of(item: Preparation, cluster_id: str, meetings: Iterable[Meeting]) -> Meeting | None:
    """The meeting that something tells of afterwards: its cluster's own before the one all share."""
    if item.days_after is None:
        return None
    held = [one for one in meetings if one.step == item.step]
    own = next((one for one in held if one.cluster_id == cluster_id), None)
    return own or next((one for one in held if one.cluster_id is None), None)


class Fate(StrEnum):
    """What becomes of what is owed before a meeting that is cancelled; what is only of it is gone."""

    EXEMPT = "exempt"  # nobody owes it any more
    NEXT = "next"  # it is owed before the next meeting instead


def due_on(item: Preparation, meeting_on: date, calendar: Calendar, *, held_on: date | None = None) -> date:
    """The last day on which a preparation is in time: the working day on or before its own.

    What is counted from the occasion that is its own step, ``held_on``, is due on the working day after; a
    break between the two takes no day of it.
    """
    usual = calendar.on_or_before(meeting_on - timedelta(days=item.days_before))
    if item.days_after is None or held_on is None:
        return usual
    told = calendar.on_or_after(held_on + timedelta(days=item.days_after))
    return min(usual, max(told, calendar.after(held_on, working_days_after(item))))


def working_days_after(item: Preparation) -> int:
    """So many there are at least, whatever break comes between, for what is counted from its meeting."""
    return (item.days_after or 0) * WORKING // WEEK


def due_anew(
    item: Preparation,
    meeting_on: date,
    calendar: Calendar,
    *,
    today: date,
    was: date | None = None,
    held_on: date | None = None,
) -> date:
    """The last day where something changed today: a meeting moved, or (without ``was``) somebody joined.

    What brings it nearer leaves at least three working days, and never ends on the meeting's own day; so
    nobody is late because of it. What was late before stays late since the day that was told, unless it gets
    as long anew: otherwise it would be said to be late once more, since a day that nobody has heard of.
    """
    usual = due_on(item, meeting_on, calendar, held_on=held_on)
    soonest = calendar.after(today, NOTICE)
    if was is not None and was < today:
        return usual if usual >= soonest else was
    if was is not None and usual >= was:
        return usual
    fair = max(usual, soonest if soonest != meeting_on else calendar.after(meeting_on))
    return fair if was is None or was == meeting_on else min(fair, was)


def is_told_right(meeting: Meeting, told: date | None, where: str | None = None) -> bool:
    """Whether what somebody was told of a meeting still holds: its date, or (None) that it is cancelled.

    ``where`` is the time and place she was given, if she was.
    """
    if meeting.cancelled:
        return told is None
    return told == meeting.on and (not where or meeting.is_told_by(where))


def require_ahead(day: date, *, today: date, field: str) -> None:
    """Raises Refusal for a day that has been."""
    if day < today:
        raise Refusal("meeting-date-past", field=field)


def too_near(
    template: Template, dates: dict[str, date], calendar: Calendar, *, today: date
) -> dict[str, int]:
    """Step id → how many preparations before it would leave less time than whoever begins today is given."""
    near: dict[str, int] = {}
    for item in template.preparations:
        if item.before in dates:
            meets, held = dates[item.before], dates.get(item.step)
            usual = due_on(item, meets, calendar, held_on=held)
            short = due_anew(item, meets, calendar, today=today, held_on=held) > usual
            near[item.before] = near.get(item.before, 0) + short
    return {step: count for step, count in near.items() if count}


def proposed_dates(template: Template, starts_on: date, calendar: Calendar | None = None) -> dict[str, date]:
    """Step id → the date the template proposes when the programme starts on ``starts_on``.

    With a calendar every date but the first, which somebody chose, is moved to the nearest day that suits a
    meeting: a working day that is no eve and no bridge between two days off.
    """
    proposed: dict[str, date] = {}
    weeks = -WEEKS_BETWEEN
    for step in template.steps:
        if step.kind.meets:
            weeks = weeks + WEEKS_BETWEEN if step.weeks_after_start is None else step.weeks_after_start
            day = starts_on + timedelta(weeks=weeks)
            before = list(proposed.values())
            if calendar is not None and before:
                day = calendar.nearest_for_meeting(day, after=before[-1])
            proposed[step.id] = day
    return proposed


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
