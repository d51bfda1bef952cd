"""Files as programs write them and as somebody who means ill does: parts packed by hand."""

import time
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

from imports.ground.tables import sheets
from programme.ground.refusals import Refusal

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"
PARTS = {"strings": "xl/sharedStrings.xml", "styles": "xl/styles.xml"}


def saved(book: Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def book(*rows: Iterable[object]) -> Workbook:
    made = Workbook()
    for row in rows:
        made.worksheets[0].append(list(row))
    return made


def packed(parts: Mapping[str, bytes]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as pack:
        for name, content in parts.items():
            pack.writestr(name, content)
    return file.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as pack:
        return {name: pack.read(name) for name in pack.namelist()}


def excel(data: bytes, *, after: bytes = b"", before: bytes = b"", **others: bytes) -> bytes:
    """A workbook whose one sheet holds these rows, as XML; ``strings`` and ``styles`` instead of its own."""
    parts = parts_of(saved(book(["Datum"])))
    sheet = f'<worksheet xmlns="{MAIN}">'.encode() + before + b"<sheetData>" + data + b"</sheetData>" + after
    parts[SHEET] = sheet + b"</worksheet>"
    parts |= {PARTS[name]: content for name, content in others.items()}
    return packed(parts)


def strings(*words: str) -> bytes:
    each = "".join(f"<si><t>{word}</t></si>" for word in words)
    return f'<sst xmlns="{MAIN}">{each}</sst>'.encode()


def opendocument(rows: bytes, *, before: bytes = b"", locked: bool = False) -> bytes:
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
    )
    body = f"<office:document-content {names}>".encode() + before
    body += b'<office:body><office:spreadsheet><table:table table:name="Blad1">' + rows
    body += b"</table:table></office:spreadsheet></office:body></office:document-content>"
    manifest = b"<m><encryption-data/></m>" if locked else b"<m/>"
    return packed(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": body,
            "META-INF/manifest.xml": manifest,
        }
    )


def costs(content: bytes) -> tuple[str, dict[str, str | int], float, int]:
    """Why it is refused, and what that took of its process: seconds of work, most kilobytes."""
    key, facts = "", dict[str, str | int]()
    try:
        sheets(content)
    except Refusal as no:
        key, facts = no.key, no.facts
    status = Path("/proc/self/status").read_text("ascii").split()
    return key, facts, time.process_time(), int(status[status.index("VmHWM:") + 1])
