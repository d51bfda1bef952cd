"""What the columns of a table look like, and which of them are the day's and the group's."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from programme.figures import value_headings as words
from programme.figures.table_rows import Table, is_blank, is_day, is_figure, is_surely_day, written
from programme.figures.written_values import is_missing
from programme.ground.languages import Language
from programme.ground.offers import Answers, Ask, Choice
from programme.ground.tables import Cell

SAMPLE = 300
"""Rows that are looked at to know a column."""
OF = {Language.SV: "av", Language.EN: "of"}
_WITH_YEAR = re.compile(r"\d{4}")
_SURELY_DAYS = frozenset({"datum", "date", "mätdatum", "dag", "day"})
Figure = tuple[int, ...]
"""The column of a value or a day; or two: so many and out of so many, a year and its weeks."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the measure is like, in whose language it is read, and what has been answered so far.

    ``today`` gives a day without its year one; days after ``until`` are slips, with None there are none such.
    ``year`` is what the table says above itself of days without one, and then ``today`` is its last day.
    ``place`` is the organisation's name, for tables of several.
    """

    unit: str
    groups: tuple[str, ...]
    name: str
    language: Language
    today: date
    answers: Answers = field(default_factory=dict)
    place: str = ""
    until: date | None = None
    year: int = 0

    @property
    def split(self) -> tuple[str, ...]:
        return self.groups or ("",)


@dataclass(frozen=True, slots=True)
class Seen:
    """A table looked at column by column."""

    table: Table
    wanted: Wanted

    def name(self, place: int) -> str:
        return words.told(self.table.headings[place])

    def cells(self, place: int) -> list[Cell]:
        return [row.at(place) for row in self.table.rows[:SAMPLE] if not is_blank(row.at(place))]

    def label(self, place: int) -> str:
        """The column as she sees it: its heading, or its letter and what stands first in it."""
        first = next((written(cell) for cell in self.cells(place)), "")
        name = self.table.headings[place]
        alone = self.table.headings.count(name) == 1
        return (name if alone else f"{name} ({_letter(place)})") if name else f"{_letter(place)} ({first})"

    def is_figures(self, place: int) -> bool:
        cells = [cell for cell in self.cells(place) if not is_missing(written(cell))]
        found = sum(is_figure(cell, self.wanted.language) for cell in cells)
        return bool(found) and 2 * found >= len(cells)

    def chosen(self, name: str) -> Figure:
        """The columns she answered with; nothing where there are none such any more."""
        places = tuple(
            int(place) for place in self.wanted.answers.get(name, "").split("/") if place.isdecimal()
        )
        return places if all(place < len(self.table.headings) for place in places) else ()

    def choice(self, places: Figure) -> Choice:
        """One column, or two of which the second is what the first is out of."""
        return Choice(
            "/".join(map(str, places)),
            f" {OF[self.wanted.language]} ".join(self.label(place) for place in places),
        )

    # The day.

    def days(self) -> Figure | Ask:
        width, today = len(self.table.headings), self.wanted.today
        if self.table.across:
            return (width - 2,)
        if chosen := self.chosen("date"):
            return chosen
        if within := self._within_a_year():
            return within
        dated = [place for place in range(width) if self._mostly(place, sure=False)]
        named = [place for place in dated if self.name(place) in words.DATES]
        best = [place for place in named if self.name(place) in _SURELY_DAYS]
        sure = [place for place in dated if self._mostly(place, sure=True)]
        for found in (best, named, sure):
            if len(found) == 1:
                return (found[0],)
            if found:
                return Ask("date", "values-ask-date", {}, tuple(self.choice((place,)) for place in found))
        if dated:
            return (dated[0],)
        by_name = [place for place in range(width) if self.name(place) in words.DATES]
        return (by_name[0],) if by_name else self._broken(today)

    def _within_a_year(self) -> Figure:
        """A column for the year and one for the month, the week or the quarter."""
        names = [self.name(place) for place in range(len(self.table.headings))]
        years = [place for place, name in enumerate(names) if name in words.YEARS]
        parts = [place for place, name in enumerate(names) if name in words.WITHIN_A_YEAR]
        if (
            len(years) != 1
            or len(parts) != 1
            or any(_WITH_YEAR.search(written(one)) for one in self.cells(parts[0]))
        ):
            return ()
        return (years[0], parts[0])

    def _mostly(self, place: int, *, sure: bool) -> bool:
        cells = [cell for cell in self.cells(place) if not words.is_summary(written(cell))]
        test = is_surely_day if sure else is_day
        found = [cell for cell in cells if test(cell, self.wanted.today)]
        return bool(found) and 2 * len(found) >= len(cells)

    def _broken(self, today: date) -> Figure:
        """A first column that should be the day's, where no day in it can be read: told row by row."""
        others = any(self.is_figures(place) for place in range(1, len(self.table.headings)))
        return (0,) if others and self.table.rows and not self.is_figures(0) else ()

    # Who it is about.

    def group(self, days: Figure) -> int | None:
        for place in range(len(self.table.headings)):
            if place in days or not (cells := self.cells(place)):
                continue
            if self.name(place) in words.GROUPS or self._all_groups(cells):
                return place
        return None

    def _all_groups(self, cells: Sequence[Cell]) -> bool:
        texts = [written(cell) for cell in cells if isinstance(cell.value, str)]
        known = [
            text for text in texts if words.group_called(text, self.wanted.groups) or words.is_somebody(text)
        ]
        return (
            bool(known)
            and all(text in known or words.is_everyone(text) or words.is_summary(text) for text in texts)
            and len(texts) == len(cells)
        )


def _letter(place: int) -> str:
    first, last = divmod(place, 26)
    return ("" if not first else chr(64 + first)) + chr(65 + last)
