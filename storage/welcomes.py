"""Welcomes: what a new person hears before anything else."""

from datetime import datetime

from sqlalchemy.orm import Session

from programme.calendar import next_morning
from programme.notices import Kind, Notice
from programme.people import Person
from programme.programmes import Programme
from storage import notices


def plan(session: Session, programme: Programme, person: Person, *, by: Person, now: datetime) -> None:
    """Promises one welcome, whatever her roles, to somebody who can be reached and is not ``by``."""
    if not person.reachable or person.id == by.id:
        return
    day = programme.calendar.on_or_after(next_morning(now, person.zone))
    welcome = Notice(Kind.WELCOME, programme.id, person.id, programme.id, "welcome", day)
    notices.promise(session, programme.workspace_id, [welcome])
