"""Which column of a table has the values: known by its heading, or the only one; else somebody is asked.

A column is never a value's only because it stands beside the day.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from programme.figures import value_headings as words
from programme.figures.table_columns import SAMPLE, Figure, Seen, Wanted
from programme.figures.table_rows import Row, Table, is_blank, is_share, serial_day, written
from programme.figures.written_days import When, in_cell, numbered, when
from programme.figures.written_values import PER_CENT, is_missing
from programme.ground.offers import Ask, Column, Remark
from programme.ground.tables import Cell

_PAIR = 2
_NEAR = 0.1  # per cent, between a share that was rounded and its count


@dataclass(frozen=True, slots=True)
class Columns:
    """``days`` is one column, or a year's and that of what is counted within it; ``group`` names the groups.

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
        if len(self.days) == 1 and (serial := serial_day(last)):
            return When(serial, numbered=written(last))
        part = numbered(words.WITHIN_A_YEAR.get(words.told(table.headings[self.days[-1]]), ""), written(last))
        if len(self.days) > 1:
            return when(f"{written(row.at(self.days[0]))} {part or written(last)}", today=today)
        return when(part, today=today) if part else in_cell(last, today=today)


def recognised(table: Table, wanted: Wanted) -> Columns | None:
    """None where no column can be a day's."""
    seen = _Values(table, wanted)
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
class _Values(Seen):
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

    def one(self, days: Figure, group: int | None, left: Sequence[int]) -> Columns:
        """A single value a row."""
        chosen = self.chosen("value")
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
        whole = [row for row in each if not any(is_blank(one) for one in row[1:])]
        try:
            found = [(_per_cent(share), _plain(part.value), _plain(of.value)) for share, part, of in whole]
            return bool(found) and all(
                0 <= part <= of and abs(share - 100 * part / of) < _NEAR for share, part, of in found
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
            chosen = self.chosen(f"value:{group}")
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
        alone = [self.choice((place,)) for place in places]
        plain = [place for place in places if not words.is_somebody(self.table.headings[place])]
        pairs = [(a, b) for a in plain for b in plain if a != b and self._may_be_count(a, b)]
        counts = [self.choice(pair) for pair in pairs] if self.wanted.unit == PER_CENT else []
        everyone = [place for place in places if words.is_everyone(self.table.headings[place])]
        known = len(everyone) == 1 and any(words.is_somebody(self.table.headings[place]) for place in places)
        return Ask(name, key, facts, (*counts, *alone), proposed=str(everyone[0]) if known else "")

    def _may_be_count(self, part: int, whole: int) -> bool:
        try:
            each = [
                (_plain(row.at(part).value), _plain(row.at(whole).value)) for row in self.table.rows[:SAMPLE]
            ]
        except ValueError:
            return False
        return all(0 <= few <= many and few == int(few) and many == int(many) for few, many in each)


def _per_cent(cell: Cell) -> float:
    """Raises ValueError for what is no number."""
    return _plain(cell.value) * (100 if is_share(cell) else 1)


def _plain(value: object) -> float:
    """Raises ValueError for what is no number; what is empty is not judged."""
    return float(str(value if value is not None else "").replace(",", ".").replace("\u00a0", "").strip())
