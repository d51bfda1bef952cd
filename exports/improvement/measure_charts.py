"""The charts of measures: what each line is drawn through, and what is said above it."""

from collections.abc import Iterable, Iterator

from exports.ground.charts import ChartSheet, Grid, Line, Picture
from exports.ground.sheets import Names
from exports.improvement.improvements import Work
from exports.improvement.measure_sheets import Charted, charted, concluded, group_of
from exports.improvement.measures import Measure
from texts.numbers import number


def chart_sheet(measures: Iterable[Measure], work: Work) -> ChartSheet:
    """A picture a measure, one below the other."""
    drawn = tuple(_grid(one, work) for one in measures if one.values)
    return ChartSheet(work.texts("export-sheet-charts"), drawn, work.texts("export-no-charts"))


def _grid(one: Measure, work: Work) -> Grid:
    """Day by day, each group beside its median; the gap has a picture of its own."""
    every = tuple(charted([one]))
    unit = f" ({one.unit})" if one.unit else ""
    lines = [line for each in every if not each.chart.gap for line in _lines(each, work)]
    gaps = [each for each in every if each.chart.gap and each.chart.series]
    return Grid(
        title=f"{work.team(one.improvement)}, {work.title(one.improvement)}: {one.name}{unit}",
        said="  ".join(_conclusion(each, work) for each in every),
        day=work.texts("export-column-day"),
        days=tuple(sorted({each.on for each in one.values})),
        pictures=(
            Picture(f"{one.name}{unit}", (*lines, *_target(one, work))),
            *(Picture(group_of(each, work), tuple(_lines(each, work))) for each in gaps),
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


def _target(one: Measure, names: Names) -> Iterator[Line]:
    if one.target is not None:
        yield Line(_level("picture-target", one.target, names), {}, kind="target", level=one.target)


def _level(key: str, value: float, names: Names) -> str:
    return names.texts(key, value=number(value, names.texts.language))
