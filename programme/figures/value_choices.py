"""Which rows of a table are meant, where it is about several places, measures or groups; else asked."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from programme.figures import value_headings as words
from programme.figures.table_columns import Wanted
from programme.figures.table_rows import EMPTY, Row, Table, is_blank, written
from programme.figures.value_columns import Columns
from programme.figures.value_rows import Chosen
from programme.ground.offers import Ask, Choice
from programme.ground.tables import Cell

ALL = "*"
"""The answer that every row is meant."""


def chosen(table: Table, columns: Columns, wanted: Wanted) -> tuple[Chosen, tuple[Ask, ...]]:
    """Rows are about the measure by its name, about its organisation, and about everybody."""
    only: dict[int, str] = {}
    asks: list[Ask] = []
    rows = [row for row in table.rows if _is_ours(row, columns, wanted)]
    for at in _about(table, columns):
        labels = _labels(rows, at)
        if len(labels) < 2:  # noqa: PLR2004 - one or none leaves no choice
            continue
        answer = wanted.answers.get(f"only:{at}") or _known(labels, wanted.name, wanted.place)
        if answer is None:
            asks.append(_ask(at, table.headings[at], labels))
        elif answer != ALL:
            only[at] = answer
            rows = [row for row in rows if written(row.at(at)) == answer]
    group, ask = _group(rows, columns, wanted)
    return Chosen(only, group), (*asks, *ask)


def written_once(table: Table, columns: Columns) -> Table:
    """With what stands once above several rows, a day or a place, in each of them."""
    if columns.group is None and not table.merged and len(columns.days) < 2:  # noqa: PLR2004 - a year's, too
        return table
    places, rows = [*columns.days, *_about(table, columns)], []
    above: dict[int, Cell] = {}
    for row in table.rows:
        above |= {place: row.at(place) for place in places if not is_blank(row.at(place))}
        cells = [*row.cells, *[EMPTY] * (max(places, default=0) + 1 - len(row.cells))]
        for place, cell in above.items():
            cells[place] = cell
        rows.append(replace(row, cells=tuple(cells)))
    return replace(table, rows=tuple(rows))


def _about(table: Table, columns: Columns) -> list[int]:
    """The columns that say what a row is about: measures first, and of days across every label."""
    taken = {
        *columns.days,
        columns.group,
        *(place for figure in columns.figures.values() for place in figure),
    }
    free = [(words.told(name), place) for place, name in enumerate(table.headings) if place not in taken]
    measures = [place for name, place in free if name in words.MEASURES]
    places = [place for name, place in free if name in words.PLACES]
    others = [
        place
        for name, place in free
        if table.across and name not in words.MEASURES | words.PLACES | words.CODES
    ]
    labels = [place for place in others if place < len(table.headings) - 2]
    return [*measures, *places, *labels]


def _is_ours(row: Row, columns: Columns, wanted: Wanted) -> bool:
    if columns.group is None or not wanted.groups:
        return True
    return bool(words.group_called(written(row.at(columns.group)), wanted.groups))


def _labels(rows: Sequence[Row], at: int) -> list[str]:
    each = (written(row.at(at)) for row in rows)
    return list(dict.fromkeys(text for text in each if text and not words.is_summary(text)))


def _known(labels: Sequence[str], name: str, place: str) -> str | None:
    ours = {_bare(name), _bare(place)} - {""}
    found = [label for label in labels if _bare(label) in ours]
    return found[0] if len(found) == 1 else None


def _bare(name: str) -> str:
    return (
        words.told(name)
        .removesuffix(" kommun")
        .removesuffix(" municipality")
        .removeprefix("region ")
        .removesuffix("s")
    )


def _ask(at: int, heading: str, labels: Sequence[str]) -> Ask:
    choices = (*(Choice(label, label) for label in labels), Choice(ALL, key="values-ask-all"))
    return Ask(f"only:{at}", "values-ask-only", {"heading": heading or labels[0]}, choices)


def _group(
    rows: Sequence[Row], columns: Columns, wanted: Wanted
) -> tuple[str, Iterator[Ask] | tuple[Ask, ...]]:
    """Of a measure that is not split: everybody, if the table says who that is."""
    if columns.group is None or wanted.groups:
        return "", ()
    labels = list(dict.fromkeys(text for row in rows if (text := written(row.at(columns.group or 0)))))
    everyone = [label for label in labels if words.is_everyone(label)]
    answer = wanted.answers.get("group")
    if answer or len(labels) < 2 or len(everyone) == 1:  # noqa: PLR2004 - one or none leaves no choice
        return answer or (everyone or labels or [""])[0], ()
    return "", (Ask("group", "values-ask-group", {}, tuple(Choice(label, label) for label in labels)),)
