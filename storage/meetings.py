"""Meetings: when and where they are, and the news and questions that hang on them."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.calendar import next_morning
from programme.meetings import Meeting
from programme.notices import ON_MEETING, Kind, Notice, news_for
from programme.people import Member
from programme.programmes import Programme
from programme.questions import Asked, asked_at, asked_of, ids_in_committee
from programme.refusals import Refusal
from storage import notices, people, plans, programmes, seats, tables
from storage.batches import some


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
        cancelled=row.cancelled_at is not None,
    )


def by_id(session: Session, meeting_id: str) -> Meeting:
    """A meeting; raises Refusal when it is gone."""
    row = row_of(session, meeting_id)
    return meeting(row, programmes.by_id(session, row.programme_id))


def find(session: Session, meeting_id: str) -> Meeting | None:
    row = session.get(tables.Meeting, meeting_id)
    return meeting(row, programmes.by_id(session, row.programme_id)) if row else None


def of_programme(session: Session, programme_id: str, *, cancelled: bool = False) -> list[Meeting]:
    """All of them by date, with or without those that are cancelled."""
    programme = programmes.by_id(session, programme_id)
    rows = session.scalars(
        select(tables.Meeting).where(tables.Meeting.programme_id == programme_id).order_by(tables.Meeting.on)
    )
    return [meeting(row, programme) for row in rows if cancelled or row.cancelled_at is None]


def of_cluster(
    session: Session, programme: Programme, cluster_id: str, *, cancelled: bool = False
) -> list[Meeting]:
    """The meetings a cluster goes to, its own before those all share, by date."""
    rows = plans.meetings_of(session, programme.id, cluster_id, cancelled=cancelled).values()
    return sorted((meeting(row, programme) for row in rows), key=lambda one: one.on)


def told_otherwise(session: Session, meeting_id: str) -> list[str]:
    """Those who will hear news of a meeting."""
    query = select(tables.Notice.person_id).where(
        tables.Notice.subject == meeting_id,
        tables.Notice.kind.in_(ON_MEETING),
        tables.Notice.message_id.is_(None),
        tables.Notice.dropped_at.is_(None),
    )
    return list(session.scalars(query))


def plan_news(session: Session, programme: Programme, meeting_id: str, *, now: datetime) -> None:
    """Those who were told otherwise of a meeting are told what holds now, and nobody else is."""
    one = by_id(session, meeting_id)
    told = session.execute(
        select(tables.Told, tables.Person).join(tables.Person).where(tables.Told.meeting_id == meeting_id)
    )
    wanted = [
        news_for(
            one,
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
        session, programme.workspace_id, [meeting_id], ON_MEETING, [news for news in wanted if news]
    )


def plan_questions(
    session: Session,
    programme: Programme,
    *,
    about: Collection[str] | None = None,
    now: datetime,
) -> None:
    """Promises everybody the template's questions after meetings and in the middle of work at home.

    With ``about`` only those about some meetings, by id, are looked at.
    """
    members = people.members(session, programme.id)
    every = of_programme(session, programme.id, cancelled=True)
    subjects = [one.id for one in every] if about is None else list(about)
    wanted = [
        notice
        for notice in _questions(session, programme, members, now)
        if about is None or notice.subject in about
    ]
    notices.reconcile(session, programme.workspace_id, subjects, [Kind.QUESTION], wanted)


def plan_questions_of(
    session: Session, programme: Programme, person_ids: Collection[str], *, now: datetime
) -> None:
    """The same for some people, wherever they sit now, without reading what anybody else is asked."""
    members = seats.of_people(session, programme.id, person_ids)
    wanted = _questions(session, programme, members, now)
    meeting_ids = {one.id for one in of_programme(session, programme.id, cancelled=True)}  # not about films
    notices.reconcile_for(session, programme, person_ids, Kind.QUESTION, wanted, about=meeting_ids)


def _questions(
    session: Session, programme: Programme, members: Collection[Member], now: datetime
) -> list[Notice]:
    """What each member is asked; what is asked of a whole cluster is looked up once."""
    clusters = {member.seat.cluster_id for member in members if member.seat.cluster_id}
    at = {
        cluster_id: sorted((meeting(row, programme) for row in rows.values()), key=lambda one: one.on)
        for cluster_id, rows in plans.meetings_by_cluster(session, programme.id, clusters).items()
    }
    asked: dict[tuple[str, date], list[Asked]] = {}
    wanted: list[Notice] = []
    for member in members:
        cluster_id, first_day = member.seat.cluster_id, next_morning(now, member.person.zone)
        if cluster_id is None or not member.person.reachable:
            continue
        if (cluster_id, first_day) not in asked:
            asked[cluster_id, first_day] = asked_at(programme, at[cluster_id], first_day=first_day)
        wanted += asked_of(member.person.id, member.seat.role, asked[cluster_id, first_day])
    told = _told_in_committee(session, programme, wanted)
    return [notice for notice in wanted if (notice.person_id, notice.occasion) not in told]


def _told_in_committee(
    session: Session, programme: Programme, wanted: Collection[Notice]
) -> set[tuple[str, str]]:
    """Who has got which question for her committee, before whichever meeting: she gets it once."""
    once = ids_in_committee(programme)
    told: set[tuple[str, str]] = set()
    for ids in some({notice.person_id for notice in wanted if notice.occasion in once}):
        rows = session.execute(
            select(tables.Notice.person_id, tables.Notice.occasion).where(
                tables.Notice.person_id.in_(ids),
                tables.Notice.programme_id == programme.id,
                tables.Notice.kind == Kind.QUESTION,
                tables.Notice.occasion.in_(once),
                tables.Notice.message_id.is_not(None),
            )
        )
        told.update((person_id, occasion) for person_id, occasion in rows)
    return told


def row_of(session: Session, meeting_id: str) -> tables.Meeting:
    """The row; raises Refusal when it is gone."""
    row = session.get(tables.Meeting, meeting_id)
    if row is None:
        raise Refusal("meeting-gone")
    return row
