"""A sheet as comma-separated values, for whatever reads text."""

import csv
import re
from datetime import date, datetime, time
from io import StringIO

from exports.ground.cells import OBEYED, legible
from exports.ground.sheets import Sheet, Value

STARTS_A_CELL = re.compile(f'^(?=[\\s"]*[{OBEYED}]|[\t\r\n])|(?<=[;\t\r\n])(?=[ "]*[{OBEYED}])')


def comma_separated(sheet: Sheet) -> bytes:
    """UTF-8 with a byte order mark, commas, everything quoted (RFC 4180)."""
    file = StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow([_text(heading.text) for heading in sheet.headings])
    writer.writerows([_text(value) for value in row] for row in sheet.rows)
    return file.getvalue().encode("utf-8-sig")


def _text(value: Value) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat("minutes")
    return _harmless(legible(str(value)))


def _harmless(text: str) -> str:
    """The text with an apostrophe before whatever a spreadsheet might begin a formula with.

    Also after a semicolon, a tab and a line break: where Excel expects semicolons, as in Sweden, it pays no
    heed to the quotes of a comma-separated file and begins a cell there (owasp.org: CSV Injection).
    """
    return STARTS_A_CELL.sub("'", text)
