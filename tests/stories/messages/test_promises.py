"""What was promised is kept, however long the bot was away: late with a word about it, or told to Eva."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from programme.people.acts import Act
from programme.programmes.template_files import shipped_templates
from storage.changes.dates import meeting_deeds
from storage.meetings import meetings
from tests.norrby import Norrby, norrby, only
from tests.stage import STOCKHOLM, Participant, Stage
from views.preparations import preparation_buttons

POST = "chat.postMessage"
WAS_AWAY = "men jag var inte i gång då"
CAME_TOO_LATE = "kom aldrig fram i tid"


async def is_away_until(stage: Stage, wall: str) -> None:
    """The process is down: time goes by and nobody looks."""
    local = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(STOCKHOLM))
    await stage.clock.turn_to(local.astimezone(UTC))


def saying(who: Participant, words: str) -> list[str]:
    return [text for text in who.heard() if words in text]


async def moves_the_kick_off(there: Norrby, to: date) -> None:
    """Eva gives the first meeting another date."""
    stage = there.stage
    [first, *_] = await stage.database.answer(meetings.of_programme, there.programme.id)
    await stage.database.transaction(
        meeting_deeds.change,
        Act(await stage.person(there.eva), stage.clock.now()),
        first.id,
        meeting_deeds.Change(on=to),
        seen_version=first.version,
    )


@pytest.mark.every_database
async def test_a_reminder_that_could_not_be_said_comes_when_the_bot_is_back_and_says_so(stage: Stage) -> None:
    there = await norrby(stage, "facts")
    await is_away_until(stage, "2027-01-20 11:00")
    await stage.goes_to("2027-01-20 11:01")
    assert "Det här skulle ha kommit måndag 18 januari" in there.maria.last().text
    await stage.goes_to("2027-01-22 08:30")
    assert WAS_AWAY not in there.maria.last().text, "the next one comes on its day"


async def test_of_all_that_was_not_said_only_the_nearest_reminder_is(stage: Stage) -> None:
    there = await norrby(stage, "facts", until="2027-01-08 12:00")
    before = len(there.maria.heard())
    await is_away_until(stage, "2027-01-22 09:00")
    await stage.goes_to("2027-01-25 17:00")
    assert len(there.maria.heard()) == before + 1
    assert there.maria.last().text.count("*Organisationsfakta*") == 1


async def test_what_came_too_late_is_told_to_eva_once_and_to_maria_as_what_it_is_now(stage: Stage) -> None:
    there = await norrby(stage, "facts", until="2027-01-08 12:00")
    await is_away_until(stage, "2027-01-27 09:00")
    await stage.goes_to("2027-01-28 08:30")
    assert "hade sista dag" in there.maria.last().text
    assert "Det här skulle ha kommit tisdag 26 januari" in there.maria.last().text
    [missed] = saying(there.eva, CAME_TOO_LATE)
    assert "Maria Lind" in missed
    assert "Organisationsfakta" in missed
    for colleague in (there.anna, there.pia):
        assert saying(colleague, "Organisationsfakta") == [], "lateness is nobody else's business"


async def test_eva_hears_of_what_is_late_only_after_the_evening_that_was_announced(stage: Stage) -> None:
    there = await norrby(stage, "facts", until="2027-01-08 12:00")
    await is_away_until(stage, "2027-01-28 15:00")
    await stage.goes_to("2027-01-28 15:01")
    assert "på fredag kväll" in there.maria.last().text
    await stage.goes_to("2027-01-31 23:00")
    assert saying(there.eva, "saknas *Organisationsfakta*") == []
    await stage.goes_to("2027-02-01 08:30")
    assert len(saying(there.eva, "saknas *Organisationsfakta*")) == 1


async def test_a_question_is_asked_late_and_after_two_weeks_let_go(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    asking = shipped_templates()["kort"].model_copy(update={"preparations": ()})
    dates = {"start": date(2027, 2, 1), "meeting-1": date(2027, 3, 8), "meeting-2": date(2027, 5, 10)}
    programme = await stage.programme(eva, template=asking, dates=dates)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.goes_to("2027-03-01 08:30")
    await is_away_until(stage, "2027-03-15 08:30")
    await stage.goes_to("2027-05-07 17:00")
    [asked] = saying(maria, "tar du med dig hem")
    assert WAS_AWAY in asked
    await is_away_until(stage, "2027-06-01 08:30")
    await stage.goes_to("2027-06-10 17:00")
    assert saying(maria, "vill du pröva hemma") == []
    assert saying(eva, CAME_TOO_LATE) == [], "a question that went unasked is no loss to tell of"


async def test_a_move_that_could_not_be_told_in_time_is_evas_to_tell(stage: Stage) -> None:
    there = await norrby(stage, "facts")
    await moves_the_kick_off(there, date(2027, 2, 8))
    await is_away_until(stage, "2027-02-10 09:00")
    await stage.goes_to("2027-02-11 08:30")
    assert saying(there.maria, "har flyttats") == []
    assert len(saying(there.eva, "Jag hann inte berätta för Maria Lind")) == 1


async def test_away_and_back_before_anybody_heard_of_it_is_silence(stage: Stage) -> None:
    there = await norrby(stage, "facts")
    await stage.goes_to("2027-01-12 10:00")
    await moves_the_kick_off(there, date(2027, 2, 15))
    await moves_the_kick_off(there, date(2027, 2, 1))
    await stage.goes_to("2027-01-15 17:00")
    assert saying(there.maria, "har flyttats") == []


async def test_away_and_back_with_a_letter_between_is_told_both_ways(stage: Stage) -> None:
    there = await norrby(stage, "facts")
    await stage.goes_to("2027-01-12 10:00")
    await moves_the_kick_off(there, date(2027, 2, 15))
    await stage.goes_to("2027-01-13 10:00")
    await moves_the_kick_off(there, date(2027, 2, 1))
    await stage.goes_to("2027-01-15 17:00")
    there_and_back = saying(there.maria, "har flyttats")
    assert len(there_and_back) == 2
    assert "från måndag 1 februari till *måndag 15 februari" in there_and_back[0]
    assert "från måndag 15 februari till *måndag 1 februari" in there_and_back[1]
    assert saying(there.anna, "har flyttats") == [], "she had been given no date"


@pytest.mark.parametrize(
    ("decided", "told"),
    [
        ("2027-01-28 14:00", "2027-01-28 14:00"),
        ("2027-01-28 19:00", "2027-01-29 08:00"),
        ("2027-01-30 12:00", "2027-01-30 12:00"),  # a Saturday; the meeting was on Monday
    ],
)
async def test_a_move_that_cannot_wait_is_told_at_once_between_eight_and_five(
    stage: Stage, decided: str, told: str
) -> None:
    there = await norrby(stage, "facts")
    await stage.goes_to(decided)
    await moves_the_kick_off(there, date(2027, 2, 15))
    await stage.goes_to("2027-01-31 23:00")
    [news] = saying(there.maria, "har flyttats")
    assert WAS_AWAY not in news
    sent = next(post for post in stage.slack.posts if post.text == news)
    assert sent.at.astimezone(ZoneInfo(STOCKHOLM)).strftime("%Y-%m-%d %H:%M") == told


async def test_days_without_slack_become_one_letter_when_it_is_back(stage: Stage) -> None:
    """Every morning's message would otherwise have waited to be sent, and all of them come at once."""
    there = await norrby(stage, "facts", "mandate", until="2027-01-20 12:00")
    before = len(there.maria.heard())
    stage.slack.trouble.fails(POST, "token_revoked", times=None)
    await stage.goes_to("2027-01-25 19:00")
    stage.slack.trouble.clear()
    await stage.goes_to("2027-01-26 17:00")
    assert len(there.maria.heard()) == before + 1
    assert there.maria.last().text.count("hade sista dag") == 2


async def test_no_letter_goes_in_the_evening_when_slack_comes_back(stage: Stage) -> None:
    there = await norrby(stage, "facts", until="2027-01-15 12:00")
    stage.slack.trouble.fails(POST, "token_revoked", times=None)
    await stage.goes_to("2027-01-18 16:50")
    stage.slack.trouble.clear()
    await stage.goes_to("2027-01-18 23:00")
    assert saying(there.maria, WAS_AWAY) == []
    await stage.goes_to("2027-01-19 08:30")
    assert len(saying(there.maria, WAS_AWAY)) == 1


async def test_a_letter_that_is_drawn_anew_still_says_what_it_said(stage: Stage) -> None:
    """Days later something in it is ticked; nothing else in it has come late for that."""
    there = await norrby(stage, "facts", "mandate")
    await stage.goes_to("2027-01-15 10:00")
    await moves_the_kick_off(there, date(2027, 2, 8))
    await stage.goes_to("2027-01-18 08:30")
    letter = there.maria.last()
    assert "från måndag 1 februari till *måndag 8 februari" in letter.text
    await stage.goes_to("2027-01-20 10:00")
    await there.maria.clicks(preparation_buttons.DONE, in_=letter)
    assert "*Organisationsfakta*: klart" in letter.text
    assert "från måndag 1 februari till *måndag 8 februari" in letter.text
    assert WAS_AWAY not in letter.text


async def test_what_was_done_for_an_hour_and_undone_is_still_said_to_be_missing(stage: Stage) -> None:
    """Between the gathering and the post it was done, so nothing was said; then it was not done after all."""
    there = await norrby(stage, "facts", until="2027-01-25 12:00")
    reminder = there.maria.last()
    stage.slack.trouble.fails(POST, "token_revoked", times=1)
    await stage.goes_to("2027-01-26 08:30")
    await there.maria.clicks(preparation_buttons.DONE, in_=reminder)
    await stage.goes_to("2027-01-26 09:00")
    assert saying(there.maria, "hade sista dag") == []
    await there.maria.clicks(preparation_buttons.UNDO, in_=reminder)
    await stage.goes_to("2027-01-27 08:30")
    assert len(saying(there.maria, "hade sista dag")) == 1


async def test_who_lives_where_it_is_tomorrow_hears_nothing_is_late_before_it_is(stage: Stage) -> None:
    """Half past eight on Tuesday in Auckland is Monday evening in Stockholm, and Monday is the last day."""
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind", tz="Pacific/Auckland")
    programme = await stage.programme(eva, template=only("facts"))
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.goes_to("2027-01-26 18:00")
    assert saying(maria, "hade sista dag") == []
    await stage.goes_to("2027-01-27 08:30", zone="Pacific/Auckland")
    assert len(saying(maria, "hade sista dag")) == 1


async def test_a_newcomer_hears_first_who_put_her_here_and_the_day_after_what_is_due(stage: Stage) -> None:
    there = await norrby(stage, "facts", until="2027-01-08 12:00")
    per = stage.participant("Per Ås")
    await stage.organisation(there.programme, "Ekeby", facilitator=there.eva, key_person=per)
    await stage.goes_to("2027-01-11 17:00")
    [welcome] = per.heard()
    assert "har lagt till dig" in welcome
    assert "Organisationsfakta" not in welcome
    await stage.goes_to("2027-01-12 08:30")
    assert "*Organisationsfakta*, senast *måndag 25 januari" in per.last().text
    assert WAS_AWAY not in per.last().text
