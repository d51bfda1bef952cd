"""Norrby: Maria and her colleagues, and Eva who leads the programme; the morning of a first reminder."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from programme.people.acts import Act
from programme.preparations.preparations import Owed
from programme.programmes.programmes import Organisation, Programme
from programme.programmes.template import Template
from programme.programmes.template_files import shipped_templates
from rehearsal import Message
from rehearsal.elements import Element, elements_in
from rehearsal.screens import View
from storage.changes.dates import meeting_deeds
from storage.changes.dates.meeting_deeds import Change
from storage.meetings import meetings
from storage.preparations import preparations
from tests.stage import Participant, Stage

FIRST_REMINDER = "2027-01-11 08:30"
"""Two weeks before what is due on Monday 25 January 2027."""


def only(*items: str) -> Template:
    """The short template with nothing but some of its preparations."""
    short = shipped_templates()["kort"]
    kept = tuple(item for item in short.preparations if item.id in items)
    return short.model_copy(update={"preparations": kept, "questions": ()})


@dataclass
class Norrby:
    """``maria`` is the key person, ``anna`` the manager, ``pia`` the politician, ``eva`` the facilitator."""

    stage: Stage
    programme: Programme
    organisation: Organisation
    eva: Participant
    maria: Participant
    anna: Participant
    pia: Participant

    async def owes(self, item: str, owner: str = "Norrby") -> Owed:
        """How one of the preparations stands."""
        found = await self.stage.database.answer(preparations.of_programme, self.programme.id)
        return next(one for one in found if (one.item.id, one.owner) == (item, owner))

    async def moves(self, step: str, on: date) -> None:
        """Eva gives the meeting that all share another date."""
        eva, now = await self.stage.person(self.eva), self.stage.clock.now()

        def move(session: Session) -> None:
            found = meetings.of_programme(session, self.programme.id)
            one = next(meeting for meeting in found if meeting.step == step)
            meeting_deeds.change(session, Act(eva, now), one.id, Change(on), seen_version=one.version)

        await self.stage.database.transaction(move)


async def norrby(
    stage: Stage, *items: str, until: str = FIRST_REMINDER, template: Template | None = None
) -> Norrby:
    """Everybody is in place and has read the welcome; the clock stands at ``until``."""
    people = [stage.participant(name) for name in ("Eva Ek", "Maria Lind", "Anna Berg", "Pia Pil")]
    eva, maria, anna, pia = people
    programme = await stage.programme(eva, template=template or only(*items))
    made = await stage.organisation(
        programme, "Norrby", facilitator=eva, key_person=maria, manager=anna, politician=pia
    )
    await stage.goes_to(until)
    return Norrby(stage, programme, made, eva, maria, anna, pia)


def beside_mondays(eva: Participant) -> list[str]:
    """What a facilitator has heard besides how it goes in general."""
    return [text for text in eva.heard() if not text.startswith("Hej Eva.\n\n*Läget i")]


def button(place: Message | View, action: str) -> Element:
    """A button as it stands there now, to be pressed also when it has gone since."""
    return next(one for one in elements_in(place.blocks) if one.action_id == action)


def offered(place: Message | View) -> list[str]:
    """The words of everything one can choose from."""
    return [option["text"]["text"] for one in elements_in(place.blocks) for option in one.options]
