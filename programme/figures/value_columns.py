"""Which column of a table is what: known by its heading, or because it is the only one; else somebody is asked.

A column is never a value's only because it stands beside the day.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from programme.figures import value_headings as words
from programme.figures.value_tables import Row, Table, is_blank, is_day, is_figure, is_surely_day, written
from programme.figures.written_days import When, in_cell, numbered, when
from programme.figures.written_values import PER_CENT, is_missing
from programme.ground.languages import Language
from programme.ground.offers import Answers, Ask, Choice, Column, Remark
from programme.ground.tables import Cell

SAMPLE = 300
"""Rows that are looked at to know a column."""
_PAIR = 2
_WITH_YEAR = re.compile(r"\d{4}")
Figure = tuple[int, ...]
"""The column of a value, or those of a count: so many, out of so many."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the measure is like, in whose language it is read, and what has been answered so far.

    ``today`` gives a day without its year one; days after ``until`` are slips, with None there are none such.
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

    @property
    def split(self) -> tuple[str, ...]:
        return self.groups or ("",)


@dataclass(frozen=True, slots=True)
class Columns:
    """``days`` is one column, or a year's and that of what is counted within it; ``by_group`` None for long form.

    ``beside`` is a count's two columns beside its value.
    """

    days: Figure
    figures: Mapping[str, Figure]
    group: int | None = None
    beside: Figure = ()
    asks: tuple[Ask, ...] = ()
    slips: tuple[Remark, ...] = ()

    def told(self, table: Table) -> tuple[Column, ...]:
        """What each is read as."""
        read: dict[int, str] = dict.fromkeys(self.days, "date")
        if self.group is not None:
            read[self.group] = "group"
        for group, figure in self.figures.items():
            value = "value" if self.group is not None or not group else f"value {group}"
            read |= (
                {figure[0]: value}
                if len(figure) == 1
                else dict(zip(figure, ("count", "out_of"), strict=True))
            )
        read |= dict(zip(self.beside, ("count", "out_of"), strict=False))
        return tuple(Column(name, read.get(place, ""), place) for place, name in enumerate(table.headings))

    def day(self, row: Row, table: Table, today: date) -> When:
        """Raises Refusal for what is no day."""
        last = row.at(self.days[-1])
        part = numbered(words.WITHIN_A_YEAR.get(words.told(table.headings[self.days[-1]]), ""), written(last))
        if len(self.days) > 1:
            return when(f"{written(row.at(self.days[0]))} {part or written(last)}", today=today)
        return when(part, today=today) if part else in_cell(last, today=today)


def recognised(table: Table, wanted: Wanted) -> Columns | None:
    """None where no column can be a day's."""
    seen = _Seen(table, wanted)
    days = seen.days()
    if isinstance(days, Ask):
        return Columns((), {}, asks=(days,))
    if not days:
        return None
    group = seen.group(days)
    left = seen.left(days, group)
    if group is not None or not wanted.groups:
        return seen.one(days, group, left)
    return seen.each(days, left)


@dataclass(frozen=True, slots=True)
class _Seen:
    table: Table
    wanted: Wanted

    def name(self, place: int) -> str:
        return words.told(self.table.headings[place])

    def cells(self, place: int) -> list[Cell]:
        return [row.at(place) for row in self.table.rows[:SAMPLE] if not is_blank(row.at(place))]

    def label(self, place: int) -> str:
        """The column as she sees it: its heading, or its letter and what stands first in it."""
        first = next((written(cell) for cell in self.cells(place)), "")
        return self.table.headings[place] or f"{_letter(place)} ({first})"

    # The day.

    def days(self) -> Figure | Ask:
        width, today = len(self.table.headings), self.wanted.today
        if self.table.across:
            return (width - 2,)
        if chosen := self.wanted.answers.get("date"):
            return (int(chosen),)
        if within := self._within_a_year():
            return within
        dated = [place for place in range(width) if self._mostly(place, sure=False)]
        named = [place for place in dated if self.name(place) in words.DATES]
        best = [place for place in named if self.name(place) in {"datum", "date", "mätdatum", "dag", "day"}]
        sure = [place for place in dated if self._mostly(place, sure=True)]
        for found in (best, named, sure):
            if len(found) == 1:
                return (found[0],)
            if found:
                return Ask("date", "values-ask-date", {}, tuple(self._choice((place,)) for place in found))
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

    # What was measured.

    def left(self, days: Figure, group: int | None) -> list[int]:
        """The columns that may hold figures."""
        if self.table.across:
            return [len(self.table.headings) - 1]
        known = words.PLACES | words.MEASURES | words.CODES
        free = [
            place
            for place in range(len(self.table.headings))
            if place not in (*days, group) and self.cells(place)
        ]
        possible = [place for place in free if self.name(place) not in known and self._may_be_value(place)]
        return possible or ([free[0]] if len(free) == 1 else [])

    def _may_be_value(self, place: int) -> bool:
        """Figures; or nothing yet, where the heading says what should stand there or there is none."""
        name, groups = self.table.headings[place], self.wanted.groups
        named = not name or self.name(place) in words.VALUES or bool(words.group_within(name, groups))
        return self.is_figures(place) or (
            named and all(is_missing(written(cell)) for cell in self.cells(place))
        )

    def is_figures(self, place: int) -> bool:
        cells = [cell for cell in self.cells(place) if not is_missing(written(cell))]
        found = sum(is_figure(cell, self.wanted.language) for cell in cells)
        return bool(found) and 2 * found >= len(cells)

    def one(self, days: Figure, group: int | None, left: Sequence[int]) -> Columns:
        """A single value a row."""
        chosen = _chosen(self.wanted.answers.get("value"))
        named = self._named(left)
        if chosen:
            return Columns(
                days, {"": chosen}, group, self._beside(chosen[0], left) if len(chosen) == 1 else ()
            )
        if len(named) == 1:
            return Columns(days, {"": (named[0],)}, group, self._beside(named[0], left))
        if len(left) == 1 and not self._counts_shares(left[0]):
            return Columns(days, {"": (left[0],)}, group)
        if not left:
            return Columns(days, {}, group, slips=(Remark(0, "values-no-column", {}),))
        return Columns(days, {}, group, asks=(self._which("value", "values-ask-value", {}, left),))

    def _named(self, left: Sequence[int]) -> list[int]:
        """By the measure's own name, or as a value."""
        own = [place for place in left if self.name(place) == words.told(self.wanted.name) != ""]
        return own or [place for place in left if self.name(place) in words.VALUES]

    def _counts_shares(self, place: int) -> bool:
        """Whether a heading speaks of how many where shares are measured."""
        return (
            self.wanted.unit == PER_CENT and self.name(place) in words.COUNTS and not self._has_counts(place)
        )

    def _has_counts(self, place: int) -> bool:
        return any(
            not isinstance(cell.value, int | float) and any(c in "/avof%" for c in written(cell))
            for cell in self.cells(place)
        )

    def _beside(self, value: int, left: Sequence[int]) -> Figure:
        """A count beside its share, where every row says by itself that it is that."""
        others = [place for place in left if place != value]
        if self.wanted.unit != PER_CENT or len(others) != _PAIR:
            return ()
        pairs = (tuple(others), tuple(reversed(others)))
        return next((pair for pair in pairs if self._agrees(value, pair)), ())

    def _agrees(self, value: int, pair: Figure) -> bool:
        each = [[row.at(place) for place in (value, *pair)] for row in self.table.rows]
        whole = [[one.value for one in row] for row in each if not any(is_blank(one) for one in row[1:])]
        try:
            found = [(_plain(share), _plain(part), _plain(of)) for share, part, of in whole]
            return bool(found) and all(
                0 <= part <= of and abs(share - 100 * part / of) < 0.1 for share, part, of in found
            )
        except (ValueError, ZeroDivisionError):
            return False

    def each(self, days: Figure, left: Sequence[int]) -> Columns:
        """A column for each group."""
        groups, figures, asks = self.wanted.groups, {}, []
        by_group = {group: self._of(group, left) for group in groups}
        if not self.table.headed and len(left) == len(groups):
            by_group = {group: [place] for group, place in zip(groups, left, strict=True)}
        free = [place for place in left if not any(place in places for places in by_group.values())]
        for group, places in by_group.items():
            chosen = _chosen(self.wanted.answers.get(f"value:{group}"))
            if chosen or len(places) == 1:
                figures[group] = chosen or (places[0],)
            elif places or len(left) >= len(groups):
                asks.append(
                    self._which(
                        f"value:{group}", "values-ask-value-of", {"group": group}, places or free or left
                    )
                )
        missing = [
            group
            for group in groups
            if group not in figures and f"value:{group}" not in {ask.name for ask in asks}
        ]
        slips = tuple(Remark(0, "values-group-missing", {"group": group}) for group in missing)
        return Columns(days, figures, asks=tuple(asks), slips=slips)

    def _of(self, group: str, left: Sequence[int]) -> list[int]:
        groups = self.wanted.groups
        exact = [place for place in left if words.group_called(self.table.headings[place], groups) == group]
        return exact or [
            place for place in left if words.group_within(self.table.headings[place], groups) == group
        ]

    def _which(self, name: str, key: str, facts: Mapping[str, str], places: Sequence[int]) -> Ask:
        alone = [self._choice((place,)) for place in places]
        pairs = [(a, b) for a in places for b in places if a != b and self._may_be_count(a, b)]
        counts = [self._choice(pair) for pair in pairs] if self.wanted.unit == PER_CENT else []
        return Ask(name, key, facts, tuple([*counts, *alone]))

    def _may_be_count(self, part: int, whole: int) -> bool:
        try:
            each = [
                (_plain(row.at(part).value), _plain(row.at(whole).value)) for row in self.table.rows[:SAMPLE]
            ]
        except ValueError:
            return False
        return all(0 <= few <= many and few == int(few) and many == int(many) for few, many in each)

    def _choice(self, places: Figure) -> Choice:
        return Choice("/".join(map(str, places)), " / ".join(self.label(place) for place in places))


def _plain(value: object) -> float:
    """Raises ValueError for what is no number; what is empty is not judged."""
    return float(str(value if value is not None else "").replace(",", ".").replace("\u00a0", "").strip())


def _chosen(answer: str | None) -> Figure:
    return tuple(int(one) for one in answer.split("/")) if answer else ()


def _letter(place: int) -> str:
    first, last = divmod(place, 26)
    return ("" if not first else chr(64 + first)) + chr(65 + last)
