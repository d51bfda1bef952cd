"""Drafts: a checklist as it came in, told row by row, and what is another than in the version before."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from programme.assessments.checklists import (
    FEWEST_LEVELS,
    MOST_LEVELS,
    MOST_POINTS,
    Checklist,
    Level,
    Point,
)
from programme.ground.languages import Words
from programme.ground.offers import Facts, Offer, Remark
from programme.ground.tables import Line, Sheet
from programme.preparations.checklists import ABOVE, folded
from programme.preparations.checklists import Point as Row

LEVEL, WORD, ENGLISH = "level", "word", "english"
LONGEST_POINT, LONGEST_LEVEL, LONGEST_SHORT = 300, 75, 70
"""Characters that a window of Slack shows whole."""
LONGEST_ID = 60


@dataclass(frozen=True, slots=True)
class Step:
    """One level of the scale, as it stands in its row."""

    row: int
    value: str
    word: str
    english: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a file holds: the points with whatever is wrong in them, and the scale from its own sheet."""

    points: Offer[Row]
    scale: tuple[Step, ...]
    scale_sheet: str = ""

    @property
    def slips(self) -> tuple[Remark, ...]:
        """All that keeps it from being a checklist, by row."""
        return (*self.points.slips, *_amiss(self.points.rows), *_off_scale(self))


def scale_in(sheets: Sequence[Sheet], words: Mapping[str, str]) -> tuple[str, tuple[Step, ...]]:
    """The first sheet one can see with headings for a level and for what it means; its title and rows."""
    for sheet in sheets:
        for at, line in enumerate(() if sheet.hidden else sheet.lines[:ABOVE]):
            places = {words.get(folded(cell.text), ""): place for place, cell in enumerate(line.cells)}
            if {LEVEL, WORD} <= places.keys():
                rows = (one for one in sheet.lines[at + 1 :] if not one.hidden)
                steps = (_step(one, places) for one in rows)
                return sheet.title, tuple(one for one in steps if one.value or one.word)
    return "", ()


def _step(line: Line, places: Mapping[str, int]) -> Step:
    said = {
        what: line.cells[place].text.strip() if place < len(line.cells) else ""
        for what, place in places.items()
        if what
    }
    return Step(line.number, said[LEVEL], said[WORD], said.get(ENGLISH, ""))


def _amiss(rows: Sequence[Row]) -> Iterator[Remark]:
    first: dict[str, int] = {}
    said: dict[str, int] = {}
    for one in rows:
        if (words := folded(one.text)) in said:
            yield Remark(one.row, "checklist-doubled-words", {"id": one.id, "first": said[words]})
        said.setdefault(words, one.row)
        if not slug(one.id):
            yield Remark(one.row, "checklist-id-strange", {"id": one.id})
        elif slug(one.id) in first:
            yield Remark(one.row, "checklist-doubled", {"id": one.id, "first": first[slug(one.id)]})
        first.setdefault(slug(one.id), one.row)
        if (length := max(len(one.text), len(one.english))) > LONGEST_POINT:
            yield Remark(one.row, "checklist-point-long", {"length": length, "most": LONGEST_POINT})
    if len(rows) > MOST_POINTS:
        yield Remark(0, "checklist-points-many", {"count": len(rows), "most": MOST_POINTS})


def _off_scale(draft: Draft) -> Iterator[Remark]:
    if not draft.scale:
        yield Remark(0, "checklist-no-scale", {})
        return
    said: set[str] = set()
    for expected, one in enumerate(draft.scale, 1):
        if one.word and folded(one.word) in said:
            yield Remark(one.row, "checklist-scale-doubled", {"word": one.word[:40]}, draft.scale_sheet)
        said.add(folded(one.word))
        if one.value != str(expected):
            order: Facts = {"value": one.value, "expected": expected}
            yield Remark(one.row, "checklist-scale-order", order, draft.scale_sheet)
        elif not one.word:
            yield Remark(one.row, "checklist-scale-word", {"value": one.value}, draft.scale_sheet)
        elif max(len(one.word), len(one.english)) > LONGEST_LEVEL:
            yield Remark(one.row, "checklist-scale-long", {"most": LONGEST_LEVEL}, draft.scale_sheet)
    if not FEWEST_LEVELS <= len(draft.scale) <= MOST_LEVELS:
        size: Facts = {"count": len(draft.scale), "fewest": FEWEST_LEVELS, "most": MOST_LEVELS}
        yield Remark(0, "checklist-scale-size", size, draft.scale_sheet)


def checklist(draft: Draft, *, name: str, version: str, title: str, source: str) -> Checklist:
    """What a draft without slips becomes; words that are only in one language stand in both."""
    return Checklist(
        id=name,
        version=version,
        title=_words(title, ""),
        source=_words(source, ""),
        scale=tuple(Level(value=at, word=_words(one.word, one.english)) for at, one in _counted(draft)),
        points=tuple(
            Point(
                id=slug(one.id),
                number=one.id[:20],
                text=_words(one.text, one.english),
                short=_words(*((_short(one.short or text)) for text in (one.text, one.english))),
            )
            for one in draft.points.rows
        ),
    )


def _counted(draft: Draft) -> Iterator[tuple[int, Step]]:
    return enumerate(draft.scale, 1)


def _words(sv: str, en: str) -> Words:
    return Words(sv=sv, en=en or sv)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_SHORT else text[: LONGEST_SHORT - 1].rstrip() + "…"


def slug(text: str) -> str:
    """Punkt 3 a becomes punkt-3-a; nothing where no letter or figure is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_ID].strip("-")


@dataclass(frozen=True, slots=True)
class Difference:
    """Against the version before: point ids that are ``gone``, ``new``, and ``renamed`` (other words)."""

    gone: tuple[str, ...]
    new: tuple[str, ...]
    renamed: tuple[str, ...]


def difference(before: Checklist, now: Checklist) -> Difference:
    was, is_now = ({one.id: one for one in each.points} for each in (before, now))
    return Difference(
        tuple(was[one].number for one in was if one not in is_now),
        tuple(is_now[one].number for one in is_now if one not in was),
        tuple(is_now[one].number for one in is_now if one in was and was[one].text != is_now[one].text),
    )
