"""Batches: many ids, named a few hundred at a time."""

from collections.abc import Iterable, Iterator

MANY = 500
"""Ids a question names at once; both databases allow far more."""


def some(ids: Iterable[str]) -> Iterator[list[str]]:
    """The ids in as many lists as it takes."""
    every = sorted(set(ids))
    for at in range(0, len(every), MANY):
        yield every[at : at + MANY]
