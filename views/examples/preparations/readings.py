"""Readings: what the others handed in, read or not, and what was asked about it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from programme.ground.languages import Words
from programme.ground.notices import Kind
from programme.ground.roles import Role
from programme.people.people import Person
from programme.preparations.preparations import Done, DoneHow, Evidence, State
from programme.preparations.reading.beside import Beside, Sheet
from programme.preparations.reading.readings import LONGEST, TO_ALL, Material, Reading, Shelf
from programme.programmes.template import DoneBy, FieldKind, FormField, Preparation
from texts import Texts
from views.examples.messages.letters import letter, line
from views.examples.preparations.preparations import FILE_ITEM
from views.examples.values import EVA, MARIA, MEETING, NOW, PER, PROGRAMME, owed
from views.ground.blocks import Message
from views.preparations import beside, readings

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
ANSWERED = Done(NOW, SVEN, Evidence(DoneHow.FORM, answers=(("population", "8 100"),)))
SEEN = replace(UNREAD, readings=(READ,))
ASKED = replace(UNREAD, readings=(replace(READ, by=PER), WONDERS))
OURS = replace(UNREAD, reads_for=None, own=True, readings=(WONDERS, LONG) * 4)
LED = replace(OURS, own=False)

View = dict[str, Any]


def _said(material: Material | None) -> Callable[[Texts], Message]:
    return letter(MARIA, line(Kind.READING, material, ""))


def _asked(*materials: Material, to: Person = MARIA, occasion: str = "norrby") -> Callable[[Texts], Message]:
    return letter(to, line(Kind.ASKED, materials, occasion))


def _shelf(*shelves: Shelf, page: int = 0, past: bool = False) -> Callable[[Texts], View]:
    return lambda texts: readings.shelf(shelves, texts, page=page, past=past)


FACTS = Preparation(
    id="facts",
    step="start",
    before="start",
    days_before=7,
    title=Words(sv="Organisationsfakta", en="Facts sheet"),
    help=Words(sv="Beskriv er.", en="Describe yourselves."),
    audience=(Role.KEY_PERSON,),
    done_by=DoneBy.FORM,
    shared=True,
    fields=(
        FormField(
            id="population",
            kind=FieldKind.TEXT,
            label=Words(sv="Hur många bor hos er?", en="How many live here?"),
        ),
        FormField(
            id="time", kind=FieldKind.YES_NO, label=Words(sv="Är tid avsatt?", en="Is time set aside?")
        ),
        FormField(id="goals", kind=FieldKind.LONG_TEXT, label=Words(sv="Vilka mål?", en="Which goals?")),
    ),
)
FILLED = Sheet("norrby", "Norrby & <grannar>", {"population": "19 400", "time": "yes", "goals": "&" * 3000})
BESIDE = Beside(
    "owed-facts", FACTS, (FILLED, Sheet("ekeby", "Ekeby", {"time": "no"}), Sheet("s", "Sund", None))
)
CROWD = replace(BESIDE, sheets=(FILLED,) * 40 + (Sheet("s", "Sund", None),) * 40)


def _beside(what: Beside, page: int = 0) -> Callable[[Texts], View]:
    return lambda texts: beside.window(what, texts, page=page, memory="{}")


MANY = tuple(replace(LED, meeting=replace(MEETING, id=f"meeting{at}")) for at in range(30))
EXAMPLES: dict[str, Callable[[Texts], Message | View]] = {
    "message-reading": _said(UNREAD),
    "message-reading-link": _said(replace(UNREAD, owed=LINKED)),
    "message-reading-read": _said(SEEN),
    "message-reading-asked": _said(ASKED),
    "message-reading-gone": _said(None),
    "message-asked": _asked(replace(OURS, readings=(WONDERS,))),
    "message-asked-much": _asked(OURS),
    "message-asked-lead": _asked(LED, to=EVA, occasion=TO_ALL),
    "message-asked-gone": _asked(),
    "modal-beside": _beside(BESIDE),
    "modal-beside-many": _beside(CROWD, page=1),
    "modal-beside-nobody": _beside(replace(BESIDE, sheets=(Sheet("s", "Sund", None),))),
    "message-reading-filled-in": _said(replace(UNREAD, owed=replace(EKEBY, item=FACTS, done=ANSWERED))),
    "modal-reading-form": lambda texts: readings.form(UNREAD, texts, "{}"),
    "modal-reading-form-again": lambda texts: readings.form(ASKED, texts, "{}"),
    "modal-shelf": _shelf(Shelf(PROGRAMME, (UNREAD, SEEN, ASKED, OURS))),
    "modal-shelf-empty": _shelf(),
    "modal-shelf-empty-past": _shelf(Shelf(PROGRAMME, ()), past=True),
    "modal-shelf-past": _shelf(Shelf(PROGRAMME, (SEEN, OURS)), past=True),
    "modal-shelf-lead": _shelf(Shelf(PROGRAMME, MANY), Shelf(replace(PROGRAMME, id="other"), MANY), page=4),
}
