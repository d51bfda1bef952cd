"""What must be known of a whole sheet before its columns: which of 1/5/2027 is the month, and whether a comma
between two columns was one in a figure.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from programme.figures.table_columns import Wanted
from programme.figures.table_rows import cell_of, is_blank, is_surely_day, written
from programme.ground.languages import Language
from programme.ground.offers import Ask, Choice
from programme.ground.tables import Cell, Line, Sheet

DAY_FIRST, MONTH_FIRST = "day first", "month first"
JOINED, APART = "joined", "apart"
_SLASHED = re.compile(r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?P<rest>/(?:\d{4}|\d{2})\b.*)")
_CUT = 3  # a day, and the two sides of a comma
_WHOLE, _PART = re.compile(r"-?\d+"), re.compile(r"\d{1,2}")
_MONTHS = 12


def known(sheet: Sheet, wanted: Wanted) -> tuple[Sheet, tuple[Ask, ...]]:
    """The sheet as it was meant, as far as somebody can know, and what only she does."""
    sheet, slashed = _month_first(sheet, wanted)
    sheet, cut = _decimals(sheet, wanted)
    return sheet, (*slashed, *cut)


def _month_first(sheet: Sheet, wanted: Wanted) -> tuple[Sheet, tuple[Ask, ...]]:
    """5/1/2027 has the day first in Swedish; who reads English is asked where no day of the sheet tells."""
    found = [
        (line, one)
        for line in sheet.lines
        for cell in line.cells
        if isinstance(cell.value, str) and (one := _SLASHED.match(written(cell)))
    ]
    days = any(int(one["a"]) > _MONTHS for _, one in found)
    months = any(int(one["b"]) > _MONTHS for _, one in found)
    answer = wanted.answers.get("slashes") or (MONTH_FIRST if months and not days else "")
    if answer == MONTH_FIRST:
        return _with(sheet, _turned), ()
    if answer or days or not found or wanted.language is Language.SV:
        return sheet, ()
    line, one = next(((line, one) for line, one in found if one["a"] != one["b"]), found[0])
    choices = (Choice(DAY_FIRST, key="values-day-first"), Choice(MONTH_FIRST, key="values-month-first"))
    text = one["a"] + "/" + one["b"] + one["rest"][: len("/2027")]
    return sheet, (Ask("slashes", "values-ask-slashes", {"text": text, "row": line.number}, choices),)


def _turned(cell: Cell) -> Cell:
    found = _SLASHED.match(written(cell)) if isinstance(cell.value, str) else None
    return cell_of(f"{found['b']}/{found['a']}{found['rest']}") if found else cell


def _decimals(sheet: Sheet, wanted: Wanted) -> tuple[Sheet, tuple[Ask, ...]]:
    """2027-01-05,12,5 between commas is a day and 12,5, or a day and two values: nobody can see which."""
    lines = [line for line in sheet.lines if not all(map(is_blank, line.cells))]
    answer = wanted.answers.get("commas", "")
    cut = sheet.commas and len(wanted.split) == 1 and any(len(line.cells) == _CUT for line in lines)
    if not cut or answer == APART or not all(_is_cut(line, wanted) for line in lines):
        return sheet, ()
    if answer == JOINED:
        return replace(sheet, lines=tuple(map(_joined, sheet.lines))), ()
    first = next((line for line in lines if len(line.cells) == _CUT), lines[0])
    whole, part = (written(cell) for cell in first.cells[1:_CUT])
    facts: dict[str, str | int] = {"whole": whole, "part": part, "row": first.number}
    choices = (Choice(JOINED, key="values-joined"), Choice(APART, key="values-apart"))
    return sheet, (Ask("commas", "values-ask-commas", facts, choices, proposed=JOINED),)


def _is_cut(line: Line, wanted: Wanted) -> bool:
    """A day and whole figures behind it, the last of one or two digits, without headings."""
    first, *rest = line.cells
    texts = [written(cell) for cell in rest if isinstance(cell.value, str)]
    return (
        1 <= len(texts) == len(rest) < _CUT
        and is_surely_day(first, wanted.today)
        and bool(_WHOLE.fullmatch(texts[0]))
        and all(_PART.fullmatch(text) for text in texts[1:])
    )


def _joined(line: Line) -> Line:
    if len(line.cells) != _CUT:
        return line
    day, whole, part = line.cells
    return replace(line, cells=(day, cell_of(f"{written(whole)},{written(part)}")))


def _with(sheet: Sheet, change: Callable[[Cell], Cell]) -> Sheet:
    lines = (replace(line, cells=tuple(map(change, line.cells))) for line in sheet.lines)
    return replace(sheet, lines=tuple(lines))
