"""Due: from when on what waits may be said, as a column that one index answers from.

It is a lower bound: the morning of its day where its reader is. Whether it is said then her days off, her
message of that day and the programme's breaks decide, and a round moves on what cannot go yet. What has been
said or dropped is due no more; what waits again is due again once it is rescheduled, or that night.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Update, bindparam, exists, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from programme.ground.calendar import DAY
from programme.ground.notices import earliest
from storage.ground.batches import among, some
from storage.ground.tables import Notice
from storage.people.tables import Membership, Person
from storage.programmes.tables import Programme

UNSAID = (Notice.message_id.is_(None), Notice.dropped_at.is_(None))
"""What waits."""
OF = "of_id"
"""The parameter that names a notice."""
HELD = exists().where(
    Membership.programme_id == Notice.programme_id,
    Membership.person_id == Notice.person_id,
    Membership.held_at.is_not(None),
)
"""What waits for a facilitator to let the welcomes of a list go."""


def reschedule(session: Session, *which: ColumnElement[bool]) -> None:
    """When these may be said is asked anew, from the morning of their day on.

    For whoever changes what holds them back: days off, breaks, a pause, the zone somebody is in.
    """
    session.flush()
    rows = session.execute(
        select(Notice.id, Notice.day, Notice.urgent, Notice.due_at, Person.zone)
        .join(Person, Person.id == Notice.person_id)
        .where(*UNSAID, *which)
    )
    first = ((row, earliest(row.day, urgent=row.urgent, zone=row.zone)) for row in rows)
    write(session, [{"id": row.id, "due_at": moment} for row, moment in first if moment != row.due_at])


def heal(session: Session, *, now: datetime) -> None:
    """The same for all whose day has come or is near, whatever went astray; but what is paused or held."""
    paused = select(Programme.id).where(Programme.paused_at.is_not(None))
    reschedule(session, Notice.day <= now.date() + 2 * DAY, Notice.programme_id.not_in(paused), ~HELD)


def write(session: Session, changes: Sequence[dict[str, Any]]) -> None:
    """Other values for some notices by ``id``, all of the same columns, in one statement."""
    if not changes:
        return
    given = [{OF if name == "id" else name: value for name, value in change.items()} for change in changes]
    session.connection().execute(_changing(tuple(sorted(changes[0]))), given)
    for change in changes if session.identity_map else ():
        loaded = session.identity_map.get(identity_key(Notice, change["id"]))
        if loaded is not None:
            session.expire(loaded)


@cache
def _changing(columns: tuple[str, ...]) -> Update:
    """Without the unit of work, which would look each of them up."""
    other: dict[str, Any] = {name: bindparam(name) for name in columns if name != "id"}
    return update(Notice).where(Notice.id == bindparam(OF)).values(other)


def zones(session: Session, person_ids: Iterable[str]) -> dict[str, str]:
    """Person → where she is."""
    found: dict[str, str] = {}
    for ids in some(person_ids):
        found |= dict(session.execute(select(Person.id, Person.zone).where(among(Person.id, ids))).all())
    return found
