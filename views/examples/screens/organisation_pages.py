"""An organisation's page: as usual, as full as it can be, over another window, and with nothing on it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.people.absences import Absence
from programme.people.people import Person
from programme.people.reachability import Why
from programme.people.visibility import MayRead
from programme.preparations.preparations import State
from programme.reflections.reflections import Reflection
from programme.screens.notes import LONGEST, Note
from programme.screens.pages.organisation_pages import LATELY, Contact, OrganisationPage
from texts import Texts
from views.examples.improvement.improvements import NEW
from views.examples.meetings.stages import path
from views.examples.programmes.programmes import EKEBY, NORRBY
from views.examples.screens.boards import LET_BE, LONG, NOBODY
from views.examples.screens.next import AT_PLACE, JOINT, LATE, TASKS
from views.examples.values import EVA, MARIA, NOW, PER, PROGRAMME, TODAY, owed
from views.screens import notes
from views.screens.pages import organisation_pages

HOSTILE = "<!channel> <http://exempel.example|klicka> *&* "
JOHN = Person("john", "T1", "John Field", "U0JOHN", language=Language.EN, shut="restricted_action")
NOTE = Note("note1", PROGRAMME.id, NORRBY.id, EVA, "Ringde Maria. De väntar på nya siffror.", NOW)
SAID = Reflection(
    "r1",
    PROGRAMME.id,
    MARIA.id,
    "Vi ringde i stället för att skriva.",
    MayRead.CLUSTER,
    NOW,
    organisation_id=NORRBY.id,
    author=MARIA.name,
    organisation=NORRBY.name,
)
CONTACTS = (
    Contact(MARIA, (Role.KEY_PERSON, Role.MANAGER), MARIA.email or ""),
    Contact(PER, (Role.POLITICIAN,), PER.email or "", Why.NO_ACCOUNT),
    Contact(
        JOHN,
        (Role.ADVISER,),
        why=Why.SHUT,
        absence=Absence("a1", JOHN, TODAY, TODAY + timedelta(days=9), MARIA),
    ),
)
DONE = tuple(owed(task.owed.item.id, State.DONE) for task in TASKS[:LATELY])
PAGE = OrganisationPage(
    programme=PROGRAMME,
    organisation=NORRBY,
    reader=EVA,
    today=TODAY,
    contacts=CONTACTS,
    meeting=AT_PLACE,
    owed=(LATE.owed, NOBODY, JOINT.owed, LET_BE, TASKS[5].owed),
    done=3,
    of=8,
    lately=DONE[:2],
    said=(SAID,),
    improvements=(NEW, replace(NEW, id="improvement2", conditions="Två heltider, inga nya pengar.")),
    notes=(NOTE, replace(NOTE, id="note2", author=PER, edited_at=NOW)),
    path=path(2, 3),
)
FULL = replace(
    PAGE,
    organisation=LONG,
    contacts=tuple(
        Contact(
            replace(MARIA, name=HOSTILE * 4),
            tuple(Role),
            "a" * 200 + "@norrby.example",
            Why.GUEST,
            one.absence,
        )
        for one in CONTACTS[-1:] * 60
    ),
    owed=tuple(task.owed for task in (LATE, *TASKS)) * 3,
    of=99,
    lately=DONE,
    said=tuple(replace(SAID, text=HOSTILE * 60) for _ in range(3)),
    improvements=(replace(NEW, title="&" * 150, conditions="<" * 3000),) * 30,
    notes=tuple(replace(NOTE, id=f"note{at}", text="&" * LONGEST, edited_at=NOW) for at in range(30)),
)
BARE = OrganisationPage(PROGRAMME, replace(EKEBY, left_on=TODAY), EVA, TODAY)


def _window(
    what: OrganisationPage, *, page: int = 0, notes_page: int = 0, deep: bool = False
) -> Callable[[Texts], dict[str, Any]]:
    at = organisation_pages.PageMemory(
        organisation=what.organisation.id, note="n1", page=page, notes=notes_page, deep=deep
    )
    return lambda texts: organisation_pages.window(what, texts, at)


EXAMPLES = {
    "modal-organisation-page": _window(PAGE),
    "modal-organisation-page-over-another": _window(PAGE, deep=True),
    "modal-organisation-page-full": _window(FULL, page=1, notes_page=1),
    "modal-organisation-page-past-the-end": _window(FULL, page=99, notes_page=99, deep=True),
    "modal-organisation-page-bare": _window(BARE),
    "modal-note-change": lambda texts: notes.change(NOTE, texts, memory="{}"),
}
