"""What changed for whom, as a row of a table."""

from collections.abc import Iterator

from programme.figures.series import Point
from programme.improvement.measures import Measure
from programme.reports.changes import Change, changes
from texts import Texts
from texts.numbers import with_unit


def changed(measure: Measure, texts: Texts) -> Iterator[tuple[str, str, str, str]]:
    """(measure, group, first, latest), each figure with its day."""
    for one in changes(measure):
        group = one.group or texts("report-all")
        yield one.measure, group, _said(one, one.first, texts), _said(one, one.latest, texts)


def _said(one: Change, point: Point, texts: Texts) -> str:
    return f"{with_unit(one.told(point), one.unit, texts.language)} ({texts.dates.dated(point.on)})"
