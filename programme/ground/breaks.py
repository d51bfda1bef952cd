"""Breaks: the days of a programme when nobody is reminded."""

from datetime import date
from typing import Annotated, Self

from pydantic import AfterValidator, StringConstraints, model_validator

from programme.ground.parts import Part, Title


def _real(month_day: str) -> str:
    date.fromisoformat(f"2024-{month_day}")  # a leap year, so that 29 February is a day
    return month_day


Weeks = Annotated[str, StringConstraints(pattern=r"^([1-9]|[1-4]\d|5[0-3])-([1-9]|[1-4]\d|5[0-3])$")]
MonthDay = Annotated[str, StringConstraints(pattern=r"^\d\d-\d\d$"), AfterValidator(_real)]


class Break(Part):
    """Days when nobody is reminded: ISO weeks ("27-32") or month-days ("12-20" until "01-06").

    Both ends belong to the break, and both kinds may cross the new year.
    """

    title: Title
    weeks: Weeks | None = None
    from_day: MonthDay | None = None
    until_day: MonthDay | None = None

    @model_validator(mode="after")
    def _weeks_or_days(self) -> Self:
        given = tuple(value is not None for value in (self.weeks, self.from_day, self.until_day))
        if given not in ((True, False, False), (False, True, True)):
            raise ValueError("a break is either weeks, or from_day and until_day")
        return self

    def __contains__(self, day: date) -> bool:
        if self.weeks:
            first, last = (int(week) for week in self.weeks.split("-"))
            here = day.isocalendar().week
        else:
            first, last = (int(str(end).replace("-", "")) for end in (self.from_day, self.until_day))
            here = day.month * 100 + day.day
        return first <= here <= last if first <= last else here >= first or here <= last
