"""Nudges: what a facilitator does about one open thing: writes in her own words, or lets it be.

Every deed raises Refusal when the rules say no, and answers how the preparation stands afterwards.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased

from programme.ground.calendar import local_day, next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import may_decide
from programme.preparations.preparations import Case, Nudge, Owed, State
from programme.preparations.undone.nudges import require_words, who_gets
from storage.ground import notices
from storage.ground.batches import some
from storage.people import absences, people
from storage.people import tables as people_tables
from storage.preparations import preparation_deeds, preparation_notices
from storage.preparations import preparations as owed
from storage.preparations import tables as preparation_tables
from storage.preparations.tables import Nudge as Row
from storage.programmes import closings, programmes

BY, TO = (aliased(people_tables.Person) for _ in range(2))


def desk(session: Session, act: Act, preparation_id: str) -> Case:
    """Everything a facilitator decides from; an absence only while it lasts."""
    case = preparation_deeds.case_to_decide(session, act, preparation_id)
    answers = case.owed.responsible
    away = absences.ahead(session, [answers.id], now=act.now).get(answers.id) if answers is not None else None
    if away is not None and not away.since <= local_day(act.now, away.person.zone) <= away.until:
        away = None
    return replace(case, nudge=last_about(session, preparation_id), absence=away)


def write(session: Session, act: Act, nudge_id: str, preparation_id: str, text: str) -> Owed:
    """Her words go to the one responsible with the next message, or to who stands in for her that day.

    ``nudge_id`` is given when the form opens, so that a form sent twice says it once.
    """
    one = _open(session, preparation_id, act.by)
    words, to = require_words(text), who_gets(one)
    if session.get(Row, nudge_id) is not None:
        return one
    session.add(
        Row(
            id=nudge_id,
            preparation_id=one.id,
            author_id=act.by.id,
            to_id=to.id,
            text=words,
            written_at=act.now,
        )
    )
    session.flush()
    programme = programmes.by_id(session, one.programme_id)
    cover = absences.cover_of(session, one, now=act.now)
    day = cover.days(programme.calendar).on_or_after(next_morning(act.now, to.zone))
    hears = cover.hears(to, day)
    notice = Notice(Kind.NUDGE, programme.id, hears.id, one.id, nudge_id, day, version=one.version)
    notices.promise(session, programme.workspace_id, [notice])
    return one


def let_be(session: Session, act: Act, preparation_id: str) -> Owed:
    """Nothing more is said about it, until it gets another date or she says so; it can still be done."""
    one = _open(session, preparation_id, act.by)
    row = session.get_one(preparation_tables.Preparation, one.id)
    row.let_be_at = row.let_be_at or act.now
    return _follows(session, one, now=act.now)


def remind_again(session: Session, act: Act, preparation_id: str) -> Owed:
    """What she let be is spoken of again."""
    one = _open(session, preparation_id, act.by)
    closings.require_not_silent(session, programmes.by_id(session, one.programme_id), now=act.now)
    session.get_one(preparation_tables.Preparation, one.id).let_be_at = None
    return _follows(session, one, now=act.now)


def by_ids(session: Session, nudge_ids: Iterable[str]) -> dict[str, Nudge]:
    """Those of them that are there."""
    return {one.id: one for ids in some(nudge_ids) for one in _among(session, Row.id.in_(ids))}


def last_about(session: Session, preparation_id: str) -> Nudge | None:
    """The latest words about a preparation."""
    return next(iter(_among(session, Row.preparation_id == preparation_id)), None)


def _among(session: Session, condition: ColumnElement[bool]) -> list[Nudge]:
    """The latest first."""
    found = session.execute(
        select(Row, BY, TO)
        .join(BY, BY.id == Row.author_id)
        .join(TO, TO.id == Row.to_id)
        .where(condition)
        .order_by(Row.written_at.desc(), Row.id)
    )
    return [
        Nudge(row.id, people.person(author), people.person(receiver), row.text, row.written_at)
        for row, author, receiver in found
    ]


def _open(session: Session, preparation_id: str, by: Person) -> Owed:
    one = owed.by_id(session, preparation_id)
    if not may_decide(people.viewer(session, by.id), one):
        raise Refusal("only-facilitator")
    if one.state is not State.OPEN:
        raise Refusal("preparation-is-" + one.state.value)
    return one


def _follows(session: Session, one: Owed, *, now: datetime) -> Owed:
    session.flush()
    preparation_notices.replan(session, [one.id], now=now)
    return owed.by_id(session, one.id)
