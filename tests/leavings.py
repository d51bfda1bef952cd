"""What is left of somebody: every column of text in every table, looked through."""

from collections.abc import Iterator

from sqlalchemy import String, cast, inspect, select
from sqlalchemy.orm import Session

import storage
from programme.ground.rooms import rooms
from storage.ground.tables import Table

list(rooms(storage, "tables"))
LARGE = {"template", "dropped"}


def leavings(session: Session, *marks: str) -> list[str]:
    """Where any of some marks stands, as ``table.column``."""
    return [found for mark in marks for found in _where(session, mark)]


def _where(session: Session, mark: str) -> Iterator[str]:
    for mapper in Table.registry.mappers:
        for attribute in inspect(mapper.class_).column_attrs:
            if attribute.key in LARGE:
                continue
            column = getattr(mapper.class_, attribute.key)
            held = select(column).where(cast(column, String).contains(mark, autoescape=True)).limit(1)
            if session.execute(held).first() is not None:
                yield f"{mapper.local_table.name}.{attribute.key}"


def count(session: Session, row: type[Table], *which: object) -> int:
    query = select(row).where(*which)  # type: ignore[arg-type]
    return len(session.execute(query).all())
