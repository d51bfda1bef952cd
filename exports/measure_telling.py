"""Measures told: their values, and what the rules say of every group and of the gap."""

from collections.abc import Iterator

from exports import measure_data as data
from programme.improvement.measure_cases import Measured
from programme.improvement.measures import Measure, Value
from programme.improvement.runcharts import as_json
from programme.improvement.series import Group, Series


def measure(measured: Measured) -> data.Measure:
    one = measured.measure
    return data.Measure(
        id=one.id,
        improvement=one.improvement_id,
        name=one.name,
        unit=one.unit,
        direction=one.direction,
        target=one.target,
        groups=one.groups,
        made_at=one.made_at,
        frozen_points=one.frozen_points,
        frozen_why=one.frozen_why,
        rebased_on=one.rebased_on,
        rebased_why=one.rebased_why,
        values=tuple(map(_value, _in_order(one))),
        hidden=one.hidden,
        annotations=tuple(data.Annotation(on=note.on, text=note.text) for note in one.notes),
        tests_began=tuple(data.TestBegan(on=on, number=number) for on, number in one.began),
        charts=tuple(_charts(one.series())),
    )


def _in_order(one: Measure) -> Iterator[Value]:
    """Group by group, each by day."""
    for group in one.split:
        yield from sorted(one.of(group), key=lambda value: value.on)


def _value(one: Value) -> data.MeasureValue:
    counted = one.entry.count
    return data.MeasureValue(
        on=one.on,
        group=one.group,
        value=one.entry.value,
        count=counted.part if counted else None,
        out_of=counted.whole if counted else None,
    )


def _charts(series: Series) -> Iterator[data.Chart]:
    for group in series.groups:
        yield _chart(series, group, gap=False)
    gap = series.gap()
    if gap is not None:
        yield _chart(series, gap, gap=True)


def _chart(series: Series, group: Group, *, gap: bool) -> data.Chart:
    return data.Chart(
        group=group.name,
        gap=gap,
        series=tuple(data.ChartPoint(on=point.on, value=point.value) for point in group.points),
        **as_json(series.chart(group)),
    )
