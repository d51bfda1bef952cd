"""How cells look: one calm colour, states in colour and in words, each look made once for a workbook.

What is text stays text whatever it looks like; a look is a number format, a colour and where the words stand.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from typing import Any

HEADING, ON_HEADING = "1F4E5F", "FFFFFF"
INK, MUTED, RULE, LINK = "1F2933", "5F6B76", "D9DFE3", "0B5C8A"
FORMATS = {datetime: "yyyy-mm-dd hh:mm", date: "yyyy-mm-dd", time: "hh:mm"}
WHOLE_SHARE, SHARE, ROUNDED = "0%", "0.0%", "0.0#"
TABLE = "TableStyleLight1"
"""Excel's quietest: bands of light grey and no colours of its own (ECMA-376 part 1, annex G)."""


class Tone(StrEnum):
    """What a state means; its words say the same, so that nobody needs the colour.

    The first, the highest and what lies between are levels on a scale.
    """

    GOOD = "good"
    UNDER_WAY = "under-way"
    LACKING = "lacking"
    QUIET = "quiet"
    FIRST = "first"
    BETWEEN = "between"
    HIGHEST = "highest"


FILLS = {
    Tone.GOOD: "DDEFE3",
    Tone.UNDER_WAY: "FFF2D6",
    Tone.LACKING: "F9DEDA",
    Tone.QUIET: "ECEFF1",
    Tone.FIRST: "E3EDF4",
    Tone.BETWEEN: "9CC0D6",
    Tone.HIGHEST: "17456F",
}
LETTERS = {
    Tone.GOOD: "1E5B38",
    Tone.UNDER_WAY: "7A4B00",
    Tone.LACKING: "8C2A1E",
    Tone.QUIET: MUTED,
    Tone.FIRST: INK,
    Tone.BETWEEN: INK,
    Tone.HIGHEST: "FFFFFF",
}


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """Each is made once, and known by itself.

    ``quoted`` is Excel's own sign that what looks like a formula is text, also after an edit.
    """

    format: str = "General"
    bold: bool = False
    size: float = 11
    ink: str = INK
    fill: str | None = None
    across: str = "left"
    wraps: bool = False
    upright: bool = False
    underlined: bool = False
    ruled: bool = True
    quoted: bool = False


TEXT = Look(wraps=True)
HEADINGS = Look(bold=True, ink=ON_HEADING, fill=HEADING, wraps=True)
FIGURE_HEADINGS = replace(HEADINGS, across="right")
"""Over figures, which stand to the right."""
UPRIGHT = Look(bold=True, ink=ON_HEADING, fill=HEADING, wraps=True, upright=True)
FIGURE = Look(across="right")
LINKED = Look(ink=LINK, underlined=True, wraps=True)
PLAIN = Look(ruled=False)
LABEL = Look(ruled=False, bold=True)
TITLE = Look(ruled=False, bold=True, size=18, ink=HEADING)
SAID = Look(ruled=False, ink=MUTED)
POINTER = Look(ruled=False, ink=LINK, underlined=True)


@cache
def toned(tone: Tone) -> Look:
    return Look(ink=LETTERS[tone], fill=FILLS[tone], wraps=True)


@cache
def formatted(form: str, across: str = "left") -> Look:
    return Look(format=form, across=across)


@cache
def quoted(look: Look) -> Look:
    return replace(look, quoted=True)


def dress(cell: Any, look: Look) -> None:
    """Gives one of openpyxl's cells the look."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    cell.font = Font(
        name=cell.font.name,
        size=look.size,
        bold=look.bold,
        color=look.ink,
        underline="single" if look.underlined else None,
    )
    if look.fill:
        cell.fill = PatternFill("solid", fgColor=look.fill)
    if look.ruled:
        cell.border = Border(bottom=Side("hair", color=RULE))
    cell.alignment = Alignment(
        vertical="bottom" if look.upright else "top",
        horizontal=look.across,
        wrap_text=look.wraps,
        indent=1 if look.across == "right" else 0,
        text_rotation=90 if look.upright else 0,
    )
    cell.number_format = look.format
    cell.quotePrefix = look.quoted
