"""The rows of a table of values, one by one: a value, what is left out and why, or what cannot be read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from programme.figures import value_headings as words
from programme.figures.table_columns import Figure, Wanted
from programme.figures.table_rows import Row, Table, is_blank, is_share, written
from programme.figures.value_columns import Columns
from programme.figures.written_days import When, shown
from programme.figures.written_values import PER_CENT, Amount, amount, chartable, counted, is_missing
from programme.ground.offers import Remark
from programme.ground.refusals import Refusal
from programme.ground.tables import Cell


@dataclass(frozen=True, slots=True)
class ValueRow:
    """What was measured of one group (empty where a measure is not split) on one day."""

    on: date
    group: str
    value: float
    count: int | None = None
    out_of: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A value with the row it stood in; ``marked`` where it said itself that it is per cent."""

    row: int
    value: ValueRow
    when: When
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which rows are read: those that hold this in this column; and of which group, where none is wanted."""

    only: Mapping[int, str]
    group: str = ""


class _LeftOut(Exception):  # noqa: N818  nothing is wrong with it
    def __init__(self, key: str, **facts: str | int) -> None:
        super().__init__(key)
        self.key, self.facts = key, facts


def read(
    table: Table, columns: Columns, wanted: Wanted, chosen: Chosen
) -> tuple[list[Found], list[Remark], list[Remark]]:
    """Values, what is left out, and slips."""
    found: list[Found] = []
    left_out: list[Remark] = []
    slips: list[Remark] = []
    reader = _Reader(table, columns, wanted, chosen)
    for row in table.rows:
        try:
            found.extend(reader.values(row, left_out))
        except _LeftOut as out:
            left_out.append(Remark(row.number, out.key, out.facts))
        except Refusal as no:
            slips.append(Remark(row.number, no.key, no.facts))
    return found, left_out, slips


@dataclass(frozen=True, slots=True)
class _Reader:
    table: Table
    columns: Columns
    wanted: Wanted
    chosen: Chosen

    def values(self, row: Row, left_out: list[Remark]) -> Iterator[Found]:
        """Raises _LeftOut, Refusal."""
        self._passes(row)
        named = self._group(row)
        figures = self.columns.figures
        there = {group: figure for group, figure in figures.items() if not self._is_missing(row, figure)}
        when = self._when(row, bool(there))
        if not there:
            raise _LeftOut("values-none-there", day=when.on.isoformat())
        for group, figure in figures.items():
            if group not in there:
                facts = {"day": when.on.isoformat(), "group": group}
                left_out.append(Remark(row.number, "values-none-of", facts))
                continue
            one = self._amount(row, figure)
            part, whole = (one.count.part, one.count.whole) if one.count else (None, None)
            value = ValueRow(when.on, group or named, one.value, part, whole)
            yield Found(row.number, value, when, one.marked)

    def _passes(self, row: Row) -> None:
        days = [written(row.at(place)) for place in self.columns.days]
        beside = [
            written(cell)
            for place, cell in enumerate(row.cells)
            if place != self.columns.group and isinstance(cell.value, str) and place not in self.columns.days
        ]
        labels = (days if any(days) else []) + (beside if self.table.across or not any(days) else [])
        summary = next((text for text in labels if text and words.is_summary(text)), "")
        if summary:
            raise _LeftOut("values-summary", text=shown(summary))
        for place, only in self.chosen.only.items():
            there = written(row.at(place))
            if there != only:
                raise _LeftOut("values-elsewhere", text=shown(there) or "–")

    def _group(self, row: Row) -> str:
        if self.columns.group is None:
            return ""
        label = written(row.at(self.columns.group))
        if not self.wanted.groups:
            if label != self.chosen.group:
                raise _LeftOut("values-other-group", text=shown(label) or "–")
            return ""
        group = words.group_called(label, self.wanted.groups)
        if not group:
            raise _LeftOut("values-other-group", text=shown(label) or "–")
        return group

    def _is_missing(self, row: Row, figure: Figure) -> bool:
        cells = [row.at(place) for place in figure]
        return any(cell.error or (not cell.formula and is_missing(written(cell))) for cell in cells)

    def _when(self, row: Row, there: bool) -> When:
        text = " ".join(written(row.at(place)) for place in self.columns.days)
        if not text.strip():
            if there:
                raise Refusal("values-no-day")
            raise _LeftOut("values-note", text=shown(" ".join(map(written, row.cells))))
        try:
            when = self.columns.day(row, self.table, self.wanted.today)
        except Refusal:
            if there:
                raise
            raise _LeftOut("values-note", text=shown(text)) from None
        if self.wanted.until is not None and when.on > self.wanted.until:
            raise self._ahead(when)
        return when

    @staticmethod
    def _ahead(when: When) -> Refusal:
        day = when.on.isoformat()
        return (
            Refusal("values-period-ahead", text=when.period, day=day)
            if when.period
            else Refusal("values-ahead", day=day)
        )

    def _amount(self, row: Row, figure: Figure) -> Amount:
        if len(figure) > 1:
            return self._of(row, figure)
        beside = self.columns.beside
        if beside and not any(is_blank(row.at(place)) for place in beside):
            return self._of(row, beside)
        return self._in(row.at(figure[0]))

    def _of(self, row: Row, figure: Figure) -> Amount:
        """So many of so many, in two columns."""
        part, whole = (self._in(row.at(place), unit="") for place in figure)
        if part.value != int(part.value) or whole.value != int(whole.value):
            raise Refusal("series-count", text=f"{part.value:g} / {whole.value:g}")
        found = counted(int(part.value), int(whole.value))
        return Amount(100 * found.part / found.whole, found, marked=True)

    def _in(self, cell: Cell, unit: str | None = None) -> Amount:
        unit = self.wanted.unit if unit is None else unit
        if cell.formula and cell.value is None:
            raise Refusal("values-formula")
        if isinstance(cell.value, date):
            raise Refusal("values-became-day", text=shown(cell.text or str(cell.value)))
        if isinstance(cell.value, bool) or not isinstance(cell.value, int | float):
            return amount(written(cell), unit=unit, language=self.wanted.language)
        return _stored(cell, float(cell.value), unit)


def _stored(cell: Cell, value: float, unit: str) -> Amount:
    """70 % is kept as 0.7 and is read as 70; a sign that is only shown behind the figure changes nothing."""
    if is_share(cell):
        if unit not in {PER_CENT, ""}:
            raise Refusal("values-other-unit", text=shown(cell.text or f"{value:.0%}"), unit=unit)
        return Amount(round(value * 100, 9), marked=True)
    return Amount(chartable(value, str(value)), marked="%" in cell.number_format)
