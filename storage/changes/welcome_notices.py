"""Welcomes: what a new person hears before anything else."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.ground import notices


def plan(
    session: Session, programme: Programme, newcomers: Iterable[Person], *, by: Person | None, now: datetime
) -> None:
    """Promises each one welcome, whatever her roles, if she can be reached and is not ``by``."""
    wanted = [
        Notice(
            Kind.WELCOME,
            programme.id,
            person.id,
            programme.id,
            "welcome",
            programme.calendar.on_or_after(next_morning(now, person.zone)),
        )
        for person in newcomers
        if person.reachable and (by is None or person.id != by.id)
    ]
    notices.promise(session, programme.workspace_id, wanted)
