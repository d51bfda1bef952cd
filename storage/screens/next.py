"""What is next for somebody: one question, answered with the same few queries however many take part."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day
from programme.meetings.meetings import Meeting
from programme.people.acts import Act
from programme.people.facilitating import may_start
from programme.people.visibility import Viewer, may_finish, may_follow
from programme.preparations.preparations import DoneHow, Evidence, Owed, State
from programme.programmes.programmes import Programme
from programme.programmes.trials import may_try
from programme.screens import next as nexts
from programme.screens.commands import meant_by
from programme.screens.next import Counts, Next, Task
from storage.meetings import meetings
from storage.meetings import tables as meeting_tables
from storage.people import absences, people, unreached, workspaces
from storage.preparations import preparation_deeds
from storage.preparations import preparations as owed
from storage.preparations import tables as preparation_tables
from storage.programmes import organisations, programmes


def of_person(session: Session, act: Act, *, touched: str = "") -> Next:
    """All that is next for her; ``touched`` is the id of the preparation she has just changed."""
    return of_viewer(session, act, people.viewer(session, act.by.id), touched=touched)


def of_viewer(session: Session, act: Act, viewer: Viewer, *, touched: str = "") -> Next:
    """The same where her seats are known already."""
    hers = programmes.of_person(session, act.by.id)
    led = [one.id for one in hers if viewer.facilitates(one.id)]
    open_ones = _open_ones(session, viewer, [one.id for one in hers])
    at = _meetings(session, hers)
    counts, clusters = _counts(session, led), organisations.cluster_names(session, led)
    lost = unreached.in_programmes(session, led)
    away = absences.in_programmes(session, led, now=act.now)
    absence, stands_in = absences.around(session, act.by, now=act.now)
    looks = (
        replace(
            nexts.outlook(
                viewer,
                one,
                open_ones,
                [meeting for meeting in at if meeting.programme_id == one.id],
                today=one.today(act.now),
                counts=counts,
                clusters=clusters.get(one.id, {}),
                unreachable=len({each.person.id for each in lost.get(one.id, ())}),
            ),
            away=away.get(one.id, ()),
        )
        for one in hers
    )
    return Next(
        act.by,
        nexts.in_order(looks),
        _touched(session, viewer, touched),
        absence=absence,
        stands_in=stands_in,
        today=local_day(act.now, act.by.zone),
        may_start=not hers and may_start(act.by, workspaces.policy(session, act.by.workspace_id)),
        may_try=not hers and may_try(act.by),
    )


@dataclass(frozen=True, slots=True)
class Finishing:
    """What came of saying that something is done: it is, or these may be meant."""

    finished: Owed | None
    maybe: tuple[Task, ...] = ()


def finish_named(session: Session, act: Act, words: str) -> Finishing:
    """Finishes the one thing that ``words`` surely mean: of her own first, else of her team's.

    A form or a self-assessment is not done by saying so: it comes back as what may be meant.
    """
    named = _named(session, act, words)
    if len(named.surely) == 1 and named.surely[0].owed.needs_no_more:
        tick = Evidence(DoneHow.TICK)
        return Finishing(preparation_deeds.finish(session, act, named.surely[0].owed.id, tick))
    return Finishing(None, named.maybe)


@dataclass(frozen=True, slots=True)
class Named:
    """The things some words mean: all of the words, or some."""

    surely: tuple[Task, ...]
    maybe: tuple[Task, ...]


def named(session: Session, act: Act, words: str) -> tuple[Task, ...]:
    """Open things that ``words`` may mean, of her own first, else of her team's; nothing is done to them."""
    return _named(session, act, words).maybe


def _named(session: Session, act: Act, words: str) -> Named:
    viewer = people.viewer(session, act.by.id)
    hers = programmes.of_person(session, act.by.id)
    found = _open_ones(session, viewer, [one.id for one in hers])
    mine = [one for one in found if one.responsible is not None and one.responsible.id == act.by.id]
    meant = meant_by(words, mine)
    if not meant.maybe:
        meant = meant_by(words, [one for one in found if may_finish(viewer, one)])
    at = {meeting.id: meeting for meeting in _meetings(session, hers)}
    today = {one.id: one.today(act.now) for one in hers}
    tasks = {one.id: nexts.task(viewer, one, at, today=today[one.programme_id]) for one in meant.maybe}
    return Named(tuple(tasks[one.id] for one in meant.surely), tuple(tasks.values()))


def _open_ones(session: Session, viewer: Viewer, hers: Collection[str]) -> list[Owed]:
    """Her own and her team's; each `or` costs a search of its own, so only those that can find something."""
    row = preparation_tables.Preparation
    organisations = {seat.organisation_id for seat in viewer.seats if seat.organisation_id}
    clusters = {seat.cluster_id for seat in viewer.seats if seat.cluster_id}
    wanted = [row.responsible_id == viewer.person_id]
    if organisations:
        wanted.append(row.organisation_id.in_(organisations))
    if clusters:
        wanted.append(and_(row.cluster_id.in_(clusters), row.organisation_id.is_(None)))
    found = owed.among(session, row.state == State.OPEN, or_(*wanted))
    return [one for one in found if one.programme_id in hers]


def _meetings(session: Session, hers: Collection[Programme]) -> list[Meeting]:
    by_id = {one.id: one for one in hers}
    rows = session.scalars(
        select(meeting_tables.Meeting).where(
            meeting_tables.Meeting.programme_id.in_(by_id), meeting_tables.Meeting.cancelled_at.is_(None)
        )
    )
    return [meetings.meeting(row, by_id[row.programme_id]) for row in rows]


def _counts(session: Session, led: Collection[str]) -> Counts:
    """Organisations that owed something before each meeting; one is ready when nothing of it is open."""
    if not led:
        return {}
    row = preparation_tables.Preparation
    is_behind = func.max(case((row.state == State.OPEN, 1), else_=0)).label("is_behind")
    each = (
        select(row.meeting_id, row.organisation_id, is_behind)
        .where(row.programme_id.in_(led), row.state != State.EXEMPT, row.organisation_id.is_not(None))
        .group_by(row.meeting_id, row.organisation_id)
        .subquery()
    )
    rows = session.execute(
        select(each.c.meeting_id, func.count(), func.sum(each.c.is_behind)).group_by(each.c.meeting_id)
    )
    return {meeting_id: (of - behind, of) for meeting_id, of, behind in rows}


def _touched(session: Session, viewer: Viewer, preparation_id: str) -> Owed | None:
    found = owed.among(session, preparation_tables.Preparation.id == preparation_id) if preparation_id else []
    return next((one for one in found if may_follow(viewer, one)), None)
