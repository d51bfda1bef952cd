"""Where the marks on a chart's two axes stand, and what is written at them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import floor, log10

from babel.dates import format_date

from texts import Dates
from texts.dates import LOCALES
from texts.numbers import number

MOST = 8
"""Marks under a chart; more would stand too close to be read."""

_WEEKS = (1, 2)
_MONTHS = (1, 2, 3, 6)
_YEARS = (1, 2, 5, 10, 20, 50, 100)
_NEARLY = 1e-7  # of their size: values nearer than this look the same
_HALF_A_YEAR = timedelta(weeks=26)


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis from `low` to `high`, with (place, words) for each mark."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]


def day_ticks(days: Sequence[date], language: str, *, most: int = MOST) -> list[tuple[date, str]]:
    """The days themselves while they are few, with their weeks; else Mondays, months or years among them.

    At least one, and no more than ``most``, evenly apart.
    """
    first, last = days[0], days[-1]
    if _readable(days, most):
        return _told(days, _under_weeks if last - first <= _HALF_A_YEAR else _under_days, language)
    for step in _WEEKS:
        if 1 <= len(mondays := list(_mondays(first, last, step))) <= most:
            return _told(mondays, _under_weeks, language)
    for months in _MONTHS:
        if 1 <= len(starts := list(_month_starts(first, last, months))) <= most:
            return _told(starts, _under_months, language)
    found = (
        [(on, str(on.year)) for on in starts]
        for years in _YEARS
        if 1 <= len(starts := list(_month_starts(first, last, 12 * years))) <= most
    )
    return next(found, _told(days[:1], _under_days, language))


def value_scale(values: Sequence[float], language: str, *, marks: int = 6) -> Scale:
    """Room above and below all values; from nought where that is near and none is under it."""
    from matplotlib.ticker import MaxNLocator

    low, high = min(values), max(values)
    size = max(-low, high)
    room = (high - low) * 0.12 if high - low > size * _NEARLY else size * 0.5 or 1
    bottom, top = (0.0 if 0 <= low < 3 * room else low - room), high + room
    places = [float(at) for at in MaxNLocator(marks, steps=[1, 2, 2.5, 5, 10]).tick_values(bottom, top)]
    decimals = _decimals(places[1] - places[0])
    ticks = ((at, number(at, language, decimals=decimals)) for at in places if bottom <= at <= top)
    return Scale(bottom, top, tuple(ticks))


def _readable(days: Sequence[date], most: int) -> bool:
    """Whether each day can be written under its point without touching the next."""
    apart = (later - earlier for earlier, later in pairwise(days))
    return len(days) <= most and all(between * (most + 1) >= days[-1] - days[0] for between in apart)


def _mondays(first: date, last: date, step: int) -> Iterator[date]:
    on = first + timedelta(days=-first.weekday() % 7)
    while on <= last:
        yield on
        on += timedelta(weeks=step)


def _month_starts(first: date, last: date, step: int) -> Iterator[date]:
    """The first of every so many months, counted from a January; of years, from a round one."""
    at = first.year * 12 + first.month - (1 if first.day == 1 else 0)
    at += -at % step
    while (on := date(at // 12, at % 12 + 1, 1)) <= last:
        yield on
        at += step


def _told(
    days: Sequence[date], under: Callable[[date, date | None, str], str], language: str
) -> list[tuple[date, str]]:
    before = [None, *days]
    return [(on, under(on, earlier, language)) for on, earlier in zip(days, before, strict=False)]


def _under_weeks(on: date, before: date | None, language: str) -> str:
    dates = Dates(language, on)
    return f"{dates.brief(on)}\n{dates.week(on)}\n{_year(on, before)}"


def _under_days(on: date, before: date | None, language: str) -> str:
    return f"{Dates(language, on).brief(on)}\n{_year(on, before)}"


def _under_months(on: date, before: date | None, language: str) -> str:
    return f"{format_date(on, 'LLL', locale=LOCALES[language])}\n{_year(on, before)}"


def _year(on: date, before: date | None) -> str:
    """Told at the first mark and whenever it is another."""
    return "" if before and before.year == on.year else str(on.year)


def _decimals(step: float) -> int:
    """As many as it takes to tell two marks apart: 0.25 needs two."""
    needed = max(0, -floor(log10(step)))
    return needed if round(step * 10**needed, 6) % 1 == 0 else needed + 1
