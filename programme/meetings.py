"""Meetings: the dates that everything owed hangs on."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from programme.languages import Words
from programme.template import Preparation, Template

WEEKS_BETWEEN = 10
"""Where a template proposes no week of its own."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An occasion with a date; ``cluster_id`` is None where all clusters meet together."""

    id: str
    programme_id: str
    step: str
    title: Words
    on: date
    version: int = 1
    cluster_id: str | None = None
    starts_at: time | None = None
    place: str = ""
    link: str = ""
    host_id: str | None = None


def due_on(item: Preparation, meeting_on: date) -> date:
    """The last day on which a preparation is in time."""
    return meeting_on - timedelta(days=item.days_before)


def proposed_dates(template: Template, starts_on: date) -> dict[str, date]:
    """Step id → the date the template proposes when the programme starts on ``starts_on``."""
    proposed: dict[str, date] = {}
    weeks = -WEEKS_BETWEEN
    for step in template.steps:
        if step.kind.meets:
            weeks = weeks + WEEKS_BETWEEN if step.weeks_after_start is None else step.weeks_after_start
            proposed[step.id] = starts_on + timedelta(weeks=weeks)
    return proposed


def slips_in(
    template: Template, dates: dict[str, date], *, today: date, only: str | None = None
) -> dict[str, str]:
    """Step id → text key of what is wrong with its date; empty when the dates hang together.

    With ``only`` the dates of other steps are taken as they are: they may lie in the past.
    """
    slips = {}
    before: date | None = None
    for step in template.steps:
        if step.id not in dates:
            continue
        day = dates[step.id]
        if day < today and only in {None, step.id}:
            slips[step.id] = "meeting-date-past"
        elif before is not None and day <= before:
            slips[step.id] = "meeting-date-order"
        before = day
    return slips
