"""Dates and times as people say them, after CLDR."""

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

LOCALES = {"sv": "sv_SE", "en": "en_GB"}
WEEK = {"sv": "v.", "en": "week"}
DAYS = 4096
"""Dates remembered as they were shaped: a morning's letters name the same few days."""


@dataclass(frozen=True)
class Dates:
    """Dates in one language ("sv" or "en")."""

    language: str

    def day(self, day: date) -> str:
        """måndag 25 januari (v. 4)."""
        return f"{self.weekday(day)} ({self.week(day)})"

    def weekday(self, day: date) -> str:
        """måndag 25 januari."""
        return self._shaped(day, "EEEE d MMMM")

    def name(self, day: date) -> str:
        """måndag."""
        return self._shaped(day, "EEEE")

    def dated(self, day: date) -> str:
        """25 januari 2027."""
        return self._shaped(day, "d MMMM y")

    def brief(self, day: date) -> str:
        """25 jan."""
        return self._shaped(day, "d MMM")

    def week(self, day: date) -> str:
        """v. 4, after ISO 8601."""
        return f"{WEEK[self.language]} {day.isocalendar().week}"

    def time(self, at: time) -> str:
        """13:00."""
        return str(format_time(at, "HH:mm", locale=LOCALES[self.language]))

    def moment(self, moment: datetime, zone: str) -> str:
        """måndag 25 januari 13:00, on a wall clock in ``zone``."""
        local = moment.astimezone(ZoneInfo(zone))
        return f"{self.weekday(local.date())} {self.time(local.time())}"

    def _shaped(self, day: date, shape: str) -> str:
        return _shaped(self.language, day, shape)


@lru_cache(maxsize=DAYS)
def _shaped(language: str, day: date, shape: str) -> str:
    return str(format_date(day, shape, locale=LOCALES[language]))
