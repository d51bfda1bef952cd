"""What is outstanding, as conditions: one answer for letter, board, outbox, page and Home."""

from datetime import date

from sqlalchemy import ColumnElement, and_, exists, or_

from programme.preparations.preparations import State
from programme.preparations.undone.outstanding import SOON, UNANSWERED
from storage.people import people
from storage.people import tables as people_tables
from storage.preparations import tables as preparation_tables
from storage.programmes import tables as programme_tables

Condition = ColumnElement[bool]
IS_OPEN = preparation_tables.Preparation.state == State.OPEN
IS_SPOKEN_OF = and_(IS_OPEN, preparation_tables.Preparation.let_be_at.is_(None))
IS_JOINT = preparation_tables.Preparation.organisation_id.is_(None)
IS_REACHED = people.is_reached()


def at_risk(today: date) -> Condition:
    """What ``is_at_risk`` says, of a preparation and, outer-joined, the one responsible."""
    due = preparation_tables.Preparation.due_on
    return and_(
        IS_SPOKEN_OF,
        due <= today + UNANSWERED,
        or_(due <= today + SOON, people_tables.Person.id.is_(None), ~IS_REACHED),
    )


def taking_part(programme_id: str) -> Condition:
    """Those of a programme whose organisations are still in it, and what clusters owe together."""
    row, organisation = preparation_tables.Preparation, programme_tables.Organisation
    there = exists().where(organisation.id == row.organisation_id, organisation.left_on.is_(None))
    return and_(row.programme_id == programme_id, or_(IS_JOINT, there.correlate(row)))
