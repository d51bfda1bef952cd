"""Who cannot be reached: a word in her organisation's channel, then to Eva; what waits goes out at last."""

from datetime import timedelta

import pytest

from delivery.people import refresh
from programme.people.acts import Act
from programme.people.people import Person, Standing
from rehearsal import Channel
from storage.changes import member_deeds, organisation_deeds
from storage.messages import letters
from storage.people import people
from storage.programmes import organisations
from tests.norrby import Norrby, button, norrby
from tests.stage import Participant, Stage
from texts import texts_in
from views.changes import members as member_views
from views.messages import letters as letter_views
from views.people import reachability as views
from views.programmes import programmes

POST = "chat.postMessage"
SHUT = "cannot_dm_bot"
TUESDAY = "2027-01-12 08:30"


async def with_channel(stage: Stage, norr: Norrby, *, bot: bool = True) -> Channel:
    """Norrby's own channel, chosen by Eva in the organisation's window."""
    channel = stage.slack.workspace.add_channel(
        "norrby-hemma", members=[norr.maria.hands.person], with_bot=bot
    )
    await norr.eva.opens_home()
    await norr.eva.clicks(programmes.PROGRAMME_MANAGE)
    await norr.eva.clicks(programmes.ORGANISATION_OPEN)
    await norr.eva.clicks(views.CHANNEL)
    await norr.eva.fills({"channel": channel})
    await norr.eva.submits()
    return channel


def in_channel(stage: Stage, channel: Channel) -> list[str]:
    return [message.text for message in channel.history if message.author is stage.slack.workspace.bot]


def told(eva: Participant, words: str) -> list[str]:
    return [text for text in eva.heard() if words in text]


async def on_sunday(stage: Stage, *items: str) -> Norrby:
    """The day before Maria is first reminded."""
    return await norrby(stage, *items, until="2027-01-10 12:00")


async def test_a_message_slack_refuses_is_mentioned_in_the_channel_and_told_to_eva(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts")
    channel = await with_channel(stage, norr)
    assert "Nu vet jag vilken kanal" in norr.eva.modal.words
    stage.slack.trouble.fails(POST, SHUT, person=norr.maria.hands.person, times=None)

    await stage.goes_to("2027-01-11 17:00")
    (said,) = in_channel(stage, channel)
    assert said.startswith(f"<@{norr.maria.slack_id}> Det finns något för dig i Hemmaplan.")
    assert "Organisationsfakta" not in said
    assert "januari" not in said
    assert told(norr.eva, "går inte att nå i Slack") == [], "she hears it the morning after"

    await stage.goes_to("2027-01-15 17:00")
    assert len(told(norr.eva, "*Maria Lind* går inte att nå i Slack: Slack släpper inte fram")) == 1
    assert len(in_channel(stage, channel)) == 1, "once a week is enough"


async def test_when_she_can_be_reached_again_she_gets_what_waited_and_eva_hears(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts")
    stage.slack.trouble.fails(POST, SHUT, person=norr.maria.hands.person, times=None)
    await stage.goes_to("2027-01-13 17:00")
    assert told(norr.maria, "Organisationsfakta") == []
    stage.slack.trouble.clear()

    await stage.goes_to("2027-01-14 08:30")
    assert len(told(norr.maria, "*Organisationsfakta*, senast *måndag 25 januari")) == 1
    await stage.goes_to("2027-01-15 08:30")
    assert len(told(norr.eva, "*Maria Lind* går att nå igen")) == 1
    await stage.goes_to("2027-02-10 08:30")
    assert len(told(norr.eva, "*Maria Lind* går att nå igen")) == 1


async def test_evas_old_line_says_so_too_when_it_is_drawn_again(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts")
    stage.slack.trouble.fails(POST, SHUT, person=norr.maria.hands.person)
    await stage.goes_to("2027-01-12 12:00")
    line = norr.eva.last()
    assert "*Maria Lind* går inte att nå i Slack" in line.text, (
        "told in the minute in which it was tried again"
    )
    again = await stage.database.answer(letters.posted_at, line.channel.id, line.ts, now=stage.clock.now())
    assert again is not None
    assert "*Maria Lind* går att nå igen" in letter_views.letter(again, texts_in("sv")).text


async def test_a_guest_is_written_to_and_called_a_guest_when_slack_says_no(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts")
    stage.slack.workspace.change(norr.maria.hands.person, guest=True)
    await stage.settled()
    await stage.goes_to("2027-01-11 08:30")
    assert len(told(norr.maria, "Organisationsfakta")) == 1
    assert (await stage.person(norr.maria)).standing is Standing.GUEST
    stage.slack.trouble.fails(POST, "restricted_action", person=norr.maria.hands.person, times=None)
    await stage.goes_to("2027-01-20 08:30")
    assert len(told(norr.eva, "gäster får inte det jag skriver. Välj gärna i dag")) == 1


async def test_a_closed_account_is_not_written_to_and_comes_back_to_what_is_hers(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts")
    stage.slack.workspace.deactivate(norr.maria.hands.person)
    await stage.settled()
    await stage.goes_to(TUESDAY)
    assert len(told(norr.eva, "kontot är avslutat. Välj gärna i dag vem som tar över")) == 1
    assert (await norr.owes("facts")).responsible == await stage.person(norr.anna), "a colleague takes over"
    stage.slack.workspace.change(norr.maria.hands.person, deactivated=False)
    await stage.settled()
    await stage.goes_to("2027-01-13 08:30")
    assert len(told(norr.eva, "*Maria Lind* går att nå igen")) == 1


async def test_the_only_one_in_her_organisation_has_it_again_when_she_is_back(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts")
    kim = stage.participant("Kim Sol")
    await stage.organisation(norr.programme, "Ekeby", facilitator=norr.eva, key_person=kim)
    await stage.goes_to(TUESDAY)
    assert len(told(kim, "Organisationsfakta")) == 1
    stage.slack.workspace.deactivate(kim.hands.person)
    await stage.settled()
    assert (await norr.owes("facts", "Ekeby")).responsible is None
    stage.slack.workspace.change(kim.hands.person, deactivated=False)
    await stage.settled()
    assert (await norr.owes("facts", "Ekeby")).responsible == await stage.person(kim)
    await stage.goes_to("2027-01-13 08:30")
    assert "ansvarar du för *Organisationsfakta*" in kim.last().text


async def test_somebody_known_by_address_who_comes_to_slack_is_welcomed_and_reminded(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts")
    siv = await _without_slack(stage, norr, "Siv Dal", "siv.dal@exempel.example")
    assert siv.by_mail
    here = stage.participant("Siv Dal")
    await stage.settled()
    assert (await stage.person(here)).id == siv.id
    await stage.goes_to("2027-01-11 08:30")
    assert "Jag heter Hemmaplan" in here.last().text


async def test_who_was_handed_her_welcome_is_not_welcomed_again_in_slack(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts")
    await _without_slack(stage, norr, "Siv Dal", "siv.dal@exempel.example")
    await stage.goes_to("2027-01-12 12:00")
    assert any("Här är brevet till siv.dal@exempel.example" in said for said in norr.eva.heard())
    here = stage.participant("Siv Dal")
    await stage.settled()
    await stage.goes_to("2027-01-29 12:00")
    assert not any("Jag heter Hemmaplan" in said for said in here.heard())


async def _without_slack(stage: Stage, norr: Norrby, name: str, email: str) -> Person:
    from programme.ground.roles import Role

    by = await stage.person(norr.eva)

    def deed(session: object) -> Person:
        one = member_deeds.without_slack(session, norr.programme.workspace_id, name=name, email=email)
        organisation_deeds.add_person(
            session, Act(by, stage.clock.now()), norr.programme, norr.organisation.id, one, Role.ADVISER
        )
        return one

    return await stage.database.transaction(deed)


async def test_a_channel_we_are_not_in_is_used_once_we_are_invited(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts", "presentation-1")
    channel = await with_channel(stage, norr, bot=False)
    assert "kan jag inte skriva i kanalen" in norr.eva.modal.words
    stage.slack.trouble.fails(POST, SHUT, person=norr.maria.hands.person, times=None)
    await stage.goes_to("2027-01-11 12:00")
    assert in_channel(stage, channel) == []
    stage.slack.workspace.join(channel, stage.slack.workspace.bot)
    await stage.settled()
    await stage.goes_to("2027-01-12 12:00")
    assert len(in_channel(stage, channel)) == 1


@pytest.mark.parametrize("what", ["archived", "left", "deleted"])
async def test_a_channel_that_is_closed_to_us_is_left_alone(stage: Stage, what: str) -> None:
    norr = await on_sunday(stage, "facts")
    channel = await with_channel(stage, norr)
    workspace = stage.slack.workspace
    acts = {
        "archived": lambda: workspace.archive(channel),
        "left": lambda: workspace.leave(channel, workspace.bot),
        "deleted": lambda: workspace.delete_channel(channel),
    }
    acts[what]()
    await stage.settled()
    stage.slack.trouble.fails(POST, SHUT, person=norr.maria.hands.person, times=None)
    await stage.goes_to("2027-01-11 12:00")
    posts = [call.arguments["channel"] for call in stage.slack.calls if call.method == POST]
    assert channel.id not in posts


async def test_a_mention_whose_answer_is_lost_is_not_made_twice(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts")
    channel = await with_channel(stage, norr)
    stage.slack.trouble.fails(POST, SHUT, person=norr.maria.hands.person, times=None)
    stage.slack.trouble.loses_answer(POST, channel=channel)
    await stage.goes_to("2027-01-15 17:00")
    assert len(in_channel(stage, channel)) == 1


async def test_at_night_everybody_is_looked_up_page_by_page_and_slack_may_ask_us_to_wait(
    stage: Stage,
) -> None:
    norr = await on_sunday(stage, "facts")
    for number in range(250):
        stage.slack.workspace.people.add(_somebody(stage, number))
    anna = norr.anna.hands.person
    anna.deactivated = True  # while the bot was away: no event tells of it
    stage.slack.trouble.rate_limits("users.list", retry_after=0)
    await _night(stage)
    assert len([call for call in stage.slack.calls if call.method == "users.list"]) == 3
    assert (await stage.person(norr.anna)).deactivated
    known = await stage.database.answer(people.known_in_slack, norr.programme.workspace_id)
    assert len(known) == 4, "nobody is kept who has nothing to do with us"


def _somebody(stage: Stage, number: int) -> object:
    from dataclasses import replace

    eva = next(one for one in stage.slack.workspace.people if not one.is_bot)
    return replace(eva, id=f"U9{number:08}", name=f"Person {number}", email=None)


async def _night(stage: Stage) -> None:
    house = stage.hemmaplan.house
    await refresh(house.database, house.slack, house.workspace_id, house.now)


async def test_somebody_who_is_not_in_the_list_any_more_is_looked_for_by_name(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts")
    gone = norr.anna.hands.person
    del stage.slack.workspace.people._by_id[gone.id]
    await _night(stage)
    found = await stage.database.answer(people.in_slack, norr.programme.workspace_id, gone.id)
    assert found is not None
    assert found.deactivated


async def test_once_the_app_is_taken_out_of_slack_nothing_more_is_asked(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts")
    await norr.maria.opens_home()
    stage.slack.uninstalls()
    await stage.settled()
    calls = len(stage.slack.calls)
    for _ in range(3):
        await stage.clock.turn_to(stage.clock.now() + timedelta(days=1))
        assert await stage.hemmaplan.rounds.run() == 0
    await _night(stage)
    assert len(stage.slack.calls) == calls


async def test_an_event_that_comes_after_we_are_back_is_not_believed(stage: Stage) -> None:
    """Slack brings app_uninstalled again after one and five minutes: it is asked how things are."""
    norr = await on_sunday(stage, "facts")
    stage.slack.uninstalls()
    stage.slack.installation.dead = ""  # put in again before either event came
    await stage.settled()
    await stage.goes_to("2027-01-11 08:30")
    assert norr.maria.heard(), "her letter goes"


async def test_from_evas_line_she_goes_to_who_takes_over(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts")
    stage.slack.workspace.deactivate(norr.anna.hands.person)
    await stage.settled()
    await stage.goes_to(TUESDAY)
    line = next(message for message in norr.eva.messages() if "kontot är avslutat. Välj" in message.text)
    await norr.eva.presses(button(line, views.STAND_IN), line)
    assert norr.eva.modal.callback_id == member_views.CHANGING


async def test_a_channel_that_was_closed_while_we_were_away_is_noticed_at_night(stage: Stage) -> None:
    norr = await on_sunday(stage, "facts")
    channel = await with_channel(stage, norr)
    channel.archived = True  # no event tells of it
    await _night(stage)
    kept = await stage.database.answer(organisations.by_id, norr.organisation.id)
    assert (kept.channel, kept.channel_open) == (channel.id, False)


async def test_in_english_eva_reads_why_in_her_own_language(stage: Stage) -> None:
    eva, ann = stage.participant("Eva Ek", locale="en-GB"), stage.participant("Ann Lake", locale="en-GB")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=ann)
    stage.slack.trouble.fails(POST, SHUT, person=ann.hands.person, times=2)
    await stage.goes_to("2027-01-08 08:30")
    assert len(told(eva, "*Ann Lake* cannot be reached in Slack: Slack is blocking my messages")) == 1
    await stage.goes_to("2027-01-12 08:30")
    assert len(told(eva, "*Ann Lake* can be reached again, and gets what was waiting.")) == 1
