"""The shape of measures in an export: what is counted, the values, and what the rules say of them.

The fields of a chart have the names that ``hemmaplan runchart --json`` gives them.
"""

from datetime import date, datetime
from typing import Literal

from exports.shapes import Shape
from programme.improvement.series import Direction


class MeasureValue(Shape):
    on: date
    group: str
    value: float
    count: int | None
    out_of: int | None


class Annotation(Shape):
    on: date
    text: str


class TestBegan(Shape):
    on: date
    number: int


class Anhoej(Shape):
    longest_run: int | None
    longest_run_limit: int | None
    crossings: int | None
    crossings_limit: int | None
    signal: bool | None


class Perla(Shape):
    shifts: tuple[tuple[int, int, Literal["above", "below"]], ...]
    trends: tuple[tuple[int, int, Literal["up", "down"]], ...]
    runs: int | None
    runs_limits: tuple[int, int] | None


class Xmr(Shape):
    mean: float
    lower: float
    upper: float
    outside: tuple[int, ...]


class ChartPoint(Shape):
    on: date
    value: float


class Chart(Shape):
    """One group, or how far apart the groups are; the rules have judged the last ``points`` of ``series``."""

    group: str
    gap: bool
    series: tuple[ChartPoint, ...]
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
