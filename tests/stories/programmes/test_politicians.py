"""A politician hears one short message a step, with a question to ask in committee, and nothing else."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from programme.ground.languages import Language
from programme.ground.notices import Kind
from programme.meetings.meetings import Meeting, proposed_dates
from programme.people.acts import Act
from programme.preparations.preparations import DoneHow, Evidence, HandedIn
from programme.programmes.programmes import Programme
from programme.programmes.template import Question
from programme.programmes.template_files import shipped_templates
from storage.changes.dates.meeting_deeds import Change, set_apart
from storage.changes.dates.meeting_deeds import change as move
from storage.meetings import meetings
from storage.messages import foresight
from storage.preparations import preparation_deeds
from storage.preparations import preparations as owed
from storage.preparations.reading import readings
from storage.programmes import organisations
from storage.reflections import reflections
from tests.norrby import Norrby, norrby
from tests.stage import Participant, Stage
from tests.stories.changes.test_cancellations import cancels
from tests.stories.changes.test_previews import to_what_follows
from tests.stories.programmes.test_programmes import manages
from texts import texts_in
from views.changes import previews
from views.messages import foresight as words
from views.people import absences
from views.preparations import preparation_buttons
from views.preparations import preparations as preparation_views
from views.programmes import edits, programmes
from views.reflections import reflections as reflection_views
from views.reflections import reflections as reflections_reflections

SHORT = shipped_templates()["kort"]
DATES = proposed_dates(SHORT, date(2027, 2, 1))
QUESTIONS = {one.step: one for one in SHORT.questions if one.id.startswith("committee-")}
LOCALES = {Language.SV: "sv-SE", Language.EN: "en-GB"}
FIRST = "2027-01-18 08:30"
"""Two weeks before the kick-off."""


@dataclass
class Team:
    """Norrby with its politician ``pia`` and key person ``maria``, and Ekeby, which meets them.

    Where Ekeby has a politician of its own it is ``pam``, who reads English.
    """

    programme: Programme
    eva: Participant
    pia: Participant
    maria: Participant
    per: Participant
    pam: Participant


async def team(stage: Stage, *, with_pam: bool = False) -> Team:
    eva, maria, per = (stage.participant(name) for name in ("Eva Ek", "Maria Lind", "Per Ås"))
    pia = stage.participant("Pia Pil")
    programme = await stage.programme(eva, dates=DATES)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria, politician=pia)
    pam = stage.participant("Pam Oak", locale=LOCALES[Language.EN])
    besides = {"politician": pam} if with_pam else {}
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=per, **besides)
    return Team(programme, eva, pia, maria, per, pam)


def asks(said: str, question: Question, language: Language = Language.SV) -> bool:
    """Quoted, on a line of its own."""
    return f"> {question.text.in_(language)}" in said.splitlines()


async def meeting_of(stage: Stage, norr: Team, step: str) -> Meeting:
    every = await stage.database.answer(meetings.of_programme, norr.programme.id)
    return next(one for one in every if one.step == step)


async def moves(stage: Stage, norr: Team, step: str, on: str) -> None:
    one = await meeting_of(stage, norr, step)
    change, seen = Change(date.fromisoformat(on)), one.version
    eva, now = await stage.person(norr.eva), stage.clock.now()
    await stage.database.transaction(move, Act(eva, now), one.id, change, seen_version=seen)


async def hands_in(stage: Stage, norr: Team, by: Participant, item: str, owner: str) -> str:
    every = await stage.database.answer(owed.of_programme, norr.programme.id)
    one = next(found for found in every if (found.item.id, found.owner) == (item, owner))
    await stage.database.transaction(
        preparation_deeds.hand_in,
        Act(await stage.person(by), stage.clock.now()),
        one.id,
        HandedIn(link="https://exempel.example/presentation"),
    )
    return one.id


async def test_a_year_of_pias_and_of_pams_in_english(stage: Stage) -> None:
    """Around them things are late, handed in, read and asked about; they hear of none of it."""
    norr = await team(stage, with_pam=True)
    await stage.goes_to("2027-02-22 10:00")
    material = await hands_in(stage, norr, norr.per, "presentation-1", "Ekeby")
    await stage.goes_to("2027-03-02 10:00")
    await stage.database.transaction(
        readings.ask, Act(await stage.person(norr.maria), stage.clock.now()), material, "Hur gick det?"
    )
    await stage.goes_to("2027-10-08 12:00")
    assert len(norr.maria.heard()) > 20

    hears_a_message_a_step(stage, norr.pia, Language.SV)
    hears_a_message_a_step(stage, norr.pam, Language.EN)


def hears_a_message_a_step(stage: Stage, who: Participant, language: Language) -> None:
    welcome, *steps = who.heard()
    told = {Language.SV: "ett kort meddelande i varje steg", Language.EN: "one short message in each step"}
    assert told[language] in welcome
    assert len(steps) == len(SHORT.steps) == 7
    for said, step in zip(steps, SHORT.steps, strict=True):
        question = QUESTIONS[step.id]
        assert asks(said, question, language), said
        assert question.why.in_(language) in said
        assert f"{step.number}, {step.title.in_(language)}*" in said
        assert len(said) < 600, "short"
    hers = {
        Language.SV: "Skriver du ner svaret väljer du själv",
        Language.EN: "If you write down the answer, you choose",
    }[language]
    assert [hers in said for said in steps] == [True] + [False] * 6, "said once"
    days = [post.at.date() for post in stage.slack.posts if post.person is who.hands.person]
    assert len(days) == 8, "nothing beside what stands in the conversation"
    for day, step in zip(days[1:], SHORT.steps, strict=True):
        if step.kind.meets:
            assert timedelta(days=11) <= DATES[step.id] - day <= timedelta(days=17), step.id
    assert who.failures == []


async def test_pia_writes_a_line_if_she_wants_and_the_question_stays_to_be_copied(stage: Stage) -> None:
    norr = await team(stage)
    await stage.goes_to(FIRST)
    letter = norr.pia.last()
    (button,) = [one for block in letter.blocks for one in block.get("elements", [])]
    assert button["action_id"] == reflections_reflections.ANSWER
    assert "style" not in button, "a quiet button: nothing is owed"
    await norr.pia.clicks(reflections_reflections.ANSWER)
    assert norr.pia.modal.callback_id == reflection_views.FORM
    assert QUESTIONS["start"].text.sv in norr.pia.modal.words
    assert "Ditt svar" not in str(norr.pia.modal.blocks), "it is for others to answer"
    await norr.pia.fills({"text": "Nämnden vill se siffror i juni"})
    await norr.pia.submits()
    assert norr.pia.modal.callback_id == reflection_views.THANKS
    assert asks(norr.pia.last().text, QUESTIONS["start"])
    assert "Din rad är sparad." in norr.pia.last().text
    assert reflections_reflections.ANSWER not in str(norr.pia.last().blocks)
    [kept] = await stage.database.answer(reflections.own, (await stage.person(norr.pia)).id)
    assert (kept.question, kept.step) == ("committee-start", "start")


async def test_pia_who_is_away_gets_it_when_she_is_back_and_nobody_in_her_place(stage: Stage) -> None:
    norr = await team(stage)
    await stage.goes_to(FIRST)
    await norr.pia.chooses(absences.MENU, absences.AWAY)
    await norr.pia.fills({"since": "2027-02-18", "until": "2027-02-25"})
    await norr.pia.submits()
    assert norr.pia.errors == {}
    await stage.goes_to("2027-02-25 17:00")
    assert len(norr.pia.heard()) == 2
    await stage.goes_to("2027-02-26 08:30")
    assert asks(norr.pia.last().text, QUESTIONS["meeting-1"])
    assert not any(QUESTIONS["meeting-1"].text.sv in said for said in norr.maria.heard())


async def test_a_meeting_that_moves_is_told_once_to_who_had_its_date_and_the_question_is_not_said_again(
    stage: Stage,
) -> None:
    norr = await team(stage)
    await stage.goes_to(FIRST)
    assert asks(norr.pia.last().text, QUESTIONS["start"])
    await moves(stage, norr, "start", "2027-02-15")
    await stage.goes_to("2027-01-19 08:30")
    assert "*Uppstarten* har flyttats från måndag 1 februari till *måndag 15 februari" in norr.pia.last().text
    await moves(stage, norr, "meeting-1", "2027-03-22")
    await stage.goes_to("2027-03-15 08:30")
    _, *heard = norr.pia.heard()
    asked = [step for said in heard for step, question in QUESTIONS.items() if asks(said, question)]
    assert asked == ["start", "meeting-1"]
    assert len(heard) == 3, "of meeting 1 she had not heard the date before"
    assert "*måndag 22 mars" in heard[-1]


@pytest.mark.parametrize("back", [False, True])
async def test_what_moves_in_good_time_comes_with_her_next_letter_and_not_at_all_when_it_moves_back(
    stage: Stage, back: bool
) -> None:
    norr = await team(stage)
    await stage.goes_to("2027-04-20 12:00")
    before = len(norr.pia.heard())
    assert "*måndag 10 maj" in norr.pia.last().text
    await moves(stage, norr, "meeting-2", "2027-05-12")
    await stage.goes_to("2027-04-23 12:00")
    assert len(norr.pia.heard()) == before
    assert "har flyttats" in norr.maria.last().text, "who prepares for it hears at once"
    if back:
        await moves(stage, norr, "meeting-2", "2027-05-10")
    await stage.goes_to("2027-04-30 12:00")
    assert len(norr.pia.heard()) == before + 1
    assert asks(norr.pia.last().text, QUESTIONS["meeting-2"])
    assert ("har flyttats från måndag 10 maj" in norr.pia.last().text) is not back


async def test_a_cluster_with_a_date_of_its_own_is_not_told_again(stage: Stage) -> None:
    norr = await team(stage)
    await stage.goes_to(FIRST)
    start = await meeting_of(stage, norr, "start")
    home = (await stage.database.answer(organisations.of_programme, norr.programme.id))[0]
    await stage.database.transaction(
        set_apart,
        Act(await stage.person(norr.eva), stage.clock.now()),
        start.id,
        home.cluster_id,
        Change(date(2027, 2, 22)),
        seen_version=start.version,
    )
    await stage.goes_to("2027-02-19 17:00")
    _, first, news = norr.pia.heard()
    assert asks(first, QUESTIONS["start"])
    assert "*Uppstarten* har flyttats" in news


async def test_a_cancelled_meeting_is_told_to_who_had_its_date_and_she_owes_nothing(stage: Stage) -> None:
    norr = await team(stage)
    await stage.goes_to(FIRST)
    await cancels(stage, norr.eva, norr.programme)
    await stage.goes_to("2027-01-19 08:30")
    assert "*Uppstarten* måndag 1 februari ställs in." in norr.pia.last().text
    assert "förbereda" not in norr.pia.last().text
    await norr.eva.closes()
    await cancels(stage, norr.eva, norr.programme, step="meeting-1")
    await stage.goes_to("2027-04-30 17:00")
    asked = [step for said in norr.pia.heard() for step in QUESTIONS if asks(said, QUESTIONS[step])]
    assert asked == ["start", "meeting-2"], "without a meeting before it there is no work at home to tell of"
    assert len(norr.pia.heard()) == 4


async def test_who_joins_late_gets_what_lies_ahead(stage: Stage) -> None:
    norr, ulf = await team(stage), stage.participant("Ulf Alm")
    await stage.goes_to("2027-04-01 10:00")
    await stage.organisation(norr.programme, "Strandvik", facilitator=norr.eva, politician=ulf)
    await stage.goes_to("2027-10-08 12:00")
    asked = [step for said in ulf.heard() for step in QUESTIONS if asks(said, QUESTIONS[step])]
    assert asked == ["meeting-2", "home-2", "meeting-3", "close"]
    assert len(ulf.heard()) == 5


async def test_nothing_is_handed_over_to_a_politician(stage: Stage) -> None:
    both: Norrby = await norrby(stage, "facts")
    await both.maria.clicks(preparation_buttons.NOT_MINE)
    offered = str(both.maria.modal.blocks)
    assert "Anna Berg" in offered
    assert "Pia Pil" not in offered
    await both.maria.fills({preparation_views.PERSON: preparation_views.NOBODY_KNOWS})
    await both.maria.submits()
    await stage.goes_to("2027-02-20 12:00")
    heard = [said for said in both.pia.heard()[1:] if "Organisationsfakta" in said]
    assert heard == []


async def test_who_says_that_a_film_is_seen_is_not_asked_about_it_as_a_politician(stage: Stage) -> None:
    eva, pia = stage.participant("Eva Ek"), stage.participant("Pia Pil")
    programme = await stage.programme(eva, template=shipped_templates()["jamstalldhet-2020"])
    await stage.organisation(programme, "Norrby", facilitator=eva, politician=pia)
    every = await stage.database.answer(owed.of_programme, programme.id)
    film = next(one for one in every if one.item.id == "film-chain")
    await stage.database.transaction(
        preparation_deeds.finish,
        Act(await stage.person(pia), stage.clock.now()),
        film.id,
        Evidence(DoneHow.TICK),
    )
    told, _ = await stage.database.answer(
        foresight.to_person, pia.slack_id, now=stage.clock.now(), at_most=99
    )
    assert {one.occasion for one in told if one.kind is Kind.QUESTION} == {
        f"committee-{step.id}" for step in programme.template.steps
    }


@pytest.mark.parametrize("language", Language)
async def test_what_she_will_hear_is_foreseen_with_its_why(stage: Stage, language: Language) -> None:
    norr = await team(stage)
    told, _ = await stage.database.answer(
        foresight.to_person, norr.pia.slack_id, now=stage.clock.now(), at_most=99
    )
    assert [one.kind for one in told] == [Kind.WELCOME, *[Kind.QUESTION] * 7]
    texts = texts_in(language)
    for one, step in zip(told[1:], SHORT.steps, strict=True):
        assert QUESTIONS[step.id].text.in_(language) in words.what(one, texts)
        assert step.title.in_(language) in words.why(one, texts)
        assert {Language.SV: "en fråga i varje steg", Language.EN: "one question in every step"}[
            language
        ] in words.why(one, texts)


async def test_eva_asks_something_else_and_earlier_but_nobody_else(stage: Stage) -> None:
    norr = await team(stage)
    await manages(norr.eva)
    await norr.eva.clicks(programmes.EDITS_OPEN)
    await norr.eva.chooses(edits.STEP, "meeting-1")
    await norr.eva.clicks(edits.EDIT + "question", "committee-meeting-1")
    form = str(norr.eva.modal.blocks)
    assert "Dagar före träffen" in form
    assert "Frågas i första hand" not in form
    await norr.eva.fills({"text": "Vad kostar det?", "text-other": "What does it cost?", "days": "21"})
    await norr.eva.submits()
    assert norr.eva.errors == {}
    assert norr.eva.modal.callback_id == previews.WINDOW
    assert "Fråga till nämnden eller styrelsen: Vad kostar det?" in norr.eva.modal.words
    await norr.eva.submits()
    await stage.goes_to("2027-02-15 08:30")
    assert "> Vad kostar det?" in norr.pia.last().text.splitlines()
    await stage.goes_to("2027-03-08 17:00")
    assert len(norr.pia.heard()) == 3
    assert norr.eva.failures == []


@pytest.mark.parametrize("language", Language)
async def test_before_she_begins_a_programme_eva_sees_what_politicians_will_get(
    stage: Stage, language: Language
) -> None:
    eva = stage.participant("Eva Ek", locale=LOCALES[language])
    await to_what_follows(eva)
    asked = QUESTIONS["start"].text.in_(language)
    shown = {
        Language.SV: f"• Fråga till nämnden eller styrelsen: {asked} (politiker)",
        Language.EN: f"• A question for the committee or board: {asked} (politician)",
    }
    assert shown[language] in eva.modal.words
