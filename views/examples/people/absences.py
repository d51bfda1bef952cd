"""Absences: the form, what is kept, who stands in and who is away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from programme.ground.notices import Kind
from programme.people.absences import WEEK, Absence
from programme.people.people import Person
from programme.preparations.preparation_notices import BOOK, Missing, Reminded
from programme.screens.homes import Home
from texts import Texts
from views.examples.messages.letters import letter, line
from views.examples.screens.next import BUSY, LEADING, looks
from views.examples.values import EVA, MARIA, MEETING, PER, TODAY, owed
from views.ground.blocks import Message
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


JOINT = owed("self-assessment-1")
MISSING = Missing(owed("facts"), MEETING, AWAY, tell_on=date(2027, 1, 27), overseers=EVA.name)
EXAMPLES: dict[str, Callable[[Texts], Message | View]] = {
    "modal-absence": _form(None),
    "modal-absence-alone": _form(None, (), ()),
    "modal-absence-again": _form(AWAY, (0, 4)),
    "modal-absence-ahead": _form(AHEAD, tuple(WEEK[:4])),
    "modal-absence-many-colleagues": _form(AWAY, (), tuple(one.person for one in MANY) * 4),
    "modal-absence-kept": _kept(AWAY),
    "modal-absence-kept-ahead": _kept(AHEAD, (4,)),
    "modal-absence-kept-there": _kept(None, (0, 4)),
    "message-reminder-to-stand-in": letter(ANNA, line(Kind.REMINDER, Reminded(owed("facts"), MEETING, AWAY))),
    "message-late-to-stand-in": letter(ANNA, line(Kind.LATE, MISSING)),
    "message-book": letter(MARIA, line(Kind.REMINDER, Reminded(JOINT, MEETING, company=(ANNA, PER)), BOOK)),
    "message-book-with-nobody-yet": letter(MARIA, line(Kind.REMINDER, Reminded(JOINT, MEETING), BOOK)),
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
