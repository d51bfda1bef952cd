"""A database of each version so far comes to this one's shape, and nothing that people left there is lost."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.commands.exporting import export_file
from programme.ground.version import VERSION
from storage.ground.database import Database
from storage.ground.migrating import WrongShapeError, migrate, require_current, revisions
from tests.storage.ground.released import (
    FIRST_REVISION,
    Row,
    a_row_in_every_table,
    everything,
    lived,
    put_in,
)

NOW = datetime(2028, 3, 1, 9, tzinfo=UTC)
FACILITATOR = "Eva Ek"


@pytest.fixture
def empty(empty_url: str) -> Iterator[Database]:
    database = Database(empty_url)
    yield database
    database.close()


@pytest.mark.every_database
def test_a_year_lived_with_the_first_release_is_all_there_and_can_be_taken_out(
    empty: Database, tmp_path: Path
) -> None:
    migrate(empty, FIRST_REVISION)
    with empty.engine.begin() as connection:
        put_in(connection, "0.1")
        before = everything(connection)
    migrate(empty)
    require_current(empty)
    with empty.engine.begin() as connection:
        assert lost(before, everything(connection)) == []
    (programme,) = (one["id"] for one in lived("0.1")["programmes"])
    out = tmp_path / "data.json"
    export_file(empty, programme, out, kind="json", as_=FACILITATOR, now=NOW, version=VERSION)
    data = json.loads(out.read_text("utf-8"))
    assert {name: len(data[name]) for name in ("people", "organisations", "preparations", "reflections")} == {
        "people": 21,
        "organisations": 5,
        "preparations": 123,
        "reflections": 88,
    }
    assert (len(data["improvements"]), len(data["cycles"])) == (3, 6)
    assert all(one["charts"] for one in data["measures"])


@pytest.mark.every_database
def test_from_revision_to_revision_with_a_row_in_every_table_nothing_is_lost(empty: Database) -> None:
    """Whoever upgrades may have stopped at any of them."""
    migrate(empty, FIRST_REVISION)
    with empty.engine.begin() as connection:
        put_in(connection, "0.1")
    for revision in in_order():
        with empty.engine.begin() as connection:
            a_row_in_every_table(connection)
            before = everything(connection)
        assert all(before.values())
        migrate(empty, revision)
        with empty.engine.begin() as connection:
            assert lost(before, everything(connection)) == [], revision
    require_current(empty)


def test_a_migration_after_which_rows_hang_on_nothing_has_not_happened(empty: Database) -> None:
    migrate(empty, FIRST_REVISION)
    with empty.engine.begin() as connection:
        put_in(connection, "0.1")
    file = empty.engine.url.database
    assert file is not None
    with closing(sqlite3.connect(file)) as line:
        line.execute("DELETE FROM clusters")
        line.commit()
    with pytest.raises(WrongShapeError, match=r"organisations.* not there"):
        migrate(empty)
    with pytest.raises(WrongShapeError, match="not up to date"):
        require_current(empty)


def in_order() -> list[str]:
    """Every revision, each after the one it builds on."""
    after = {before: one for one, before in revisions().items()}
    found = [FIRST_REVISION]
    while (following := after.get(found[-1])) is not None:
        found.append(following)
    return found


def lost(before: dict[str, list[Row]], after: dict[str, list[Row]]) -> list[str]:
    """What is there no more, in words: a table, a row of it, or a value in a column that is still there."""
    found: list[str] = []
    for table, rows in before.items():
        now = after.get(table, [])
        if len(now) < len(rows):
            found.append(f"{table}: {len(rows)} rows have become {len(now)}")
            continue
        found += [
            f"{table}.{name}: {was[name]!r} has become {is_[name]!r}"
            for was, is_ in zip(rows, now, strict=False)
            for name in was.keys() & is_.keys()
            if was[name] != is_[name]
        ]
    return found
