"""Small counts: what was counted of so few people that one might know who they are.

Inside the organisation they are seen as they are; outside it they are left out, whoever looks.
"""

import re
from collections.abc import Iterator

from programme.figures.written_values import Count, count
from programme.ground.refusals import Refusal

FEWEST = 5
"""Counts under this are hidden outside the own organisation."""
ALONE = 1
"""So many left over are pointed out by the others."""
HIDDEN = "…"
_COUNTED = re.compile(r"\d{1,9}\s*(?:av|of)\s*\d{1,9}", re.ASCII | re.IGNORECASE)
"""7 av 10. Not 7/10: in running words that may be a day."""


def is_small(counted: Count | None, fewest: int = FEWEST) -> bool:
    """Whether so few were counted, or counted among, or all but one were.

    In 7 of 10 nobody asks who the three are; in 9 of 10 everybody asks who the one is.
    """
    if counted is None:
        return False
    return min(counted.part, counted.whole) < fewest or counted.whole - counted.part == ALONE


def counted_in(text: str) -> Count | None:
    """The first count in a line of words: 5 av 8 kom."""
    return next((counted for _, counted in _counted(text)), None)


def without(text: str, fewest: int = FEWEST) -> str:
    """A line of words with its small counts left out."""
    for words, counted in _counted(text):
        if is_small(counted, fewest):
            text = text.replace(words, HIDDEN)
    return text


def _counted(text: str) -> Iterator[tuple[str, Count]]:
    for words in _COUNTED.findall(text):
        found = _count(words)
        if found is not None:
            yield words, found


def _count(words: str) -> Count | None:
    try:
        return count(words)
    except Refusal:  # 8 av 5 is no count; the words stand all the same
        return None
