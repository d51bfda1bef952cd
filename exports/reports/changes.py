"""What changed for whom, as a row of a table."""

from collections.abc import Iterator

from programme.figures.series import Point
from programme.improvement.measures import Measure
from programme.reports.changes import changes
from texts import Texts
from texts.numbers import with_unit


def changed(measure: Measure, texts: Texts) -> Iterator[tuple[str, str, str, str]]:
    """(measure, group, first, latest), each figure with its day."""
    for one in changes(measure):
        group = one.group or texts("report-all")
        yield one.measure, group, _said(one.first, one.unit, texts), _said(one.latest, one.unit, texts)


def _said(point: Point, unit: str, texts: Texts) -> str:
    return f"{with_unit(point.value, unit, texts.language)} ({texts.dates.dated(point.on)})"
