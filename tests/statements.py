"""What SQL a statement becomes is remembered for a whole run, and not for one database of it.

Nearly every test has a database of its own, and SQLAlchemy keeps what it compiled by the engine and the
dialect it compiled for. All our SQLite databases speak alike, and so do all of the one PostgreSQL.
"""

from typing import Any

from sqlalchemy import Engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

_COMPILED: Any = {}


class Alike:
    """A dialect that equals any other of its class, and whose engines remember together."""

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        engine.update_execution_options(compiled_cache=_COMPILED)


class AlikeSqlite(Alike, SQLiteDialect_pysqlite):
    supports_statement_cache = True


class AlikePostgresql(Alike, PGDialect_psycopg):
    supports_statement_cache = True


def remember_statements() -> None:
    """For every engine that is made from now on."""
    registry.register("sqlite", __name__, AlikeSqlite.__name__)
    registry.register("postgresql.psycopg", __name__, AlikePostgresql.__name__)
