"""Batches: many ids, named a few hundred at a time."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, bindparam
from sqlalchemy.orm import InstrumentedAttribute

MANY = 500
"""Ids a question names at once; both databases allow far more."""


def some(ids: Iterable[str]) -> Iterator[list[str]]:
    """The ids in as many lists as it takes."""
    every = sorted(set(ids))
    for at in range(0, len(every), MANY):
        yield every[at : at + MANY]


def among(column: InstrumentedAttribute[Any], ids: Iterable[object]) -> ColumnElement[bool]:
    """The same as ``column.in_(ids)``, which looks at each of them before the database does."""
    return column.in_(bindparam(None, list(ids), expanding=True))
