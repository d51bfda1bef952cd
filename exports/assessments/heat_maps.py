"""The heat map as a picture: a row an organisation, a square a point, its level in figures and colour."""

from collections.abc import Sequence
from threading import Lock

from exports.ground.canvas import EDGE, INK, LABEL, MUTED, PAPER, SMALL, TITLE, WIDTH, Page
from exports.ground.shapes import translated
from programme.assessments.checklists import DONT_KNOW, Checklist
from programme.assessments.heat_maps import Cell, HeatMap, Row
from programme.assessments.movements import Way
from texts import Texts

WIDE = 1200  # pixels
A_PICTURE = 40
"""Organisations in one picture: more would not be read on a screen."""
COLOURS = ("#e3edf4", "#c3d8e6", "#9cc0d6", "#6fa3c3", "#4884ab", "#2a6690", "#17456f")
"""From light to dark; the darker half bears light figures."""
UNKNOWN = "#efebe2"
ARROWS = {Way.UP: "↑", Way.DOWN: "↓", Way.SAME: "", Way.UNSURE: ""}
_HEAD, _LINE, _NOTE = 0.95, 0.34, 0.24  # inches above the squares, a row, a line of what the numbers mean
_NAMES = 2.1  # inches for an organisation's name
_one_at_a_time = Lock()  # matplotlib's FAQ: it is not thread-safe, put locks around it


def heat_map_pngs(one: HeatMap, texts: Texts) -> list[bytes]:
    """Forty organisations a picture. Takes some tenths of a second each: draw it off the event loop."""
    with _one_at_a_time:
        parts = (one.rows[at : at + A_PICTURE] for at in range(0, len(one.rows), A_PICTURE))
        return [_picture(one.checklist, rows, texts) for rows in parts]


def _picture(checklist: Checklist, rows: Sequence[Row], texts: Texts) -> bytes:
    notes = _notes(checklist, texts)
    height = _HEAD + _LINE * len(rows) + _NOTE * len(notes) + 3 * EDGE
    page = Page(WIDE, round(height * WIDE / WIDTH))
    top = page.height - EDGE
    page.write(EDGE, top - 0.15, page.fitting(translated(checklist.title, texts), TITLE, 7.4), size=TITLE)
    page.write(EDGE, top - 0.45, texts("assessment-heat-map-about"), size=SMALL, colour=MUTED)
    side = (WIDTH - 2 * EDGE - _NAMES) / len(checklist.points)
    for at, point in enumerate(checklist.points):
        across = EDGE + _NAMES + side * (at + 0.5)
        page.write(across, top - _HEAD + 0.14, point.number, size=SMALL, colour=MUTED, align="center")
    for at, row in enumerate(rows):
        _draw_row(page, row, top - _HEAD - _LINE * at, side, checklist.highest)
    below = top - _HEAD - _LINE * len(rows) - EDGE
    for at, note in enumerate(notes):
        page.write(EDGE, below - _NOTE * at, page.fitting(note, SMALL, 7.4), size=SMALL, colour=MUTED)
    return page.png()


def _draw_row(page: Page, row: Row, top: float, side: float, highest: int) -> None:
    middle = top - _LINE / 2
    page.write(EDGE, middle, page.fitting(row.last.organisation, LABEL, _NAMES - 0.15), size=LABEL)
    for at, cell in enumerate(row.cells):
        left = EDGE + _NAMES + side * at
        ground, ink = _colours(cell, highest)
        page.shade(left + 0.02, left + side - 0.02, top - _LINE + 0.02, top - 0.02, colour=ground)
        page.write(left + side / 2, middle, _figure(cell), size=LABEL, colour=ink, align="center")


def _figure(cell: Cell) -> str:
    if cell.level is None:
        return "–"
    level = "?" if cell.level == DONT_KNOW else str(cell.level)
    return level + ARROWS.get(cell.way, "") if cell.way else level


def _colours(cell: Cell, highest: int) -> tuple[str, str]:
    """The square's, and its figure's."""
    if not cell.level:
        return UNKNOWN, MUTED
    at = round((cell.level - 1) * (len(COLOURS) - 1) / (highest - 1))
    return COLOURS[at], PAPER if at > len(COLOURS) // 2 else INK


def _notes(checklist: Checklist, texts: Texts) -> list[str]:
    """What the figures mean, then each point's number with its name, two on a line."""
    scale = " · ".join(f"{level.value} {translated(level.word, texts)}" for level in checklist.scale)
    names = [f"{point.number} {translated(point.short, texts)}" for point in checklist.points]
    pairs = [" · ".join(names[at : at + 2]) for at in range(0, len(names), 2)]
    return [f"{scale} · ? {texts('assessment-dont-know')}", *pairs]
