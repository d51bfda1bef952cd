"""Actions: promised, done, put off, handed over; what is owed of an improvement, and the notices of it.

Every deed raises Refusal when the rules say no, and answers how the action stands afterwards. To do again
what is already so changes nothing.
"""

from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.improvement.actions import TO_TELL, Action, Purpose, Wanted, later_day, require_ahead, worded
from programme.people.people import Person
from programme.preparations.preparations import State
from storage.ground.batches import some
from storage.ground.columns import new_id
from storage.improvement import actions, improvements
from storage.improvement.actions import among
from storage.improvement.tables import Action as Row
from storage.improvement.tables import Improvement
from storage.programmes import programmes


def of_improvement(session: Session, improvement_id: str) -> list[Action]:
    return among(session, Row.improvement_id == improvement_id)


def to_do(session: Session, person_id: str) -> list[Action]:
    """What somebody answers for and has not done, the nearest first."""
    return among(session, Row.responsible_id == person_id, Row.state == State.OPEN)


def readable(session: Session, viewer_id: str, programme_id: str) -> list[Action]:
    """What is promised in every improvement of a programme that somebody may see, for her to take along."""
    seen = improvements.seen_by(session, viewer_id, Improvement.programme_id == programme_id)
    found: list[Action] = []
    for ids in some(one.id for one in seen):
        found += among(session, Row.improvement_id.in_(ids))
    return sorted(found, key=lambda one: (one.due_on, one.id))


def by_id(session: Session, action_id: str, *, by: Person) -> Action:
    """One of an improvement she may work on. Raises Refusal."""
    found = among(session, Row.id == action_id)
    if not found:
        raise Refusal("action-gone")
    improvements.to_work_on(session, found[0].improvement_id, by=by)
    return found[0]


def with_team(session: Session, action_id: str, *, by: Person) -> tuple[Action, tuple[Person, ...]]:
    """The same, and those who could answer for it."""
    one = by_id(session, action_id, by=by)
    improvement = improvements.to_work_on(session, one.improvement_id, by=by)
    return one, improvements.team_of(session, improvement)


def promise(
    session: Session, action_id: str, improvement_id: str, wanted: Wanted, *, by: Person, now: datetime
) -> Action:
    """A new line of the action plan; ``action_id`` is given when the form opens, so that it is kept once."""
    one = improvements.to_work_on(session, improvement_id, by=by)
    if session.get(Row, action_id) is None:
        row = _new(action_id, one.id, Purpose.PLAN, by=by, now=now)
        row.what, row.due_on = worded(wanted.what), _ahead(session, one.programme_id, wanted.due_on, now)
        row.responsible_id = _colleague(session, one.id, wanted.responsible_id, by)
        row.given_by_id = by.id
        session.add(row)
        return _planned(session, row, now=now)
    return by_id(session, action_id, by=by)


def change(session: Session, action_id: str, wanted: Wanted, *, by: Person, now: datetime) -> Action:
    """Other words, another day, somebody else; a day that has been may stay as it is."""
    one, row = _open(session, action_id, by)
    if one.purpose is Purpose.PLAN:
        row.what = worded(wanted.what)
    if wanted.responsible_id != row.responsible_id:
        _give(row, _colleague(session, one.improvement_id, wanted.responsible_id, by), by)
    if wanted.due_on != row.due_on:
        _redate(row, _ahead(session, one.programme_id, wanted.due_on, now))
    return _planned(session, row, now=now)


def finish(session: Session, action_id: str, *, by: Person, now: datetime) -> Action:
    """It is done, ``by`` says. Who said so first stays."""
    one = by_id(session, action_id, by=by)
    row = session.get_one(Row, one.id)
    if one.state is State.DONE:
        return one
    if one.state is State.EXEMPT:
        raise Refusal("action-dropped")
    row.state, row.done_at, row.done_by_id = State.DONE, now, by.id
    return _planned(session, row, now=now)


def drop(session: Session, action_id: str, *, by: Person, now: datetime) -> Action:
    """It is not needed after all."""
    one = by_id(session, action_id, by=by)
    if one.state is State.EXEMPT:
        return one
    _, row = _open(session, action_id, by)
    row.state = State.EXEMPT
    return _planned(session, row, now=now)


def reopen(session: Session, action_id: str, *, by: Person, now: datetime) -> Action:
    """Undone again, or needed after all."""
    row = session.get_one(Row, by_id(session, action_id, by=by).id)
    row.state, row.done_at, row.done_by_id = State.OPEN, None, None
    return _planned(session, row, now=now)


def postpone(session: Session, action_id: str, *, by: Person, now: datetime) -> Action:
    """*Later*: silence until the day the rule gives, which ``later_until`` of the answer tells."""
    one = by_id(session, action_id, by=by)
    if one.state is not State.OPEN:
        return one
    programme, row = programmes.by_id(session, one.programme_id), session.get_one(Row, one.id)
    row.later_until = later_day(one, programme.calendar, today=programme.today(now))
    return _planned(session, row, now=now)


def redate(session: Session, action_id: str, day: date | None, *, by: Person, now: datetime) -> Action:
    """*New date*: the team's own to choose."""
    one, row = _open(session, action_id, by)
    on = _ahead(session, one.programme_id, day, now, field="day")
    if on != row.due_on:
        _redate(row, on)
    return _planned(session, row, now=now)


def hand_over(session: Session, action_id: str, *, to: str | None, by: Person, now: datetime) -> Action:
    """Somebody else in the team, by id, answers for it and hears so; or nobody does, for now."""
    one, row = _open(session, action_id, by)
    if to != row.responsible_id:
        _give(row, _colleague(session, one.improvement_id, to, by, field="person"), by)
    return _planned(session, row, now=now)


def look_again(session: Session, improvement: Improvement, *, by: Person, now: datetime) -> None:
    """On the day the team chose it looks again at what it made last; that day must lie ahead."""
    on, row = improvement.secure_look_on, _open_for(session, improvement.id, Purpose.LOOK_AGAIN)
    if on is None:
        if row is not None:
            drop(session, row.id, by=by, now=now)
        return
    _ahead(session, improvement.programme_id, on, now, field="secure_look_on")
    if row is None:
        row = _new(new_id(), improvement.id, Purpose.LOOK_AGAIN, by=by, now=now)
        row.due_on, row.responsible_id, row.given_by_id = on, improvement.responsible_id, by.id
        session.add(row)
    elif row.due_on != on:
        _redate(row, on)
    _planned(session, row, now=now)


def communicate(session: Session, improvement: Improvement, *, by: Person, now: datetime) -> None:
    """What was learned is to be told, once: by the one responsible, within some weeks."""
    there = select(Row.id).where(Row.improvement_id == improvement.id, Row.purpose == Purpose.COMMUNICATE)
    if session.scalar(there.limit(1)) is not None:
        return
    programme = programmes.by_id(session, improvement.programme_id)
    row = _new(new_id(), improvement.id, Purpose.COMMUNICATE, by=by, now=now)
    row.due_on = programme.calendar.on_or_after(programme.today(now) + TO_TELL)
    row.responsible_id, row.given_by_id = improvement.responsible_id, by.id
    session.add(row)
    _planned(session, row, now=now)


def forget(session: Session, improvement_id: str) -> None:
    """Everything promised in an improvement that was begun by mistake, and what waits to be said of it."""
    ids = list(session.scalars(select(Row.id).where(Row.improvement_id == improvement_id)))
    actions.forget(session, ids)
    session.execute(delete(Row).where(Row.id.in_(ids)))


def _new(action_id: str, improvement_id: str, purpose: Purpose, *, by: Person, now: datetime) -> Row:
    return Row(
        id=action_id,
        improvement_id=improvement_id,
        purpose=purpose,
        what="",
        version=1,
        state=State.OPEN,
        made_at=now,
        made_by_id=by.id,
    )


def _open(session: Session, action_id: str, by: Person) -> tuple[Action, Row]:
    one = by_id(session, action_id, by=by)
    if one.state is not State.OPEN:
        raise Refusal("action-done" if one.state is State.DONE else "action-dropped")
    return one, session.get_one(Row, one.id)


def _open_for(session: Session, improvement_id: str, purpose: Purpose) -> Row | None:
    wanted = (Row.improvement_id == improvement_id, Row.purpose == purpose, Row.state == State.OPEN)
    return session.scalar(select(Row).where(*wanted).limit(1))


def _redate(row: Row, on: date) -> None:
    """A new date is a new version: what was promised for the old one is no longer wanted."""
    row.due_on, row.later_until, row.version = on, None, row.version + 1


def _give(row: Row, to: str | None, by: Person) -> None:
    row.responsible_id, row.given_by_id = to, by.id
    row.later_until, row.version = None, row.version + 1


def _colleague(
    session: Session, improvement_id: str, person_id: str | None, by: Person, *, field: str = "responsible"
) -> str | None:
    one = improvements.to_work_on(session, improvement_id, by=by)
    if person_id and person_id not in {person.id for person in improvements.team_of(session, one)}:
        raise Refusal("improvement-outside-team", field=field)
    return person_id or None


def _ahead(
    session: Session, programme_id: str, day: date | None, now: datetime, *, field: str = "due_on"
) -> date:
    return require_ahead(day, today=programmes.by_id(session, programme_id).today(now), field=field)


def _planned(session: Session, row: Row, *, now: datetime) -> Action:
    """The action as it stands, with what is promised to be said of it."""
    session.flush()
    one = among(session, Row.id == row.id)[0]
    actions.plan(session, one, now=now)
    return one
