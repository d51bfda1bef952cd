"""Whoever has left still has her own words; and what points somebody out can be taken out of them."""

from dataclasses import replace

from programme.people.acts import Act
from programme.people.visibility import MayRead
from programme.programmes.programmes import Programme
from rehearsal.elements import elements_in
from storage.changes.endings import departure_deeds
from storage.reflections import reflection_deeds
from tests.stage import Participant, Stage
from tests.stories.reflections.test_reflections import written_by
from views.reflections import details
from views.reflections import reflections as views
from views.screens.exports import EXPORT

WORDS = "Anna Berg på kontoret har varit sjuk hela våren"
WITHOUT = "En kollega har varit borta hela våren"


async def wrote(stage: Stage, who: Participant, level: MayRead) -> None:
    act = Act(await stage.person(who), stage.clock.now())
    paper = await stage.database.answer(reflection_deeds.paper, act)
    draft = replace(paper.draft, text=WORDS, may_read=level)
    await stage.database.transaction(reflection_deeds.keep, act, draft)


async def in_norrby(stage: Stage) -> tuple[Participant, Participant, Programme]:
    """Eva leads; Maria is Norrby's key person."""
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    return eva, maria, programme


async def is_removed(stage: Stage, who: Participant, eva: Participant, programme: Programme) -> None:
    act = Act(await stage.person(eva), stage.clock.now())
    gone = await stage.person(who)
    await stage.database.transaction(departure_deeds.remove, act, programme.id, gone.id)


async def test_maria_was_removed_and_finds_what_she_wrote_on_home_and_by_the_command(stage: Stage) -> None:
    eva, maria, programme = await in_norrby(stage)
    await wrote(stage, maria, MayRead.CLUSTER)
    await is_removed(stage, maria, eva, programme)
    await maria.opens_home()
    assert maria.home is not None
    assert {views.REFLECTION_LIST, EXPORT} <= {one.action_id for one in elements_in(maria.home.blocks)}

    await maria.runs("/hemmaplan", "mina")
    assert WORDS in maria.modal.words
    await maria.clicks(views.CHANGE)
    await maria.fills({"may_read": "programme"})
    await maria.submits()
    assert "kan inte visas för fler än förut" in maria.errors["may_read"]
    await maria.fills({"may_read": "organisation", "text": "Kortare"})
    await maria.submits()
    assert "Kortare" in maria.modal.words
    await maria.clicks(views.REMOVE)
    assert await written_by(stage, maria) == []
    assert maria.failures == []


async def test_maria_was_removed_and_takes_her_words_along_as_a_file(stage: Stage) -> None:
    eva, maria, programme = await in_norrby(stage)
    await wrote(stage, maria, MayRead.ME)
    await is_removed(stage, maria, eva, programme)
    await maria.runs("/hemmaplan", "export")
    await stage.settled()
    [file] = [file for one in maria.messages() for file in one.files]
    assert file.name.endswith(".xlsx")
    assert maria.failures == []


async def test_eva_takes_somebodys_details_out_and_maria_sees_who_did_it(stage: Stage) -> None:
    eva, maria, programme = await in_norrby(stage)
    await wrote(stage, maria, MayRead.PROGRAMME)
    await maria.runs("/hemmaplan", "mina")
    assert "tog bort uppgifter" not in maria.modal.words
    await maria.closes()

    await reads(eva, programme.id)
    await eva.clicks(details.OPEN)
    await eva.fills({"text": WITHOUT})
    await eva.submits()
    assert WITHOUT in eva.modal.words
    assert WORDS not in eva.modal.words
    await maria.runs("/hemmaplan", "mina")
    assert "Eva Ek tog bort uppgifter om någon 4 januari 2027." in maria.modal.words
    await stage.goes_to("2027-01-08 09:00")
    letter = next(said for said in maria.heard() if "Eva Ek har tagit bort uppgifter om någon" in said)
    assert WITHOUT in letter
    assert eva.failures == maria.failures == []


async def reads(who: Participant, programme_id: str) -> None:
    """From the thanks for a text of her own to what the others have written."""
    await who.runs("/hemmaplan", "reflektera Något eget")
    await who.submits()
    await who.clicks(views.REFLECTION_READ, programme_id)


async def test_a_colleague_reads_and_has_no_such_button(stage: Stage) -> None:
    eva, maria, programme = await in_norrby(stage)
    per = stage.participant("Per Ås")
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=per)
    await wrote(stage, maria, MayRead.PROGRAMME)
    await reads(per, programme.id)
    assert WORDS in per.modal.words
    assert details.OPEN not in {one.action_id for one in elements_in(per.modal.blocks)}
