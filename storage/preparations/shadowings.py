"""Managers who follow each other: chosen in pairs, each with a day, and a line each afterwards."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session, aliased

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import Viewer
from programme.preparations.preparations import DoneHow, Evidence, Owed
from programme.preparations.shadowings import (
    Pair,
    Seen,
    Shadowing,
    Shadowings,
    notices_for,
    require_sound,
    seen_by,
    worded,
)
from storage.ground import notices
from storage.people import people
from storage.people import tables as people_tables
from storage.preparations import preparation_deeds
from storage.preparations.tables import Shadowing as Row
from storage.programmes import programmes

WHO, WHOM = (aliased(people_tables.Person) for _ in range(2))


def among(session: Session, *conditions: ColumnElement[bool]) -> list[Shadowing]:
    """Under some conditions, by day. Asks no rule."""
    rows = session.execute(
        select(Row, WHO, WHOM)
        .join(WHO, WHO.id == Row.who_id)
        .outerjoin(WHOM, WHOM.id == Row.whom_id)
        .where(*conditions)
        .order_by(Row.on, Row.id)
    )
    return [
        Shadowing(
            row.id,
            row.programme_id,
            row.organisation_id,
            people.person(she),
            other.name if other is not None else row.whom_name,
            row.on,
            row.saw,
        )
        for row, she, other in rows
    ]


def of_programme(session: Session, programme_id: str, viewer: Viewer) -> tuple[Seen, ...]:
    """What somebody may see of all there is."""
    return seen_by(viewer, among(session, Row.programme_id == programme_id))


def of_item(session: Session, act: Act, preparation_id: str) -> Shadowings:
    """For those who owe it. Raises Refusal."""
    one = preparation_deeds.case_to_show(session, act, preparation_id).owed
    there = among(session, Row.programme_id == one.programme_id, Row.organisation_id == one.organisation_id)
    return Shadowings(one, _managers(session, one), tuple(there))


def choose(session: Session, act: Act, preparation_id: str, pairs: Sequence[Pair]) -> Owed:
    """Both follow each other; what was chosen before and has no line gives way. Then it is done.

    Raises Refusal, at the pair that cannot be.
    """
    what = of_item(session, act, preparation_id)
    one, programme = what.owed, programmes.by_id(session, what.owed.programme_id)
    require_sound(pairs, what.managers, today=programme.today(act.now))
    gone = [each.id for each in what.there if not each.saw]
    notices.reconcile(session, programme.workspace_id, gone, [Kind.SHADOWS], [])
    session.execute(delete(Row).where(Row.id.in_(gone)))
    for pair in pairs:
        _follow_each_other(session, act, one, pair)
    session.flush()
    for each in of_item(session, act, preparation_id).there:
        _plan(session, act, each)
    return preparation_deeds.finish(session, act, preparation_id, Evidence(DoneHow.TICK))


def _follow_each_other(session: Session, act: Act, one: Owed, pair: Pair) -> None:
    """Both; of one who is not in the programme nobody here can ask what she saw."""
    both = [(pair.first_id, pair.second_id), (pair.second_id, pair.first_id)]
    for who, whom in both if pair.second_id else [(pair.first_id, None)]:
        session.add(
            Row(
                programme_id=one.programme_id,
                organisation_id=one.organisation_id,
                who_id=who,
                whom_id=whom,
                whom_name="" if whom else pair.named,
                on=pair.on,
                made_at=act.now,
                made_by_id=act.by.id,
            )
        )


def by_id(session: Session, act: Act, shadowing_id: str) -> Shadowing:
    """Her own. Raises Refusal."""
    found = among(session, Row.id == shadowing_id, Row.who_id == act.by.id)
    if not found:
        raise Refusal("shadowing-gone")
    return found[0]


def write(session: Session, act: Act, shadowing_id: str, saw: str) -> Shadowing:
    """Her line about what she saw; asked for no more. Raises Refusal."""
    one = by_id(session, act, shadowing_id)
    session.get_one(Row, one.id).saw = worded(saw)
    session.flush()
    kept = by_id(session, act, shadowing_id)
    _plan(session, act, kept)
    return kept


def _plan(session: Session, act: Act, one: Shadowing) -> None:
    programme = programmes.by_id(session, one.programme_id)
    first_day = next_morning(act.now, one.who.zone)
    wanted = notices_for(one, programme.calendar, first_day=first_day)
    notices.reconcile(session, programme.workspace_id, [one.id], [Kind.SHADOWS], wanted)


def _managers(session: Session, one: Owed) -> tuple[Person, ...]:
    """Where the programme has none of the organisation's, who answers for it follows one herself."""
    members = people.members(session, one.programme_id, organisation_ids=[one.organisation_id or ""])
    found = {each.person.id: each.person for each in members if each.seat.role is Role.MANAGER}
    managers = tuple(sorted(found.values(), key=lambda each: each.name.casefold()))
    return managers or ((one.responsible,) if one.responsible is not None else ())
