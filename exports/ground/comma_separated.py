"""A sheet as comma-separated values, for whatever reads text."""

import csv
import re
from datetime import date, datetime, time
from io import StringIO
from typing import Literal

from exports.ground.cells import OBEYED, legible
from exports.ground.sheets import Link, Share, Sheet, Toned, Value

FIGURE = re.compile(r"[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?", re.ASCII)
"""What begins with a sign and is a number all the same: no program obeys it."""
OTHER = {",": ";", ";": ","}
"""What parts the cells for a program that expects another file than it was given."""


def separated(sheet: Sheet, *, by: Literal[",", ";"]) -> bytes:
    """UTF-8 with a byte order mark, everything quoted (RFC 4180).

    Semicolons are what Excel expects where people write a decimal comma, so that figures have one then;
    commas what most other programs do, and Excel elsewhere.
    """
    file = StringIO(newline="")
    writer = csv.writer(file, delimiter=by, quoting=csv.QUOTE_ALL)
    writer.writerow([_text(heading.text, by) for heading in sheet.headings])
    writer.writerows([_text(value, by) for value in row] for row in sheet.rows)
    return file.getvalue().encode("utf-8-sig")


def _text(value: Value, by: str) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case Toned(text) | Link(text):
            return _text(text, by)
        case Share(per_cent):
            return _text(per_cent, by)
        case time():
            return value.isoformat("minutes")
        case float() if by == ";":
            return str(value).replace(".", ",")
    text = legible(str(value))
    return text if FIGURE.fullmatch(text) else _harmless(text, OTHER[by])


def _harmless(text: str, other: str) -> str:
    """The text with an apostrophe before whatever a spreadsheet might begin a formula with.

    Also after the other separator, a tab and a line break: where Excel expects that one it pays no heed to
    the quotes around ours and begins a cell there (owasp.org: CSV Injection).
    """
    starts = f'^(?=[\\s"]*[{OBEYED}]|[\t\r\n])|(?<=[{other}\t\r\n])(?=[ "]*[{OBEYED}])'
    return re.sub(starts, "'", text)
