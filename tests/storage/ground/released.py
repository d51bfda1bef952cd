"""Databases as earlier versions left them: a whole year lived with 0.1, and a row in every table since.

``releases/0.1.jsonl.gz`` is what ``hemmaplan demo`` of 0.1 left behind, a row a line as SQLite keeps it. It
is put in by way of what the tables were then, so both databases can begin from it.
"""

import gzip
import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Connection,
    Date,
    DateTime,
    MetaData,
    Table,
    Time,
    func,
    insert,
    select,
)
from sqlalchemy.types import JSON, Float, Integer, LargeBinary, Numeric, TypeEngine

RELEASES = Path(__file__).with_name("releases")
FIRST_REVISION = "0001"
"""Where the tables stood when 0.1 was released."""
ALEMBIC = "alembic_version"
Row = dict[str, Any]


@cache
def lived(release: str) -> Mapping[str, list[Row]]:
    """Table → rows, as that release left them."""
    found: dict[str, list[Row]] = {}
    for line in gzip.decompress((RELEASES / f"{release}.jsonl.gz").read_bytes()).splitlines():
        told = json.loads(line)
        found.setdefault(told["table"], []).append(told["row"])
    return found


def tables_of(connection: Connection) -> MetaData:
    """The tables as they stand in the database now."""
    found = MetaData()
    found.reflect(connection)
    return found


def put_in(connection: Connection, release: str) -> None:
    tables, rows = tables_of(connection), lived(release)
    for table in tables.sorted_tables:
        if told := rows.get(table.name):
            kept = [{name: _kept(value, table.c[name].type) for name, value in one.items()} for one in told]
            connection.execute(insert(table), kept)


def a_row_in_every_table(connection: Connection) -> None:
    """Where there is none yet, one is made of what the columns ask for."""
    tables = tables_of(connection)
    for table in tables.sorted_tables:
        if table.name != ALEMBIC and not connection.scalar(select(func.count()).select_from(table)):
            connection.execute(insert(table), [_row(connection, table)])


def everything(connection: Connection) -> dict[str, list[Row]]:
    """Table → rows in the order of their first columns, for all that is kept."""
    return {
        table.name: [
            dict(row) for row in connection.execute(select(table).order_by(*table.primary_key)).mappings()
        ]
        for table in tables_of(connection).sorted_tables
        if table.name != ALEMBIC
    }


def _row(connection: Connection, table: Table) -> Row:
    """What must be there, by its kind; whom it hangs on is the first there is."""
    return {
        column.name: _any_of(connection, column)
        for column in table.columns
        if not column.nullable and column.server_default is None
    }


def _any_of(connection: Connection, column: "Column[Any]") -> object:
    for key in column.foreign_keys:
        return connection.scalar(select(key.column).order_by(key.column).limit(1))
    for check in column.table.constraints:
        if isinstance(check, CheckConstraint) and _is_of(column, str(check.sqltext)):
            return str(check.sqltext).split("'")[1]
    return _plain(column.type)


def _is_of(column: "Column[Any]", check: str) -> bool:
    """Whether it lists what may stand in this column, in the words of either database."""
    return re.match(rf"[(\s]*{column.name}\b", check) is not None and "'" in check


def _plain(type_: TypeEngine[Any]) -> object:
    match type_:
        case Boolean():
            return False
        case DateTime():
            return _kept("2027-01-18 08:00:00", type_)
        case Date():
            return date(2027, 1, 18)
        case Time():
            return time(13)
        case Integer() | Numeric() | Float():
            return 1
        case JSON():
            return {}
        case LargeBinary():
            return b"x"
    return "x"


def _kept(value: object, type_: TypeEngine[Any]) -> object:
    """A value of SQLite's as the column's type takes it."""
    if value is None:
        return None
    match type_:
        case Boolean():
            return bool(value)
        case DateTime():
            moment = datetime.fromisoformat(str(value))
            return moment.replace(tzinfo=UTC) if type_.timezone else moment
        case Date():
            return date.fromisoformat(str(value))
        case Time():
            return time.fromisoformat(str(value))
        case JSON():
            return json.loads(str(value))
    return value
