"""The master of a programme's presentations: one .pptx that a facilitator gives."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.programmes.programmes import Programme
from storage.people import people
from storage.programmes import programmes
from storage.reports import report_parts
from storage.reports.tables import Master as Row


@dataclass(frozen=True, slots=True)
class Master:
    name: str
    content: bytes


def led(session: Session, act: Act) -> list[Programme]:
    """The programmes somebody may give a master to, the newest first."""
    viewer = people.viewer(session, act.by.id)
    return [one for one in programmes.of_person(session, act.by.id) if viewer.facilitates(one.id)]


def name_of(session: Session, act: Act, programme_id: str) -> str:
    """What the file is called; "" where none was given. Raises Refusal for who does not facilitate."""
    report_parts.require_lead(session, act.by, programme_id)
    row = session.get(Row, programme_id)
    return row.name if row else ""


def give(session: Session, act: Act, programme_id: str, master: Master) -> None:
    """Looked at before (exports/ground/masters.py). Raises Refusal for who does not facilitate.

    What held before is kept, until another is given; the same given twice replaces nothing.
    """
    report_parts.require_lead(session, act.by, programme_id)
    row = session.get(Row, programme_id) or Row(programme_id=programme_id)
    if (row.name, row.content) != (master.name, master.content):
        row.name_before, row.content_before = row.name, row.content
    row.name, row.content = master.name, master.content
    row.given_at, row.given_by_id = act.now, act.by.id
    session.add(row)
    session.flush()


def take_back(session: Session, act: Act, programme_id: str, name: str) -> str:
    """What held before ``name`` was given holds again: its name, "" for our own.

    Raises Refusal for who does not facilitate, and where another has been given since.
    """
    report_parts.require_lead(session, act.by, programme_id)
    row = session.get(Row, programme_id)
    if row is None or row.name != name:
        raise Refusal("master-another-since")
    if row.name_before is None or row.content_before is None:
        take_away(session, act, programme_id)
        return ""
    row.name, row.content = row.name_before, row.content_before
    row.name_before = row.content_before = None
    session.flush()
    return row.name


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
