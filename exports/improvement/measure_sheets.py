"""The sheets of measures: what is counted and what the rules say of it, and every value."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from exports.ground.looks import Tone
from exports.ground.sheets import Column, Columns, Names, Toned, Value, in_unit
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
            group, unit = group_of(gap, names), unit_of(gap, names)
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


def unit_of(one: Charted, names: Names) -> str:
    apart = one.chart.gap and one.measure.unit == PER_CENT
    return names.texts("runchart-points-apart") if apart else one.measure.unit


def _better(one: Charted, names: Names) -> str | None:
    """A gap is not to grow with what it is of."""
    return None if one.chart.gap else names.said("measure-direction", direction=one.measure.direction)


def _noted(one: Charted, names: Names) -> str:
    return "\n".join(f"{names.texts.dates.dated(note.on)}: {note.text}" for note in one.measure.annotations)


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


def _first(one: Charted, names: Names) -> Value:
    return in_unit(one.first.value, unit_of(one, names)) if one.first else None


def _latest(one: Charted, names: Names) -> Value:
    return in_unit(one.latest.value, unit_of(one, names)) if one.latest else None


def _concluded(one: Charted, names: Names) -> Toned:
    """A change is neither good nor bad before somebody has looked at it."""
    tone = Tone.UNDER_WAY if one.chart.anhoej.signal else Tone.QUIET
    return Toned(concluded(one.chart, names), tone)


def _mean(one: Charted, names: Names) -> Value:
    return in_unit(one.chart.xmr.mean, unit_of(one, names)) if one.chart.xmr else None


def _lower(one: Charted, names: Names) -> Value:
    return in_unit(one.chart.xmr.lower, unit_of(one, names)) if one.chart.xmr else None


def _upper(one: Charted, names: Names) -> Value:
    return in_unit(one.chart.xmr.upper, unit_of(one, names)) if one.chart.xmr else None


MEASURES: Columns[Charted, Work] = (
    Column("organisation", 18, lambda one, work: work.team(one.measure.improvement)),
    Column("improvement", 26, lambda one, work: work.title(one.measure.improvement)),
    Column("measure", 26, lambda one, _: one.measure.name),
    Column("group", 18, group_of),
    Column("unit", 13, unit_of),
    Column("direction", 10, _better, detail=True),
    Column(
        "target", 10, lambda one, _: None if one.chart.gap else in_unit(one.measure.target, one.measure.unit)
    ),
    Column("split-by", 20, lambda one, _: ", ".join(one.measure.groups), detail=True),
    Column("frozen", 14, lambda one, _: one.measure.frozen_points, detail=True),
    Column("frozen-why", 30, lambda one, _: one.measure.frozen_why, detail=True),
    Column("rebased", 14, lambda one, _: one.measure.rebased_on, detail=True),
    Column("rebased-why", 30, lambda one, _: one.measure.rebased_why, detail=True),
    Column("annotations", 34, _noted, detail=True),
    Column("hidden", 14, lambda one, _: one.measure.hidden or None, detail=True),
    Column("first-day", 13, lambda one, _: one.first.on if one.first else None, detail=True),
    Column("first-value", 12, _first),
    Column("latest-day", 12, lambda one, _: one.latest.on if one.latest else None),
    Column("latest-value", 12, _latest),
    Column("points", 10, lambda one, _: one.chart.points, detail=True),
    Column("useful", 12, lambda one, _: one.chart.useful, detail=True),
    Column("median", 12, lambda one, work: in_unit(one.chart.centre, unit_of(one, work))),
    Column("longest-run", 12, lambda one, _: one.chart.anhoej.longest_run, detail=True),
    Column("longest-run-limit", 12, lambda one, _: one.chart.anhoej.longest_run_limit, detail=True),
    Column("crossings", 12, lambda one, _: one.chart.anhoej.crossings, detail=True),
    Column("crossings-limit", 12, lambda one, _: one.chart.anhoej.crossings_limit, detail=True),
    Column("signal", 26, _concluded),
    Column("shifts", 34, _shifts, detail=True),
    Column("trends", 34, _trends, detail=True),
    Column("runs", 10, lambda one, _: one.chart.perla.runs, detail=True),
    Column("runs-low", 10, lambda one, _: one.limits[0], detail=True),
    Column("runs-high", 10, lambda one, _: one.limits[1], detail=True),
    Column("xmr-mean", 12, _mean, detail=True),
    Column("xmr-lower", 12, _lower, detail=True),
    Column("xmr-upper", 12, _upper, detail=True),
    Column("xmr-outside", 16, _outside, detail=True),
)
VALUES: Columns[Valued, Work] = (
    Column("organisation", 18, lambda one, work: work.team(one.measure.improvement)),
    Column("improvement", 38, lambda one, work: work.title(one.measure.improvement)),
    Column("measure", 26, lambda one, _: one.measure.name),
    Column("group", 18, lambda one, _: one.value.group),
    Column("day", 12, lambda one, _: one.value.on),
    Column("value", 12, lambda one, _: in_unit(one.value.value, one.unit)),
    Column("unit", 15, lambda one, _: one.unit),
    Column("counted", 12, lambda one, _: one.value.count),
    Column("counted-of", 12, lambda one, _: one.value.out_of),
)
