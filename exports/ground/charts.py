"""Native charts in the workbook: a picture a measure, drawn from the figures that stand beside it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from exports.ground.canvas import GOAL, GRID, INK, LOOKS, MUTED, SINGLE, Look
from exports.ground.cells import legible, letter
from exports.ground.looks import LABEL, PLAIN, WHOLE_SHARE
from exports.ground.pages import Page
from exports.ground.pen import Pen, on_paper
from exports.ground.sheets import Value, in_unit
from programme.figures.written_values import PER_CENT

Native = Any
"""openpyxl's charts and their parts, of whose attributes the type stubs know only some."""
WIDE, HIGH = 17.0, 9.2  # centimetres
BESIDE = 10
"""Columns that a picture covers."""
ROWS = 18
"""Rows that a picture covers."""
FIGURES = 2 * BESIDE + 1
"""Columns before the figures."""
A_PAGE = 44
"""Rows that fit on a paper."""
MOST_BREAKS = 1_000
"""On a sheet: Excel takes 1,026 (support.microsoft.com: Excel specifications and limits)."""
COLUMN, FIGURE = 9.5, 14.0
"""Widths in characters, under a picture and of figures."""
MARKS = 7
"""Days written under a picture, about."""
EMU = 12_700
"""English metric units in a point (ECMA-376 part 1, 20.1.10.16)."""
MARKERS = {"o": "circle", "s": "square", "^": "triangle", "D": "diamond"}
DASHES = ("solid", "dash", "dashDot", "sysDot")


@dataclass(frozen=True, slots=True)
class Line:
    """One line in a picture; a target is ``level`` all the way, a note one point that says its name."""

    name: str
    points: Mapping[date, float]
    kind: Literal["values", "median", "baseline", "target", "note"] = "values"
    level: float | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """Lines in one unit."""

    title: str
    lines: tuple[Line, ...]
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A measure's figures, a row a day, and the pictures of them, one or two; ``day`` is a heading."""

    title: str
    said: str
    day: str
    days: tuple[date, ...]
    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class ChartSheet:
    """A page of pictures, one below the other; ``none`` is said where there are none."""

    name: str
    grids: tuple[Grid, ...]
    none: str
    said: str = ""


def bound(name: str, grids: Iterable[Grid], *, none: str, said: str) -> Iterator[ChartSheet]:
    """As many sheets as it takes for none to have more breaks than Excel can hold; one at least."""
    held = list(grids)
    for at, first in enumerate(range(0, max(len(held), 1), MOST_BREAKS), 1):
        called = name if at == 1 else f"{name} {at}"
        yield ChartSheet(called, tuple(held[first : first + MOST_BREAKS]), none, said)


def draw(page: Page, sheet: ChartSheet, pen: Pen) -> None:
    """Pictures to the left, for they are what one looks for; their figures to the right of them."""
    on_paper(page)
    page.sheet_view.showGridLines = False
    for at in range(1, FIGURES + 14):
        page.column_dimensions[letter(at)].width = COLUMN if at <= FIGURES else FIGURE
    if not sheet.grids:
        page.put([pen.text(sheet.none, PLAIN)])
        return
    top = 1
    for grid, breaks in _paged(sheet.grids):
        if breaks:
            _break_before(page, top)
        _draw(page, grid, pen, top)
        top += _height(grid)
    page.print_area = f"A1:{letter(2 * BESIDE)}{top}"


def _paged(grids: Iterable[Grid]) -> Iterator[tuple[Grid, bool]]:
    """Each with whether it begins a paper of its own, so that none is torn in two."""
    used = 0
    for grid in grids:
        height = _height(grid)
        breaks = used > 0 and used + height > A_PAGE
        used = height if breaks else used + height
        yield grid, breaks


def _height(grid: Grid) -> int:
    return max(len(grid.days) + 1, ROWS + 2) + 1


def _break_before(page: Page, row: int) -> None:
    from openpyxl.worksheet.pagebreak import Break

    page.row_breaks.append(Break(id=row - 1))


def _draw(page: Page, grid: Grid, pen: Pen, top: int) -> None:
    lines = [(line, picture.unit) for picture in grid.pictures for line in picture.lines]
    headings = [grid.day, *(line.name for line, _ in lines)]
    aside = [None] * (FIGURES - 1)
    page.put([pen.text(grid.title, LABEL), *aside, *(pen.text(heading, LABEL) for heading in headings)])
    for at in range(_height(grid) - 1):
        beside = [pen.text(grid.said, PLAIN) if at == 0 else None, *aside]
        day = grid.days[at] if at < len(grid.days) else None
        figures = (day, *(_shown(line, day, unit) for line, unit in lines)) if day else ()
        page.put([*beside, *(pen.cell(figure) for figure in figures)])
    column = FIGURES + 2
    for at, picture in enumerate(grid.pictures):
        chart = _chart(page, picture, column, top, grid.days)
        page.add_chart(chart, f"{'AK'[at]}{top + 2}")
        column += len(picture.lines)


def _shown(line: Line, day: date, unit: str) -> Value:
    return in_unit(_figure(line, day), unit)


def _figure(line: Line, day: date) -> float | None:
    return line.points.get(day) if line.level is None else line.level


def _chart(page: Page, picture: Picture, column: int, top: int, days: tuple[date, ...]) -> Native:
    """A day without a value is passed over."""
    from openpyxl.chart import LineChart, Reference

    chart: Native = LineChart()
    chart.title = legible(picture.title)
    chart.title.tx.rich.p[0].r[0].rPr = _letters(1200, bold=True)
    chart.title.overlay = False
    chart.width, chart.height = WIDE, HIGH
    chart.display_blanks, chart.roundedCorners = "span", False
    chart.legend.position = "b"
    chart.legend.legendEntry = _unlisted(picture)
    _axes(chart, days, WHOLE_SHARE if picture.unit == PER_CENT else "General")
    bottom = top + len(days)
    for at, look in enumerate(_looks(picture)):
        chart.series.append(_series(page, picture.lines[at], look, column + at, (top, bottom)))
    chart.set_categories(Reference(page, min_col=FIGURES + 1, min_row=top + 1, max_row=bottom))
    return chart


def _unlisted(picture: Picture) -> list[Native]:
    """A note says itself where it stands."""
    from openpyxl.chart.legend import LegendEntry

    return [LegendEntry(idx=at, delete=True) for at, line in enumerate(picture.lines) if line.kind == "note"]


def _axes(chart: Native, days: tuple[date, ...], form: str) -> None:
    """Days lie on a calendar, so that a long wait looks long."""
    from openpyxl.chart.axis import DateAxis

    apart = max(1, -(-(days[-1] - days[0]).days // MARKS))
    chart.x_axis = DateAxis(crossAx=100, baseTimeUnit="days", majorTimeUnit="days", majorUnit=apart)
    chart.y_axis.crossAx = 500
    chart.x_axis.number_format, chart.x_axis.tickLblPos, chart.x_axis.axPos = "yyyy-mm-dd", "low", "b"
    chart.y_axis.number_format = form
    chart.y_axis.majorGridlines.spPr = _thin(GRID)
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False
        axis.spPr = _thin(MUTED)
        axis.txPr = _small()


def _thin(colour: str) -> Native:
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.line import LineProperties

    return GraphicalProperties(ln=LineProperties(solidFill=_hex(colour), w=EMU * 3 // 4))


def _small() -> Native:
    from openpyxl.chart.text import RichText
    from openpyxl.drawing.text import Paragraph, ParagraphProperties, RichTextProperties

    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=_letters(900)), endParaRPr=_letters(900))
    paragraph.r = []  # openpyxl would put an empty word there
    return RichText(bodyPr=RichTextProperties(), p=[paragraph])


def _letters(size: int, *, bold: bool = False) -> Native:
    """``size`` is in hundredths of a point."""
    from openpyxl.drawing.text import CharacterProperties

    return CharacterProperties(sz=size, b=bold, solidFill=_hex(INK))


def _looks(picture: Picture) -> list[Look]:
    """Each group's own, with its median."""
    groups = sum(line.kind == "values" for line in picture.lines)
    looks = LOOKS if groups > 1 else (SINGLE,)
    at = -1
    found = []
    for line in picture.lines:
        at += line.kind == "values"
        found.append(looks[at])
    return found


def _series(page: Page, line: Line, look: Look, column: int, rows: tuple[int, int]) -> Native:
    from openpyxl.chart import Reference
    from openpyxl.chart.series_factory import SeriesFactory

    top, bottom = rows
    figures = Reference(page, min_col=column, min_row=top, max_row=bottom)
    series: Native = SeriesFactory(figures, title_from_data=True)
    series.smooth = False
    colour = {"values": look.colour, "median": look.median, "target": GOAL}.get(line.kind, MUTED)
    stroke = series.graphicalProperties.line
    stroke.solidFill = _hex(colour)
    stroke.width = {"values": 22, "baseline": 40}.get(line.kind, 12) * EMU // 10
    if line.kind == "note":
        _say(series, stroke)
    elif line.kind == "values":
        stroke.dashStyle = DASHES[LOOKS.index(look)] if look in LOOKS else "solid"
        _mark(series, look)
    else:
        stroke.dashStyle = {"median": "sysDash", "baseline": "solid"}.get(line.kind, "lgDash")
        series.marker.symbol = "none"
    return series


def _say(series: Native, stroke: Native) -> None:
    """A point with its name beside it, and no line."""
    from openpyxl.chart.label import DataLabelList

    stroke.noFill, stroke.solidFill = True, None
    series.marker.symbol, series.marker.size = "plus", 8
    series.marker.graphicalProperties.line.solidFill = _hex(INK)
    series.dLbls = DataLabelList(dLblPos="t", showSerName=True, txPr=_small())
    series.dLbls.showVal = series.dLbls.showCatName = series.dLbls.showLegendKey = False


def _mark(series: Native, look: Look) -> None:
    """A shape of its own, so that no colour is needed to tell one group from another."""
    series.marker.symbol, series.marker.size = MARKERS[look.marker], 7
    series.marker.graphicalProperties.solidFill = _hex(look.colour if look.filled else "#ffffff")
    series.marker.graphicalProperties.line.solidFill = _hex(look.colour)


def _hex(colour: str) -> str:
    return colour.removeprefix("#")
