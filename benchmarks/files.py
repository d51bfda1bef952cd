"""Files that come in: what many rows, a small one and a hostile one cost, and how long a click waits."""

import asyncio
import resource
from collections.abc import Callable, Iterator
from io import BytesIO
from time import perf_counter, process_time
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook, load_workbook

from benchmarks.row import TURNS, Goal, Row, alone, beside, medians
from imports.ground.apart import read_apart
from imports.ground.tables import sheets
from programme.ground.refusals import Refusal

MANY, FEW = 5_000, 5
SHEET = "xl/worksheets/sheet1.xml"


def rows() -> Iterator[Row]:
    """Takes some seconds."""
    many, few = _list(MANY), _list(FEW)
    turns = [(_worked(lambda: sheets(many)), _worked(lambda: _bare(many))) for _ in range(TURNS)]
    ours, peer = medians(turns)
    told = "(beside: openpyxl, read-only, every value asked for once)"
    goal = Goal(2.0, of_ratio=True)
    yield beside("list-5000", f"{MANY:,} rows read {told}", ours * 1000, peer * 1000, unit="ms", goal=goal)
    yield alone(
        "list-5", f"{FEW} rows read in a process of their own", asyncio.run(_apart(few)) * 1000, unit="ms"
    )
    waited = asyncio.run(_longest_wait(many)) * 1000
    yield alone(
        "list-wait", f"the longest a click waits beside {MANY:,} rows", waited, unit="ms", goal=Goal(50)
    )
    for name, what, content in _hostile(few):
        spent = asyncio.run(_refused(content))
        yield alone(name, f"{what}, refused: work of its process", spent * 1000, unit="ms", goal=Goal(1000))


def _list(count: int) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["Organisation", "Grupp", "Namn", "E-post", "Roll", "Språk"])
    for at in range(count):
        home = f"Kommun {at // 16}"
        sheet.append([home, f"Grupp {at // 480}", f"Person {at}", f"p{at}@k.example", "chef", ""])
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _bare(content: bytes) -> int:
    book = load_workbook(BytesIO(content), read_only=True)
    return sum(value is not None for row in book.worksheets[0].iter_rows(values_only=True) for value in row)


def _worked(what: Callable[[], object]) -> float:
    """Seconds of this process: others use the machine too."""
    begun = process_time()
    what()
    return process_time() - begun


async def _apart(content: bytes) -> float:
    await read_apart(sheets, content)
    begun = perf_counter()
    await read_apart(sheets, content)
    return perf_counter() - begun


async def _longest_wait(content: bytes) -> float:
    """Seconds beyond the millisecond that each turn sleeps."""
    reading = asyncio.ensure_future(read_apart(sheets, content))
    longest = 0.0
    while not reading.done():
        asleep = perf_counter()
        await asyncio.sleep(0.001)
        longest = max(longest, perf_counter() - asleep - 0.001)
    await reading
    return longest


async def _refused(content: bytes) -> float:
    """Seconds of work. Raises AssertionError for a file that is read all the same."""
    before = _spent()
    try:
        await read_apart(sheets, content)
    except Refusal:
        return _spent() - before
    raise AssertionError("read")


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _hostile(plain: bytes) -> Iterator[tuple[str, str, bytes]]:
    wide = b"".join(b'<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (at, at) for at in range(1, 2_000))
    yield "hostile-xfd", "cells in column XFD", _with_rows(plain, wide)
    yield (
        "hostile-row",
        "a cell in row 1,048,576",
        _with_rows(plain, b'<row r="1048576"><c><v>1</v></c></row>'),
    )
    yield "hostile-bomb", "a bomb of 200 MB", _with_rows(plain, b"<row/>" * 33_000_000)
    yield "hostile-entities", "entities", _with_rows(plain, b"", before=b'<!DOCTYPE x [<!ENTITY a "lol">]>')


def _with_rows(plain: bytes, data: bytes, *, before: bytes = b"") -> bytes:
    file = BytesIO()
    with ZipFile(BytesIO(plain)) as parts, ZipFile(file, "w", ZIP_DEFLATED) as packed:
        for name in parts.namelist():
            sheet = (
                b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
            )
            whole = before + sheet + data + b"</sheetData></worksheet>"
            packed.writestr(name, whole if name == SHEET else parts.read(name))
    return file.getvalue()
