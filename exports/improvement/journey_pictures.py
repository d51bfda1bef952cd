"""Who took what from whom, as a picture: origins to the left, takers to the right, a line for what went."""

from collections.abc import Iterable, Sequence
from threading import Lock

from exports.ground.canvas import EDGE, GOAL, LABEL, MUTED, SMALL, TITLE, WIDTH, Page
from programme.improvement.journeys import Flow
from texts import Texts

WIDE = 1200
DPI = WIDE / WIDTH
ROW, HEAD, FOOT = 0.42, 1.35, 0.5
"""Inches: a name, the title with its explanation, and the paper below."""
NAMES = 2.6
"""Inches for the names on either side."""
MOST = 40
"""Names on a side; of more the picture says how many it left out."""
THINNEST, THICKEST = 1.2, 7.0  # points
_one_at_a_time = Lock()  # matplotlib's FAQ: it is not thread-safe, put locks around it


def journeys_png(flows: Sequence[Flow], *, texts: Texts) -> bytes:
    """Takes some tenths of a second, off the event loop. Raises ValueError where nothing has travelled."""
    if not flows:
        raise ValueError("There is nothing to draw: no idea has travelled.")
    origins, takers = _names(one.origin for one in flows), _names(one.taker for one in flows)
    rows = max(len(origins), len(takers))
    with _one_at_a_time:
        page = Page(WIDE, int((HEAD + FOOT + rows * ROW) * DPI))
        _head(page, flows, texts)
        left, right = _heights(page, origins, rows), _heights(page, takers, rows)
        _lines(page, flows, left, right)
        _write(page, left, right)
        return page.png()


def left_out(flows: Sequence[Flow]) -> int:
    """How many lines have no room, for their names have none."""
    origins, takers = _names(one.origin for one in flows), _names(one.taker for one in flows)
    return sum(one.origin not in origins or one.taker not in takers for one in flows)


def _names(named: Iterable[str]) -> list[str]:
    return sorted(set(named), key=str.casefold)[:MOST]


def _heights(page: Page, names: Sequence[str], rows: int) -> dict[str, float]:
    """Name → the height of its line, in inches; the shorter side is spread over the same field."""
    step = rows * ROW / len(names)
    top = page.height - HEAD
    return {name: top - step * (at + 0.5) for at, name in enumerate(names)}


def _head(page: Page, flows: Sequence[Flow], texts: Texts) -> None:
    top, most = page.height, WIDTH - 2 * EDGE
    page.write(
        EDGE, top - 0.36, page.fitting(texts("journeys-title"), TITLE, most, bold=True), size=TITLE, bold=True
    )
    legend = texts("journeys-legend", more=left_out(flows))
    page.write(EDGE, top - 0.7, page.fitting(legend, SMALL, most), size=SMALL, colour=MUTED)
    page.write(
        EDGE + NAMES - 0.1, top - 1.12, texts("journeys-from"), size=SMALL, colour=MUTED, align="right"
    )
    page.write(WIDTH - EDGE - NAMES + 0.1, top - 1.12, texts("journeys-to"), size=SMALL, colour=MUTED)


def _lines(page: Page, flows: Sequence[Flow], left: dict[str, float], right: dict[str, float]) -> None:
    """Green and whole where something was adopted, grey and broken where it is being tried."""
    from matplotlib.lines import Line2D

    most = max(one.ideas for one in flows)
    starts, ends = (EDGE + NAMES) / WIDTH, (WIDTH - EDGE - NAMES) / WIDTH
    for one in flows:
        if one.origin in left and one.taker in right:
            heights = [left[one.origin] / page.height, right[one.taker] / page.height]
            thick = THINNEST + (THICKEST - THINNEST) * one.ideas / most
            style: dict[str, object] = (
                {"color": GOAL} if one.adopted else {"color": MUTED, "linestyle": (0, (4, 2))}
            )
            page.figure.add_artist(Line2D([starts, ends], heights, linewidth=thick, **style))  # type: ignore[arg-type]


def _write(page: Page, left: dict[str, float], right: dict[str, float]) -> None:
    for name, y in left.items():
        page.write(EDGE + NAMES - 0.1, y, page.fitting(name, LABEL, NAMES - 0.2), align="right")
    for name, y in right.items():
        page.write(WIDTH - EDGE - NAMES + 0.1, y, page.fitting(name, LABEL, NAMES - 0.2))
