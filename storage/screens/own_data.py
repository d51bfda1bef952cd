"""Own data: all that is kept by and about somebody, read in one transaction."""

from datetime import datetime
from typing import Any

from sqlalchemy import literal, or_, select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.stewardships import Stewardship
from programme.screens.own_data import OwnData, Trace
from storage.people import people
from storage.people import tables as people_tables
from storage.people.personal_data import KEPT, Kept, columns_of
from storage.people.programme_rows import programme_of
from storage.programmes import stewardships

AT_ONCE = 1000
"""Rows fetched at a time."""


def own(session: Session, act: Act) -> OwnData:
    """What she asks for herself."""
    return of_person(session, act.by.id, now=act.now)


def of_person(session: Session, person_id: str, *, now: datetime) -> OwnData:
    """All of it, in a query a table."""
    traces = {one.name: _traces(session, one, person_id) for one in KEPT}
    where = {trace.programme_id for some in traces.values() for trace in some if trace.programme_id}
    row = session.get_one(people_tables.Person, person_id)
    return OwnData(
        person=people.person(row),
        taken_at=now,
        herself={name: getattr(row, name) for name in columns_of(people_tables.Person)},
        programmes=tuple(
            sorted(stewardships.of_programmes(session, where).values(), key=lambda one: one.closes_on)
        ),
        traces=traces,
    )


def stewardships_of(session: Session, act: Act) -> tuple[Stewardship, ...]:
    """Who answers for what is kept of her, in each programme she takes part in."""
    hers = [seat.programme_id for seat in people.viewer(session, act.by.id).seats]
    found = stewardships.of_programmes(session, hers).values()
    return tuple(sorted(found, key=lambda one: one.closes_on, reverse=True))


def named(session: Session, who: str) -> Person:
    """Whoever has that id, Slack id, e-mail or name, with a seat or without.

    Raises Refusal where it is nobody, or several.
    """
    row = people_tables.Person
    query = select(row).where(or_(row.id == who, row.slack_id == who, row.email == who, row.own_name == who))
    found = session.scalars(query.limit(2)).all()
    if not found:
        raise Refusal("own-data-nobody", who=who)
    if len(found) > 1:
        raise Refusal("export-several", who=who)
    return people.person(found[0])


def _traces(session: Session, kept: Kept, person_id: str) -> tuple[Trace, ...]:
    where = programme_of(kept.row)
    query = select(kept.row, literal(None) if where is None else where).where(kept.about(person_id))
    if kept.at:
        query = query.order_by(getattr(kept.row, kept.at))
    rows = session.execute(query.execution_options(yield_per=AT_ONCE))
    return tuple(_trace(kept, row, programme_id, person_id) for row, programme_id in rows)


def _trace(kept: Kept, row: Any, programme_id: str | None, person_id: str) -> Trace:
    columns = {name: getattr(row, name) for name in columns_of(kept.row) if name not in LARGE}
    hers = any(columns[name] == person_id for name in kept.authors)
    return Trace(
        parts=tuple(dict.fromkeys(part for name, part in kept.people.items() if columns[name] == person_id)),
        programme_id=programme_id,
        at=columns[kept.at] if kept.at else None,
        words={name: columns[name] for name in kept.words} if hers else {},
        columns={name: value for name, value in columns.items() if name not in kept.words},
    )


LARGE = ("template", "dropped")
"""A programme's own copy of its template, which says nothing of anybody."""
