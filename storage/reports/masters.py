"""The master of a programme's presentations: one .pptx that a facilitator gives."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from programme.people.acts import Act
from storage.reports import report_parts
from storage.reports.tables import Master as Row


@dataclass(frozen=True, slots=True)
class Master:
    name: str
    content: bytes


def name_of(session: Session, act: Act, programme_id: str) -> str:
    """What the file is called; "" where none was given. Raises Refusal for who does not facilitate."""
    report_parts.require_lead(session, act.by, programme_id)
    row = session.get(Row, programme_id)
    return row.name if row else ""


def give(session: Session, act: Act, programme_id: str, master: Master) -> None:
    """Looked at before (exports/ground/masters.py). Raises Refusal for who does not facilitate."""
    report_parts.require_lead(session, act.by, programme_id)
    row = session.get(Row, programme_id) or Row(programme_id=programme_id)
    row.name, row.content = master.name, master.content
    row.given_at, row.given_by_id = act.now, act.by.id
    session.add(row)
    session.flush()


def take_away(session: Session, act: Act, programme_id: str) -> None:
    """Presentations are put into ours again. Raises Refusal for who does not facilitate."""
    report_parts.require_lead(session, act.by, programme_id)
    row = session.get(Row, programme_id)
    if row is not None:
        session.delete(row)
        session.flush()


def content_of(session: Session, programme_id: str) -> bytes | None:
    """For a presentation that somebody may have."""
    row = session.get(Row, programme_id)
    return row.content if row else None
