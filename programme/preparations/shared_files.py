"""Shared files: what a file that somebody shares may belong to."""

from collections.abc import Iterable, Mapping
from datetime import date

from programme.meetings.meetings import Meeting
from programme.people.visibility import Viewer, may_finish
from programme.preparations.preparations import Owed, State
from programme.programmes.template import DoneBy

AT_MOST = 4
"""Things offered at once: with *no* they are few enough to choose from at a glance."""
SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv")


def is_a_list(viewer: Viewer, name: str) -> bool:
    """A facilitator's spreadsheet may be a list of participants, which another room looks at."""
    leads = any(viewer.facilitates(seat.programme_id) for seat in viewer.seats)
    return leads and name.lower().endswith(SPREADSHEETS)


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
