"""An Excel file of another kind (.xls from Excel 97, .xlsb): what calamine tells of it.

It does not tell what is hidden, merged or shown as per cent there; a sheet says so by ``hidden`` alone.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

from imports.ground import cells
from imports.ground.bounds import letters, require_few_lines, require_narrow, require_near
from programme.ground.refusals import Refusal
from programme.ground.tables import Cell, Line, Sheet


def old_excel(content: bytes) -> tuple[Sheet, ...]:
    """All its sheets in their order. Raises Refusal; a file may end the process it is read in."""
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    with _plainly():
        book = CalamineWorkbook.from_filelike(BytesIO(content))
        return tuple(
            _sheet(book.get_sheet_by_name(one.name), hidden=one.visible is not SheetVisibleEnum.Visible)
            for one in book.sheets_metadata
            if one.typ is SheetTypeEnum.WorkSheet
        )


@contextmanager
def _plainly() -> Iterator[None]:
    """A panic of Rust is no Exception, on purpose; here it says that the file is broken."""
    from python_calamine import CalamineError, PasswordError

    try:
        yield
    except PasswordError:
        raise Refusal("file-locked") from None
    except CalamineError as error:
        raise Refusal("file-broken") from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise Refusal("file-broken") from error


def _sheet(sheet: Any, *, hidden: bool) -> Sheet:
    lines = tuple(_lines(sheet))
    merged = tuple(_range(*each) for each in sheet.merged_cell_ranges or ())
    return Sheet(sheet.name, lines, merged, hidden, unseeing=True)


def _lines(sheet: Any) -> Iterator[Line]:
    if sheet.start is None:
        return
    _, right = sheet.start  # rows come from the first one, columns from where they hold something
    last, count = 0, 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        found = _cells(row, right)
        if not found:
            continue
        require_narrow(len(found) - 1, row=number, sheet=sheet.name)
        require_near(number, last=last, sheet=sheet.name)
        last, count = number, count + 1
        require_few_lines(count, sheet=sheet.name)
        yield Line(number, found)


def _cells(row: Any, right: int) -> tuple[Cell, ...]:
    found = [cells.NOTHING] * right + [_cell(value) for value in row]
    while found and found[-1] is cells.NOTHING:
        found.pop()
    return tuple(found)


def _cell(value: object) -> Cell:
    match value:
        case str():
            return cells.of_text(value)
        case bool():
            return cells.of_truth(value)
        case int() | float():
            return cells.of_number(float(value))
        case datetime() | date() | time() | timedelta():
            return cells.of_moment(value)
    return cells.NOTHING


def _range(first: tuple[int, int], last: tuple[int, int]) -> str:
    return f"{letters(first[1])}{first[0] + 1}:{letters(last[1])}{last[0] + 1}"
