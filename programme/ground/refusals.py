"""A refusal: the rules say no, and why. Not a fault; it becomes kind words where the person is."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager


class Refusal(ValueError):  # noqa: N818  a no is not an error
    """``key`` names the text, ``facts`` what it speaks of, ``field`` the form field it belongs to.

    A ValueError, for that is what a model's validators may raise, and all of them are told at once.
    """

    def __init__(self, key: str, *, field: str | None = None, **facts: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.field = field
        self.facts = facts


class Refusals(Exception):  # noqa: N818  as little as one of them
    """Everything a form says no to, each at its field."""

    def __init__(self, each: Iterable[Refusal]) -> None:
        self.each = tuple(each)
        super().__init__(", ".join(one.key for one in self.each))


@contextmanager
def at_its_field(field: str) -> Iterator[None]:
    """What is refused within is said at that field, whichever it was called where the rule stands."""
    try:
        yield
    except Refusal as no:
        raise Refusal(no.key, field=field, **no.facts) from no
