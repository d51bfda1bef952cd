"""Actions as they are kept, and the notices that follow from them."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session, aliased

from programme.ground.calendar import local_day, next_morning
from programme.ground.notices import Notice
from programme.improvement.actions import Action, Purpose, Spoken
from programme.improvement.notices import ON_ACTION
from programme.improvement.stand_ins import shared_recalls
from programme.people.people import Person
from programme.preparations.preparations import State
from storage.ground import notices
from storage.ground.batches import some
from storage.improvement import improvements
from storage.improvement.tables import Action as Row
from storage.improvement.tables import Improvement
from storage.people import absences, people
from storage.people import tables as people_tables
from storage.programmes import programmes

ANSWERS, FINISHED = (aliased(people_tables.Person) for _ in range(2))


def among(session: Session, *conditions: ColumnElement[bool]) -> list[Action]:
    """Actions under some conditions, the nearest first. Asks no rule."""
    rows = session.execute(
        select(Row, Improvement, ANSWERS, FINISHED)
        .join(Improvement, Improvement.id == Row.improvement_id)
        .outerjoin(ANSWERS, ANSWERS.id == Row.responsible_id)
        .outerjoin(FINISHED, FINISHED.id == Row.done_by_id)
        .where(*conditions)
        .order_by(Row.due_on, Row.made_at, Row.id)
    )
    return [_action(*row) for row in rows]


def plan(session: Session, one: Action, *, now: datetime) -> None:
    """Makes what is promised about an action follow from what is true of it now."""
    programme = programmes.by_id(session, one.programme_id)
    wanted: list[Notice] = []
    if one.responsible is not None and one.state is State.OPEN:
        first_day = next_morning(now, one.responsible.zone)
        [improvement] = improvements.among(session, Improvement.id == one.improvement_id)
        cover = absences.cover_at_work(session, one.responsible, improvement, now=now)
        wanted = shared_recalls(one, programme.calendar, cover, first_day=first_day)
    notices.reconcile(session, programme.workspace_id, [one.id], ON_ACTION, wanted)


def follow(session: Session, person_ids: Iterable[str], *, now: datetime) -> None:
    """After somebody said when she is away: what these people are reminded of reaches who is there."""
    for ids in some(person_ids):
        for one in among(session, Row.responsible_id.in_(ids), Row.state == State.OPEN):
            plan(session, one, now=now)


def forget(session: Session, action_ids: Iterable[str]) -> None:
    """Nothing that waits to be said of these is said."""
    notices.reconcile(session, "", action_ids, ON_ACTION, [])


def by_ids(session: Session, action_ids: Iterable[str]) -> dict[str, Action]:
    """Those of them that are there."""
    return {one.id: one for ids in some(action_ids) for one in among(session, Row.id.in_(ids))}


def waiting_for(session: Session, reader: Person, *, now: datetime) -> list[Spoken]:
    """What somebody answers for and has not done, the nearest first, ready to be put into words.

    What is to be looked at again waits for its day: before that there is nothing to do about it.
    """
    today = local_day(now, reader.zone)
    now_or_soon = or_(Row.purpose != Purpose.LOOK_AGAIN, Row.due_on <= today)
    hers = among(session, Row.responsible_id == reader.id, Row.state == State.OPEN, now_or_soon)
    told = as_told(session, hers)
    return [replace(told[one.id], reader_id=reader.id, today=today) for one in hers]


def as_told(session: Session, some_actions: Collection[Action]) -> dict[str, Spoken]:
    """Action → what is said of it, to nobody yet: with who gave it, as long as she is in the programme."""
    givers = {one.given_by_id for one in some_actions if one.given_by_id is not None}
    viewers, named = people.viewers(session, givers), people.by_ids(session, givers)
    routines = _routines(session, [one for one in some_actions if one.purpose is Purpose.LOOK_AGAIN])

    def spoken(one: Action) -> Spoken:
        giver = one.given_by_id
        still_in = giver is not None and viewers[giver].is_in(one.programme_id)
        where, owner = routines.get(one.improvement_id, ("", ""))
        look = one.purpose is Purpose.LOOK_AGAIN
        return Spoken(
            one,
            "",
            one.due_on,
            given_by=named[giver].name if giver is not None and still_in else "",
            where=where if look else "",
            owner=owner if look and not _is_named(one.responsible, owner) else "",
        )

    return {one.id: spoken(one) for one in some_actions}


def _is_named(person: Person | None, name: str) -> bool:
    """She need not be told that it is hers."""
    return person is not None and person.name == name


def _routines(session: Session, some_actions: Collection[Action]) -> dict[str, tuple[str, str]]:
    """Improvement → where its routine is written, and whose it is."""
    found: dict[str, tuple[str, str]] = {}
    for ids in some(one.improvement_id for one in some_actions):
        rows = session.execute(
            select(
                Improvement.id, Improvement.secure_where, Improvement.secure_owner, people_tables.Person.name
            )
            .outerjoin(people_tables.Person, people_tables.Person.id == Improvement.secure_owner_id)
            .where(Improvement.id.in_(ids))
        )
        found |= {improvement_id: (where, name or owner) for improvement_id, where, owner, name in rows}
    return found


def _action(
    row: Row,
    improvement: Improvement,
    answers: people_tables.Person | None,
    finished: people_tables.Person | None,
) -> Action:
    return Action(
        id=row.id,
        improvement_id=row.improvement_id,
        programme_id=improvement.programme_id,
        organisation_id=improvement.organisation_id,
        title=improvement.title,
        purpose=row.purpose,
        what=row.what,
        due_on=row.due_on,
        version=row.version,
        state=row.state,
        responsible=people.person(answers) if answers else None,
        given_by_id=row.given_by_id,
        later_until=row.later_until,
        done_at=row.done_at,
        done_by=people.person(finished) if finished else None,
    )
