"""Dates and times as people say them, after CLDR."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time
from babel.units import format_unit

LOCALES = {"sv": "sv_SE", "en": "en_GB"}
CLOCK = {"sv": "HH.mm", "en": "HH:mm"}
AT = {"sv": "kl.", "en": "at"}
WEEK = {"sv": "v.", "en": "week"}
NEAR = {
    "sv": {-1: "i går", 0: "i dag", 1: "i morgon"},
    "en": {-1: "yesterday", 0: "today", 1: "tomorrow"},
}
PASSED = {"sv": "i {}s", "en": "last {}"}
"""How the day of a week that has just gone is told."""
A_WEEK_FROM = {"sv": "{} om en vecka", "en": "{} next week"}
EVENING = {"sv": "{} kväll", "en": "{} evening"}
ON = {"sv": "", "en": "on "}
A_WEEK = 7
MONTHS_AWAY = 300
"""Days ahead, some ten months, from which a year is told: one cannot hear which is meant."""
DAYS = 4096
"""Dates remembered as they were shaped: a morning's letters name the same few days."""


@dataclass(frozen=True)
class Dates:
    """Dates in one language ("sv" or "en"), as they are said on a day: ``today``.

    Only here is it decided whether a date is said with its year: where it is far from the day on which it is
    said, and where nobody knows which day that is. A letter tells its own ``today``; then both are asked.
    """

    language: str
    today: date | None = None

    def day(self, day: date) -> str:
        """måndag 25 januari (v. 4)."""
        return f"{self.weekday(day)} ({self.week(day)})"

    def weekday(self, day: date) -> str:
        """måndag 25 januari."""
        return self._with_year(day, "EEEE d MMMM", None)

    def brief(self, day: date) -> str:
        """25 jan."""
        return self._with_year(day, "d MMM", None)

    def ahead(self, day: date, today: date) -> str:
        """i dag, i morgon, or måndag 25 januari (v. 4), with its year where it is another or far away."""
        return NEAR[self.language].get((day - today).days) or self._placed(day, today)

    def nearing(self, day: date, today: date) -> str:
        """i dag, i morgon, onsdag, måndag om en vecka, or 25 januari: to somebody told the whole before."""
        days = (day - today).days
        if days in NEAR[self.language]:
            return NEAR[self.language][days]
        if 0 < days < A_WEEK:
            return self.name(day)
        if days == A_WEEK:
            return A_WEEK_FROM[self.language].format(self.name(day))
        return self._with_year(day, "d MMMM", today)

    def passed(self, day: date, today: date) -> str:
        """i går, i måndags, or måndag 25 januari (v. 4), as it follows on "was due"."""
        if 1 < (today - day).days < A_WEEK:
            return PASSED[self.language].format(self.name(day))
        near = NEAR[self.language].get((day - today).days)
        return near or ON[self.language] + self._placed(day, today)

    def on(self, day: date, today: date) -> str:
        """måndag 25 januari, without its week; with its year as ``ahead`` has it."""
        return self._with_year(day, "EEEE d MMMM", today)

    def evening(self, day: date) -> str:
        """onsdag kväll; for a day within a week."""
        return EVENING[self.language].format(self.name(day))

    def _placed(self, day: date, today: date) -> str:
        return f"{self.on(day, today)} ({self.week(day)})"

    def name(self, day: date) -> str:
        """måndag."""
        return self._shaped(day, "EEEE")

    def dated(self, day: date) -> str:
        """25 januari 2027."""
        return self._shaped(day, "d MMMM y")

    def week(self, day: date) -> str:
        """v. 4, after ISO 8601."""
        return f"{WEEK[self.language]} {day.isocalendar().week}"

    def hours(self, starts: time | None, ends: time | None = None) -> str:
        """13:00, or 13:00–16:00 where its end is known; "" where its beginning is not."""
        return "–".join(self.time(one) for one in (starts, ends) if one) if starts else ""

    def length(self, takes: timedelta) -> str:
        """3 timmar; 2 timmar 30 minuter; 45 minuter."""
        hours, minutes = divmod(round(takes.total_seconds() / 60), 60)
        some = [(hours, "hour"), (minutes, "minute")]
        return " ".join(format_unit(many, unit, locale=LOCALES[self.language]) for many, unit in some if many)

    def time(self, at: time) -> str:
        """13.00 or 13:00."""
        return str(format_time(at, CLOCK[self.language], locale=LOCALES[self.language]))

    def moment(self, moment: datetime, zone: str) -> str:
        """måndag 25 januari kl. 13.00, on a wall clock in ``zone``."""
        local = moment.astimezone(ZoneInfo(zone))
        return f"{self.weekday(local.date())} {AT[self.language]} {self.time(local.time())}"

    def _with_year(self, day: date, shape: str, today: date | None) -> str:
        seen = [one for one in (self.today, today) if one is not None]
        near = seen and not any(_far(day, one) for one in seen)
        return self._shaped(day, shape if near else f"{shape} y")

    def _shaped(self, day: date, shape: str) -> str:
        return _shaped(self.language, day, shape)


def _far(day: date, today: date) -> bool:
    return day.year != today.year or abs((day - today).days) > MONTHS_AWAY


@lru_cache(maxsize=DAYS)
def _shaped(language: str, day: date, shape: str) -> str:
    return str(format_date(day, shape, locale=LOCALES[language]))
