"""Days: which are days off, which week it is, and when a person's morning comes."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import holidays

from programme.ground.breaks import Break

DAY = timedelta(days=1)
SATURDAY = 5
MORNING = time(8, 30)
OPENS = time(8)
CLOSES = time(17)
A_YEAR = 366
ELSEWHERE = "Europe/Stockholm"
"""By whose clock somebody hears from us who is where no clock of this machine is."""


class NoWorkingDayError(ValueError):
    """The breaks leave no working day in a whole year: nothing could ever be said."""


@cache
def _free_days(country: str, year: int) -> frozenset[date]:
    supported = holidays.country_holidays(country).supported_categories
    # Sweden's free eves (midsummer, Christmas, New Year) are free in fact, not by law.
    wanted = tuple(category for category in ("public", "de_facto") if category in supported)
    return frozenset(holidays.country_holidays(country, years=year, expand=False, categories=wanted))


@dataclass(frozen=True)
class Calendar:
    """The working days of a programme: its country's, outside its breaks.

    Looking for one raises NoWorkingDayError when there is none in a whole year.
    """

    country: str
    breaks: tuple[Break, ...] = ()
    _known: dict[date, bool] = field(default_factory=dict, init=False, repr=False, compare=False)
    _nearest: dict[tuple[date, timedelta], date] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def is_working(self, day: date) -> bool:
        """Saturdays, Sundays, public holidays, free eves and breaks are days off."""
        known = self._known.get(day)
        if known is None:
            known = self._known[day] = self._works(day)
        return known

    def _works(self, day: date) -> bool:
        return (
            day.weekday() < SATURDAY
            and day not in _free_days(self.country, day.year)
            and not any(day in pause for pause in self.breaks)
        )

    def suits_meeting(self, day: date) -> bool:
        """A working day that is no eve of a holiday and no bridge between two days off."""
        eve = day + DAY in _free_days(self.country, (day + DAY).year)
        bridge = not self.is_working(day - DAY) and not self.is_working(day + DAY)
        return self.is_working(day) and not eve and not bridge

    def on_or_before(self, day: date) -> date:
        """The nearest working day that is not after ``day``."""
        return self._nearest.get((day, -DAY)) or self._first(day, -DAY)

    def on_or_after(self, day: date) -> date:
        """The nearest working day that is not before ``day``."""
        return self._nearest.get((day, DAY)) or self._first(day, DAY)

    def _first(self, day: date, step: timedelta) -> date:
        for away in range(A_YEAR + 1):
            if self.is_working(day + away * step):
                self._nearest[day, step] = day + away * step
                return self._nearest[day, step]
        raise NoWorkingDayError(f"no working day in {self.country} within a year of {day}")

    def after(self, day: date, working_days: int = 1) -> date:
        """The working day that comes ``working_days`` working days after ``day``."""
        for _ in range(working_days):
            day = self.on_or_after(day + DAY)
        return day

    def nearest_for_meeting(self, day: date, *, after: date) -> date:
        """The day nearest to ``day`` that suits a meeting and comes after another; the earlier of two."""
        for away in range(A_YEAR + 1):
            for near in (day - away * DAY, day + away * DAY):
                if near > after and self.suits_meeting(near):
                    return near
        raise NoWorkingDayError(f"no day for a meeting in {self.country} within a year of {day}")

    def working_days_until(self, day: date, *, today: date) -> int:
        """How many working days lie after ``today`` up to and including ``day``; 0 when it has passed."""
        return sum(self.is_working(today + DAY * step) for step in range(1, (day - today).days + 1))


@lru_cache(maxsize=1024)
def known_zone(name: str) -> str:
    """The zone itself, or ``ELSEWHERE`` for one that this machine does not know: it stops nobody's day."""
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ELSEWHERE


def local_day(moment: datetime, zone: str) -> date:
    """The day a clock on the wall in ``zone`` shows at ``moment`` (UTC)."""
    return moment.astimezone(ZoneInfo(known_zone(zone))).date()


def instant(day: date, at: time, zone: str) -> datetime:
    """The UTC moment of a local wall time; in the night the clock jumps ahead, the moment after the jump."""
    return datetime.combine(day, at, ZoneInfo(known_zone(zone))).astimezone(UTC)


def next_morning(now: datetime, zone: str) -> date:
    """The first local day whose 08:30 is still ahead: what is decided at eleven is said tomorrow."""
    today = local_day(now, zone)
    return today if now < instant(today, MORNING, zone) else today + DAY
