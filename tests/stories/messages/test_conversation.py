"""Somebody writes to the bot, and decides what is kept."""

import pytest
import structlog

from bot.logs import start_logging
from programme.people.visibility import MayRead
from programme.reflections.reflections import LONGEST, Reflection
from storage.reflections import reflections
from tests.stage import Participant, Stage
from views.messages import conversations as views
from views.reflections import reflections as reflection_views

HOSTILE = [
    "<!channel> & <http://exempel.example|klicka>",
    "=1+1",
    "\u202eabc",
    "å" * LONGEST,
    "Rad 1\n\nRad 3",
]


@pytest.fixture
async def maria(stage: Stage) -> Participant:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    return maria


async def kept(stage: Stage, who: Participant) -> list[Reflection]:
    person = await stage.person(who)
    return await stage.database.answer(reflections.own, person.id)


async def writes(stage: Stage, who: Participant, text: str) -> None:
    await who.says(text)
    await stage.settled()


async def test_words_are_kept_when_maria_says_so_and_she_chooses_who_may_read(
    stage: Stage, maria: Participant
) -> None:
    await writes(stage, maria, "Det gick lättare än vi trodde")
    assert "Det gick lättare än vi trodde" in maria.last().text
    assert await kept(stage, maria) == [], "nothing before she says so"

    await maria.clicks(views.KEEP)
    await maria.fills({"may_read": "programme"})
    await maria.submits()
    [one] = await kept(stage, maria)
    assert (one.text, one.may_read) == ("Det gick lättare än vi trodde", MayRead.PROGRAMME)
    assert maria.last().text.startswith("Det är sparat.")
    assert "lättare" not in maria.last().text, "the offer has become its answer, without buttons"
    assert len(maria.heard()) == 1


async def test_no_thanks_keeps_nothing(stage: Stage, maria: Participant) -> None:
    await writes(stage, maria, "Bara en tanke")
    await maria.clicks(views.LEAVE)
    assert maria.last().text == "Då sparar jag inget."
    assert await kept(stage, maria) == []


async def test_whatever_she_writes_comes_back_as_she_wrote_it(stage: Stage, maria: Participant) -> None:
    for text in HOSTILE:
        await writes(stage, maria, text)
        await maria.clicks(views.KEEP)
        await maria.submits()
        await maria.closes()
    assert {one.text for one in await kept(stage, maria)} == set(HOSTILE)
    assert maria.failures == []


async def test_a_text_that_is_too_long_is_told_so_and_is_still_there(
    stage: Stage, maria: Participant
) -> None:
    await writes(stage, maria, "å" * (LONGEST + 7))
    assert "3\xa0007 tecken" in maria.last().text
    assert "3\xa0000 får plats" in maria.last().text
    assert maria.messages()[0].text == "å" * (LONGEST + 7)


async def test_a_greeting_is_answered_with_what_the_bot_is_for(stage: Stage, maria: Participant) -> None:
    for word in ("hjälp", "Hej!", "help?"):
        await writes(stage, maria, word)
        assert maria.last().text.startswith("Hej Maria.")
    await maria.clicks(reflection_views.REFLECTION_LIST)
    assert "Här är det tomt än" in maria.modal.words


async def test_words_brought_twice_are_answered_once(stage: Stage, maria: Participant) -> None:
    await writes(stage, maria, "En gång")
    [event] = [event for event in stage.slack.events if event.type == "message"]
    assert (await stage.slack.redelivers(event)).acked
    await stage.settled()
    assert len(maria.heard()) == 1
    await writes(stage, maria, "En gång")
    assert len(maria.heard()) == 2, "the same words written again are new words"


async def test_a_file_is_asked_about_once_and_an_edit_and_a_deletion_are_let_pass(
    stage: Stage, maria: Participant
) -> None:
    await maria.shares_file("presentation.pdf", b"%PDF-1.7")
    said = await maria.says("hmm")
    await stage.settled()
    heard = len(maria.heard())
    stage.slack.workspace.edit(said, text="hmm, ja")
    await stage.settled()
    assert len(maria.heard()) == heard == 2, "what the file is, and whether to keep the words"
    assert all(event.acked for event in stage.slack.events)


async def test_an_answer_in_a_thread_stays_in_the_thread(stage: Stage, maria: Participant) -> None:
    await writes(stage, maria, "Ett")
    offered = maria.last()
    await maria.says("Två", thread=offered)
    await stage.settled()
    answered = stage.slack.calls[-1]
    assert (answered.method, answered.arguments["thread_ts"]) == ("chat.postMessage", offered.ts)


async def test_what_is_written_stands_in_no_log(
    stage: Stage, maria: Participant, capfd: pytest.CaptureFixture[str]
) -> None:
    secret = "Hemligheten om Ekeby"
    start_logging("DEBUG")
    await writes(stage, maria, secret)
    await maria.clicks(views.KEEP)
    stage.slack.trouble.fails("chat.update", "internal_error")
    await maria.submits()
    structlog.get_logger().warning("the log is open")
    logged = capfd.readouterr().err
    assert [one.text for one in await kept(stage, maria)] == [secret]
    assert "the log is open" in logged
    assert "what came afterwards failed" in logged
    assert secret not in logged
