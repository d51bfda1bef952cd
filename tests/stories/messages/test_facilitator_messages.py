"""Maria writes to the bot what she means for Eva: it is shown, sent when she says so, or taken back."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.people.acts import Act
from storage.messages import facilitator_messages
from storage.messages.tables import FacilitatorMessage
from storage.programmes import programmes
from tests.stage import Participant, Stage
from tests.stories.messages.test_plain_words import norrby, writes
from views.messages import facilitator_messages as views

WORDS = "kan du hälsa Eva att vi blir försenade till träffen"


async def sends(stage: Stage) -> tuple[Participant, Participant]:
    eva, maria = await norrby(stage)
    await writes(stage, maria, WORDS)
    await maria.clicks(await button(stage, eva))
    assert maria.failures == []
    return eva, maria


async def button(stage: Stage, eva: Participant) -> str:
    [programme] = await stage.database.answer(programmes.of_person, (await stage.person(eva)).id)
    return f"{views.SEND}-{programme.id}"


def kept(session: Session) -> list[str]:
    return list(session.scalars(select(FacilitatorMessage.text)))


async def test_her_words_are_shown_before_anything_is_sent(stage: Stage) -> None:
    eva, maria = await norrby(stage)
    said = await writes(stage, maria, WORDS)
    assert said.startswith("Det här verkar vara till Eva Ek. Ska jag skicka det?")
    assert WORDS in said
    await stage.goes_to("2027-01-19 12:00")
    assert not any(WORDS in text for text in eva.heard())


async def test_one_tap_and_eva_reads_it_with_who_wrote_it(stage: Stage) -> None:
    eva, maria = await sends(stage)
    assert maria.last().text.startswith("Det här får Eva Ek av mig i nästa brev")
    await stage.goes_to("2027-01-19 12:00")
    [letter] = [text for text in eva.heard() if WORDS in text]
    assert "*Maria Lind* skriver till dig om *Exempelrundan*" in letter
    assert f"<@{maria.slack_id}>" in letter


async def test_until_it_has_left_she_can_take_it_back_and_keeps_her_words(stage: Stage) -> None:
    eva, maria = await sends(stage)
    await maria.clicks(views.UNDO)
    assert WORDS in maria.last().text
    assert await stage.database.answer(kept) == []
    await stage.goes_to("2027-01-19 12:00")
    assert not any(WORDS in text for text in eva.heard())


async def test_once_it_has_left_it_is_said_that_it_cannot_be_undone(stage: Stage) -> None:
    _, maria = await sends(stage)
    await stage.goes_to("2027-01-19 12:00")
    [message] = [one for one in maria.hands.messages() if "i nästa brev" in one.text]
    await maria.clicks(views.UNDO, in_=message)
    assert await stage.database.answer(kept) == [WORDS]


async def test_tapped_twice_it_is_sent_once(stage: Stage) -> None:
    eva, maria = await norrby(stage)
    [programme] = await stage.database.answer(programmes.of_person, (await stage.person(eva)).id)
    act = Act(await stage.person(maria), stage.clock.now())
    for _ in range(2):
        await stage.database.transaction(facilitator_messages.send, act, "once", programme.id, WORDS)
    assert await stage.database.answer(kept) == [WORDS]
