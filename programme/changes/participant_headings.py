"""The headings of a participant list, in whatever words people use for them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz import fuzz, process

from programme.changes.participant_lists import Column, Words, cleaned, folded
from programme.ground.tables import Line, Sheet

ABOVE = 20
"""Rows that hold something among which we look for the headings."""
LONGEST = 60
"""Characters of a heading; what is longer is a sentence about the list."""
ALIKE = 78
"""Of 100: how like a word we know a misspelt heading is."""
SHORTEST = 4
"""Letters of a word that may be misspelt and still be known."""

_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_BETWEEN = re.compile(r"\s*[/,;&+|]\s*|\s+(?:och|eller|and|or)\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading means: the lower its ``rank``, the surer. ``likely`` is what she must confirm."""

    column: Column
    rank: int
    likely: bool = False
    surname_first: bool = False


@dataclass(frozen=True, slots=True)
class Headed:
    """A sheet whose headings stand in its lines ``first`` to ``last``; place, from 0 → its heading."""

    sheet: Sheet
    first: int
    last: int
    headings: Mapping[int, str]
    meanings: Mapping[int, Meaning]

    @property
    def columns(self) -> frozenset[Column]:
        return frozenset(one.column for one in self.meanings.values() if not one.likely)


def headed(sheet: Sheet, words: Words) -> Headed | None:
    """The sheet by the line or two that hold most of the headings; None where there is no list."""
    lines = sheet.lines[:ABOVE]
    single = [_headed(sheet, at, at, words) for at in range(len(lines))]
    double = [_headed(sheet, one, two, words) for one, two in pairwise(range(len(lines)))]
    found = [one for one in (*single, *double) if one is not None and _is_list(one)]
    return max(found, key=_likeness, default=None)


def _likeness(one: Headed) -> tuple[int, int, int, int]:
    return len(one.columns), len(one.meanings), one.first - one.last, -one.first


def _is_list(one: Headed) -> bool:
    people = {Column.NAME, Column.FIRST_NAME, Column.LAST_NAME, Column.EMAIL}
    return bool(people & {meaning.column for meaning in one.meanings.values()})


def _headed(sheet: Sheet, first: int, last: int, words: Words) -> Headed | None:
    lines = sheet.lines[first : last + 1]
    if any("@" in cell.text for line in lines for cell in line.cells):
        return None
    headings = _headings(lines)
    sure = dict(_sure(headings, words))
    if not sure:
        return None
    if first != last and not _goes_on(sheet.lines[last], sheet.lines[first], words):
        return None
    return Headed(sheet, first, last, headings, dict(_likely(headings, sure, words)) | sure)


def _goes_on(below: Line, above: Line, words: Words) -> bool:
    """Whether a second line has headings of its own where the first has none, and nothing that is none."""
    under = {at: cell.text for at, cell in enumerate(below.cells) if cleaned(cell.text)}
    over = dict(_sure(_headings([above]), words))
    fresh = [at for at, text in under.items() if at not in over and meaning(text, words)]
    return bool(fresh) and all(meaning(text, words) for text in under.values())


def _headings(lines: Sequence[Line]) -> dict[int, str]:
    """Place → what stands above it; the lower of two lines where both mean something."""
    found: dict[int, str] = {}
    for line in lines:
        for at, cell in enumerate(line.cells):
            if text := cleaned(cell.text):
                found[at] = text
    return found


def _sure(headings: Mapping[int, str], words: Words) -> Iterator[tuple[int, Meaning]]:
    for at, text in headings.items():
        if one := meaning(text, words):
            yield at, one


def _likely(
    headings: Mapping[int, str], sure: Mapping[int, Meaning], words: Words
) -> Iterator[tuple[int, Meaning]]:
    """What looks like the heading of a column that is not there yet."""
    there = {one.column for one in sure.values()}
    if Column.NAME in there:
        there |= {Column.FIRST_NAME, Column.LAST_NAME}
    for at, text in headings.items():
        one = None if at in sure else _looks_like(text, words)
        if one is not None and one.column not in there:
            yield at, one


def meaning(heading: str, words: Words) -> Meaning | None:
    """What a heading surely means, whatever stands beside its word: E-post (jobb), Namn*."""
    if len(heading) > LONGEST:
        return None
    plain = cleaned(_BRACKETS.sub(" ", heading))
    for text in (cleaned(heading), plain, *_without(plain, words)):
        if one := _looked_up(text, words):
            return one
    return _together([_looked_up(part, words) for part in _BETWEEN.split(plain) if cleaned(part)])


def _looked_up(text: str, words: Words) -> Meaning | None:
    for rank, known in enumerate(words.headings):
        if column := known.get(folded(text)):
            return Meaning(column, rank)
    return None


def _without(text: str, words: Words) -> Iterator[str]:
    """Without the words that say nothing of it."""
    kept = [word for word in _WORD.findall(text) if word.casefold() not in words.beside]
    yield " ".join(kept)


def _together(parts: Sequence[Meaning | None]) -> Meaning | None:
    """What two words mean beside each other: Kommun/Region, Efternamn och förnamn."""
    found = [part for part in parts if part is not None]
    if len(parts) < 2 or len(found) < len(parts):  # noqa: PLR2004  two words
        return None
    columns = [one.column for one in found]
    if set(columns) == {Column.FIRST_NAME, Column.LAST_NAME}:
        return Meaning(Column.NAME, 0, surname_first=columns[0] is Column.LAST_NAME)
    return min(found, key=lambda one: one.rank) if len(set(columns)) == 1 else None


def _looks_like(heading: str, words: Words) -> Meaning | None:
    """A misspelt word, or one that stands in a question: Vilken kommun kommer du från?"""
    if len(heading) > LONGEST:
        return None
    known = {word: column for ranked in reversed(words.headings) for word, column in ranked.items()}
    inside = {known[folded(word)] for word in _WORD.findall(heading) if folded(word) in known}
    if len(inside) == 1:
        return Meaning(inside.pop(), len(words.headings), likely=True)
    if inside or len(folded(heading)) < SHORTEST:
        return None
    near = process.extractOne(folded(heading), list(known), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return Meaning(known[near[0]], len(words.headings), likely=True) if near else None
