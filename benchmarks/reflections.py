"""What people have written, as a sheet of 50,000 rows: beside openpyxl's own write of the same cells."""

import tracemalloc
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from statistics import median
from time import process_time

from openpyxl import Workbook as Book

from benchmarks.row import TURNS, Goal, Row, beside
from exports.ground.sheets import Names, Sheet, sheet
from exports.ground.workbooks import Workbook
from exports.reflections.reflections import COLUMNS, reflection
from texts import texts_in
from views.examples.reflections.reflections import ONE
from views.examples.values import PROGRAMME

MANY = 50_000
SV = texts_in("sv")
NAMES = Names(SV, PROGRAMME.zone, {}, {ONE.organisation_id or "": "Norrby"}, {}, {}, {})
GOAL = Goal(1.3, of_ratio=True)
Cells = Sequence[Sequence[object]]


def rows() -> Iterator[Row]:
    """Takes a minute and a half. A process's work is measured, for others use the machine too."""
    said = [reflection(replace(ONE, id=f"r{at}"), PROGRAMME, SV) for at in range(MANY)]
    page = sheet("reflections", COLUMNS, said, NAMES)
    cells = [tuple(row) for row in page.rows]
    turns = [(_worked(page, cells, ours=True), _worked(page, cells, ours=False)) for _ in range(TURNS + 1)]
    ours, peer = (median(each) for each in zip(*turns[1:], strict=True))
    what = f"{MANY:,} reflections written, {sum(map(len, cells)):,} cells (beside: openpyxl, write-only)"
    yield beside("export-50000", what, ours, peer, unit="s", goal=GOAL)
    peaks = [_peak(page, cells, ours=whose) / 1e6 for whose in (True, False)]
    yield beside("export-50000-memory", f"{what}: memory", *peaks, unit="MB", goal=GOAL)


def _worked(page: Sheet, cells: Cells, *, ours: bool) -> float:
    begun = process_time()
    _write(page, cells, ours=ours)
    return process_time() - begun


def _peak(page: Sheet, cells: Cells, *, ours: bool) -> float:
    """Bytes at the most, beside what the rows themselves take."""
    tracemalloc.start()
    _write(page, cells, ours=ours)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def _write(page: Sheet, cells: Cells, *, ours: bool) -> None:
    if ours:
        book = Workbook(SV)
        book.add(replace(page, rows=iter(cells)))
        book.content()
        return
    bare = Book(write_only=True)
    plain = bare.create_sheet(page.name)
    plain.append([heading.text for heading in page.headings])
    for row in cells:
        plain.append(row)
    bare.save(BytesIO())
