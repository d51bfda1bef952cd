"""Breaks: a programme's own, and everything planned anew around them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.breaks import Break
from programme.people.acts import Act
from programme.preparations.preparations import State
from programme.programmes.programmes import Programme
from programme.programmes.template import Template
from storage.ground import due
from storage.ground import tables as ground_tables
from storage.meetings import meeting_notices
from storage.preparations import preparation_notices
from storage.preparations import tables as preparation_tables
from storage.programmes import closings, programmes
from storage.programmes import tables as programme_tables


def change(session: Session, act: Act, programme_id: str, breaks: tuple[Break, ...]) -> Programme:
    """Other breaks: a new version of the programme, in which what is said falls on other days.

    Raises Refusal for anybody but a facilitator.
    """
    before = programmes.led_by(session, act, programme_id)
    if before.template.breaks == breaks:
        return before
    closings.require_not_silent(session, before, now=act.now)
    row = session.get_one(programme_tables.Programme, programme_id)
    parts = before.template.model_dump() | {"breaks": [one.model_dump() for one in breaks]}
    programmes.rewrite(row, Template.model_validate(parts))
    session.flush()
    programme = programmes.programme(row)
    due.reschedule(session, ground_tables.Notice.programme_id == programme_id)
    preparation_notices.replan(session, _open_in(session, programme_id), now=act.now)
    meeting_notices.plan_questions(session, programme, now=act.now)
    return programme


def _open_in(session: Session, programme_id: str) -> list[str]:
    """What may have something promised about it; what is done has not."""
    query = select(preparation_tables.Preparation.id).where(
        preparation_tables.Preparation.programme_id == programme_id,
        preparation_tables.Preparation.state == State.OPEN,
    )
    return list(session.scalars(query))
