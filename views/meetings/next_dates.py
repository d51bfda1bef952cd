"""The date of the next meeting, agreed on the spot."""

import datetime
from typing import Any

from programme.preparations.meeting_pages import MeetingPage
from texts import Texts
from views.ground import blocks, windows
from views.ground.forms import Form, names
from views.ground.windows import Memory
from views.ground.wording import written
from views.meetings.meetings import when_and_where

AGREEING = "meeting-next-date-agreeing"


class NextDateForm(Form):
    day: datetime.date
    time: datetime.time | None = None
    ends: datetime.time | None = None
    place: str = ""


class NextDateMemory(Memory):
    """At which meeting, and the next in the version that was seen."""

    meeting: str
    cluster: str
    version: int


FIELD = names(NextDateForm)


def form(what: MeetingPage, texts: Texts, *, memory: str) -> dict[str, Any]:
    """As it is planned, to be kept or changed."""
    following = what.next
    assert following is not None
    parts = [
        blocks.section(texts.rich("next-date-intro", meeting=written(following.title, texts))),
        blocks.field_block(FIELD.day, texts("meeting-day"), blocks.date_input(FIELD.day, following.on)),
        *when_and_where(FIELD, following, texts),
    ]
    return windows.form(AGREEING, texts("next-date"), parts, texts, memory=memory)
