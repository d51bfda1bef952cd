"""At a meeting and after it: how it was, from those who were there, read gathered by its host."""

from datetime import timedelta

from programme.meetings.attendance import code_of
from storage.meetings import meetings
from tests.norrby import Norrby
from tests.stage import Stage
from tests.stories.meetings.test_invitations import ASKED, SENT, invites, sends
from views.meetings import attendance, feedback, inventories, meeting_pages, next_dates
from views.messages import circulars, conversations
from views.programmes import programmes

THE_DAY = "2027-03-08 10:00"
AFTER = "2027-03-09 08:30"


async def held(stage: Stage, *, until: str = AFTER) -> Norrby:
    """Maria comes, Anna cannot, Pia has not said."""
    team = await invites(stage)
    await stage.goes_to(ASKED)
    await sends(team)
    await stage.goes_to(SENT)
    await team.maria.clicks(attendance.YES, in_=team.maria.last())
    await team.anna.clicks(attendance.NO, in_=team.anna.last())
    await stage.goes_to(until)
    return team


async def code(stage: Stage, team: Norrby) -> str:
    every = await stage.database.answer(meetings.of_programme, team.programme.id)
    one = next(each for each in every if each.step == "meeting-1")
    return code_of(one.id, team.organisation.cluster_id)


async def test_those_who_were_there_are_asked_the_day_after_and_nobody_else(stage: Stage) -> None:
    team = await held(stage)
    assert "Vad var bra, vad var mindre bra och vad var intressant?" in team.maria.last().text
    assert not any("vad var minus" in said for said in team.anna.heard())
    assert not any("vad var minus" in said for said in team.pia.heard())
    assert not any("anonym" in said for said in team.maria.heard())


async def test_her_name_is_shown_only_if_she_signs_and_the_host_is_told(stage: Stage) -> None:
    team = await held(stage)
    await team.maria.clicks(feedback.SAY, in_=team.maria.last())
    assert "färre än fem" in team.maria.modal.words
    await team.maria.fills({"plus": "Bra frågor", "minus": "Kort om tid"})
    await team.maria.submits()
    await team.maria.closes()
    assert "Tack, du har sagt hur träffen var." in team.maria.last().text
    await stage.goes_to("2027-03-11 08:30")
    assert "En person har sagt hur *träff 1* var." in team.maria.last().text
    await team.maria.clicks(feedback.READ, in_=team.maria.last())
    read = team.maria.modal.words
    assert "Bra frågor" in read
    assert "Maria Lind" not in read
    assert "gissa" in read
    await team.maria.closes()
    await team.maria.clicks(feedback.SAY, in_=_letter(team, "Tack, du har sagt"))
    await team.maria.fills({"signed": ["signed"]})
    await team.maria.submits()
    await team.maria.closes()
    await team.maria.clicks(feedback.READ, in_=team.maria.last())
    assert "Maria Lind" in team.maria.modal.words


def _letter(team: Norrby, words: str) -> object:
    bot = team.stage.slack.workspace.bot
    found = [one for one in team.maria.hands.messages() if one.author == bot and words in one.text]
    return found[-1]


async def test_nothing_at_all_is_no_answer(stage: Stage) -> None:
    team = await held(stage)
    await team.maria.clicks(feedback.SAY, in_=team.maria.last())
    await team.maria.submits()
    assert "Skriv något" in team.maria.errors["plus"]


async def test_a_code_on_the_screen_opens_it_in_the_room(stage: Stage) -> None:
    team = await held(stage, until=THE_DAY)
    word = await code(stage, team)
    await team.maria.runs("/hemmaplan", "träff")
    assert word in team.maria.modal.words, "its host shows it on the screen"
    await team.maria.closes()
    await team.pia.runs("/hemmaplan", f"träff {word.lower()}")
    await team.pia.fills({"interesting": "Styrkedjan"})
    await team.pia.submits()
    await team.maria.runs("/hemmaplan", "träff")
    await team.maria.clicks(feedback.READ)
    assert "Styrkedjan" in team.maria.modal.words


async def test_a_code_that_is_none_says_so(stage: Stage) -> None:
    team = await held(stage, until=THE_DAY)
    await team.pia.runs("/hemmaplan", "träff XXXXX")
    assert team.pia.modal is None
    assert "med den koden" in team.pia.ephemeral[-1].text


async def test_an_idea_is_caught_in_a_line(stage: Stage) -> None:
    team = await held(stage, until=THE_DAY)
    await team.maria.runs("/hemmaplan", "idé Kallelse med sms")
    await team.maria.submits()
    assert "Kallelse med sms" in team.maria.modal.words
    assert "bland idéerna" in team.maria.modal.words


async def test_what_she_wrote_to_the_bot_can_be_kept_as_an_idea(stage: Stage) -> None:
    team = await held(stage, until=THE_DAY)
    await team.maria.says("Ekeby ringer upp alla som inte har hört av sig")
    await team.maria.clicks(conversations.IDEA, in_=team.maria.last())
    await team.maria.submits()
    assert "Ekeby ringer upp alla" in team.maria.modal.words


async def test_knowledge_is_taken_stock_of_and_summed_up(stage: Stage) -> None:
    team = await held(stage, until=THE_DAY)
    await team.anna.runs("/hemmaplan", "träff")
    await team.anna.clicks(inventories.FILL_IN)
    await team.anna.fills({"knows": "Könsuppdelad statistik", "needs": "Budget", "who": "Anna och Bo"})
    await team.anna.submits()
    await team.anna.closes()
    await team.maria.runs("/hemmaplan", "träff")
    await team.maria.clicks(inventories.READ)
    assert "Könsuppdelad statistik" in team.maria.modal.words
    assert "Anna och Bo" in team.maria.modal.words


async def test_the_host_agrees_on_the_next_date_on_the_spot(stage: Stage) -> None:
    team = await held(stage, until=THE_DAY)
    await team.maria.runs("/hemmaplan", "träff")
    await team.maria.clicks(meeting_pages.NEXT_DATE)
    assert team.maria.modal.callback_id == next_dates.AGREEING
    await team.maria.fills({"day": "2027-05-18", "time": "13:00"})
    await team.maria.submits()
    assert team.maria.errors == {}
    every = await stage.database.answer(meetings.of_programme, team.programme.id)
    assert next(one for one in every if one.step == "meeting-2").on.isoformat() == "2027-05-18"


async def test_who_was_not_there_is_told_so_once_the_host_has_said_it(stage: Stage) -> None:
    team = await held(stage, until=THE_DAY)
    await team.maria.runs("/hemmaplan", "träff")
    await team.maria.clicks(attendance.PRESENT)
    await team.maria.submits()
    await stage.goes_to(AFTER)
    await team.pia.runs("/hemmaplan", "träff")
    assert "vad var minus" not in str(team.pia.heard())


async def test_the_facilitator_says_who_came_to_the_close_and_corrects_it_later(stage: Stage) -> None:
    team = await invites(stage)
    every = await stage.database.answer(meetings.of_programme, team.programme.id)
    close = every[-1]
    await stage.goes_to(f"{close.on + timedelta(days=9)} 10:00")

    async def ticks() -> list[str]:
        """Who was ticked before she says that Maria alone was there."""
        while team.eva.modal is not None:
            await team.eva.closes()
        await team.eva.opens_home()
        await team.eva.clicks(programmes.PROGRAMME_MANAGE, team.programme.id, in_=team.eva.home)
        await team.eva.clicks(programmes.MEETING_CHANGE, close.id)
        await team.eva.clicks(meeting_pages.OPEN, close.id)
        await team.eva.clicks(attendance.PRESENT)
        boxes = team.eva.modal.blocks[1]["element"]
        return [one["text"]["text"] for one in boxes.get("initial_options", [])]

    assert await ticks() == []
    assert "hur det var" not in team.eva.modal.words
    maria, anna = [(await stage.person(one)).id for one in (team.maria, team.anna)]
    await team.eva.fills({f"{attendance.PRESENT}-0": [maria, anna]})
    await team.eva.submits()
    assert await ticks() == ["Anna Berg (Norrby)", "Maria Lind (Norrby)"]
    await team.eva.fills({f"{attendance.PRESENT}-0": [maria]})
    await team.eva.submits()
    assert await ticks() == ["Maria Lind (Norrby)"]


async def test_the_facilitator_edits_and_sends_a_summary_of_what_the_cluster_may_read(stage: Stage) -> None:
    team = await held(stage, until=THE_DAY)
    await team.maria.runs("/hemmaplan", "idé Kallelse med sms")
    await team.maria.submits()
    await team.pia.runs("/hemmaplan", f"träff {await code(stage, team)}")
    await team.pia.fills({"minus": "Kaffet"})
    await team.pia.submits()
    every = await stage.database.answer(meetings.of_programme, team.programme.id)
    one = next(each for each in every if each.step == "meeting-1")
    await team.eva.opens_home()
    await team.eva.clicks(programmes.PROGRAMME_MANAGE, team.programme.id, in_=team.eva.home)
    await team.eva.clicks(programmes.MEETING_CHANGE, one.id)
    await team.eva.clicks(meeting_pages.OPEN, one.id)
    await team.eva.clicks(meeting_pages.SUMMARY)
    drafted = str(team.eva.modal.blocks)
    assert team.eva.modal.callback_id == circulars.WRITING
    assert "Kallelse med sms (från Norrby)" in drafted
    assert "Nästa gång: träff 2" in drafted
    assert "Kaffet" not in drafted, "how it was is for the host to read"
    await team.eva.submits()
    await team.eva.submits()
    await stage.goes_to(AFTER)
    assert "Kallelse med sms" in team.anna.last().text
