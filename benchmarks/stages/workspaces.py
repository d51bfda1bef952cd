"""Workspaces: one that is set up by our deeds, and copies of it with people and promises of their own."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, String, Table, cast, insert, literal, select
from sqlalchemy.orm import Session

from benchmarks.stages import waiters
from storage.ground import kinds  # noqa: F401  that every table is known
from storage.ground.database import Database
from storage.ground.tables import Table as Ours

AT_ONCE = 50
"""Copies made in a transaction, for a server ends a statement that takes a minute."""
MARK = "~"
"""In no id of ours; each of a copy ends with it and the copy's number."""


def multiply(database: Database, many: int) -> None:
    """Until there are so many workspaces in all, each with rows of its own in every table."""
    for first in range(1, many, AT_ONCE):
        database.write(_copy, first, min(first + AT_ONCE, many))


def _copy(session: Session, first: int, end: int) -> None:
    for table in Ours.metadata.sorted_tables:
        _copy_rows(session, table, first, end)


def _copy_rows(session: Session, table: Table, first: int, end: int) -> None:
    number = waiters.numbers(first, end)
    mark = literal(MARK) + cast(number.c.at, String)
    marked = {column.name for column in table.columns if _says_whose(column.name)}
    told = [column + mark if column.name in marked else column for column in table.columns]
    if marked:
        copies = select(*told).where(*_first(table, marked)).join(number, literal(True))
        session.execute(insert(table).from_select(table.columns.keys(), copies))


def _says_whose(name: str) -> bool:
    """Every id of ours and of Slack's, and what a notice is about."""
    return name in {"id", "subject"} or name.endswith("_id")


def _first(table: Table, marked: Iterable[str]) -> list[ColumnElement[bool]]:
    """Rows that are no copies."""
    keys = [column for column in table.primary_key if column.name in marked]
    return [column.not_like(f"%{MARK}%") for column in keys]
