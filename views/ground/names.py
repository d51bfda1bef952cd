"""Names in a row: as many as one reads, and how many more there are."""

from collections.abc import Sequence

from texts import Texts
from texts.lists import listed

MOST = 5


def some(names: Sequence[str], texts: Texts, *, most: int = MOST) -> str:
    """Norrby, Ekeby och 7 till; one more than ``most`` is named rather than counted."""
    shown = names if len(names) <= most + 1 else names[:most]
    rest = len(names) - len(shown)
    return listed([*shown, *([texts("names-more", count=rest)] if rest else [])], texts.language)
