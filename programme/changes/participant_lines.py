"""The lines of a list under their headings: what stands in them, also where it is written once or merged."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from programme.changes.participant_columns import Places
from programme.changes.participant_findings import Findings
from programme.changes.participant_headings import Headed
from programme.changes.participant_lists import Column, Line, Words, cleaned, folded, letter, shown
from programme.ground.offers import Choice
from programme.ground.tables import Cell
from programme.ground.tables import Line as Given

_MERGED = re.compile(r"([A-Z]+)(\d+):([A-Z]+)(\d+)")
_WORKED_OUT = re.compile(r"=\s*\$?[A-Za-z.]+[$(\d!].*", re.DOTALL)
_HYPERLINK = re.compile(r'=\s*HYPERLINK\(\s*"([^"]*)"(?:\s*[;,]\s*"([^"]*)")?\s*\)', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Written:
    """A line: what stands under the headings we read, and how many ``others`` cells hold something.

    ``after_gap`` says that nothing stands in the row above; ``merged`` columns come from a merged cell.
    """

    line: Line
    others: int
    after_gap: bool
    merged: frozenset[Column] = frozenset()

    def says(self, column: Column) -> str:
        return self.line.cells.get(column, "")

    def only(self, *columns: Column) -> bool:
        """Whether something stands in these columns, and in no other."""
        said = {column for column, text in self.line.cells.items() if text}
        return bool(said) and said <= set(columns) and not self.others

    def with_text(self, column: Column, text: str) -> "Written":
        return replace(self, line=replace(self.line, cells={**self.line.cells, column: text}))


def written(headed: Headed, there: Places, words: Words, findings: Findings) -> list[Written]:
    """The lines that hold somebody, or head those who do; the rest is told as left out."""
    lines, merged = headed.sheet.lines, _merges(headed, there)
    by_number = {line.number: line for line in lines}
    found, above = [], lines[headed.last].number
    hidden = _hidden(headed, findings)
    for given in lines[headed.last + 1 :]:
        place, gap = (headed.sheet.title, given.number), given.number > above + 1
        above = given.number
        if _repeats(given, headed):
            continue
        if given.hidden and hidden == "leave":
            findings.leave(place, "list-left-hidden")
            continue
        one = _written(given, headed, there, merged, by_number, gap=gap, findings=findings)
        if one.line.cells and not any(one.line.cells.values()):
            findings.leave(place, "list-left-beside")
        elif _is_total(one, words):
            findings.leave(place, "list-left-total")
        else:
            found.append(one)
    return found


def _hidden(headed: Headed, findings: Findings) -> str:
    """Whether hidden rows are taken: she is asked, once a sheet."""
    count = sum(line.hidden for line in headed.sheet.lines[headed.last + 1 :])
    if not count:
        return "leave"
    return findings.ask(
        f"hidden:{headed.sheet.title}",
        "list-ask-hidden",
        choices=[Choice("leave", key="list-hidden-leave"), Choice("take", key="list-hidden-take")],
        proposed="leave",
        count=count,
        sheet=headed.sheet.title,
    )


def _repeats(given: Given, headed: Headed) -> bool:
    """The headings once more, as over each printed page."""
    texts = {at: folded(cell.text) for at, cell in enumerate(given.cells) if cleaned(cell.text)}
    known = {at: folded(headed.headings[at]) for at in headed.meanings}
    same = [at for at, text in texts.items() if known.get(at) == text]
    return len(same) > 1 and len(same) == len(known.keys() & texts.keys())


def _is_total(one: Written, words: Words) -> bool:
    texts = [text for text in one.line.cells.values() if text]
    first = re.split(r"[\s:]", texts[0])[0] if texts else ""
    return folded(first) in words.totals and not one.says(Column.EMAIL)


def _written(
    given: Given,
    headed: Headed,
    there: Places,
    merged: Mapping[tuple[int, int], int],
    by_number: Mapping[int, Given],
    *,
    gap: bool,
    findings: Findings,
) -> Written:
    sheet, cells, filled = headed.sheet.title, dict[Column, str](), set[Column]()
    for column, at in there.items():
        source = by_number.get(merged.get((given.number, at), 0), given)
        if source is not given:
            filled.add(column)
        cell = source.cells[at] if at < len(source.cells) else Cell()
        cells[column] = _text(cell, (sheet, given.number), f"{letter(at)}{source.number}", findings)
    others = sum(bool(cleaned(cell.text)) for at, cell in enumerate(given.cells) if at not in there.values())
    return Written(Line(given.number, sheet, cells), others, gap, frozenset(filled))


def _text(cell: Cell, place: tuple[str, int], where: str, findings: Findings) -> str:
    """What stands in a cell; the address where it is a link to one."""
    if link := _HYPERLINK.fullmatch(cell.text.strip()):
        return link[2] if "@" in (link[2] or "") else link[1]
    if cell.formula or _WORKED_OUT.fullmatch(cell.text.strip()):
        findings.slip(place, "list-formula", cell=where)
        return ""
    if cell.error:
        findings.slip(place, "list-error", cell=where, error=shown(cell.text))
        return ""
    return cell.text.strip()


def _merges(headed: Headed, there: Places) -> dict[tuple[int, int], int]:
    """(row, place) → the row where it is written, for cells merged downwards."""
    wanted = {letter(at): at for at in there.values()}
    numbers = [line.number for line in headed.sheet.lines[headed.last + 1 :]]
    return {
        (row, wanted[first]): int(top)
        for first, top, _, bottom in _bounds(headed)
        if first in wanted
        for row in _rows(numbers, int(top), int(bottom))
    }


def _bounds(headed: Headed) -> Iterator[tuple[str, str, str, str]]:
    for cells in headed.sheet.merged:
        if found := _MERGED.fullmatch(cells.replace("$", "")):
            yield found[1], found[2], found[3], found[4]


def _rows(numbers: Sequence[int], top: int, bottom: int) -> Sequence[int]:
    """Rows that are there: a merged cell may reach to the end of the sheet."""
    return numbers[bisect_left(numbers, top) : bisect_right(numbers, bottom)]
