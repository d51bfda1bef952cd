"""What changed for whom: the first and the latest figure of each group of a measure."""

from collections.abc import Iterator

from programme.figures.written_values import PER_CENT
from programme.improvement.measures import Measure
from texts import Texts
from texts.numbers import number


def changed(one: Measure, texts: Texts) -> Iterator[tuple[str, str, str, str]]:
    """(measure, group, first, latest), each with its day; nothing of a group with a single figure."""
    for group in one.series().groups:
        if len(group.points) > 1:
            first, latest = group.points[0], group.points[-1]
            yield (
                *(one.name, group.name or texts("report-all")),
                f"{_said(first.value, one, texts)} ({texts.dates.dated(first.on)})",
                f"{_said(latest.value, one, texts)} ({texts.dates.dated(latest.on)})",
            )


def in_a_line(one: Measure, texts: Texts) -> Iterator[str]:
    """The same in words, a line a group."""
    for name, group, first, latest in changed(one, texts):
        yield texts("report-changed", measure=name, group=group, first=first, latest=latest)


def _said(value: float, one: Measure, texts: Texts) -> str:
    said = number(value, texts.language)
    unit = f"\N{NO-BREAK SPACE}{one.unit}" if one.unit == PER_CENT else f" {one.unit}" if one.unit else ""
    return f"{said}{unit}"
