"""Actions: promised, done, put off, handed over; what is owed of an improvement, and the notices of it.

Every deed raises Refusal when the rules say no, and answers how the action stands afterwards. To do again
what is already so changes nothing.
"""

from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.improvement.actions import TO_TELL, Action, Purpose, Wanted, later_day, require_ahead, worded
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import State
from storage.ground.batches import some
from storage.ground.columns import new_id
from storage.improvement import actions, improvements, rewritings
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


def by_id(session: Session, act: Act, action_id: str) -> Action:
    """One of an improvement she may work on. Raises Refusal."""
    found = among(session, Row.id == action_id)
    if not found:
        raise Refusal("action-gone")
    improvements.to_work_on(session, act, found[0].improvement_id)
    return found[0]


def with_team(session: Session, act: Act, action_id: str) -> tuple[Action, tuple[Person, ...]]:
    """The same, and those who could answer for it."""
    one = by_id(session, act, action_id)
    improvement = improvements.to_work_on(session, act, one.improvement_id)
    return one, improvements.team_of(session, improvement)


def promise(session: Session, act: Act, action_id: str, improvement_id: str, wanted: Wanted) -> Action:
    """A new line of the action plan; ``action_id`` is given when the form opens, so that it is kept once."""
    one = improvements.to_work_on(session, act, improvement_id)
    if session.get(Row, action_id) is None:
        row = _new(action_id, one.id, Purpose.PLAN, by=act.by, now=act.now)
        row.what, row.due_on = worded(wanted.what), _ahead(session, one.programme_id, wanted.due_on, act.now)
        row.responsible_id = _colleague(session, act, one.id, wanted.responsible_id)
        row.given_by_id = act.by.id
        session.add(row)
        return _planned(session, row, now=act.now)
    return by_id(session, act, action_id)


def change(session: Session, act: Act, action_id: str, wanted: Wanted) -> Action:
    """Other words, another day, somebody else; a day that has been may stay as it is."""
    one, row = _open(session, act, action_id)
    if one.purpose is Purpose.PLAN and row.what != worded(wanted.what):
        rewritings.note(session, act, one.improvement_id, row.id, row.made_by_id, "action")
        row.what = worded(wanted.what)
    if wanted.responsible_id != row.responsible_id:
        _give(row, _colleague(session, act, one.improvement_id, wanted.responsible_id), act.by)
    if wanted.due_on != row.due_on:
        _redate(row, _ahead(session, one.programme_id, wanted.due_on, act.now))
    return _planned(session, row, now=act.now)


def finish(session: Session, act: Act, action_id: str) -> Action:
    """It is done, ``by`` says. Who said so first stays."""
    one = by_id(session, act, action_id)
    row = session.get_one(Row, one.id)
    if one.state is State.DONE:
        return one
    if one.state is State.EXEMPT:
        raise Refusal("action-dropped")
    row.state, row.done_at, row.done_by_id = State.DONE, act.now, act.by.id
    return _planned(session, row, now=act.now)


def drop(session: Session, act: Act, action_id: str) -> Action:
    """It is not needed after all."""
    one = by_id(session, act, action_id)
    if one.state is State.EXEMPT:
        return one
    _, row = _open(session, act, action_id)
    row.state = State.EXEMPT
    return _planned(session, row, now=act.now)


def reopen(session: Session, act: Act, action_id: str) -> Action:
    """Undone again, or needed after all."""
    row = session.get_one(Row, by_id(session, act, action_id).id)
    row.state, row.done_at, row.done_by_id = State.OPEN, None, None
    return _planned(session, row, now=act.now)


def postpone(session: Session, act: Act, action_id: str) -> Action:
    """*Later*: silence until the day the rule gives, which ``later_until`` of the answer tells."""
    one = by_id(session, act, action_id)
    if one.state is not State.OPEN:
        return one
    programme, row = programmes.by_id(session, one.programme_id), session.get_one(Row, one.id)
    row.later_until = later_day(one, programme.calendar, today=programme.today(act.now))
    return _planned(session, row, now=act.now)


def redate(session: Session, act: Act, action_id: str, day: date | None) -> Action:
    """*New date*: the team's own to choose."""
    one, row = _open(session, act, action_id)
    on = _ahead(session, one.programme_id, day, act.now, field="day")
    if on != row.due_on:
        _redate(row, on)
    return _planned(session, row, now=act.now)


def hand_over(session: Session, act: Act, action_id: str, *, to: str | None) -> Action:
    """Somebody else in the team, by id, answers for it and hears so; or nobody does, for now."""
    one, row = _open(session, act, action_id)
    if to != row.responsible_id:
        _give(row, _colleague(session, act, one.improvement_id, to, field="person"), act.by)
    return _planned(session, row, now=act.now)


def look_again(session: Session, act: Act, improvement: Improvement) -> None:
    """On the day the team chose it looks again at what it made last; that day must lie ahead."""
    on, row = improvement.secure_look_on, _open_for(session, improvement.id, Purpose.LOOK_AGAIN)
    if on is None:
        if row is not None:
            drop(session, act, row.id)
        return
    _ahead(session, improvement.programme_id, on, act.now, field="secure_look_on")
    if row is None:
        row = _new(new_id(), improvement.id, Purpose.LOOK_AGAIN, by=act.by, now=act.now)
        row.due_on, row.responsible_id = on, improvement.secure_owner_id or improvement.responsible_id
        row.given_by_id = None if improvement.secure_owner_id else act.by.id  # the owner hears it as such
        session.add(row)
    elif row.due_on != on:
        _redate(row, on)
    _planned(session, row, now=act.now)


def give_look_again(session: Session, improvement: Improvement, *, now: datetime) -> None:
    """What is to be looked at again is the routine's owner's; she hears of it with the routine."""
    row, owner = _open_for(session, improvement.id, Purpose.LOOK_AGAIN), improvement.secure_owner_id
    if row is not None and owner is not None and row.responsible_id != owner:
        row.responsible_id, row.given_by_id = owner, None
        row.later_until, row.version = None, row.version + 1
        _planned(session, row, now=now)


def communicate(session: Session, act: Act, improvement: Improvement) -> None:
    """What was learned is to be told, once: by the one responsible, within some weeks."""
    there = select(Row.id).where(Row.improvement_id == improvement.id, Row.purpose == Purpose.COMMUNICATE)
    if session.scalar(there.limit(1)) is not None:
        return
    programme = programmes.by_id(session, improvement.programme_id)
    row = _new(new_id(), improvement.id, Purpose.COMMUNICATE, by=act.by, now=act.now)
    row.due_on = programme.calendar.on_or_after(programme.today(act.now) + TO_TELL)
    row.responsible_id, row.given_by_id = improvement.responsible_id, act.by.id
    session.add(row)
    _planned(session, row, now=act.now)


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


def _open(session: Session, act: Act, action_id: str) -> tuple[Action, Row]:
    one = by_id(session, act, action_id)
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
    session: Session, act: Act, improvement_id: str, person_id: str | None, *, field: str = "responsible"
) -> str | None:
    one = improvements.to_work_on(session, act, improvement_id)
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
