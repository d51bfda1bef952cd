"""Nudges: a facilitator's own words, from her desk to the letter they come in."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from programme.ground.notices import Kind
from programme.messages.letters import Letter, Line
from programme.people.people import Person
from programme.preparations.nudges import LONGEST
from programme.preparations.preparations import Case, Nudge, Owed
from texts import Texts
from views.examples.people.absences import ANNA, AWAY
from views.examples.preparations.preparations import LATE, NOBODYS, PRESENTATION, TEAM
from views.examples.values import EVA, MARIA, MEETING, NOW, PROGRAMME, TODAY
from views.ground.blocks import Message
from views.messages import letters
from views.preparations import nudges, preparation_desk

WORDS = Nudge("nudge1", EVA, MARIA, "Hej Maria, ring gärna om du vill tänka högt. <3 & lycka till", NOW)
CASE = Case(LATE, EVA, MEETING, TEAM, EVA.name)
LET_BE = replace(LATE, let_be=True)

View = dict[str, Any]


def _said(kind: Kind, one: Owed, to: Person, **facts: Any) -> Callable[[Texts], Message]:
    line = Line(
        "notice1", kind, PROGRAMME.id, PROGRAMME.title, EVA.name, "", owed=one, meeting=MEETING, **facts
    )
    what = Letter("message1", to, "D1", TODAY, NOW, look_first=False, lines=(line,))
    return lambda texts: letters.letter(what, texts)


def _desk(**facts: Any) -> Callable[[Texts], View]:
    return lambda texts: preparation_desk.desk(replace(CASE, **facts), texts, "{}")


EXAMPLES: dict[str, Callable[[Texts], Message | View]] = {
    "message-nudge": _said(Kind.NUDGE, PRESENTATION, MARIA, nudge=WORDS),
    "message-nudge-late": _said(Kind.NUDGE, LATE, MARIA, nudge=WORDS, is_late=True),
    "message-nudge-longest": _said(Kind.NUDGE, LATE, MARIA, nudge=replace(WORDS, text="&" * LONGEST)),
    "message-nudge-to-stand-in": _said(Kind.NUDGE, LATE, ANNA, nudge=WORDS, absence=AWAY),
    "message-let-be": _said(Kind.ESCALATION, LET_BE, EVA),
    "modal-nudge": lambda texts: nudges.form(CASE, texts, "{}"),
    "modal-desk-nudged": _desk(nudge=WORDS, absence=AWAY),
    "modal-desk-let-be": _desk(owed=LET_BE),
    "modal-desk-nobody-to-write-to": _desk(owed=NOBODYS),
}
