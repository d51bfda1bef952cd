"""Brings a database to the shape this version knows, and refuses one that a newer version has shaped."""

import re
import sqlite3
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.orm import Session

from storage.ground.database import Database

MIGRATIONS = Path(__file__).parents[1] / "migrations"
SAYS = re.compile(r"^(revision|down_revision)\b[^=]*= *(?:[\"'](\w+)[\"']|None)", re.MULTILINE)
"""Alembic's two lines of a migration, read without Alembic: it takes longer to import than all else."""
UNLIMITED = "SET statement_timeout = 0"
UNBOUND = "PRAGMA foreign_keys=OFF"


class WrongShapeError(Exception):
    """The database is not of the shape this version works with; the message says what to do."""


@cache
def revisions() -> dict[str, str | None]:
    """Revision → the one before it, of every migration there is."""
    found: dict[str, str | None] = {}
    for file in sorted((MIGRATIONS / "versions").glob("*.py")):
        told = {name: value or None for name, value in SAYS.findall(file.read_text("utf-8"))}
        found[str(told["revision"])] = told["down_revision"]
    return found


def newest() -> str:
    """The revision on which no other builds. Raises ValueError when two do not."""
    (head,) = revisions().keys() - set(revisions().values())
    return head


def migrate(database: Database, to: str = "head") -> None:
    """Runs every migration that has not been run, or those up to a revision, however long it takes.

    Raises WrongShapeError for a newer version's database.
    """
    from alembic import command
    from alembic.config import Config

    database.read(_refuse_newer)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with database.engine.connect() as connection:
        _prepare(connection)
        config.attributes["connection"] = connection
        with connection.begin():  # Alembic, which would keep it at its end, finds it begun
            command.upgrade(config, to)
            _require_whole(connection)


def _prepare(connection: Connection) -> None:
    """PostgreSQL gets the time it takes; SQLite lets go of what hangs on a table while it is made anew.

    Source: sqlite.org/lang_altertable.html, "Making Other Kinds Of Table Schema Changes".
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text(UNLIMITED))
        connection.commit()
    else:
        line: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
        line.execute(UNBOUND)  # within a transaction it would do nothing
    connection.detach()  # nobody else gets a line without a limit


def _require_whole(connection: Connection) -> None:
    """Before it is kept. Raises WrongShapeError, with nothing changed."""
    if connection.dialect.name == "sqlite":
        astray = {str(row[0]) for row in connection.execute(text("PRAGMA foreign_key_check"))}
        if astray:
            raise WrongShapeError(
                f"The database was left as it was: after the migration, rows in {', '.join(sorted(astray))} "
                "would hang on rows that are not there."
            )


def require_current(database: Database) -> None:
    """Raises WrongShapeError unless every migration has been run and no unknown one."""
    database.read(required_shape)


def required_shape(session: Session) -> None:
    """The same as a question."""
    _refuse_newer(session)
    if revision_of(session) != newest():
        raise WrongShapeError("The database is not up to date. Run: hemmaplan migrate")


def _refuse_newer(session: Session) -> None:
    revision = revision_of(session)
    if revision is not None and revision not in revisions():
        raise WrongShapeError(
            f"The database was shaped by a newer version of Hemmaplan (revision {revision}). "
            "Install that version, or restore a copy from before it."
        )


def revision_of(session: Session) -> str | None:
    """What Alembic has written down; None for a database without a table."""
    if not inspect(session.connection()).has_table("alembic_version"):
        return None
    found = session.scalar(text("SELECT version_num FROM alembic_version"))
    return None if found is None else str(found)
