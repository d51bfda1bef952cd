"""How much is read of a file: far more than a list or a year of values takes, and little for a computer."""

from programme.ground.refusals import Refusal

MOST_BYTES = 10_000_000
"""As much as a file input of Slack takes."""
MOST_UNPACKED = 25_000_000
"""Bytes of all parts we read of a packed file together, counted while they are unpacked."""
MOST_ELEMENTS = 600_000
"""XML elements in one part: twenty thousand lines of fifteen cells."""
MOST_LINES = 20_000
"""Lines of a sheet that hold something."""
MOST_ROWS = 100_000
"""Rows of a sheet, also those that hold nothing."""
MOST_COLUMNS = 256
LARGEST_GAP = 10_000
"""Empty rows between two that hold something: more is a cell somebody touched by mistake."""
MOST_MERGED = 20_000


def require_small(size: int) -> None:
    """Raises Refusal for a file of more bytes than we read."""
    if size > MOST_BYTES:
        raise Refusal("file-large", most=MOST_BYTES // 1_000_000)


def require_few_lines(count: int, *, sheet: str) -> None:
    """Raises Refusal for more lines than we read; the refusals name the sheet if it has a name."""
    if count > MOST_LINES:
        raise _refused("file-long", sheet, most=MOST_LINES)


def require_near(number: int, *, last: int, sheet: str) -> None:
    """Raises Refusal for a row that holds something far below the last one that did."""
    if number - last > LARGEST_GAP:
        raise _refused("file-gap", sheet, row=number, last=last)


def require_narrow(place: int, *, row: int, sheet: str) -> None:
    """Raises Refusal for a cell that holds something too far to the right; ``place`` from 0."""
    if place >= MOST_COLUMNS:
        raise _refused("file-wide", sheet, cell=f"{letters(place)}{row}", most=MOST_COLUMNS)


def _refused(key: str, sheet: str, **facts: str | int) -> Refusal:
    refusal = Refusal(f"{key}-sheet" if sheet else key)
    refusal.facts = facts | ({"sheet": sheet} if sheet else {})
    return refusal


def letters(place: int) -> str:
    """A, B … Z, AA: what a spreadsheet calls the column; ``place`` from 0."""
    name, left = "", place + 1
    while left:
        left, at = divmod(left - 1, 26)
        name = chr(ord("A") + at) + name
    return name
