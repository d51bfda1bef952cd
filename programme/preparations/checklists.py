"""A checklist's points, out of a table of ids, words and levels: what is doubled or missing is told."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from programme.ground.offers import Column, Kind, Offer, Remark
from programme.ground.tables import Cell, Line, Sheet

ID, TEXT, LEVEL, ENGLISH, SHORT = "id", "text", "level", "english", "short"
ABOVE = 20
"""Lines among which we look for the headings."""


@dataclass(frozen=True, slots=True)
class Point:
    """One point; ``level`` as it stands, and the other words, empty where the table has none.

    ``row`` is where it stands, as the program that made the file counts.
    """

    id: str
    text: str
    level: str = ""
    english: str = ""
    short: str = ""
    row: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class _Headed:
    sheet: Sheet
    at: int
    places: Mapping[str, int]

    @property
    def lines(self) -> Sequence[Line]:
        return self.sheet.lines[self.at + 1 :]


def is_checklist(sheets: Sequence[Sheet], words: Mapping[str, str]) -> bool:
    """Whether some sheet one can see has points under headings for both their ids and their words."""
    return _headed(sheets, words) is not None


def read(sheets: Sequence[Sheet], words: Mapping[str, str]) -> Offer[Point]:
    """The first such sheet. ``words`` are folded headings → id, text or level."""
    headed = _headed(sheets, words)
    titles = tuple(sheet.title for sheet in sheets)
    if headed is None:
        return Offer(Kind.CHECKLIST, (), titles, (), (), slips=(Remark(0, "checklist-no-headings", {}),))
    seen = [line for line in headed.lines if not line.hidden]
    points = [(line.number, _point(line, headed.places)) for line in seen if _says(line, headed.places)]
    slips = tuple(_slips(points))
    wrong = {slip.row for slip in slips}
    rows = tuple(point for number, point in points if number not in wrong)
    if not points:
        slips = (Remark(0, "checklist-empty", {}),)
    left_out = tuple(Remark(line.number, "checklist-hidden", {}) for line in headed.lines if line.hidden)
    return Offer(Kind.CHECKLIST, (headed.sheet.title,), titles, _columns(headed), rows, left_out, slips=slips)


def folded(text: str) -> str:
    """How headings are compared: no case, no signs."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _headed(sheets: Sequence[Sheet], words: Mapping[str, str]) -> _Headed | None:
    for sheet in sheets:
        for at, line in enumerate(() if sheet.hidden else sheet.lines[:ABOVE]):
            places = _places(line, words)
            if ID in places and TEXT in places:
                return _Headed(sheet, at, places)
    return None


def _places(line: Line, words: Mapping[str, str]) -> dict[str, int]:
    """The first column of each; a heading that both may mean, such as *punkt*, is whichever is left."""
    found: dict[str, int] = {}
    for at, cell in enumerate(line.cells):
        meant = words.get(folded(cell.text))
        if meant and meant not in found:
            found[meant] = at
    return found


def _columns(headed: _Headed) -> tuple[Column, ...]:
    meant = {at: what for what, at in headed.places.items()}
    cells = headed.sheet.lines[headed.at].cells
    return tuple(Column(cell.text, meant.get(at, ""), at) for at, cell in enumerate(cells))


def _says(line: Line, places: Mapping[str, int]) -> bool:
    """Whether anything stands under the headings; a line of something else beside them is none of ours."""
    return any(_text(line.cells, at) for at in places.values())


def _point(line: Line, places: Mapping[str, int]) -> Point:
    said = {what: _text(line.cells, at) for what, at in places.items()}
    return Point(**said, row=line.number)


def _text(cells: Sequence[Cell], at: int) -> str:
    return cells[at].text if at < len(cells) else ""


def _slips(points: Sequence[tuple[int, Point]]) -> Iterator[Remark]:
    first: dict[str, int] = {}
    for number, point in points:
        if not point.id:
            yield Remark(number, "checklist-no-id", {})
        elif point.id in first:
            yield Remark(number, "checklist-doubled", {"id": point.id, "first": first[point.id]})
        elif not point.text:
            yield Remark(number, "checklist-no-words", {"id": point.id})
        first.setdefault(point.id, number)
