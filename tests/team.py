"""Teams that improve: Norrby and Ekeby meet in one cluster, Strandvik in another, and Eva leads them all."""

from dataclasses import dataclass

from programme.improvement.improvements import Improvement, State, Track
from programme.programmes.programmes import Organisation, Programme
from rehearsal.elements import elements_in
from storage.improvement import improvements
from tests.norrby import only
from tests.stage import Participant, Stage
from views.improvement.improvements import IMPROVEMENT_LIST, IMPROVEMENT_NEW, IMPROVEMENT_OPEN


@dataclass
class Teams:
    """``maria`` and ``anna`` are Norrby's, ``elsa`` Ekeby's, ``stig`` Strandvik's; ``eva`` facilitates."""

    stage: Stage
    programme: Programme
    norrby: Organisation
    ekeby: Organisation
    eva: Participant
    maria: Participant
    anna: Participant
    elsa: Participant
    stig: Participant

    async def sees(self, who: Participant) -> list[Improvement]:
        """What somebody may see, as it is kept."""
        person = await self.stage.person(who)
        return await self.stage.database.answer(improvements.seen_by, person.id)

    async def the(self, title: str, who: Participant | None = None) -> Improvement:
        """One improvement by its title."""
        return next(one for one in await self.sees(who or self.maria) if one.title == title)


async def teams(stage: Stage, *, locale: str = "sv-SE") -> Teams:
    """Everybody is in place, nothing is owed but what they promise themselves; it is 4 January 2027."""
    names = ("Eva Ek", "Maria Lind", "Anna Berg", "Elsa Holm", "Stig Sand")
    eva, maria, anna, elsa, stig = (stage.participant(name, locale=locale) for name in names)
    programme = await stage.programme(eva, template=only())
    norrby = await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria, manager=anna)
    ekeby = await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=elsa)
    await stage.organisation(programme, "Strandvik", cluster="Södra", facilitator=eva, key_person=stig)
    return Teams(stage, programme, norrby, ekeby, eva, maria, anna, elsa, stig)


async def opens_list(who: Participant) -> None:
    while who.hands.modal is not None:
        await who.closes()
    await who.opens_home()
    await who.clicks(IMPROVEMENT_LIST)


async def begins(
    who: Participant, title: str, *, track: Track = Track.OPERATION, state: State = State.CHOOSE
) -> None:
    """Somebody begins an improvement; afterwards she stands on its screen."""
    await opens_list(who)
    await who.clicks(IMPROVEMENT_NEW)
    await who.fills({"title": title, "track": track.value, "state": state.value})
    await who.submits()


async def opens(who: Participant, one: Improvement) -> None:
    """From the list to the screen."""
    await opens_list(who)
    await who.clicks(IMPROVEMENT_OPEN, one.id)


def on_screen(who: Participant) -> set[str]:
    """The ids of everything one can press in the modal in front."""
    return {element.action_id for element in elements_in(who.modal.blocks)}
