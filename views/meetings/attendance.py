"""Attendance: answering an invitation, who comes as the host sees it, and who was there."""

from collections.abc import Iterable
from typing import Any

from programme.meetings.attendance import NAME, Answer, Coming, Guest, Guests, asked_about
from programme.meetings.meetings import Meeting
from programme.preparations.meeting_pages import MeetingPage
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.forms import Form, names
from views.ground.places import Place
from views.ground.windows import Memory
from views.ground.wording import written

YES, NO, INSTEAD = "attend-yes", "attend-no", "attend-instead"
ANSWERS = {Coming.YES: YES, Coming.NO: NO, Coming.INSTEAD: INSTEAD}
NAMING = "attend-naming"
PRESENT, PRESENCE = "attend-present", "attend-presence"
A_BOX = blocks.CHECKBOXES
BOXES = 12
"""So many boxes of names, ten in each, fit beside what else the window holds."""
NAMED = 40
"""Names in a line of those who come, or do not; the rest are counted."""


class InsteadForm(Form):
    """Who comes in her place."""

    instead: str = ""


class AttendMemory(Memory):
    """Which meeting, and where she pressed the button."""

    meeting: str
    place: Place = Place()


class PresenceMemory(Memory):
    meeting: str
    cluster: str


FIELD = names(InsteadForm)


def buttons(meeting: Meeting, answer: Answer | None, texts: Texts) -> list[Element]:
    """The three answers; the one she has given is not among them."""
    given = answer.coming if answer is not None else None
    return [
        blocks.button(
            texts(f"attend-{coming.value}"),
            action,
            asked_about(meeting),
            primary=given is None and action == YES,
        )
        for coming, action in ANSWERS.items()
        if coming is not given or coming is Coming.INSTEAD
    ]


def answered(answer: Answer | None, texts: Texts) -> Mrkdwn:
    """What she has said; nothing where she has not."""
    if answer is None or answer.coming is None:
        return Mrkdwn("")
    return texts.rich(f"attend-said-{answer.coming.value}", name=answer.instead)


def instead(meeting: str, answer: Answer, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Who comes, by name."""
    name = blocks.text_input(FIELD.instead, initial=answer.instead, most=NAME)
    parts = [
        blocks.section(texts.rich("attend-instead-intro", meeting=meeting)),
        blocks.field_block(
            FIELD.instead, texts("attend-instead-who"), name, hint=texts("attend-instead-hint")
        ),
    ]
    return windows.form(NAMING, texts("attend-instead"), parts, texts, memory=memory, free=False)


def listed(guests: Guests, texts: Texts) -> list[Block]:
    """Who comes, who does not, who has not said; for the host and the facilitator."""
    lines = [
        _line("attend-list-comes", [*guests.who(Coming.YES), *guests.who(Coming.INSTEAD)], texts),
        _line("attend-list-not", guests.who(Coming.NO), texts),
        _line("attend-list-silent", guests.who(None), texts),
    ]
    return [blocks.section(one) for one in lines if one]


def _line(key: str, some: Iterable[Guest], texts: Texts) -> Mrkdwn:
    every = list(some)
    if not every:
        return Mrkdwn("")
    shown = ", ".join(_named(one, texts) for one in every[:NAMED])
    more = texts("attend-list-more", count=len(every) - NAMED) if len(every) > NAMED else ""
    return blocks.joined(texts.rich(key, count=len(every)), escaped(f"{shown}{more}"))


def _named(one: Guest, texts: Texts) -> str:
    """Sven Dahl (Norrby), or who comes for her."""
    if one.answer.instead:
        return texts("attend-list-for", name=one.shown, instead=one.person.name, home=one.organisation)
    return texts("attend-list-one", name=one.person.name, home=one.organisation or "no")


def presence(what: MeetingPage, texts: Texts, *, memory: str) -> dict[str, Any]:
    """A box for everybody who is invited, ticked as far as is known."""
    guests = what.guests or Guests()
    there = {one.person.id for one in guests.present}
    every = guests.every[: A_BOX * BOXES]
    meeting, asked = written(what.meeting.short, texts), "yes" if what.benchmarks else "no"
    parts = [blocks.section(texts.rich("attend-presence-intro", meeting=meeting, asked=asked))]
    for at in range(0, len(every), A_BOX):
        some, name = every[at : at + A_BOX], f"{PRESENT}-{at // A_BOX}"
        options = [(one.person.id, _named(one, texts)) for one in some]
        chosen = [one.person.id for one in some if one.person.id in there]
        boxes = blocks.checkboxes(name, options, chosen=chosen)
        parts.append(
            blocks.field_block(name, texts("attend-presence-who", page=at // A_BOX + 1), boxes, optional=True)
        )
    return windows.form(PRESENCE, texts("attend-presence"), parts, texts, memory=memory, free=False)
