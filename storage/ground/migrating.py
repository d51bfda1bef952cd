"""Brings a database to the shape this version knows, and refuses one that a newer version has shaped."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage.ground.database import Database


class WrongShapeError(Exception):
    """The database is not of the shape this version works with; the message says what to do."""


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parents[1] / "migrations"))
    return config


def migrate(database: Database, to: str = "head") -> None:
    """Runs every migration that has not been run, or those up to a revision.

    Raises WrongShapeError for a newer version's database.
    """
    _refuse_newer(database)
    config = _config()
    with database.engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        connection.commit()


def require_current(database: Database) -> None:
    """Raises WrongShapeError unless every migration has been run and no unknown one."""
    _refuse_newer(database)
    if _revision_of(database) != ScriptDirectory.from_config(_config()).get_current_head():
        raise WrongShapeError("The database is not up to date. Run: hemmaplan migrate")


def _refuse_newer(database: Database) -> None:
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    revision = _revision_of(database)
    if revision is not None and revision not in known:
        raise WrongShapeError(
            f"The database was shaped by a newer version of Hemmaplan (revision {revision}). "
            "Install that version, or restore a copy from before it."
        )


def _revision_of(database: Database) -> str | None:
    with database.reading.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()
