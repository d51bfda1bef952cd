"""Actions as they are kept, and the notices that follow from them."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session, aliased

from programme.ground.calendar import local_day, next_morning
from programme.ground.notices import ON_ACTION, Kind, Notice
from programme.improvement.actions import Action, Purpose, Spoken
from programme.improvement.stand_ins import shared_recalls
from programme.people.people import Person
from programme.preparations.preparations import State
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.batches import some
from storage.improvement import improvements
from storage.improvement.tables import Action as Row
from storage.improvement.tables import Improvement
from storage.people import absences, people
from storage.people import tables as people_tables
from storage.programmes import programmes


def among(session: Session, *conditions: ColumnElement[bool]) -> list[Action]:
    """Actions under some conditions, the nearest first. Asks no rule."""
    answers, finished = aliased(people_tables.Person), aliased(people_tables.Person)
    rows = session.execute(
        select(Row, Improvement, answers, finished)
        .join(Improvement, Improvement.id == Row.improvement_id)
        .outerjoin(answers, answers.id == Row.responsible_id)
        .outerjoin(finished, finished.id == Row.done_by_id)
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


def still_wanted(session: Session, row: ground_tables.Notice, *, now: datetime) -> bool:
    """Whether it is still to be done, by the one who would hear of it, as it was promised.

    Who hears in the same letter that it is hers is not reminded of it too.
    """
    one = session.get(Row, row.subject)
    if one is None or one.state is not State.OPEN or one.version != row.version:
        return False
    if row.kind is Kind.ACTION_YOURS:
        return one.responsible_id == row.person_id
    return _is_hers(session, one, row.person_id, now) and not _tells_whose(session, row)


def _is_hers(session: Session, one: Row, person_id: str, now: datetime) -> bool:
    """To do, or to hear of while she stands in for the one responsible."""
    if one.responsible_id in {None, person_id}:
        return one.responsible_id is not None
    today = local_day(now, people.by_id(session, person_id).zone)
    return absences.stood_in_for(session, person_id, str(one.responsible_id), today) is not None


def _tells_whose(session: Session, row: ground_tables.Notice) -> bool:
    """Whether the letter that carries it tells the same person that this action is hers."""
    same = (
        ground_tables.Notice.message_id == row.message_id,
        ground_tables.Notice.subject == row.subject,
        ground_tables.Notice.kind == Kind.ACTION_YOURS,
    )
    return row.message_id is not None and session.scalar(select(exists().where(*same))) is True


def answers_for(session: Session, action_id: str) -> Person | None:
    """Who has promised it."""
    found = among(session, Row.id == action_id)
    return found[0].responsible if found else None


def in_letter(session: Session, row: ground_tables.Notice, reader: Person, *, now: datetime) -> Spoken | None:
    """What a notice of an action speaks of; None when the action is gone."""
    found = among(session, Row.id == row.subject)
    if not found:
        return None
    return _spoken(session, found[0], reader, now=now)


def waiting_for(session: Session, reader: Person, *, now: datetime) -> list[Spoken]:
    """What somebody answers for and has not done, the nearest first, ready to be put into words."""
    hers = among(session, Row.responsible_id == reader.id, Row.state == State.OPEN)
    return [_spoken(session, one, reader, now=now) for one in hers]


def _spoken(session: Session, one: Action, reader: Person, *, now: datetime) -> Spoken:
    giver = _giver(session, one)
    improvement = session.get_one(Improvement, one.improvement_id)
    look = one.purpose is Purpose.LOOK_AGAIN
    return Spoken(
        one,
        reader.id,
        local_day(now, reader.zone),
        given_by=giver.name if giver else "",
        where=improvement.secure_where if look else "",
        owner=improvement.secure_owner if look else "",
    )


def _giver(session: Session, one: Action) -> Person | None:
    """Who put it on the one responsible; nobody once she has left the programme."""
    if one.given_by_id is None or not people.viewer(session, one.given_by_id).is_in(one.programme_id):
        return None
    return people.by_id(session, one.given_by_id)


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
