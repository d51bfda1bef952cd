"""Absences: the form, what is kept, who stands in and who is away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from programme.ground.notices import Kind
from programme.messages.letters import Letter, Line
from programme.people.absences import WEEK, Absence
from programme.people.people import Person
from programme.preparations.preparation_notices import BOOK
from programme.screens.homes import Home
from texts import Texts
from views.examples.screens.next import BUSY, LEADING, looks
from views.examples.values import EVA, MARIA, MEETING, NOW, PER, PROGRAMME, TODAY, owed
from views.ground.blocks import Message
from views.messages import letters
from views.people import absences
from views.screens import homes

ANNA = replace(MARIA, id="anna", name="Anna Berg", slack_id="U0ANNA")
AWAY = Absence("absence1", MARIA, date(2027, 1, 18), date(2027, 1, 29), ANNA)
AHEAD = replace(AWAY, since=date(2027, 2, 8), until=date(2027, 2, 12), stand_in=None)
MANY = tuple(replace(AWAY, person=replace(MARIA, name=f"Person {at} Efternamnsson")) for at in range(40))
COLLEAGUES = (ANNA, PER)

View = dict[str, Any]


def _form(
    absence: Absence | None, weekdays: tuple[int, ...] = (), colleagues: tuple[Person, ...] = COLLEAGUES
) -> Callable[[Texts], View]:
    return lambda texts: absences.form(absence, weekdays, colleagues, texts, today=TODAY, memory="{}")


def _kept(absence: Absence | None, weekdays: tuple[int, ...] = ()) -> Callable[[Texts], View]:
    return lambda texts: absences.kept(absence, weekdays, texts, today=TODAY)


def _said(kind: Kind, to: Person, **facts: Any) -> Callable[[Texts], Message]:
    occasion = facts.pop("occasion", "")
    line = Line("notice1", kind, PROGRAMME.id, PROGRAMME.title, EVA.name, occasion, **facts)
    what = Letter("message1", to, "D1", TODAY, NOW, look_first=False, lines=(line,))
    return lambda texts: letters.letter(what, texts)


JOINT = owed("self-assessment-1")
EXAMPLES: dict[str, Callable[[Texts], Message | View]] = {
    "modal-absence": _form(None),
    "modal-absence-alone": _form(None, (), ()),
    "modal-absence-again": _form(AWAY, (0, 4)),
    "modal-absence-ahead": _form(AHEAD, tuple(WEEK[:4])),
    "modal-absence-many-colleagues": _form(AWAY, (), tuple(one.person for one in MANY) * 4),
    "modal-absence-kept": _kept(AWAY),
    "modal-absence-kept-ahead": _kept(AHEAD, (4,)),
    "modal-absence-kept-there": _kept(None, (0, 4)),
    "message-stands-in": _said(Kind.STANDS_IN, ANNA, about=MARIA, absence=AWAY),
    "message-stands-in-no-longer": _said(Kind.STANDS_IN, ANNA, about=MARIA),
    "message-reminder-to-stand-in": _said(
        Kind.REMINDER, ANNA, owed=owed("facts"), meeting=MEETING, absence=AWAY
    ),
    "message-late-to-stand-in": _said(
        Kind.LATE, ANNA, owed=owed("facts"), meeting=MEETING, absence=AWAY, tell_on=date(2027, 1, 27)
    ),
    "message-book": _said(
        Kind.REMINDER, MARIA, owed=JOINT, meeting=MEETING, company=(ANNA, PER), occasion=BOOK
    ),
    "message-book-with-nobody-yet": _said(Kind.REMINDER, MARIA, owed=JOINT, meeting=MEETING, occasion=BOOK),
    "home-away": lambda texts: homes.home(
        Home(replace(looks(BUSY), absence=AWAY, stands_in=MANY[:3], today=TODAY)), texts
    ),
    "home-away-ahead": lambda texts: homes.home(
        Home(replace(looks(BUSY), absence=AHEAD, today=TODAY)), texts
    ),
    "home-facilitator-many-away": lambda texts: homes.home(
        Home(looks(replace(LEADING, away=(*MANY, AHEAD)), to=EVA)), texts
    ),
}
