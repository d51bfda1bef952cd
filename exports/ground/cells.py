"""What people wrote, made fit for a cell: nothing in it is ever obeyed, and nothing is lost unsaid."""

import re

from programme.ground.shortcodes import as_meant

LONGEST = 32_767
"""UTF-16 units in a cell (support.microsoft.com: Excel specifications and limits)."""
UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold (section 2.2)."""
OBEYED = "=+\\-@＝＋－＠"
FORMULA = re.compile(f"[{OBEYED}\t\r]")
ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def legible(text: str) -> str:
    """The text with one kind of line break, emoji as signs, and � for what no sheet can hold."""
    return UNFIT.sub("�", as_meant(text).replace("\r\n", "\n").replace("\r", "\n"))


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet would take it for a formula if somebody typed it."""
    return FORMULA.match(text) is not None


def spelled(text: str) -> str:
    """The text as a workbook spells it: _x0041_ would be read as A (ECMA-376 part 1, 22.9.2.19)."""
    return ESCAPE.sub("_x005F_", text)


def fitted(text: str, mark: str) -> str:
    """The text as far as a cell holds it; what is longer ends in ``mark``."""
    if _units(text) <= LONGEST:
        return text
    room = LONGEST - _units(mark)
    kept = text
    while (over := _units(kept) - room) > 0:
        kept = kept[: -((over + 1) // 2)]
    return kept + mark


def _units(text: str) -> int:
    return len(spelled(text).encode("utf-16-le")) // 2


def letter(column: int) -> str:
    """What Excel calls a column, counted from 1."""
    from openpyxl.utils import get_column_letter

    return get_column_letter(column)
