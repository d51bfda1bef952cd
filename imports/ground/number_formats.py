"""What a spreadsheet shows of a number, by its format code (ECMA-376 18.8.31): 0.7 as 70 %, 70 as 70%."""

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

_ASIDE = re.compile(r'"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.')
"""What a code holds beside its digits: words, a sign, a colour, a space as wide as a sign, a filling."""
_DIGITS = re.compile(r"[#0?](?:[#0?, ]*[#0?])?(?:\.([#0?]*))?(?!\s*/)")
_UNUSUAL = re.compile(r"[Ee][+-]|/|[#0?],+(?![#0?,])")
_SIGNS = 15
"""As many digits as a spreadsheet keeps."""


class Shape(NamedTuple):
    """``decimals`` None for as many as there are; ``times`` 100 for per cent."""

    before: str = ""
    width: int = 0
    decimals: int | None = None
    after: str = ""
    times: int = 1


def shown(value: float, code: str) -> str:
    """The number as it stands in the sheet, with a decimal point and no spaces between thousands."""
    shape = _shape(code)
    figure = value * shape.times
    plain = _general(figure) if shape.decimals is None else f"{figure:.{shape.decimals}f}"
    return f"{shape.before}{_wide(plain, shape.width)}{shape.after}".strip()


def shown_day(value: date | datetime | time | timedelta, code: str) -> str:
    """2027-01-05, or as much of it as is shown: 2027-01 for ``mmm-yy``, 2027 for ``yyyy``."""
    if isinstance(value, time | timedelta):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    said = _ASIDE.sub("", code.split(";", maxsplit=1)[0]).casefold()
    if "y" not in said or "d" in said:
        return value.isoformat()
    return value.isoformat()[: 7 if "m" in said else 4]


def _general(value: float) -> str:
    if float(value).is_integer() and abs(value) < 10**_SIGNS:
        return str(int(value))
    return f"{value:.{_SIGNS}g}"


def _wide(figure: str, width: int) -> str:
    whole, point, rest = figure.partition(".")
    return whole.zfill(width + whole.startswith("-")) + point + rest


@lru_cache(maxsize=1000)
def _shape(code: str) -> Shape:
    section = code.split(";", maxsplit=1)[0]
    bare = _bare(section)
    digits = _DIGITS.search(bare)
    if not digits or _UNUSUAL.search(bare):
        return Shape(after=" %", times=100) if "%" in bare else Shape()
    before, after = _said(section[: digits.start()]), _said(section[digits.end() :])
    per_cent = "%" in bare
    whole = digits[0].split(".")[0]
    decimals = len(digits[1] or "")
    return Shape(before, _zeros(whole), decimals, _after(after, per_cent=per_cent), 100 if per_cent else 1)


def is_per_cent(code: str) -> bool:
    """Whether 0.7 stands for 70: as in ``0%``, and not in ``0"%"`` or ``0\\%``, which are only shown so."""
    return "%" in _bare(code.split(";", maxsplit=1)[0])


def _bare(section: str) -> str:
    """As long as the code, without what stands aside; a space between digits stays one."""
    return _ASIDE.sub(lambda found: (" " if found[0] == "\\ " else "\0") * len(found[0]), section)


def _zeros(whole: str) -> int:
    return whole.count("0")


def _after(words: str, *, per_cent: bool) -> str:
    return words.replace("%", " %", 1).replace("  %", " %") if per_cent else words


def _said(aside: str) -> str:
    """The words in it; colours, fillings and conditions are not shown."""
    return _ASIDE.sub(lambda found: found[1] or found[2] or "", aside)
