"""Shared files: what a file that somebody shares may belong to."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from programme.meetings.meetings import Meeting
from programme.people.visibility import Viewer, may_finish
from programme.preparations.preparations import Owed, State
from programme.programmes.template import DoneBy

AT_MOST = 4
"""Things offered at once: with *no* they are few enough to choose from at a glance."""
TABLES = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".numbers")
PRESENTATIONS = (".pptx", ".potx", ".pptm", ".potm", ".ppsx", ".ppt", ".pot", ".odp", ".otp")
"""Some of it is looked at only to say what to do instead."""


class Meaning(StrEnum):
    """What a file that is shared with us may be, in the order in which it is asked about."""

    LIST = "list"  # of participants
    VALUES = "values"  # of a measure
    MASTER = "master"  # what presentations are made in
    HANDED_IN = "handed-in"  # what a team owes before a meeting


def is_table(name: str) -> bool:
    """A file without an ending may be one: what it is is found in it."""
    return name.lower().endswith(TABLES) or "." not in name


def is_presentation(name: str) -> bool:
    return name.lower().endswith(PRESENTATIONS)


def leads(viewer: Viewer) -> bool:
    return any(viewer.facilitates(seat.programme_id) for seat in viewer.seats)


def may_mean(name: str, *, leads: bool, measures: bool) -> tuple[Meaning, ...]:
    """The one decision of what a shared file may be, by who shares it and what it is called.

    Whoever ``leads`` gives us lists and what presentations are made in, and what she hands in for a team goes
    by that team's own button. For who ``measures`` a table may be values, and may as well be what her team
    owes: she is asked of both, and so is who leads one programme and sits in a team of another.
    """
    if is_presentation(name) and leads:
        return (Meaning.MASTER, Meaning.HANDED_IN)
    if is_table(name) and leads:
        return (Meaning.LIST,)
    if is_table(name) and measures:
        return (Meaning.VALUES, Meaning.HANDED_IN)
    return (Meaning.HANDED_IN,)


def may_belong_to(
    viewer: Viewer, some_owed: Iterable[Owed], at: Mapping[str, Meeting], *, today: date
) -> list[Owed]:
    """What of her team's can be handed in as a file before a meeting ahead; ``at`` are meetings by id.

    What is open comes first, by date and what she answers for; then what a new version may replace.
    """
    found = [
        one
        for one in some_owed
        if one.item.done_by in {DoneBy.FILE, DoneBy.LINK}
        and one.state is not State.EXEMPT
        and at[one.meeting_id].on >= today
        and not viewer.facilitates(one.programme_id)
        and may_finish(viewer, one)
    ]
    return sorted(found, key=lambda one: (one.state is State.DONE, one.due_on, not _answers(viewer, one)))[
        :AT_MOST
    ]


def _answers(viewer: Viewer, one: Owed) -> bool:
    return one.responsible is not None and one.responsible.id == viewer.person_id
