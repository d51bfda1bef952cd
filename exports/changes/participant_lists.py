"""The participant list as an Excel file that was given: its headings found, its rows as they stand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exports.ground.spreadsheets import Cell, Page, pages
from programme.changes.participant_lists import REQUIRED, Column, Row, Vocabulary, folded
from programme.figures.written_values import Slip
from programme.ground.languages import Language
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from texts import Texts, texts_in

MOST_ROWS = 5_000
"""Rows in one list: three hundred organisations of eight people in two roles each."""
ABOVE = 20
"""Rows that hold something among which we look for the headings."""
ENOUGH = 2
"""Headings by which a row is known for theirs."""
SHOWN = 5
"""Merged cells that are named."""
BESIDES = ("example", "explained")
"""The sheets of the file to fill in that nobody is added from."""


@dataclass(frozen=True, slots=True)
class Headed:
    """A sheet, the number of its heading row, and where in it which heading stands, from 0."""

    page: Page
    number: int
    places: tuple[tuple[int, Column], ...]

    @property
    def columns(self) -> set[Column]:
        return {column for _, column in self.places}


def vocabulary() -> Vocabulary:
    """Roles and languages by every word we know for them, in both languages."""
    roles = {folded(role): role for role in Role}
    languages = {folded(language): language for language in Language}
    for texts in _tongues():
        roles |= {folded(texts("member-role", role=role.value)): role for role in Role}
        languages |= {folded(texts("list-language", language=one.value)): one for one in Language}
    return Vocabulary(roles, languages)


def read(content: bytes, texts: Texts) -> list[Row]:
    """The rows under the headings, which may stand in any order, in either language, and under a title.

    Raises Refusal, with facts in the reader's language: for what is no Excel file, has no such headings or
    cells merged under them, holds too many rows, or none. Takes a second: run it off the event loop.
    """
    headed = _headed(pages(content, most_rows=MOST_ROWS + ABOVE), texts)
    _require_apart(headed)
    rows = [_row(number, cells, headed) for number, cells in headed.page.rows if number > headed.number]
    kept = [row for row in rows if row.slips or any(text.strip() for text in row.cells.values())]
    if not kept:
        raise Refusal("list-empty", sheet=headed.page.title)
    if len(kept) > MOST_ROWS:
        raise Refusal("list-long", most=MOST_ROWS)
    return kept


def _tongues() -> list[Texts]:
    return [texts_in(language) for language in Language]


def _headed(every: Iterable[Page], texts: Texts) -> Headed:
    """The sheet with most of the headings, the first of several. Raises Refusal unless it has them all."""
    known = dict(_headings())
    besides = {folded(told(f"list-sheet-{name}")) for told in _tongues() for name in BESIDES}
    rows = (
        Headed(page, number, tuple(_places(cells, known)))
        for page in every
        if folded(page.title) not in besides
        for number, cells in page.rows[:ABOVE]
    )
    best = max(rows, key=lambda one: len(one.columns), default=None)
    if best is None or len(best.columns) < ENOUGH:
        raise Refusal("list-no-headings", columns=_said(Column, texts))
    if missing := [column for column in REQUIRED if column not in best.columns]:
        raise Refusal("list-columns-missing", columns=_said(missing, texts), sheet=best.page.title)
    for column in best.columns:
        twice = [_letter(at) for at, one in best.places if one is column]
        if len(twice) > 1:
            raise Refusal("list-column-twice", column=column.value, first=twice[0], second=twice[1])
    return best


def _headings() -> Iterator[tuple[str, Column]]:
    """Every word for a column, folded: as we write it, and as others do."""
    for texts in _tongues():
        for column in Column:
            yield folded(texts("list-column", column=column.value)), column
            for word in texts("list-column-also", column=column.value).split(","):
                yield folded(word), column


def _places(cells: Iterable[Cell], known: dict[str, Column]) -> Iterator[tuple[int, Column]]:
    for at, cell in enumerate(cells):
        if folded(cell.text) in known:
            yield at, known[folded(cell.text)]


def _said(columns: Iterable[Column], texts: Texts) -> str:
    return ", ".join(texts("list-column", column=column.value) for column in columns)


def _require_apart(headed: Headed) -> None:
    """Raises Refusal for merged cells where people stand: all but one of them are empty."""
    amiss = [cells for cells in sorted(headed.page.merged, key=_from_above) if _covers(cells, headed)]
    if amiss:
        more = len(amiss) - SHOWN
        cells = ", ".join(amiss[:SHOWN]) + (f" (+ {more})" if more > 0 else "")
        raise Refusal("list-merged", cells=cells, sheet=headed.page.title)


def _covers(cells: str, headed: Headed) -> bool:
    first, _, last, bottom = _bounds(cells)
    return bottom >= headed.number and any(first <= at + 1 <= last for at, _ in headed.places)


def _from_above(cells: str) -> tuple[int, int]:
    first, top, _, _ = _bounds(cells)
    return top, first


def _bounds(cells: str) -> tuple[int, int, int, int]:
    """First column, first row, last column, last row, from 1."""
    from openpyxl.utils import range_boundaries

    first, top, last, bottom = range_boundaries(cells)
    return first or 1, top or 1, last or 1, bottom or 1


def _row(number: int, cells: tuple[Cell, ...], headed: Headed) -> Row:
    there = {column: cells[at] for at, column in headed.places if at < len(cells)}
    slips = [
        Slip("list-formula" if there[column].formula else "list-error", {"cell": f"{_letter(at)}{number}"})
        for at, column in headed.places
        if column in there and (there[column].formula or there[column].error)
    ]
    return Row(number, {column: cell.text for column, cell in there.items()}, tuple(slips))


def _letter(at: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(at + 1)
