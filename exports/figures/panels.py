"""One field of a picture: a grid, curves with their medians, and words beside their right ends."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import nan
from typing import Any

from exports.figures.ticks import Scale
from exports.ground.canvas import GOAL, GRID, INK, LABEL, MUTED, SMALL, Look, Page
from programme.figures.series import Point

LINE = 0.19
"""Inches from one line of words to the next."""
_SIZES = ((40, 6.5), (90, 5.0), (250, 3.2))  # (points, how large a marker): where there are more, none


@dataclass(frozen=True, slots=True)
class Across:
    """The breadth that the fields of a page share: inches from the left, and the days (as ordinals) there."""

    left: float
    right: float
    first: float
    last: float

    def x(self, on: date) -> float:
        """Inches from the page's left edge."""
        part = (on.toordinal() - self.first) / (self.last - self.first)
        return self.left + part * (self.right - self.left)


@dataclass(frozen=True, slots=True)
class Label:
    """Lines of words that belong at a value; the first of several is bold."""

    at: float
    lines: tuple[str, ...]
    colour: str = INK
    look: Look | None = None
    """Whose marker stands before the words."""

    @property
    def indent(self) -> float:
        return 0.18 if self.look else 0.0

    def width(self, page: Page) -> float:
        return self.indent + max(page.width_of(line, LABEL, bold=self.bold(line)) for line in self.lines)

    def bold(self, line: str) -> bool:
        return len(self.lines) > 1 and line == self.lines[0]


@dataclass(frozen=True, slots=True)
class Curve:
    """A group's points: those of before it was based anew, those that are judged, and the first of these."""

    before: tuple[Point, ...]
    judged: tuple[Point, ...]
    baseline: tuple[Point, ...]
    centre: float | None
    look: Look

    @property
    def points(self) -> tuple[Point, ...]:
        return self.before + self.judged


class Panel:
    """A field on the page; draws at once, from behind to the front in the order it is asked."""

    def __init__(self, page: Page, across: Across, scale: Scale, *, bottom: float, top: float) -> None:
        """`bottom` and `top` in inches."""
        self.page, self.across, self.scale, self.bottom, self.top = page, across, scale, bottom, top
        self._axes = page.field(across.left, bottom, across.right - across.left, top - bottom)
        self._axes.set_xlim(across.first, across.last)
        self._axes.set_ylim(scale.low, scale.high)

    def y(self, value: float) -> float:
        """Inches from the page's lower edge."""
        low, high = self.scale.low / 2, self.scale.high / 2  # halved, for the largest would run over
        return self.bottom + (self.top - self.bottom) * (value / 2 - low) / (high - low)

    def grid(self) -> None:
        for at, words in self.scale.ticks:
            self._level(at, GRID, width=0.9, order=0)
            left = self.across.left - 0.1
            self.page.write(left, self.y(at), words, size=SMALL, colour=MUTED, align="right")

    def band(self, baseline: Sequence[Point]) -> None:
        """The days a baseline comes from, shaded."""
        left, right = self.across.x(baseline[0].on) - 0.1, self.across.x(baseline[-1].on) + 0.1
        self.page.shade(left, right, self.bottom, self.top)

    def nought(self) -> None:
        self._level(0, MUTED, width=0.9)

    def target(self, value: float) -> None:
        self._level(value, GOAL, width=1.6, style=(0, (1, 2)))

    def median(self, curve: Curve) -> None:
        """Drawn through the points it comes from, dashed where it only goes on from there."""
        if curve.centre is None:
            return
        start, end = curve.judged[0].on.toordinal(), self.across.last
        known = curve.baseline[-1].on.toordinal() if curve.baseline else end
        self._level(curve.centre, curve.look.median, width=1.2, days=(start, known))
        self._level(curve.centre, curve.look.median, width=1.2, days=(known, end), style=(0, (7, 4)))

    def curve(self, curve: Curve, *, breaks: Iterable[date] = ()) -> None:
        """Its points and the line between them, which is broken on the days in `breaks`."""
        size = next((size for most, size in _SIZES if len(curve.points) <= most), 0.0)
        for points, strength in ((curve.before, 0.4), (curve.judged, 1.0 if size else 0.7)):
            places = sorted(
                [*((p.on.toordinal(), p.value) for p in points), *((on.toordinal(), nan) for on in breaks)]
            )
            self._axes.plot(
                [at for at, _ in places],
                [value for _, value in places],
                **curve.look.point(size),
                alpha=strength,
                linestyle=curve.look.line,
                linewidth=1.5 if size else 0.8,
                clip_on=False,
                zorder=3 if size else 0.5,
            )

    def label(self, labels: Sequence[Label]) -> None:
        """Beside the right edge, each as near its value as the others leave room for."""
        left = self.across.right + 0.16
        for label, middle in self._spread(sorted(labels, key=lambda label: label.at)):
            top = middle + LINE * (len(label.lines) - 1) / 2
            if label.look:
                self.page.marker(left + 0.05, top, label.look)
            for at, line in enumerate(label.lines):
                place = left + label.indent, top - LINE * at
                self.page.write(*place, line, colour=label.colour, bold=label.bold(line))

    def _spread(self, labels: Sequence[Label]) -> list[tuple[Label, float]]:
        """From the lowest up they push each other apart, and from the page's upper edge down again."""
        halves = [LINE * len(label.lines) / 2 + 0.03 for label in labels]
        middles = [self.y(label.at) for label in labels]
        for at in range(1, len(middles)):
            middles[at] = max(middles[at], middles[at - 1] + halves[at - 1] + halves[at])
        ceiling = self.top + 0.1
        for at in reversed(range(len(middles))):
            middles[at] = min(middles[at], ceiling - halves[at])
            ceiling = middles[at] - halves[at]
        return list(zip(labels, middles, strict=True))

    def _level(
        self,
        at: float,
        colour: str,
        *,
        width: float,
        days: tuple[float, float] | None = None,
        style: Any = "-",
        order: float = 1,
    ) -> None:
        first, last = days or (self.across.first, self.across.last)
        self._axes.plot([first, last], [at, at], color=colour, linewidth=width, linestyle=style, zorder=order)
