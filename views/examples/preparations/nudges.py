"""Nudges: a facilitator's own words, from her desk to the letter they come in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from programme.ground.notices import Kind
from programme.people.absences import Delay
from programme.people.people import Person
from programme.preparations.preparation_notices import Nudged, Reminded
from programme.preparations.preparations import Case, Nudge, Owed
from programme.preparations.undone.nudges import LONGEST
from texts import Texts
from views.examples.messages.letters import letter, line
from views.examples.people.absences import ANNA, AWAY
from views.examples.preparations.preparations import LATE, NOBODYS, PRESENTATION, TEAM
from views.examples.values import EVA, MARIA, MEETING, NOW, PER
from views.ground.blocks import Message
from views.preparations import nudges, preparation_desk

WORDS = Nudge("nudge1", EVA, MARIA, "Hej Maria, ring gärna om du vill tänka högt. <3 & lycka till", NOW)
CASE = Case(LATE, EVA, MEETING, TEAM, EVA.name)
LET_BE = replace(LATE, let_be=True)

View = dict[str, Any]


def _said(one: Owed, to: Person, nudge: Nudge = WORDS, **facts: Any) -> Callable[[Texts], Message]:
    return letter(to, line(Kind.NUDGE, Nudged(one, MEETING, nudge=nudge, **facts), ""))


def _desk(**facts: Any) -> Callable[[Texts], View]:
    return lambda texts: preparation_desk.desk(replace(CASE, **facts), texts, "{}")


EXAMPLES: dict[str, Callable[[Texts], Message | View]] = {
    "message-nudge": _said(PRESENTATION, MARIA),
    "message-nudge-late": _said(LATE, MARIA, is_late=True),
    "message-nudge-longest": _said(LATE, MARIA, replace(WORDS, text="&" * LONGEST)),
    "message-nudge-to-stand-in": _said(LATE, ANNA, absence=AWAY),
    "message-let-be": letter(EVA, line(Kind.ESCALATION, Reminded(LET_BE, MEETING), "")),
    "modal-nudge": lambda texts: nudges.form(CASE, texts, "{}"),
    "modal-nudge-while-she-is-away": lambda texts: nudges.form(
        CASE, texts, "{}", delay=Delay(MARIA, date(2027, 1, 29), instead=PER)
    ),
    "modal-desk-nudged": _desk(nudge=WORDS, absence=AWAY),
    "modal-desk-let-be": _desk(owed=LET_BE),
    "modal-desk-nobody-to-write-to": _desk(owed=NOBODYS),
}
