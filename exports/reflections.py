"""The reflections as csv, for whatever reads text: the workbook's first sheet, row for row."""

import csv
from datetime import date, datetime, time
from io import StringIO

from exports.binder import Value
from exports.cells import harmless, legible
from exports.sheets import Sheets
from exports.telling import told
from programme.screens.exports import Extract
from texts import Texts


def reflections(extract: Extract, texts: Texts, *, version: str) -> bytes:
    """UTF-8 with a byte order mark, commas, everything quoted (RFC 4180)."""
    sheet = Sheets(told(extract, texts, version=version), texts).reflections()
    file = StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow([_text(column.heading) for column in sheet.columns])
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
    return harmless(legible(str(value)))
