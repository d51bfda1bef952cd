"""Details of a third person, taken out of somebody's words by a facilitator; the writer sees it."""

from datetime import datetime

from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.audit_trail import What
from programme.people.visibility import may_take_out_details
from programme.reflections.reflections import Reflection, require_taken_out
from storage.ground import notices
from storage.people import audit_trail, people
from storage.programmes import programmes
from storage.reflections import reflections
from storage.reflections.tables import Reflection as Row


def to_take_out(session: Session, act: Act, reflection_id: str) -> Reflection:
    """One of somebody else's that a facilitator may take a third person's details out of. Raises Refusal."""
    found = reflections.among(session, Row.id == reflection_id)
    if not found or not may_take_out_details(people.viewer(session, act.by.id), found[0]):
        raise Refusal("reflection-gone", field="text")
    return found[0]


def take_out(session: Session, act: Act, reflection_id: str, text: str, *, edited: str) -> Reflection:
    """Other words for a third person's name or details; who did it stands beside them from now on.

    ``edited`` is when the words she saw had been changed, in ISO 8601, "" for never: what the writer has
    changed meanwhile is not written over. Raises Refusal.
    """
    one = to_take_out(session, act, reflection_id)
    if (one.edited_at.isoformat() if one.edited_at else "") != edited:
        raise Refusal("reflection-changed-meanwhile", field="text")
    require_taken_out(one.text, text)
    row = session.get_one(Row, reflection_id)
    if text != one.text:
        row.text, row.details_out_at, row.details_out_by_id = text, act.now, act.by.id
        audit_trail.record(
            session, act, one.programme_id, What.DETAILS_OUT, about=one.author_id, thing=one.id
        )
        _tell(session, one, act.now)
    return reflections.among(session, Row.id == reflection_id)[0]


def _tell(session: Session, one: Reflection, now: datetime) -> None:
    """Nobody's words are changed without her knowing: she hears it with her next message."""
    programme = programmes.by_id(session, one.programme_id)
    writer = people.by_id(session, one.author_id)
    morning = programme.calendar.on_or_after(next_morning(now, writer.zone))
    notice = Notice(
        Kind.DETAILS_OUT, programme.id, writer.id, one.id, f"details out {now.isoformat()}", morning
    )
    notices.promise(session, programme.workspace_id, [notice])
