"""The workbook of a whole country after two years, beside a bare write of the same cells; and its memory."""

import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from time import process_time
from typing import Any

from openpyxl import Workbook as Book

from benchmarks.row import Goal, Row, beside
from exports.ground.charts import ChartSheet
from exports.ground.sheets import Heading, Link, Share, Sheet, Toned
from exports.ground.workbooks import Workbook
from exports.screens.data import Data, told
from exports.screens.workbook import bound_pages, names_of
from programme.improvement.features import features
from programme.improvement.measures import Entry, Measure
from programme.improvement.measures import Value as Counted
from programme.programmes.programmes import Cluster, Organisation
from programme.screens.exports import Extract, Followed, Improved, Tested
from texts import texts_in
from views.examples.improvement.cycles import ADAPTED
from views.examples.improvement.improvements import WRITTEN
from views.examples.reflections.reflections import ONE
from views.examples.values import EVA, NOW, PROGRAMME, owed

ORGANISATIONS, IMPROVED, TRIED, MONTHS, SAID = 300, 2, 4, 24, 40
FEW, MANY = 4_000, 40_000
"""Rows of a sheet whose memory is measured."""
SV = texts_in("sv")
Cells = list[tuple[str, list[list[Any]]]]


def rows() -> Iterator[Row]:
    """Takes about a minute: the least disturbed of two tries counts."""
    data = told(_country(), SV, version="1")
    cells = _cells(data)
    count = sum(value is not None for _, some in cells for row in some for value in row)
    ours, peer = min(_ours(data) for _ in range(2)), min(_bare(cells) for _ in range(2))
    charts = sum(
        len(page.grids) for page in bound_pages(data, names_of(data, SV)) if isinstance(page, ChartSheet)
    )
    left = f"{count:,} cells, its {charts} charts left out"
    what = f"{ORGANISATIONS} organisations after two years, {left} (beside: openpyxl, bare)"
    yield beside("workbook", what, ours, peer, unit="s", goal=Goal(1.3, of_ratio=True))
    few, many = _peak(FEW), _peak(MANY)
    what = f"memory for {MANY:,} rows (beside: {FEW:,})"
    yield beside("workbook-memory", what, many / 1e6, few / 1e6, unit="MB", goal=Goal(1.3, of_ratio=True))


def _ours(data: Data) -> float:
    """Seconds of work, without the pictures, which a bare write has none of."""
    begun = process_time()
    book, names = Workbook(SV), names_of(data, SV)
    for page in bound_pages(data, names):
        if not isinstance(page, ChartSheet):
            book.add(page)
    book.content()
    return process_time() - begun


def _bare(cells: Cells) -> float:
    begun = process_time()
    book = Book(write_only=True)
    for name, some in cells:
        sheet = book.create_sheet(name)
        for row in some:
            sheet.append(row)
    book.save(BytesIO())
    return process_time() - begun


def _cells(data: Data) -> Cells:
    """What stands in the sheets, as openpyxl is given it."""
    pages = (page for page in bound_pages(data, names_of(data, SV)) if isinstance(page, Sheet))
    return [
        (page.name, [[one.text for one in page.headings], *([*map(_value, row)] for row in page.rows)])
        for page in pages
    ]


def _value(value: Any) -> Any:
    match value:
        case Toned(text) | Link(text):
            return text
        case Share(per_cent):
            return per_cent / 100
    return value


def _peak(count: int) -> float:
    """Bytes at the most while so many rows are written, which are made one at a time."""
    headings = tuple(Heading(f"Rubrik {at}", 20) for at in range(10))
    tracemalloc.start()
    book = Workbook(SV)
    book.add(Sheet("Rader", headings, (tuple(f"{at} {each}" for each in range(10)) for at in range(count))))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    book.content()
    return peak


def _country() -> Extract:
    teams = [f"o{at}" for at in range(ORGANISATIONS)]
    return Extract(
        programme=PROGRAMME,
        reader=EVA,
        facilitates=True,
        taken_at=NOW,
        clusters=(Cluster("cluster1", PROGRAMME.id, "Norra"),),
        organisations=tuple(
            Organisation(one, PROGRAMME.id, "cluster1", "Norra", f"Kommun {one}") for one in teams
        ),
        people=(),
        meetings=(),
        preparations=tuple(
            Followed(replace(owed(item.id), id=f"{one}{item.id}", organisation_id=one, owner=one), late=False)
            for one in teams
            for item in PROGRAMME.template.preparations
        ),
        reflections=tuple(
            replace(ONE, id=f"r{one}{at}", organisation_id=one, organisation=one)
            for one in teams
            for at in range(SAID)
        ),
        improvements=tuple(
            Improved(
                replace(WRITTEN, id=f"{one}i{at}", organisation_id=one, cluster_id="cluster1"), None, None, ()
            )
            for one in teams
            for at in range(IMPROVED)
        ),
        cycles=tuple(
            _test(f"{one}i{at}", at_) for one in teams for at in range(IMPROVED) for at_ in range(TRIED)
        ),
        measures=tuple(_measure(f"{one}i{at}", one) for one in teams for at in range(IMPROVED)),
    )


def _test(improvement: str, at: int) -> Tested:
    cycle = replace(ADAPTED, id=f"{improvement}c{at}", improvement_id=improvement, number=at)
    return Tested(cycle, features(cycle, place=at, measured_on=(), zone=PROGRAMME.zone))


def _measure(improvement: str, team: str) -> Measure:
    values = tuple(
        Counted(date(2025, 1, 1) + timedelta(days=30 * month), Entry(60.0 + month % 7), group)
        for group in ("Kvinnor", "Män")
        for month in range(MONTHS)
    )
    return Measure(
        *(f"{improvement}m", improvement, "Kallelse med sms", PROGRAMME.id, team, "Kom till besöket"),
        made_at=NOW,
        unit="%",
        groups=("Kvinnor", "Män"),
        values=values,
    )
