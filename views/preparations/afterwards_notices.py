"""The letter half a year after the close, and what is said to who asks for it."""

from datetime import date
from typing import Any

from programme.ground.notices import Kind
from programme.messages.letters import Line
from programme.preparations.afterwards_notices import A_MONTH_LATE, Afterwards
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.notices import Reader, Shown, paragraphs
from views.ground.windows import saved

DECLINE = "afterwards-decline"
QUOTED = 200
"""Characters of who is to follow up, as they wrote it."""


def _said(line: Line[Afterwards], reader: Reader) -> Mrkdwn:
    about, texts = line.about, reader.texts
    late = about.closed_on is not None and reader.today > about.closed_on + A_MONTH_LATE
    first = texts.rich("letter-afterwards", programme=line.programme, late="yes" if late else "no")
    owner = blocks.clip(" ".join(about.owner.split()), QUOTED)
    planner = blocks.clip(" ".join(about.planner.split()), QUOTED)
    return blocks.joined(
        first,
        texts.rich("letter-afterwards-owner", owner=owner)
        if owner
        else texts.rich("letter-afterwards-no-owner"),
        texts.rich("letter-afterwards-plan", planner=planner) if planner else Mrkdwn(""),
        texts.rich("letter-afterwards-look"),
        by="\n",
    )


def wanted(day: date, programme_id: str, texts: Texts, *, today: date) -> dict[str, Any]:
    """It will come; and the way back."""
    said = texts.rich("afterwards-comes", day=texts.dates.ahead(day, today))
    undo = blocks.button(texts("button-undo"), DECLINE, programme_id)
    return saved(texts("afterwards-title"), said, texts, undo)


def declined(texts: Texts) -> dict[str, Any]:
    return saved(texts("afterwards-title"), texts.rich("afterwards-none"), texts)


SHOWN = (Shown((Kind.AFTERWARDS,), paragraphs(_said)),)
