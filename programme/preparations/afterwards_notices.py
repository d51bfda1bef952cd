"""One letter half a year after the close, to those who asked for it: does what was adopted live on?"""

from dataclasses import dataclass
from datetime import date, timedelta

from programme.ground.calendar import Calendar
from programme.ground.notices import Kind, Notice
from programme.ground.speeches import Politicians, Speech, To
from programme.programmes.programmes import Programme

SPEECHES = (Speech(Kind.AFTERWARDS, To.ANYBODY, Politicians.ALWAYS, lasts=True, outlasts=True),)
HALF_A_YEAR = timedelta(weeks=26)
A_MONTH_LATE = timedelta(weeks=30)
"""After the close: half a year is not what one calls it any more."""
OWNER, PLAN = ("lessons", "owner"), ("plan-for-all", "who")
"""The forms' fields, by their ids in the shipped templates, that say who goes on."""


@dataclass(frozen=True, slots=True)
class Afterwards:
    """When her organisation's programme closed, and who it said would follow up and see to the plan."""

    closed_on: date | None = None
    owner: str = ""
    planner: str = ""


def letter_afterwards(
    programme: Programme, person_id: str, closed_on: date, calendar: Calendar, *, first_day: date
) -> Notice:
    """On a working day; who asks so late that half a year has passed gets it as soon as can be."""
    day = calendar.on_or_after(max(closed_on + HALF_A_YEAR, first_day))
    return Notice(Kind.AFTERWARDS, programme.id, person_id, programme.id, "half a year", day)
