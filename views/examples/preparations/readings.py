"""Readings: what the others handed in, read or not, and what was asked about it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from programme.ground.notices import Kind
from programme.messages.letters import Letter, Line
from programme.people.people import Person
from programme.preparations.preparations import Done, DoneHow, Evidence, State
from programme.preparations.readings import LONGEST, TO_ALL, Material, Reading, Shelf
from texts import Texts
from views.examples.preparations.preparations import FILE_ITEM
from views.examples.values import EVA, MARIA, MEETING, NOW, PER, PROGRAMME, TODAY, owed
from views.ground.blocks import Message
from views.messages import letters
from views.preparations import readings

SVEN = replace(MARIA, id="sven", name="Sven Ek", slack_id="U0SVEN")
HANDED_IN = Evidence(DoneHow.FILE, "https://ekeby.example/träff?a=1&b=2", "F1", "Ekeby <inför> träff 1.pptx")
EKEBY = replace(
    owed(FILE_ITEM),
    id="owed-ekeby",
    owner="Ekeby",
    organisation_id="ekeby",
    state=State.DONE,
    done=Done(NOW, SVEN, HANDED_IN),
)
LINKED = replace(EKEBY, done=Done(NOW, SVEN, Evidence(DoneHow.LINK, "https://ekeby.example/")))
READ = Reading("reading1", EKEBY.id, "norrby", "Norrby", MARIA, NOW)
WONDERS = replace(READ, question="Hur fick ni med nämnden & <vem> höll i det?")
LONG = replace(READ, question="&" * LONGEST)
UNREAD = Material(EKEBY, MEETING, MARIA, "norrby")
SEEN = replace(UNREAD, readings=(READ,))
ASKED = replace(UNREAD, readings=(replace(READ, by=PER), WONDERS))
OURS = replace(UNREAD, reads_for=None, own=True, readings=(WONDERS, LONG) * 4)
LED = replace(OURS, own=False)

View = dict[str, Any]


def _said(
    kind: Kind, *materials: Material, to: Person = MARIA, occasion: str = ""
) -> Callable[[Texts], Message]:
    line = Line(
        "notice1",
        kind,
        PROGRAMME.id,
        PROGRAMME.title,
        EVA.name,
        occasion,
        meeting=MEETING,
        materials=materials,
    )
    what = Letter("message1", to, "D1", TODAY, NOW, look_first=False, lines=(line,))
    return lambda texts: letters.letter(what, texts)


def _shelf(*shelves: Shelf, page: int = 0) -> Callable[[Texts], View]:
    return lambda texts: readings.shelf(shelves, texts, page=page)


MANY = tuple(replace(LED, meeting=replace(MEETING, id=f"meeting{at}")) for at in range(30))
EXAMPLES: dict[str, Callable[[Texts], Message | View]] = {
    "message-reading": _said(Kind.READING, UNREAD),
    "message-reading-link": _said(Kind.READING, replace(UNREAD, owed=LINKED)),
    "message-reading-read": _said(Kind.READING, SEEN),
    "message-reading-asked": _said(Kind.READING, ASKED),
    "message-reading-gone": _said(Kind.READING),
    "message-asked": _said(Kind.ASKED, replace(OURS, readings=(WONDERS,)), occasion="norrby"),
    "message-asked-much": _said(Kind.ASKED, OURS, occasion="norrby"),
    "message-asked-lead": _said(Kind.ASKED, LED, to=EVA, occasion=TO_ALL),
    "message-asked-gone": _said(Kind.ASKED, occasion="norrby"),
    "modal-reading-form": lambda texts: readings.form(UNREAD, texts, "{}"),
    "modal-reading-form-again": lambda texts: readings.form(ASKED, texts, "{}"),
    "modal-shelf": _shelf(Shelf(PROGRAMME, (UNREAD, SEEN, ASKED, OURS))),
    "modal-shelf-empty": _shelf(),
    "modal-shelf-lead": _shelf(Shelf(PROGRAMME, MANY), Shelf(replace(PROGRAMME, id="other"), MANY), page=4),
}
