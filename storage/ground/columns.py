"""The column types every table shares."""

import secrets
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import DateTime, Dialect, Enum, String
from sqlalchemy.types import TypeDecorator

S = TypeVar("S", bound=StrEnum)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC. Refuses a naive one; SQLite, which drops zones, gets it back here."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Named(TypeDecorator[S]):
    """An enum's readable value as plain text: one more member changes no table."""

    impl = String
    cache_ok = True

    def __init__(self, members: type[S]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: S | None, dialect: Dialect) -> str | None:
        return None if value is None else self.members(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> S | None:
        return None if value is None else self.members(value)


def one_of(kind: type[S], name: str) -> Enum:
    """A column that holds an enum's readable values, with a CHECK called ``name``."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        length=30,
        name=name,
        values_callable=lambda members: [member.value for member in members],
    )


def new_id() -> str:
    """An id no other row has: made here, so that rows that belong together are written at once."""
    return secrets.token_hex(8)
