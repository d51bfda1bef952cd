"""Excerpts: whose words stand on a report's four pages, and how much of them; nothing is changed in them.

A board reads four pages. Whatever has no room there stands whole after them, so nothing approved is lost.
"""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from programme.reports.report_parts import ReportPart

SENTENCE = re.compile(r"(?<=[.?])\s+")
ROOMY = (1200, 700, 400)
"""Characters of a field, the most that lets everybody stand there with as much."""
BRIEF = 150
"""Where even that lets not everybody stand there."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """An organisation's words in one field, as far as there is room."""

    part: ReportPart
    text: str


def fields(parts: Iterable[ReportPart], field: str) -> list[Excerpt]:
    """All of what each says there, of those that say something."""
    return [Excerpt(one, text) for one in parts if (text := str(getattr(one.words, field)).strip())]


def shortened(text: str, most: int) -> str:
    """Whole lines as far as they have room; of a first one that has none whole sentences, or else words."""
    held = _as_many(text.splitlines(), most, by="\n")
    if held:
        return held
    first = text.splitlines()[0]
    if held := _as_many(SENTENCE.split(first), most, by=" "):
        return held
    return f"{_as_many(first.split(), most - 1, by=' ') or first[: most - 1]}…"


def _as_many(pieces: Sequence[str], most: int, *, by: str) -> str:
    held = ""
    for one in pieces:
        more = f"{held}{by}{one}" if held else one
        if len(more) > most:
            break
        held = more
    return held


def chosen(
    told: Sequence[Excerpt],
    *,
    room: float,
    height: Callable[[Excerpt], float],
    first: Callable[[Excerpt], object],
) -> list[Excerpt]:
    """As many as have room, those that are smallest by ``first``, in the order they came in."""
    left, taken = room, set[str]()
    for one in sorted(told, key=first):  # type: ignore[arg-type]
        left -= height(one)
        if left < 0:
            break
        taken.add(one.part.id)
    return [one for one in told if one.part.id in taken]


def unseen_first(seen: Collection[str]) -> Callable[[Excerpt], bool]:
    """So that as many organisations as have room stand somewhere on the four pages."""
    return lambda one: one.part.id in seen
