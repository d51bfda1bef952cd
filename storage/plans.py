"""Plans: what is owed and promised, made to follow from what is true."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.calendar import next_morning
from programme.meetings import due_on
from programme.notices import Kind, Notice, question_after_film, reminders_for
from programme.people import who_answers
from programme.preparations import Owed, State
from programme.programmes import Programme
from programme.template import OwedBy, Preparation, QuestionWhen
from storage import notices, owed, people, programmes, tables
from storage.columns import new_id

PLANNED = (Kind.REMINDER, Kind.LATE)
"""The kinds that ``replan`` keeps in step."""


def owe(session: Session, programme: Programme, organisation: tables.Organisation, *, now: datetime) -> None:
    """A new organisation owes what lies ahead of it, and its cluster what is owed together."""
    today = programme.today(now)
    there = set(
        session.scalars(
            select(tables.Preparation.item).where(tables.Preparation.owed_by_id == organisation.cluster_id)
        )
    )
    at = meetings_of(session, programme.id, organisation.cluster_id)
    made = [
        _row(item, organisation, at[item.before])
        for item in programme.template.preparations
        if item.before in at and at[item.before].on >= today and item.id not in there
    ]
    session.add_all(made)
    session.flush()


def _row(item: Preparation, organisation: tables.Organisation, meeting: tables.Meeting) -> tables.Preparation:
    alone = item.owed_by is OwedBy.ORGANISATION
    return tables.Preparation(
        id=new_id(),
        programme_id=organisation.programme_id,
        item=item.id,
        owed_by_id=organisation.id if alone else organisation.cluster_id,
        organisation_id=organisation.id if alone else None,
        cluster_id=organisation.cluster_id,
        meeting_id=meeting.id,
        due_on=due_on(item, meeting.on),
    )


def assign(session: Session, programme: Programme, organisation_id: str, *, now: datetime) -> None:
    """Finds somebody to answer for what nobody reachable answers for in an organisation and its cluster."""
    organisation = session.get_one(tables.Organisation, organisation_id)
    ours = select(tables.Preparation).where(
        tables.Preparation.cluster_id == organisation.cluster_id,
        (tables.Preparation.organisation_id == organisation_id)
        | tables.Preparation.organisation_id.is_(None),
    )
    rows = list(session.scalars(ours))
    orphans = [row for row in rows if not _is_answered(session, row)]
    if not orphans:
        return
    for row in orphans:
        row.responsible_id = _who_answers(session, programme, row)
    session.flush()
    replan(session, [row.id for row in orphans], now=now)


def _is_answered(session: Session, row: tables.Preparation) -> bool:
    if row.responsible_id is None:
        return False
    return people.by_id(session, row.responsible_id).reachable


def _who_answers(session: Session, programme: Programme, row: tables.Preparation) -> str | None:
    seats = [
        member
        for member in people.members(session, programme.id)
        if member.seat.cluster_id == row.cluster_id
        and row.organisation_id in {None, member.seat.organisation_id}
    ]
    found = who_answers(programme.item(row.item).audience, seats)
    return found.id if found else None


def replan(session: Session, preparation_ids: Sequence[str], *, now: datetime) -> None:
    """Makes what is promised about some preparations follow from what is true of them now."""
    by_programme: dict[str, list[Owed]] = defaultdict(list)
    for one in _by_ids(session, preparation_ids):
        by_programme[one.programme_id].append(one)
    for programme_id, some in by_programme.items():
        programme = programmes.by_id(session, programme_id)
        wanted = [notice for one in some for notice in _wanted(one, programme, now)]
        notices.reconcile(session, programme.workspace_id, [one.id for one in some], PLANNED, wanted)


def _by_ids(session: Session, ids: Sequence[str]) -> Iterator[Owed]:
    for at in range(0, len(ids), notices.MANY):
        yield from owed.among(session, tables.Preparation.id.in_(ids[at : at + notices.MANY]))


def _wanted(one: Owed, programme: Programme, now: datetime) -> list[Notice]:
    if one.responsible is None:
        return []
    return reminders_for(one, programme.calendar, first_day=next_morning(now, one.responsible.zone))


def redate(row: tables.Preparation, on: date) -> None:
    """A new date is a new version: what was promised for the old one is no longer wanted."""
    row.due_on, row.later_until = on, None
    row.version += 1


def tell(session: Session, one: Owed, kind: Kind, occasion: str, *, now: datetime) -> None:
    if one.state is not State.OPEN or one.responsible is None or not one.responsible.reachable:
        return
    programme = programmes.by_id(session, one.programme_id)
    day = programme.calendar.on_or_after(next_morning(now, one.responsible.zone))
    news = Notice(kind, one.programme_id, one.responsible.id, one.id, occasion, day, version=one.version)
    notices.reconcile(session, programme.workspace_id, [one.id], [kind], [news])


def ask_about_film(session: Session, one: Owed, *, now: datetime) -> None:
    programme = programmes.by_id(session, one.programme_id)
    asked = [
        question
        for question in programme.template.questions
        if question.when is QuestionWhen.AFTER_FILM and question.preparation == one.item.id
    ]
    if one.done is None or not one.done.by.reachable:
        return
    first_day = next_morning(now, one.done.by.zone)
    wanted = (
        question_after_film(one, question, programme.calendar, first_day=first_day) for question in asked
    )
    notices.promise(session, programme.workspace_id, [notice for notice in wanted if notice])


def meetings_of(session: Session, programme_id: str, cluster_id: str) -> dict[str, tables.Meeting]:
    """Step → the cluster's own meeting, or else the one all share."""
    rows = session.scalars(
        select(tables.Meeting)
        .where(
            tables.Meeting.programme_id == programme_id,
            (tables.Meeting.cluster_id == cluster_id) | tables.Meeting.cluster_id.is_(None),
        )
        .order_by(tables.Meeting.cluster_id.is_not(None))
    )
    return {row.step: row for row in rows}
