"""Four people of different organisations and clusters look at what was written."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import pytest

from programme.people.acts import Act
from programme.people.visibility import MayRead
from programme.programmes.programmes import Programme
from programme.reflections.reflections import Draft
from storage.reflections import reflection_deeds, reflections
from tests.acts import acting
from tests.stage import Participant, Stage
from views.reflections import reflections as views


@dataclass
class Round:
    """Maria and Per meet in the same cluster, Sara in another; Eva holds it together."""

    stage: Stage
    programme: Programme
    eva: Participant
    maria: Participant
    per: Participant
    kim: Participant
    sara: Participant

    async def writes(self, who: Participant, text: str, level: MayRead, **beside: object) -> None:
        person, now = await self.stage.person(who), self.stage.clock.now()
        paper = await self.stage.database.answer(reflection_deeds.paper, Act(person, now))
        draft: Draft = replace(paper.draft, text=text, may_read=level, **beside)
        await self.stage.database.transaction(reflection_deeds.keep, Act(person, now), draft)

    async def sees(self, who: Participant, texts: Iterable[str]) -> set[str]:
        """Somebody opens what she may read, by way of writing a line of her own."""
        await who.uses_shortcut(views.REFLECTION_NEW)
        await who.fills({"text": "En egen rad", "may_read": "me"})
        await who.submits()
        await who.clicks(views.REFLECTION_READ)
        return {text for text in texts if text in who.modal.words}


@pytest.fixture
async def here(stage: Stage) -> Round:
    names = ("Eva Ek", "Maria Lind", "Per Ås", "Kim Sjö", "Sara Holm")
    eva, maria, per, kim, sara = map(stage.participant, names)
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria, manager=per)
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=kim)
    await stage.organisation(programme, "Strandvik", cluster="Södra", facilitator=eva, key_person=sara)
    return Round(stage, programme, eva, maria, per, kim, sara)


async def test_each_reads_what_maria_opened_to_her_and_nothing_more(here: Round) -> None:
    texts = {level: f"Marias rad om {level}" for level in MayRead}
    for level, text in texts.items():
        await here.writes(here.maria, text, level)
    me, organisation, cluster, programme = (texts[level] for level in MayRead)
    assert await here.sees(here.maria, texts.values()) == {me, organisation, cluster, programme}
    assert await here.sees(here.per, texts.values()) == {organisation, cluster, programme}
    assert await here.sees(here.kim, texts.values()) == {cluster, programme}
    assert await here.sees(here.eva, texts.values()) == {cluster, programme}
    assert await here.sees(here.sara, texts.values()) == {programme}


async def test_what_is_narrowed_again_is_read_no_more(here: Round) -> None:
    await here.writes(here.maria, "Öppet för alla", MayRead.PROGRAMME)
    assert await here.sees(here.sara, ["Öppet för alla"])
    maria = await here.stage.person(here.maria)
    [kept] = await here.stage.database.answer(reflections.own, maria.id)
    paper = await here.stage.database.answer(reflection_deeds.paper_again, acting(maria), kept.id)
    narrower = replace(paper.draft, may_read=MayRead.ORGANISATION)
    now = here.stage.clock.now()
    await here.stage.database.transaction(reflection_deeds.change, Act(maria, now), narrower)
    assert not await here.sees(here.sara, ["Öppet för alla"])


async def test_what_was_written_together_stands_in_the_organisations_name(here: Round) -> None:
    await here.writes(here.maria, "Vi i Norrby", MayRead.PROGRAMME, joint=True)
    await here.writes(here.kim, "Jag i Ekeby", MayRead.PROGRAMME)
    await here.sees(here.sara, [])
    assert "*Norrby*, skrivet av Maria Lind" in here.sara.modal.words
    assert "*Kim Sjö*, Ekeby" in here.sara.modal.words


async def test_one_step_at_a_time_and_page_by_page(here: Round) -> None:
    for number in range(1, 8):
        step = "meeting-1" if number == 1 else "start"
        await here.writes(here.maria, f"Rad nummer {number}", MayRead.PROGRAMME, step=step)
        await here.stage.clock.turn_to(here.stage.clock.now().replace(minute=number))
    sara = here.sara
    assert await here.sees(sara, ["Rad nummer 7", "Rad nummer 1"]) == {"Rad nummer 7"}
    await sara.clicks(views.READ_OLDER)
    assert "Rad nummer 1" in sara.modal.words
    assert "Rad nummer 7" not in sara.modal.words
    await sara.chooses(views.READ_STEP, "meeting-1")
    assert "Rad nummer 1" in sara.modal.words
    assert "Rad nummer 2" not in sara.modal.words
    await sara.chooses(views.READ_STEP, "home-1")
    assert "inget att läsa än" in sara.modal.words
    await sara.chooses(views.READ_STEP, views.ALL_STEPS)
    assert "Rad nummer 7" in sara.modal.words
    assert sara.failures == []
