"""The sheets of measures: what is counted and what the rules say of it, and every value."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from exports.ground.sheets import Column, Columns, Names
from exports.improvement.improvements import Work
from exports.improvement.measures import Chart, Measure, MeasureValue
from programme.figures.runcharts import FEWEST
from programme.figures.series import Point
from programme.figures.written_values import PER_CENT


class Charted(NamedTuple):
    """A measure in one of its groups, or as the gap between them."""

    measure: Measure
    chart: Chart

    @property
    def first(self) -> Point | None:
        return self.chart.series[0] if self.chart.series else None

    @property
    def latest(self) -> Point | None:
        return self.chart.series[-1] if self.chart.series else None

    @property
    def limits(self) -> tuple[int, int] | tuple[None, None]:
        """How many runs are usual."""
        return self.chart.perla.runs_limits or (None, None)


class Valued(NamedTuple):
    """A value of a measure, in its own unit."""

    measure: Measure
    unit: str
    value: MeasureValue


def charted(measures: Iterable[Measure]) -> Iterator[Charted]:
    return (Charted(one, chart) for one in measures for chart in one.charts)


def valued(measures: Iterable[Measure], names: Names) -> Iterator[Valued]:
    """Measure by measure; the gap's values stand last."""
    for one in measures:
        yield from (Valued(one, one.unit, value) for value in one.values)
        for gap in (Charted(one, chart) for chart in one.charts if chart.gap):
            group, unit = group_of(gap, names), _unit(gap, names)
            yield from (Valued(one, unit, _apart(group, point)) for point in gap.chart.series)


def _apart(group: str, point: Point) -> MeasureValue:
    return MeasureValue(on=point.on, group=group, value=point.value, count=None, out_of=None)


def group_of(one: Charted, names: Names) -> str:
    """Its name; of the gap which is taken from which."""
    if not one.chart.gap:
        return one.chart.group
    first, second, *more = one.measure.groups
    return names.texts("picture-gap-spread" if more else "picture-gap-pair", first=first, second=second)


def concluded(chart: Chart, names: Names) -> str:
    signal = chart.anhoej.signal
    if signal is None:
        return names.texts("export-signal-few", useful=chart.useful, needed=FEWEST)
    return names.texts("export-signal" if signal else "export-no-signal")


def _unit(one: Charted, names: Names) -> str:
    apart = one.chart.gap and one.measure.unit == PER_CENT
    return names.texts("runchart-points-apart") if apart else one.measure.unit


def _better(one: Charted, names: Names) -> str | None:
    """A gap is not to grow with what it is of."""
    return None if one.chart.gap else names.said("measure-direction", direction=one.measure.direction)


def _noted(one: Charted, _: Names) -> str:
    return "\n".join(f"{note.on}: {note.text}" for note in one.measure.annotations)


def _shifts(one: Charted, names: Names) -> str:
    return "\n".join(
        names.texts("runchart-words-shift", first=first, last=last, side=side)
        for first, last, side in one.chart.perla.shifts
    )


def _trends(one: Charted, names: Names) -> str:
    return "\n".join(
        names.texts("runchart-words-trend", first=first, last=last, way=way)
        for first, last, way in one.chart.perla.trends
    )


def _outside(one: Charted, _: Names) -> str:
    return ", ".join(map(str, one.chart.xmr.outside)) if one.chart.xmr else ""


MEASURES: Columns[Charted, Work] = (
    Column("organisation", 18, lambda one, work: work.team(one.measure.improvement)),
    Column("improvement", 26, lambda one, work: work.title(one.measure.improvement)),
    Column("measure", 26, lambda one, _: one.measure.name),
    Column("group", 18, group_of),
    Column("unit", 15, _unit),
    Column("direction", 10, _better),
    Column("target", 10, lambda one, _: None if one.chart.gap else one.measure.target),
    Column("split-by", 20, lambda one, _: ", ".join(one.measure.groups)),
    Column("frozen", 14, lambda one, _: one.measure.frozen_points),
    Column("frozen-why", 30, lambda one, _: one.measure.frozen_why),
    Column("rebased", 14, lambda one, _: one.measure.rebased_on),
    Column("rebased-why", 30, lambda one, _: one.measure.rebased_why),
    Column("annotations", 34, _noted),
    Column("hidden", 14, lambda one, _: one.measure.hidden or None),
    Column("first-day", 13, lambda one, _: one.first.on if one.first else None),
    Column("first-value", 12, lambda one, _: one.first.value if one.first else None),
    Column("latest-day", 12, lambda one, _: one.latest.on if one.latest else None),
    Column("latest-value", 12, lambda one, _: one.latest.value if one.latest else None),
    Column("points", 10, lambda one, _: one.chart.points),
    Column("useful", 12, lambda one, _: one.chart.useful),
    Column("median", 12, lambda one, _: one.chart.centre),
    Column("longest-run", 12, lambda one, _: one.chart.anhoej.longest_run),
    Column("longest-run-limit", 12, lambda one, _: one.chart.anhoej.longest_run_limit),
    Column("crossings", 12, lambda one, _: one.chart.anhoej.crossings),
    Column("crossings-limit", 12, lambda one, _: one.chart.anhoej.crossings_limit),
    Column("signal", 26, lambda one, work: concluded(one.chart, work)),
    Column("shifts", 34, _shifts),
    Column("trends", 34, _trends),
    Column("runs", 10, lambda one, _: one.chart.perla.runs),
    Column("runs-low", 10, lambda one, _: one.limits[0]),
    Column("runs-high", 10, lambda one, _: one.limits[1]),
    Column("xmr-mean", 12, lambda one, _: one.chart.xmr.mean if one.chart.xmr else None),
    Column("xmr-lower", 12, lambda one, _: one.chart.xmr.lower if one.chart.xmr else None),
    Column("xmr-upper", 12, lambda one, _: one.chart.xmr.upper if one.chart.xmr else None),
    Column("xmr-outside", 16, _outside),
)
VALUES: Columns[Valued, Work] = (
    Column("organisation", 18, lambda one, work: work.team(one.measure.improvement)),
    Column("improvement", 26, lambda one, work: work.title(one.measure.improvement)),
    Column("measure", 26, lambda one, _: one.measure.name),
    Column("group", 18, lambda one, _: one.value.group),
    Column("day", 12, lambda one, _: one.value.on),
    Column("value", 12, lambda one, _: one.value.value),
    Column("unit", 15, lambda one, _: one.unit),
    Column("counted", 12, lambda one, _: one.value.count),
    Column("counted-of", 12, lambda one, _: one.value.out_of),
)
