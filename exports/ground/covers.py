"""The cover of a workbook: what it is, the way to its pages, and a table that a board can read."""

from collections.abc import Sequence
from dataclasses import dataclass

from exports.ground.cells import legible, letter
from exports.ground.looks import FIGURE_HEADINGS, HEADINGS, LABEL, POINTER, SAID, TITLE
from exports.ground.pages import Page
from exports.ground.pen import Pen, headings, on_paper
from exports.ground.sheets import Sheet, Value

Table = tuple[list[str], int, int]
"""Its headings, the row they stand in, and how many rows there are below."""


@dataclass(frozen=True, slots=True)
class Cover:
    """``pages`` are names of sheets, each with what it holds; ``figures`` are counts with what they count."""

    name: str
    title: str
    said: tuple[str, ...]
    figures: tuple[tuple[str, int], ...]
    contents: str
    pages: tuple[tuple[str, str], ...]
    table_title: str
    table: Sheet | None


def draw(page: Page, cover: Cover, pen: Pen) -> Table | None:
    """What is written, top down."""
    _lay_out(page, cover)
    page.put([pen.text(cover.title, TITLE)], 26.0)
    for line in cover.said:
        page.put([pen.text(line, SAID)])
    page.put([])
    for what, count in cover.figures:
        page.put([pen.text(what, LABEL), pen.cell(count)])
    page.put([])
    first = len(cover.said) + len(cover.figures) + 4
    table = _table(page, cover, pen, first)
    _contents(page, cover, pen, first + (table[2] + 3 if table else 0) + 1)
    return table


def _contents(page: Page, cover: Cover, pen: Pen, first: int) -> None:
    """A pointer to each page; ``first`` is the row the first stands in."""
    page.put([pen.text(cover.contents, LABEL)])
    for at, (name, said) in enumerate(cover.pages, first):
        page.put([pen.text(name, POINTER), pen.text(said, SAID)])
        page.points(f"A{at}", within=_place(name))


def _table(page: Page, cover: Cover, pen: Pen, at: int) -> Table | None:
    """What a board reads, above the way to the rest; ``at`` is the row its title stands in."""
    if cover.table is None:
        return None
    page.put([pen.text(cover.table_title, LABEL)])
    names = headings(cover.table)
    rows = list(cover.table.rows)
    columns = zip(*rows, strict=True) if rows else ([],) * len(names)
    looks = (FIGURE_HEADINGS if rows and _figures(column) else HEADINGS for column in columns)
    page.put([pen.text(name, look) for name, look in zip(names, looks, strict=True)], 34.0)
    for row in rows:
        page.put([pen.cell(value) for value in row])
    page.put([])
    return names, at + 1, len(rows)


def _figures(column: Sequence[Value]) -> bool:
    return all(isinstance(value, int | float | None) for value in column)


def _lay_out(page: Page, cover: Cover) -> None:
    widths: Sequence[int] = [one.width for one in cover.table.headings] if cover.table else (30, 90)
    for at, width in enumerate(widths, 1):
        page.column_dimensions[letter(at)].width = width
    page.sheet_view.showGridLines = False
    on_paper(page)


def _place(name: str) -> str:
    """The first cell of a page, as a formula spells it."""
    return "'{}'!A1".format(legible(name).replace("'", "''"))
