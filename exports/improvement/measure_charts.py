"""The charts of measures: what each line is drawn through, and what is said above it."""

from collections.abc import Iterable, Iterator

from exports.ground.charts import ChartSheet, Grid, Line, Picture, bound
from exports.ground.sheets import Names
from exports.improvement.improvements import Work
from exports.improvement.measure_sheets import Charted, charted, concluded, group_of, unit_of
from exports.improvement.measures import Measure
from texts.numbers import number

NOTES, LONGEST_NOTE = 6, 28
"""Beside a picture: as many and as long as can be read in it; all of them stand among the measures."""


def chart_sheets(measures: Iterable[Measure], work: Work) -> Iterator[ChartSheet]:
    """A picture a measure, one below the other, on as many sheets as it takes."""
    drawn = (_grid(one, work) for one in measures if one.values)
    say = work.texts
    none, said = say("export-no-charts"), say("export-holds-charts")
    return bound(say("export-sheet-charts"), drawn, none=none, said=said)


def _grid(one: Measure, work: Work) -> Grid:
    """Day by day, each group beside its median; the gap has a picture of its own."""
    every = tuple(charted([one]))
    unit = f" ({one.unit})" if one.unit else ""
    lines = [line for each in every if not each.chart.gap for line in _lines(each, work)]
    frozen = [line for each in every if not each.chart.gap for line in _baseline(each, work)]
    gaps = [each for each in every if each.chart.gap and each.chart.series]
    return Grid(
        title=f"{work.team(one.improvement)}, {work.title(one.improvement)}: {one.name}{unit}",
        said="  ".join(_conclusion(each, work) for each in every),
        day=work.texts("export-column-day"),
        days=tuple(sorted({each.on for each in one.values})),
        pictures=(
            Picture(f"{one.name}{unit}", (*lines, *_target(one, work), *frozen, *_notes(one)), one.unit),
            *(
                Picture(
                    group_of(each, work), (*_lines(each, work), *_baseline(each, work)), unit_of(each, work)
                )
                for each in gaps
            ),
        ),
    )


def _conclusion(one: Charted, names: Names) -> str:
    group, said = group_of(one, names), concluded(one.chart, names)
    return f"{group}: {said}." if group else f"{said.capitalize()}."


def _lines(one: Charted, names: Names) -> Iterator[Line]:
    """The values, and the median as far as they are judged."""
    chart, named = one.chart, group_of(one, names)
    yield Line(named or one.measure.name, {point.on: point.value for point in chart.series})
    if chart.centre is not None:
        judged = chart.series[-chart.points :]
        level = _level("picture-median", chart.centre, names)
        beside = f"{named}, {level[0].lower()}{level[1:]}" if named and not chart.gap else level
        yield Line(beside, {point.on: chart.centre for point in judged}, kind="median")


def _baseline(one: Charted, names: Names) -> Iterator[Line]:
    """The points that were frozen, at the level of all of them."""
    chart, named, called = one.chart, group_of(one, names), names.texts("picture-baseline")
    if one.measure.frozen_points and chart.centre is not None:
        frozen = chart.series[: one.measure.frozen_points]
        said = f"{named}, {called.lower()}" if named and not chart.gap else called
        yield Line(said, {point.on: chart.centre for point in frozen}, kind="baseline")


def _notes(one: Measure) -> Iterator[Line]:
    """Each at the first day there is a figure for, from its own on, above the figures."""
    days = sorted({each.on for each in one.values})
    highest = max(each.value for each in one.values)
    for note in one.annotations[-NOTES:]:
        on = next((day for day in days if day >= note.on), days[-1])
        said = note.text if len(note.text) <= LONGEST_NOTE else note.text[: LONGEST_NOTE - 1] + "…"
        yield Line(said, {on: highest}, kind="note")


def _target(one: Measure, names: Names) -> Iterator[Line]:
    if one.target is not None:
        yield Line(_level("picture-target", one.target, names), {}, kind="target", level=one.target)


def _level(key: str, value: float, names: Names) -> str:
    return names.texts(key, value=number(value, names.texts.language))
