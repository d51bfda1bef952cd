"""A run chart as a picture: points, medians, what the team has noted, and below groups the gap."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from threading import Lock

from exports.figures import annotations
from exports.figures.annotations import Note
from exports.figures.panels import LINE, Across, Curve, Label, Panel
from exports.figures.ticks import MOST, Scale, day_ticks, value_scale
from exports.ground.canvas import (
    EDGE,
    GAP,
    GOAL,
    LABEL,
    LOOKS,
    MUTED,
    SINGLE,
    SMALL,
    TITLE,
    WIDTH,
    Look,
    Page,
)
from programme.figures.series import Group, Point, Series
from texts import Texts
from texts.numbers import number

WIDE, LOW, TALL = 1200, 675, 900
"""Pixels; tall is for two fields, one above the other."""

_HEAD, _FOOT = 0.92, 0.84  # inches for the title and for the days
_GAP_HEAD, _GAP_SHARE = 0.6, 0.3  # inches above the gap's field, and its share of the height
_LABELS = 1.9  # inches for words beside the curves, at most
_BETWEEN = 0.12  # inches between two days, at least
_one_at_a_time = Lock()  # matplotlib's FAQ: it is not thread-safe, put locks around it


@dataclass(frozen=True, slots=True)
class _Field:
    """What a panel shows, before it has its place."""

    title: str
    curves: tuple[Curve, ...]
    labels: tuple[Label, ...]
    scale: Scale
    breaks: tuple[date, ...] = ()
    target: float | None = None


def run_chart_png(series: Series, *, texts: Texts, width: int = WIDE, height: int | None = None) -> bytes:
    """The picture of a measure, `width` × `height` pixels; by itself 16:9, and 4:3 with a gap.

    Takes some tenths of a second, the first time more, when matplotlib is imported. Raises ValueError for a
    measure without any point.
    """
    if not series.days:
        raise ValueError(f"There is nothing to draw: {series.name!r} has no points.")
    gap = series.gap()
    usual = TALL if gap and gap.points else LOW
    with _one_at_a_time:
        page = Page(width, height or usual * width // WIDE)
        _draw(page, series, texts)
        return page.png()


def _draw(page: Page, series: Series, texts: Texts) -> None:
    fields = [_values(page, series, texts), *_gap(series, texts)]
    across = _across(page, series, fields)
    above = annotations.place(_noted(series, fields, across, texts), page)
    top = page.height - _HEAD - annotations.height(above)
    panels = list(_panels(page, across, fields, top))
    annotations.write(above, page, bottom=_FOOT, top=top)
    for panel, field in zip(panels, fields, strict=True):
        _fill(panel, field)
    _head(page, series, texts)
    _days(page, series, across, texts)


def _values(page: Page, series: Series, texts: Texts) -> _Field:
    looks = LOOKS if series.split else (SINGLE,)
    drawn = [
        (group.name, _curve(series, group, look)) for group, look in zip(series.groups, looks, strict=False)
    ]
    curves = [curve for _, curve in drawn if curve.points]
    if series.split:
        labels = [_named(page, name, curve, texts) for name, curve in drawn if curve.points]
    else:
        labels = _medians(curves, texts)
    if series.target is not None:
        words = texts("picture-target", value=number(series.target, texts.language))
        labels.append(Label(series.target, (words,), GOAL))
    values = [value for group in series.groups for value in group.values]
    centres = [curve.centre for curve in curves if curve.centre is not None]
    scale = value_scale([*values, *centres, *(label.at for label in labels)], texts.language)
    return _Field("", tuple(curves), tuple(labels), scale, target=series.target)


def _gap(series: Series, texts: Texts) -> Iterator[_Field]:
    """Nothing where the measure is not split, or where the groups never have a value on the same day."""
    gap = series.gap()
    if gap is None or not gap.points:
        return
    curve = _curve(series, gap, GAP)
    first, second = series.groups[:2]
    pair = texts("picture-gap-pair", first=first.name, second=second.name)
    title = pair if len(series.groups) == 2 else texts("picture-gap-spread")  # noqa: PLR2004 - a pair
    scale = value_scale([*gap.values, 0.0], texts.language, marks=4)
    breaks = tuple(set(series.days) - {point.on for point in gap.points})
    yield _Field(title, (curve,), tuple(_medians([curve], texts)), scale, breaks)


def _curve(series: Series, group: Group, look: Look) -> Curve:
    judged = series.judged(group)
    before = group.points[: len(group.points) - len(judged)]
    return Curve(before, judged, series.baseline(group), series.chart(group).centre, look)


def _named(page: Page, name: str, curve: Curve, texts: Texts) -> Label:
    """A group's name and median, at its latest point."""
    name = page.fitting(name, LABEL, _LABELS, bold=True)
    medians = [line for label in _medians([curve], texts) for line in label.lines]
    return Label(curve.points[-1].value, (name, *medians), curve.look.colour, curve.look)


def _medians(curves: Iterable[Curve], texts: Texts) -> list[Label]:
    return [
        Label(curve.centre, (texts("picture-median", value=number(curve.centre, texts.language)),))
        for curve in curves
        if curve.centre is not None
    ]


def _across(page: Page, series: Series, fields: Sequence[_Field]) -> Across:
    """From the first day to the last, whether of a point, a note or a new baseline, with a little air."""
    marks = [page.width_of(words, SMALL) for field in fields for _, words in field.scale.ticks]
    labels = [label.width(page) for field in fields for label in field.labels]
    days = [*series.days, *(note.on for note in series.annotations), series.since or series.days[0]]
    first, last = min(days).toordinal(), max(days).toordinal()
    air = (last - first) * 0.02 or 3
    right = WIDTH - EDGE - 0.16 - max(labels, default=0)
    return Across(EDGE + 0.1 + max(marks, default=0), right, first - air, last + air)


def _noted(series: Series, fields: Sequence[_Field], across: Across, texts: Texts) -> Iterator[Note]:
    for note in series.annotations:
        yield Note(across.x(note.on), note.text)
    baseline = _baseline(fields[0])
    if series.since:
        yield Note(across.x(series.since), texts("picture-rebased"))
    elif baseline:
        yield Note(across.x(baseline[0].on), texts("picture-baseline"), line=False)


def _baseline(field: _Field) -> Sequence[Point]:
    """The points that the centres come from: of several groups the longest in days."""
    return max((curve.baseline for curve in field.curves if curve.baseline), key=_length, default=())


def _length(points: Sequence[Point]) -> int:
    return (points[-1].on - points[0].on).days


def _panels(page: Page, across: Across, fields: Sequence[_Field], top: float) -> Iterator[Panel]:
    """From the top of the page down; the last stands on the days."""
    lower = (top - _FOOT - _GAP_HEAD) * _GAP_SHARE if len(fields) > 1 else 0.0
    bottom = _FOOT + lower + _GAP_HEAD if lower else _FOOT
    yield Panel(page, across, fields[0].scale, bottom=bottom, top=top)
    for field in fields[1:]:
        yield Panel(page, across, field.scale, bottom=_FOOT, top=_FOOT + lower)


def _fill(panel: Panel, field: _Field) -> None:
    panel.grid()
    if field.title:
        words = panel.page.fitting(field.title, LABEL, WIDTH - 2 * EDGE, bold=True)
        panel.page.write(EDGE, panel.top + 0.28, words, bold=True, over=True)
        panel.nought()
    if baseline := _baseline(field):
        panel.band(baseline)
    if field.target is not None:
        panel.target(field.target)
    for curve in field.curves:
        panel.median(curve)
    for curve in field.curves:
        panel.curve(curve, breaks=field.breaks)
    panel.label(field.labels)


def _head(page: Page, series: Series, texts: Texts) -> None:
    wanted = texts(f"picture-{series.direction}") if series.direction else ""
    about = ", ".join(words for words in (series.unit, wanted) if words)
    most = WIDTH - 2 * EDGE
    page.write(
        EDGE, page.height - 0.36, page.fitting(series.name, TITLE, most, bold=True), size=TITLE, bold=True
    )
    page.write(EDGE, page.height - 0.64, page.fitting(about, LABEL, most), colour=MUTED)


def _days(page: Page, series: Series, across: Across, texts: Texts) -> None:
    for x, words in day_labels(page, series.days, across, texts.language):
        for line, said in enumerate(words.splitlines()):
            y = _FOOT - 0.2 - LINE * line
            page.write(x, y, said, size=SMALL, colour=MUTED, align="center")


def day_labels(page: Page, days: Sequence[date], across: Across, language: str) -> list[tuple[float, str]]:
    """As many as there is room for, each with its middle in inches: no two of them touch."""
    fewer_and_fewer = (
        [(across.x(on), words) for on, words in day_ticks(days, language, most=most)]
        for most in range(MOST, 0, -1)
    )
    return next(found for found in fewer_and_fewer if _apart(found, page))


def _apart(labels: Sequence[tuple[float, str]], page: Page) -> bool:
    halves = [max(page.width_of(line, SMALL) for line in words.splitlines()) / 2 for _, words in labels]
    places = [place for place, _ in labels]
    room = (there - here for here, there in pairwise(places))
    needed = (one + other + _BETWEEN for one, other in pairwise(halves))
    return all(has >= needs for has, needs in zip(room, needed, strict=True))
