"""Preparations: what becomes of one. It is done, undone, put off, handed over, given another date."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from programme.notices import Kind, later_day
from programme.people import Person
from programme.preparations import MOVES, Evidence, Owed, State
from programme.refusals import Refusal
from storage import owed, plans, programmes, tables


def finish(session: Session, preparation_id: str, evidence: Evidence, *, by: Person, now: datetime) -> Owed:
    """It is done: by ``by``, maybe for somebody else.

    Saying so again changes nothing but what there is to show for it.
    """
    row = _row_of(session, preparation_id)
    if row.state is not State.DONE:
        _move(row, State.DONE)
        row.done_at, row.done_by_id = now, by.id
    row.done_how, row.link, row.answers = evidence.how, evidence.link, dict(evidence.answers)
    row.file_id, row.file_name = evidence.file_id, evidence.file_name
    session.flush()
    plans.replan(session, [row.id], now=now)
    one = owed.by_id(session, row.id)
    plans.ask_about_film(session, one, now=now)
    return one


def reopen(session: Session, preparation_id: str, *, now: datetime) -> Owed:
    """Undone again, or owed after all."""
    row = _row_of(session, preparation_id)
    if row.state is not State.OPEN:
        _move(row, State.OPEN)
    row.done_at = row.done_by_id = row.done_how = None
    session.flush()
    plans.replan(session, [row.id], now=now)
    return owed.by_id(session, row.id)


def exempt(session: Session, preparation_id: str, *, now: datetime) -> Owed:
    """It does not apply to this organisation."""
    row = _row_of(session, preparation_id)
    if row.state is not State.EXEMPT:
        _move(row, State.EXEMPT)
    session.flush()
    plans.replan(session, [row.id], now=now)
    return owed.by_id(session, row.id)


def postpone(session: Session, preparation_id: str, *, now: datetime) -> Owed:
    """*Later*: silence until the day the rule gives, which ``later_until`` of the answer tells."""
    row = _row_of(session, preparation_id)
    one = owed.by_id(session, preparation_id)
    programme = programmes.by_id(session, row.programme_id)
    row.later_until = later_day(one, programme.calendar, today=programme.today(now))
    session.flush()
    plans.replan(session, [row.id], now=now)
    return owed.by_id(session, row.id)


def hand_over(session: Session, preparation_id: str, *, to: Person, now: datetime) -> Owed:
    """*Not mine*: somebody else answers for it from now on, and hears of it. Raises Refusal if she cannot."""
    row = _row_of(session, preparation_id)
    if not to.reachable:
        raise Refusal("hand-over-unreachable", field="person", name=to.name)
    if row.responsible_id != to.id:
        row.responsible_id, row.later_until = to.id, None
        row.version += 1
        session.flush()
        plans.replan(session, [row.id], now=now)
        plans.tell(session, owed.by_id(session, row.id), Kind.HANDED_OVER, "handed over", now=now)
    return owed.by_id(session, row.id)


def agree_date(session: Session, preparation_id: str, on: date, *, now: datetime) -> Owed:
    """*New date* for one organisation: its own, which a moved meeting leaves alone."""
    row = _row_of(session, preparation_id)
    programme = programmes.by_id(session, row.programme_id)
    if on < programme.today(now):
        raise Refusal("new-date-past", field="day")
    row.agreed_on = on
    if row.due_on != on:
        plans.redate(row, on)
        session.flush()
        plans.replan(session, [row.id], now=now)
        plans.tell(session, owed.by_id(session, row.id), Kind.NEW_DATE, "new date", now=now)
    return owed.by_id(session, row.id)


def _row_of(session: Session, preparation_id: str) -> tables.Preparation:
    row = session.get(tables.Preparation, preparation_id)
    if row is None:
        raise Refusal("preparation-gone")
    return row


def _move(row: tables.Preparation, to: State) -> None:
    if to not in MOVES[row.state]:
        raise Refusal("preparation-is-" + row.state.value)
    row.state = to
