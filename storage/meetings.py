"""Meetings: their dates, and everything that follows when one moves."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.calendar import next_morning
from programme.meetings import Meeting, due_on, slips_in
from programme.notices import Kind, Notice, moved_for, question_after, question_midway
from programme.people import Member
from programme.programmes import Programme
from programme.refusals import Refusal
from programme.template import Question, QuestionWhen
from storage import notices, people, plans, programmes, tables
from storage.columns import new_id


@dataclass(frozen=True, slots=True)
class Change:
    """What a facilitator fills in about a meeting."""

    on: date
    starts_at: time | None = None
    place: str = ""
    link: str = ""
    host_id: str | None = None


def meeting(row: tables.Meeting, programme: Programme) -> Meeting:
    return Meeting(
        id=row.id,
        programme_id=row.programme_id,
        step=row.step,
        title=programme.step(row.step).title,
        on=row.on,
        version=row.version,
        cluster_id=row.cluster_id,
        starts_at=row.starts_at,
        place=row.place,
        link=row.link,
        host_id=row.host_id,
    )


def by_id(session: Session, meeting_id: str) -> Meeting:
    """A meeting; raises Refusal when it is gone."""
    row = _row_of(session, meeting_id)
    return meeting(row, programmes.by_id(session, row.programme_id))


def find(session: Session, meeting_id: str) -> Meeting | None:
    row = session.get(tables.Meeting, meeting_id)
    return meeting(row, programmes.by_id(session, row.programme_id)) if row else None


def of_programme(session: Session, programme_id: str) -> list[Meeting]:
    """All of them by date."""
    programme = programmes.by_id(session, programme_id)
    rows = session.scalars(
        select(tables.Meeting).where(tables.Meeting.programme_id == programme_id).order_by(tables.Meeting.on)
    )
    return [meeting(row, programme) for row in rows]


def of_cluster(session: Session, programme: Programme, cluster_id: str) -> list[Meeting]:
    """The meetings a cluster goes to, its own before those all share, by date."""
    rows = plans.meetings_of(session, programme.id, cluster_id).values()
    return sorted((meeting(row, programme) for row in rows), key=lambda one: one.on)


def change(session: Session, meeting_id: str, wanted: Change, *, seen_version: int, now: datetime) -> Meeting:
    """Keeps what the facilitator filled in; a new date moves everything that hangs on it.

    Raises Refusal when the date does not hang together with the others, or when somebody else has moved
    the meeting since ``seen_version`` was shown.
    """
    row = _row_of(session, meeting_id)
    programme = programmes.by_id(session, row.programme_id)
    if row.version != seen_version:
        raise Refusal("meeting-changed-meanwhile", field="day")
    row.starts_at, row.place, row.link, row.host_id = (
        wanted.starts_at,
        wanted.place,
        wanted.link,
        wanted.host_id,
    )
    if wanted.on != row.on:
        _move(session, programme, row, wanted.on, now=now)
    session.flush()
    return meeting(row, programme)


def set_apart(
    session: Session, meeting_id: str, cluster_id: str, wanted: Change, *, now: datetime
) -> Meeting:
    """A cluster gets a date of its own for a step that all shared until now."""
    shared = _row_of(session, meeting_id)
    programme = programmes.by_id(session, shared.programme_id)
    if shared.cluster_id is not None:
        raise Refusal("meeting-has-cluster")
    row = tables.Meeting(
        id=new_id(),
        programme_id=shared.programme_id,
        cluster_id=cluster_id,
        step=shared.step,
        on=shared.on,
        starts_at=wanted.starts_at,
        place=wanted.place,
        link=wanted.link,
        host_id=wanted.host_id,
        version=1,
    )
    session.add(row)
    session.flush()
    _rehang(session, shared, row)
    if wanted.on != row.on:
        _move(session, programme, row, wanted.on, now=now)
    session.flush()
    return meeting(row, programme)


def _rehang(session: Session, shared: tables.Meeting, own: tables.Meeting) -> None:
    ours = select(tables.Preparation).where(
        tables.Preparation.meeting_id == shared.id, tables.Preparation.cluster_id == own.cluster_id
    )
    for preparation in session.scalars(ours):
        preparation.meeting_id = own.id
    people_there = [member.person.id for member in _invited(session, own)]
    told = select(tables.Told).where(
        tables.Told.meeting_id == shared.id, tables.Told.person_id.in_(people_there)
    )
    for known in session.scalars(told):
        session.add(tables.Told(person_id=known.person_id, meeting_id=own.id, on=known.on))
    session.flush()


def _move(session: Session, programme: Programme, row: tables.Meeting, on: date, *, now: datetime) -> None:
    dates = {step: other.on for step, other in _beside(session, row).items()} | {row.step: on}
    slips = slips_in(programme.template, dates, today=programme.today(now), only=row.step)
    if slips:
        raise Refusal(next(iter(slips.values())), field="day")
    row.on = on
    row.version += 1
    hanging = list(session.scalars(select(tables.Preparation).where(tables.Preparation.meeting_id == row.id)))
    for preparation in hanging:
        if preparation.agreed_on is None:
            plans.redate(preparation, due_on(programme.item(preparation.item), on))
    session.flush()
    plans.replan(session, [preparation.id for preparation in hanging], now=now)
    plan_questions(session, programme, now=now)
    plan_news(session, programme, row.id, now=now)


def _beside(session: Session, row: tables.Meeting) -> dict[str, tables.Meeting]:
    if row.cluster_id is not None:
        return plans.meetings_of(session, row.programme_id, row.cluster_id)
    shared = session.scalars(
        select(tables.Meeting).where(
            tables.Meeting.programme_id == row.programme_id, tables.Meeting.cluster_id.is_(None)
        )
    )
    return {meeting.step: meeting for meeting in shared}


def plan_news(session: Session, programme: Programme, meeting_id: str, *, now: datetime) -> None:
    """Those who were told another date of a meeting are told the right one, and nobody else is."""
    row = _row_of(session, meeting_id)
    told = session.execute(
        select(tables.Told, tables.Person).join(tables.Person).where(tables.Told.meeting_id == meeting_id)
    )
    wanted = [
        moved_for(
            meeting(row, programme),
            person.id,
            programme.calendar,
            told=known.on,
            first_day=next_morning(now, person.zone),
            today=programme.today(now),
        )
        for known, person in told
        if people.person(person).reachable
    ]
    notices.reconcile(
        session, programme.workspace_id, [meeting_id], [Kind.MOVED], [news for news in wanted if news]
    )


def plan_questions(session: Session, programme: Programme, *, now: datetime) -> None:
    """Promises the template's questions after meetings and in the middle of work at home."""
    members = people.members(session, programme.id)
    wanted: list[Notice] = []
    subjects: set[str] = set()
    for cluster_id in sorted({member.seat.cluster_id for member in members if member.seat.cluster_id}):
        at = of_cluster(session, programme, cluster_id)
        subjects |= {one.id for one in at}
        asked = [member for member in members if member.seat.cluster_id == cluster_id]
        wanted += _questions_to(programme, at, asked, now)
    notices.reconcile(session, programme.workspace_id, subjects, [Kind.QUESTION], wanted)


def _questions_to(
    programme: Programme, at: list[Meeting], asked: Iterable[Member], now: datetime
) -> list[Notice]:
    found = (
        _notice(programme, at, question, member, now)
        for question in programme.template.questions
        for member in asked
        if member.seat.role in question.roles and member.person.reachable
    )
    return [notice for notice in found if notice]


def _notice(
    programme: Programme, at: list[Meeting], question: Question, member: Member, now: datetime
) -> Notice | None:
    first_day = next_morning(now, member.person.zone)
    steps = {one.step: one for one in at}
    if question.when is QuestionWhen.AFTER_MEETING and question.step in steps:
        return question_after(
            steps[question.step], question, member.person.id, programme.calendar, first_day=first_day
        )
    if question.when is QuestionWhen.MID_HOME:
        order = [step.id for step in programme.template.steps]
        here = order.index(question.step)
        before = [one for one in at if order.index(one.step) < here]
        after = [one for one in at if order.index(one.step) > here]
        if before and after:
            return question_midway(
                before[-1], after[0], question, member.person.id, programme.calendar, first_day=first_day
            )
    return None


def _invited(session: Session, row: tables.Meeting) -> list[Member]:
    return [
        member
        for member in people.members(session, row.programme_id)
        if row.cluster_id is None or member.seat.cluster_id == row.cluster_id
    ]


def _row_of(session: Session, meeting_id: str) -> tables.Meeting:
    row = session.get(tables.Meeting, meeting_id)
    if row is None:
        raise Refusal("meeting-gone")
    return row
