"""People write to the bot as they write to each other, are understood, and tap once."""

import pytest

from programme.preparations.preparations import State
from rehearsal.elements import elements_in
from storage.preparations import preparations
from tests.stage import Participant, Stage
from views.messages import conversations
from views.people import absences, languages
from views.preparations import preparation_buttons
from views.preparations import preparations as preparation_views
from views.reflections.reflections import REFLECTION_LIST
from views.screens import wishes
from views.screens.exports import EXPORT


async def norrby(stage: Stage) -> tuple[Participant, Participant]:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.goes_to("2027-01-18 10:00")
    return eva, maria


async def writes(stage: Stage, who: Participant, text: str) -> str:
    """What she is answered."""
    await who.says(text)
    await stage.settled()
    assert who.failures == []
    return who.last().text


def buttons(who: Participant) -> list[str]:
    return [element.action_id for element in elements_in(who.last().blocks)]


async def open_items(stage: Stage, who: Participant) -> set[str]:
    person = await stage.person(who)
    return {one.item.id for one in await stage.database.answer(preparations.to_do, person.id)}


async def test_maria_says_what_is_done_and_taps_once(stage: Stage) -> None:
    _, maria = await norrby(stage)
    said = await writes(stage, maria, "klar med organisationsfakta")
    assert said.startswith("Är det här klart?")
    assert buttons(maria) == [preparation_buttons.DONE]
    assert "facts" in await open_items(stage, maria), "what is understood is offered, not done"
    await maria.clicks(preparation_buttons.DONE)
    assert "facts" not in await open_items(stage, maria)


async def test_where_several_may_be_meant_each_has_its_button(stage: Stage) -> None:
    _, maria = await norrby(stage)
    assert (await writes(stage, maria, "klart!")).startswith("Vilket är klart?")
    assert len(buttons(maria)) > 1


async def test_a_meeting_is_told_with_its_day_and_its_place_or_who_knows(stage: Stage) -> None:
    eva, maria = await norrby(stage)
    said = await writes(stage, maria, "Hej!\n\nnär ses vi nästa gång?\nMvh Maria")
    assert "Nästa träff: *Uppstart*, måndag 1 februari (v. 5)." in said
    assert f"Platsen är inte satt än. Den som vet mer är <@{eva.slack_id}>" in said


async def test_another_date_is_asked_for_with_the_day_she_wrote(stage: Stage) -> None:
    eva, maria = await norrby(stage)
    said = await writes(stage, maria, "kan vi lämna in organisationsfakta den 29 januari istället?")
    assert said.startswith("Vill du be om ett nytt datum för det här?")
    await maria.clicks(wishes.ASK_FOR)
    await maria.submits()
    assert maria.errors == {}
    [one] = [
        each
        for each in await stage.database.answer(preparations.to_do, (await stage.person(maria)).id)
        if each.item.id == "facts"
    ]
    assert one.state is State.OPEN
    await stage.goes_to("2027-01-19 09:00")
    assert any("29 januari" in said for said in eva.heard()), "Eva is asked for that day"


async def test_days_away_are_filled_in_and_kept_when_she_sends_them(stage: Stage) -> None:
    _, maria = await norrby(stage)
    said = await writes(stage, maria, "jag är på semester vecka 8 och 9")
    assert said.startswith("Är du borta från måndag 22 februari (v. 8) till och med söndag 7 mars (v. 9)?")
    await maria.clicks(wishes.AWAY_ON)
    await maria.submits()
    assert "söndag 7 mars" in maria.modal.words


async def test_without_days_the_form_asks_for_them(stage: Stage) -> None:
    _, maria = await norrby(stage)
    await writes(stage, maria, "jag är sjuk")
    assert buttons(maria) == [absences.OPEN]


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("vad ska jag göra?", "*Organisationsfakta*, senast *måndag 25 januari (v. 4)*"),
        ("vem gör organisationsfakta?", "*Organisationsfakta*: du"),
        ("vilka är med i vår grupp?", "• Norrby"),
        ("vad betyder styrkedja?", "Styrkedjan är vägen från"),
        ("vad är gurkmeja för ord, vad betyder det?", "har jag ingen förklaring till"),
        ("vem kan läsa det jag skriver?", "Du väljer själv vem som får läsa"),
        ("kan jag få det på engelska", "Jag skriver på svenska till dig."),
        ("hur ligger vi till?", "Så här ligger ni till."),
        ("hur stänger jag av påminnelser?", "Jag skriver högst en gång om dagen"),
        ("vad ska vi göra på träffen", "Det här handlar den om:"),
        ("vad ska vi göra på träffen", "• Gå igenom upplägget"),
        ("hur gick det för Ekeby", "De andra har inte lämnat in något som du får läsa än."),
        ("var hittar jag filmen?", "Här är det:"),
        ("ta bort mina uppgifter", "du kan radera dig själv"),
        ("vem är processledare?", "leds av <@"),
        ("vårt test är klart, 7 av 10", "Det här skrev du: 7 av 10"),
        ("when is the next meeting?", "Nästa träff: *Uppstart*"),
    ],
)
async def test_a_question_is_answered_with_the_fact(stage: Stage, words: str, answer: str) -> None:
    _, maria = await norrby(stage)
    assert answer in await writes(stage, maria, words)
    assert conversations.KEEP not in buttons(maria)


@pytest.mark.parametrize(
    ("words", "button"),
    [
        ("visa mina reflektioner", REFLECTION_LIST),
        ("export", EXPORT),
        ("can I get this in Swedish?", languages.OTHER),
        ("påminn mig senare om organisationsfakta", preparation_buttons.LATER),
        ("organisationsfakta är inte min uppgift", preparation_buttons.NOT_MINE),
        ("kan vi få mer tid med organisationsfakta", preparation_views.ASK),
    ],
)
async def test_a_wish_gets_the_button_that_grants_it(stage: Stage, words: str, button: str) -> None:
    _, maria = await norrby(stage)
    await writes(stage, maria, words)
    assert buttons(maria) == [button]


async def test_what_is_for_eva_is_not_sent_but_shown_the_way(stage: Stage) -> None:
    eva, maria = await norrby(stage)
    heard = len(eva.heard())
    said = await writes(stage, maria, "hälsa Eva att vi blir sena")
    assert "Eva Ek" in said
    assert "hälsa Eva att vi blir sena" in said
    assert len(eva.heard()) == heard


async def test_thanks_are_answered_with_a_sign_and_no_letter(stage: Stage) -> None:
    _, maria = await norrby(stage)
    heard = len(maria.heard())
    for words in ("tack!", "ok", "👍"):
        said = await maria.says(words)
        await stage.settled()
        assert list(said.reactions) == ["thumbsup"]
    assert len(maria.heard()) == heard


async def test_where_signs_are_not_allowed_thanks_meet_silence(stage: Stage) -> None:
    _, maria = await norrby(stage)
    heard = len(maria.heard())
    stage.slack.trouble.fails("reactions.add", "missing_scope")
    await maria.says("tack")
    await stage.settled()
    assert len(maria.heard()) == heard
    assert maria.failures == []


async def test_a_longer_text_that_was_perhaps_only_told_can_be_kept_as_well(stage: Stage) -> None:
    _, maria = await norrby(stage)
    words = "Nu är filmen sedd av alla i teamet och vi pratade länge efteråt om hur det är hos oss"
    await writes(stage, maria, words)
    assert preparation_buttons.DONE in buttons(maria)
    await maria.clicks(conversations.KEEP)
    await maria.submits()
    assert maria.last().text.startswith("Det är sparat.")


async def test_an_automatic_answer_is_no_wish(stage: Stage) -> None:
    _, maria = await norrby(stage)
    await writes(stage, maria, "Autosvar: jag är på semester vecka 8")
    assert buttons(maria) == [conversations.KEEP, conversations.IDEA, conversations.LEAVE]


async def test_after_the_command_a_sentence_is_read_as_one(stage: Stage) -> None:
    _, maria = await norrby(stage)
    await maria.runs("/hemmaplan", "när är nästa träff?")
    assert "Nästa träff: *Uppstart*" in maria.ephemeral[-1].text
    await maria.runs("/hemmaplan", "gurkmeja")
    assert "känner jag inte till" in maria.ephemeral[-1].text


async def test_a_mention_in_a_channel_is_answered_to_her_alone(stage: Stage) -> None:
    eva, maria = await norrby(stage)
    bot = stage.slack.workspace.bot
    channel = stage.slack.workspace.add_channel("norrby", members=[maria.hands.person, eva.hands.person])
    await maria.says(f"<@{bot.id}> vem är processledare?", channel=channel)
    await stage.settled()
    assert "leds av" in maria.ephemeral[-1].text
    assert eva.ephemeral == []
    assert [one for one in channel.history if one.author is bot] == []

    await maria.says(f"<@{bot.id}> gurkmeja i tallrik", channel=channel)
    await stage.settled()
    assert maria.ephemeral[-1].text.startswith("Jag förstod inte.")
    before = len(maria.ephemeral)
    await maria.says(f"<@{bot.id}> tack!", channel=channel)
    await stage.settled()
    assert len(maria.ephemeral) == before
