"""Conflicts: an INSERT that may say what is done where another has made the same row meanwhile."""

from typing import TypeAlias

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from storage.ground.tables import Table

Insert: TypeAlias = postgresql.Insert | sqlite.Insert


def insert(session: Session, table: type[Table]) -> Insert:
    """Both databases know ON CONFLICT, each by a construct of its own that SQLAlchemy has for it."""
    if session.get_bind().dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)
