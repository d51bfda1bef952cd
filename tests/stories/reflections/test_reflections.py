"""Somebody writes down what she has learnt, and chooses who may read it."""

from dataclasses import replace

import pytest

from programme.people.acts import Act
from programme.people.visibility import MayRead
from programme.preparations.preparations import DoneHow, Evidence
from programme.programmes.programmes import Programme
from programme.programmes.template import QuestionWhen
from programme.programmes.template_files import shipped_templates
from programme.reflections.reflections import Reflection
from rehearsal import ScreenRefusesError
from rehearsal.elements import elements_in
from storage.preparations import preparation_deeds
from storage.preparations import preparations as owed
from storage.reflections import reflection_deeds, reflections
from tests.acts import acting
from tests.stage import Participant, Stage
from views.reflections import reflections as reflections_reflections
from views.reflections import reflections as views


async def norrby(stage: Stage, **roles: Participant) -> Programme:
    """A programme led by Eva, with Norrby in it; Maria is its key person unless somebody else is."""
    eva = stage.participant("Eva Ek")
    programme = await stage.programme(eva)
    team = roles or {"key_person": stage.participant("Maria Lind")}
    await stage.organisation(programme, "Norrby", facilitator=eva, **team)
    return programme


async def written_by(stage: Stage, who: Participant) -> list[Reflection]:
    person = await stage.person(who)
    return await stage.database.answer(reflections.own, person.id)


async def writes(stage: Stage, who: Participant, *texts: str) -> None:
    """Somebody has written these before, a day each."""
    person = await stage.person(who)
    for text in texts:
        now = stage.clock.now()
        paper = await stage.database.answer(reflection_deeds.paper, Act(person, now))
        draft = replace(paper.draft, text=text)
        await stage.database.transaction(reflection_deeds.keep, Act(person, now), draft)


async def test_the_day_after_the_meeting_maria_answers_what_she_takes_home(stage: Stage) -> None:
    maria = stage.participant("Maria Lind")
    await norrby(stage, key_person=maria)
    await stage.goes_to("2027-03-09 08:30")
    asked = maria.last()
    assert "Vad tar du med dig hem från träffen?" in asked.text

    first = next(one for one in elements_in(asked.blocks) if one.action_id == reflections_reflections.ANSWER)
    await maria.clicks(reflections_reflections.ANSWER, first.shape["value"], in_=asked)
    assert "Vad tar du med dig hem från träffen?" in maria.modal.words
    await maria.fills({"text": "Ring i stället för att skriva", "may_read": "cluster"})
    await maria.submits()

    assert "Tack. Det är sparat." in maria.modal.words
    assert "gruppen de träffar och processledaren" in maria.modal.words
    assert "Du har svarat. Tack." in maria.last().text
    [kept] = await written_by(stage, maria)
    assert (kept.text, kept.may_read) == ("Ring i stället för att skriva", MayRead.CLUSTER)
    assert (kept.question, kept.step, kept.organisation) == ("take-home-1", "meeting-1", "Norrby")


async def test_who_has_said_that_a_film_is_seen_is_asked_about_it_and_answers(stage: Stage) -> None:
    """The question hangs on a preparation that is done, which it must not be taken for."""
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    template = shipped_templates()["jamstalldhet-2020"]
    programme = await stage.programme(eva, template=template)
    await stage.organisation(
        programme, "Norrby", facilitator=eva, key_person=maria, politician=stage.participant("Per Ås")
    )
    question = next(one for one in template.questions if one.when is QuestionWhen.AFTER_FILM)
    everything = await stage.database.answer(owed.of_programme, programme.id)
    film = next(one for one in everything if one.item.id == question.preparation)
    await stage.database.transaction(
        preparation_deeds.finish,
        Act(await stage.person(maria), stage.clock.now()),
        film.id,
        Evidence(DoneHow.TICK),
    )
    await stage.goes_to("2027-01-08 08:30")
    assert question.text.sv in maria.last().text
    await maria.clicks(reflections_reflections.ANSWER)
    await maria.fills({"text": "Normerna syns först när någon bryter mot dem"})
    await maria.submits()
    assert "Du har svarat. Tack." in maria.last().text
    [kept] = await written_by(stage, maria)
    assert kept.question == question.id


async def test_maria_writes_when_she_likes_and_her_choice_is_there_next_time(stage: Stage) -> None:
    maria = stage.participant("Maria Lind")
    await norrby(stage, key_person=maria)
    await stage.goes_to("2027-03-15 10:00")
    heard = len(maria.heard())
    await maria.uses_shortcut(views.REFLECTION_NEW)
    assert "Min organisation: Norrby" in maria.modal.words
    await maria.fills({"text": "Vi provade", "may_read": "me"})
    await maria.submits()
    [first] = await written_by(stage, maria)
    assert (first.step, first.may_read, first.joint) == ("home-1", MayRead.ME, False)

    await maria.clicks(views.REFLECTION_NEW)
    with pytest.raises(ScreenRefusesError):
        await maria.submits()
    await maria.fills({"text": "Vi provade igen"})
    await maria.submits()
    assert [one.may_read for one in await written_by(stage, maria)] == [MayRead.ME, MayRead.ME]
    assert len(maria.heard()) == heard, "the thanks are shown, not sent"


async def test_what_is_written_together_is_at_least_for_the_organisation(stage: Stage) -> None:
    maria = stage.participant("Maria Lind")
    await norrby(stage, key_person=maria)
    await maria.uses_shortcut(views.REFLECTION_NEW)
    await maria.fills({"text": "Vi tror på att ringa", "joint": ["together"], "may_read": "me"})
    await maria.submits()
    assert "minst din organisation" in maria.errors["may_read"]
    assert await written_by(stage, maria) == []
    await maria.fills({"may_read": "organisation"})
    await maria.submits()
    [kept] = await written_by(stage, maria)
    assert kept.joint


async def test_a_facilitator_writes_to_herself_or_to_everyone(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await stage.programme(eva)
    await eva.uses_shortcut(views.REFLECTION_NEW)
    assert "Bara jag" in eva.modal.words
    assert "Alla i programmet" in eva.modal.words
    assert "Min organisation" not in eva.modal.words
    assert "tillsammans" not in eva.modal.words
    await eva.fills({"text": "Fler frågor, färre svar"})
    await eva.submits()
    [kept] = await written_by(stage, eva)
    assert (kept.may_read, kept.organisation_id) == (MayRead.ME, None), "never wider than she chose"


async def test_in_two_programmes_one_chooses_and_the_steps_follow(stage: Stage) -> None:
    maria = stage.participant("Maria Lind")
    await norrby(stage, key_person=maria)
    await stage.clock.turn_to(stage.clock.now().replace(hour=12))
    longer = shipped_templates()["jamstalldhet-2020"]
    other = await stage.programme(maria, template=longer, title="Andra rundan")

    await maria.uses_shortcut(views.REFLECTION_NEW)
    assert "Min organisation" not in maria.modal.words, "the newest first, where she is the facilitator"
    await maria.fills({"text": "Påbörjat"})
    await maria.chooses("programme", "Exempelrundan")
    assert "Min organisation: Norrby" in maria.modal.words
    await maria.fills({"step": "meeting-1"})
    await maria.submits()
    [kept] = await written_by(stage, maria)
    assert (kept.text, kept.step, kept.organisation) == ("Påbörjat", "meeting-1", "Norrby")
    assert kept.programme_id != other.id


async def test_somebody_in_no_programme_is_told_how_to_get_there(stage: Stage) -> None:
    nora = stage.participant("Nora Berg")
    await nora.uses_shortcut(views.REFLECTION_NEW)
    assert "inte med i något program än" in nora.modal.words
    assert nora.failures == []


async def test_ones_own_message_can_be_kept_and_nobody_elses(stage: Stage) -> None:
    maria, per = stage.participant("Maria Lind"), stage.participant("Per Ås")
    await norrby(stage, key_person=maria, manager=per)
    workspace = stage.slack.workspace
    room = workspace.add_channel("norrby", members=[maria.hands.person, per.hands.person])
    said = await maria.says(f"Tack <@{per.slack_id}>, <!channel> & alla: 5 < 8", channel=room)

    await per.uses_message_shortcut(views.FROM_MESSAGE, said)
    assert "Någon annan har skrivit" in per.ephemeral[-1].text
    assert per.modal is None

    await maria.uses_message_shortcut(views.FROM_MESSAGE, said)
    await maria.submits()
    [kept] = await written_by(stage, maria)
    assert kept.text == "Tack @Per Ås, <!channel> & alla: 5 < 8"


async def test_maria_leafs_through_changes_and_removes_what_she_has_written(stage: Stage) -> None:
    maria = stage.participant("Maria Lind")
    await norrby(stage, key_person=maria)
    await writes(stage, maria, *(f"Anteckning {number}" for number in range(1, 4)))
    await stage.goes_to("2027-01-05 09:00")
    await writes(stage, maria, *(f"Anteckning {number}" for number in range(4, 8)))
    [*_, oldest] = kept = await written_by(stage, maria)
    assert len(kept) == 7

    await maria.uses_shortcut(views.REFLECTION_NEW)
    await maria.fills({"text": "Anteckning 8"})
    await maria.submits()
    await maria.clicks(views.REFLECTION_LIST)
    assert "Anteckning 8" in maria.modal.words
    assert oldest.text not in maria.modal.words
    await maria.clicks(views.MINE_OLDER)
    assert oldest.text in maria.modal.words
    assert "Sida 2 av 2" in maria.modal.words

    await maria.clicks(views.CHANGE, oldest.id)
    await maria.fills({"text": "Anteckning, bättre"})
    await maria.submits()
    assert maria.modal.callback_id == views.MINE, "back in the list, on the same page"
    assert "Anteckning, bättre" in maria.modal.words
    assert "ändrat 5 januari 2027" in maria.modal.words

    await maria.clicks(views.REMOVE, oldest.id)
    assert "Anteckning, bättre" not in maria.modal.words
    assert len(await written_by(stage, maria)) == 7
    assert maria.failures == []


async def test_a_change_of_what_was_removed_meanwhile_is_refused_and_her_words_stay_in_the_form(
    stage: Stage,
) -> None:
    maria = stage.participant("Maria Lind")
    await norrby(stage, key_person=maria)
    await writes(stage, maria, "Kort")
    [kept] = await written_by(stage, maria)
    await maria.uses_shortcut(views.REFLECTION_NEW)
    await maria.fills({"text": "Något"})
    await maria.submits()
    await maria.clicks(views.REFLECTION_LIST)
    await maria.clicks(views.CHANGE, kept.id)
    await stage.database.transaction(reflection_deeds.remove, acting(await stage.person(maria)), kept.id)
    await maria.submits()
    assert "finns inte längre" in maria.errors["text"]


async def test_english_is_whole(stage: Stage) -> None:
    joan = stage.participant("Joan Hill", locale="en-GB")
    await norrby(stage, adviser=joan)
    await joan.uses_shortcut(views.REFLECTION_NEW)
    assert "My cluster and the facilitator" in joan.modal.words
