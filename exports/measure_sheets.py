"""The sheets of measures: what is counted and what the rules say, every value, and the charts."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from exports.binder import Binder, Sheet, Value
from exports.charts import ChartSheet, Grid, Line, Picture
from exports.measure_data import Chart, Measure, Perla
from programme.improvement.measures import PER_CENT
from programme.improvement.runcharts import FEWEST
from texts.numbers import number

Row = tuple[Value, ...]


class MeasureSheets(Binder):
    """A row a group and one for the gap; a row a value; a picture a measure."""

    def all(self) -> Iterator[Sheet | ChartSheet]:
        yield self._sheet("measures", MEASURES, self._rows(self._told), about=4)
        yield self._sheet("values", VALUES, self._rows(self._values))
        drawn = tuple(self._grid(one) for one in self._data.measures if one.values)
        yield ChartSheet(self._texts("export-sheet-charts"), drawn, self._texts("export-no-charts"))

    def _rows(self, tell: Any) -> Iterator[Row]:
        return chain.from_iterable(map(tell, self._data.measures))

    def _told(self, one: Measure) -> Iterator[Row]:
        for chart in one.charts:
            yield (
                *self._whose(one.improvement),
                one.name,
                self._group(chart, one),
                *self._defined(one, chart),
                *_ends(chart),
                *self._anhoej(chart),
                *self._perla(chart.perla),
                *_xmr(chart),
            )

    def _group(self, chart: Chart, one: Measure) -> str:
        """Its name; of the gap which is taken from which."""
        if not chart.gap:
            return chart.group
        if len(one.groups) > 2:  # noqa: PLR2004 - of two the one is taken from the other
            return self._texts("picture-gap-spread")
        return self._texts("picture-gap-pair", first=one.groups[0], second=one.groups[1])

    def _unit(self, chart: Chart, one: Measure) -> str:
        return self._texts("runchart-points-apart") if chart.gap and one.unit == PER_CENT else one.unit

    def _defined(self, one: Measure, chart: Chart) -> Row:
        """What is counted, and from where it is judged."""
        return (
            self._unit(chart, one),
            "" if chart.gap else self._said("measure-direction", direction=one.direction),
            None if chart.gap else one.target,
            ", ".join(one.groups),
            one.frozen_points,
            one.frozen_why,
            one.rebased_on,
            one.rebased_why,
            "\n".join(f"{note.on}: {note.text}" for note in one.annotations),
            one.hidden or None,
        )

    def _anhoej(self, chart: Chart) -> Row:
        told = chart.anhoej
        return (
            chart.points,
            chart.useful,
            chart.centre,
            told.longest_run,
            told.longest_run_limit,
            told.crossings,
            told.crossings_limit,
            self._concluded(chart),
        )

    def _concluded(self, chart: Chart) -> str:
        signal = chart.anhoej.signal
        if signal is None:
            return self._texts("export-signal-few", useful=chart.useful, needed=FEWEST)
        return self._texts("export-signal" if signal else "export-no-signal")

    def _perla(self, told: Perla) -> Row:
        low, high = told.runs_limits or (None, None)
        shifts = (
            self._texts("runchart-words-shift", first=first, last=last, side=side)
            for first, last, side in told.shifts
        )
        trends = (
            self._texts("runchart-words-trend", first=first, last=last, way=way)
            for first, last, way in told.trends
        )
        return "\n".join(shifts), "\n".join(trends), told.runs, low, high

    def _values(self, one: Measure) -> Iterator[Row]:
        whose = self._whose(one.improvement)
        for each in one.values:
            counted = (each.count, each.out_of)
            yield *whose, one.name, each.group, each.on, each.value, one.unit, *counted
        for chart in one.charts:
            for point in chart.series if chart.gap else ():
                unit = self._unit(chart, one)
                yield *whose, one.name, self._group(chart, one), point.on, point.value, unit, None, None

    def _grid(self, one: Measure) -> Grid:
        """Day by day, each group beside its median; the gap has a picture of its own."""
        organisation, title = self._whose(one.improvement)
        unit = f" ({one.unit})" if one.unit else ""
        groups = [chart for chart in one.charts if not chart.gap]
        gaps = [chart for chart in one.charts if chart.gap and chart.series]
        lines = [line for chart in groups for line in self._lines(chart, one)]
        target = [] if one.target is None else [self._target(one.target)]
        apart = [line for chart in gaps for line in self._lines(chart, one)]
        return Grid(
            title=f"{organisation}, {title}: {one.name}{unit}",
            said="  ".join(self._conclusion(chart, one) for chart in one.charts),
            day=self._texts("export-column-day"),
            days=tuple(sorted({each.on for each in one.values})),
            pictures=(
                Picture(f"{one.name}{unit}", (*lines, *target)),
                *(Picture(self._group(chart, one), tuple(apart)) for chart in gaps),
            ),
        )

    def _conclusion(self, chart: Chart, one: Measure) -> str:
        group = self._group(chart, one)
        return f"{group}: {self._concluded(chart)}." if group else f"{self._concluded(chart).capitalize()}."

    def _lines(self, chart: Chart, one: Measure) -> Iterator[Line]:
        """The values, and the median as far as they are judged."""
        named = self._group(chart, one)
        yield Line(named or one.name, {point.on: point.value for point in chart.series})
        if chart.centre is not None:
            judged = chart.series[-chart.points :]
            level = self._texts("picture-median", value=number(chart.centre, self._texts.language))
            beside = f"{named}, {level[0].lower()}{level[1:]}" if named and not chart.gap else level
            yield Line(beside, {point.on: chart.centre for point in judged}, kind="median")

    def _target(self, target: float) -> Line:
        named = self._texts("picture-target", value=number(target, self._texts.language))
        return Line(named, {}, kind="target", level=target)


def _ends(chart: Chart) -> Row:
    """The first and the latest, for before and after."""
    if not chart.series:
        return (None,) * 4
    first, last = chart.series[0], chart.series[-1]
    return first.on, first.value, last.on, last.value


def _xmr(chart: Chart) -> Row:
    told = chart.xmr
    if told is None:
        return (None,) * 4
    return told.mean, told.lower, told.upper, ", ".join(map(str, told.outside))


MEASURES = {
    "organisation": 18,
    "improvement": 26,
    "measure": 26,
    "group": 18,
    "unit": 15,
    "direction": 10,
    "target": 10,
    "split-by": 20,
    "frozen": 14,
    "frozen-why": 30,
    "rebased": 14,
    "rebased-why": 30,
    "annotations": 34,
    "hidden": 14,
    "first-day": 13,
    "first-value": 12,
    "latest-day": 12,
    "latest-value": 12,
    "points": 10,
    "useful": 12,
    "median": 12,
    "longest-run": 12,
    "longest-run-limit": 12,
    "crossings": 12,
    "crossings-limit": 12,
    "signal": 26,
    "shifts": 34,
    "trends": 34,
    "runs": 10,
    "runs-low": 10,
    "runs-high": 10,
    "xmr-mean": 12,
    "xmr-lower": 12,
    "xmr-upper": 12,
    "xmr-outside": 16,
}
VALUES = {
    "organisation": 18,
    "improvement": 26,
    "measure": 26,
    "group": 18,
    "day": 12,
    "value": 12,
    "unit": 15,
    "counted": 12,
    "counted-of": 12,
}
"""Key of the heading → width, in the order of the values above."""
