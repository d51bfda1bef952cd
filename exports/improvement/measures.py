"""Measures as they stand in a file: what is counted, the values, and what the rules say of them.

The fields of a chart have the names that ``hemmaplan runchart --json`` gives them.
"""

from collections.abc import Iterator
from datetime import date, datetime

from exports.ground.shapes import Shape
from programme.figures.runcharts import Anhoej, Perla
from programme.figures.series import Annotation, Direction, Group, Point, Series
from programme.figures.xmr import Xmr
from programme.improvement import measures


class MeasureValue(Shape):
    on: date
    group: str
    value: float
    count: int | None
    out_of: int | None


class TestBegan(Shape):
    on: date
    number: int


class Chart(Shape):
    """One group, or how far apart the groups are; the rules have judged the last ``points`` of ``series``."""

    group: str
    gap: bool
    series: tuple[Point, ...]
    points: int
    centre: float | None
    useful: int
    anhoej: Anhoej
    perla: Perla
    xmr: Xmr | None


class Measure(Shape):
    id: str
    improvement: str
    name: str
    unit: str
    direction: Direction | None
    target: float | None
    groups: tuple[str, ...]
    made_at: datetime
    frozen_points: int | None
    frozen_why: str
    rebased_on: date | None
    rebased_why: str
    values: tuple[MeasureValue, ...]
    hidden: int
    annotations: tuple[Annotation, ...]
    tests_began: tuple[TestBegan, ...]
    charts: tuple[Chart, ...]


def measure(one: measures.Measure) -> Measure:
    return Measure.of(
        one,
        values=tuple(map(_value, _in_order(one))),
        annotations=tuple(Annotation(note.on, note.text) for note in one.notes),
        tests_began=tuple(TestBegan(on=on, number=number) for on, number in one.began),
        charts=tuple(_charts(one.series())),
    )


def _in_order(one: measures.Measure) -> Iterator[measures.Value]:
    """Group by group, each by day."""
    for group in one.split:
        yield from sorted(one.of(group), key=lambda value: value.on)


def _value(one: measures.Value) -> MeasureValue:
    value, counted = one.entry.value, one.entry.count
    return MeasureValue.of(
        one, value=value, count=counted.part if counted else None, out_of=counted.whole if counted else None
    )


def _charts(series: Series) -> Iterator[Chart]:
    for group in series.groups:
        yield _chart(series, group, gap=False)
    gap = series.gap()
    if gap is not None:
        yield _chart(series, gap, gap=True)


def _chart(series: Series, group: Group, *, gap: bool) -> Chart:
    return Chart.of(series.chart(group), group=group.name, gap=gap, series=group.points)
