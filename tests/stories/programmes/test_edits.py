"""Eva changes her programme's copy of the template, a part at a time, and everything follows."""

from typing import Any

from programme.ground.roles import Role
from programme.people.acts import Act
from programme.preparations.preparations import DoneHow, Evidence, State
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from storage.changes import organisation_deeds
from storage.meetings import meetings
from storage.messages import acquaintances
from storage.preparations import preparation_deeds
from storage.preparations import preparations as owed_storage
from storage.programmes import organisations, programmes
from storage.reflections import reflections
from tests.acts import acting
from tests.stage import Participant, Stage
from tests.stories.changes.test_organisations import owed_by
from tests.stories.meetings.test_meetings import norrby_with_maria
from tests.stories.programmes.test_programmes import manages
from texts import texts_in
from texts.lexicon import WORDS
from views.changes import previews
from views.preparations import preparation_buttons
from views.programmes import edit_forms, edits
from views.programmes import programmes as programme_views

FACTS = "facts"


async def opens(eva: Participant, step: str = "start") -> None:
    """The window of the copy, at one of its steps."""
    await manages(eva)
    await eva.clicks(programme_views.EDITS_OPEN)
    await eva.chooses(edits.STEP, step)


async def changes(eva: Participant, what: str, value: str, **filled: Any) -> None:
    await eva.clicks(edits.EDIT + what, value)
    await eva.fills({name.replace("_", "-"): said for name, said in filled.items()})
    await eva.submits()


async def says_yes(eva: Participant) -> None:
    assert eva.errors == {}
    assert eva.modal.callback_id == previews.WINDOW
    await eva.submits()
    assert eva.modal.title in {"Sparat", "Saved"}
    await eva.closes()


async def now_is(stage: Stage, programme: Programme) -> Programme:
    return await stage.database.answer(programmes.by_id, programme.id)


async def test_another_title_is_read_everywhere_at_once(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await opens(eva)
    await changes(eva, "changed", FACTS, title="Kommunfakta", title_other="Municipal facts")
    assert eva.errors == {}
    assert "Kommunfakta" in eva.modal.words, "words alone need no second look"
    await stage.goes_to("2027-01-11 08:30")
    _, due = maria.last().text.split("Senast *måndag 25 januari (v. 4)*:")
    assert "*Kommunfakta*. Beskriv kort" in due
    assert (await now_is(stage, programme)).item(FACTS).title.en == "Municipal facts"
    assert shipped_templates()["kort"].preparations[2].title.sv == "Organisationsfakta", (
        "others' is as it was"
    )


async def test_in_english_the_other_language_may_be_left_alone(stage: Stage) -> None:
    eve = stage.participant("Eve Oak", locale="en-GB")
    programme = await stage.programme(eve)
    await opens(eve)
    await changes(eve, "changed", FACTS, title="Facts in short", title_other=None)
    title = (await now_is(stage, programme)).item(FACTS).title
    assert (title.en, title.sv) == ("Facts in short", "Facts in short")


async def test_another_offset_moves_what_is_owed_and_who_knew_the_old_day_hears(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await stage.goes_to("2027-01-12 09:00")
    await opens(eva)
    await changes(eva, "changed", FACTS, days="4")
    assert "i stället för måndag 25 januari" in eva.modal.words
    await says_yes(eva)
    (facts,) = [one for one in await owed_by(stage, programme, "Norrby") if one.item.id == FACTS]
    assert facts.due_on.isoformat() == "2027-01-28"
    await stage.goes_to("2027-01-13 08:30")
    assert "har fått ett nytt datum i programmet: senast *torsdag 28 januari" in maria.last().text


async def test_an_offset_that_has_passed_leaves_three_working_days(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    await stage.goes_to("2027-01-12 09:00")
    await opens(eva)
    await changes(eva, "changed", FACTS, days="25")
    await says_yes(eva)
    (facts,) = [one for one in await owed_by(stage, programme, "Norrby") if one.item.id == FACTS]
    assert facts.due_on.isoformat() == "2027-01-15", "nobody is late because of a change"


async def test_another_audience_gives_it_to_the_manager_and_she_hears(stage: Stage) -> None:
    eva, maria, anna = (stage.participant(name) for name in ("Eva Ek", "Maria Lind", "Anna Berg"))
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria, manager=anna)
    await stage.goes_to("2027-01-12 09:00")
    await opens(eva)
    await changes(eva, "changed", FACTS, first="manager", others=["adviser"])
    await says_yes(eva)
    assert (await now_is(stage, programme)).item(FACTS).audience == (Role.MANAGER, Role.ADVISER)
    (facts,) = [one for one in await owed_by(stage, programme, "Norrby") if one.item.id == FACTS]
    assert facts.responsible is not None
    assert facts.responsible.name == "Anna Berg"
    await stage.goes_to("2027-01-13 08:30")
    assert "Från och med nu ansvarar du för *Organisationsfakta*" in anna.last().text


async def test_other_reminders_for_all_and_none_for_one(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await opens(eva)
    await changes(eva, "reminders", programme.id, reminders="3")
    await says_yes(eva)
    await changes(eva, "changed", "mandate", reminders="-")
    await says_yes(eva)
    await stage.goes_to("2027-01-21 17:00")
    assert not any("Organisationsfakta" in said for said in maria.heard())
    await stage.goes_to("2027-01-22 08:30")
    assert "Organisationsfakta" in maria.last().text
    assert "Uppdraget" not in maria.last().text


async def test_something_more_to_prepare_is_owed_by_everybody(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    await opens(eva)
    new = {"title": "Budget", "help": "Klar när summan finns", "days": "5", "before": "meeting-1"}
    await eva.clicks(edits.EDIT + "added", "start")
    await eva.fills(new | {"first": "manager", "done_by": "link", "owed_by": "organisation"})
    await eva.submits()
    assert "• Sista dag: *Budget* (Norrby)" in eva.modal.words
    await says_yes(eva)
    (budget,) = [one for one in await owed_by(stage, programme, "Norrby") if one.item.title.sv == "Budget"]
    assert (budget.due_on.isoformat(), budget.item.done_by.value) == ("2027-03-03", "link")
    later = await stage.organisation(await now_is(stage, programme), "Ekeby", facilitator=eva)
    assert any(one.item.title.sv == "Budget" for one in await owed_by(stage, programme, later.name))


async def test_dropped_it_is_asked_for_no_more_and_what_was_done_stays(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await stage.organisation(programme, "Ekeby", facilitator=eva)
    (hers,) = [one for one in await owed_by(stage, programme, "Norrby") if one.item.id == FACTS]
    await stage.database.transaction(
        preparation_deeds.finish,
        Act(await stage.person(maria), stage.clock.now()),
        hers.id,
        Evidence(DoneHow.LINK, "https://exempel.example/fakta"),
    )
    await opens(eva)
    await eva.clicks(edits.EDIT + "changed", FACTS)
    await eva.clicks(edit_forms.DROP)
    assert "• Behövs inte längre: *Organisationsfakta* (Ekeby)" in eva.modal.words
    await says_yes(eva)
    assert "Organisationsfakta*, senast" not in eva.modal.words
    states = {
        one.owner: one.state
        for one in await stage.database.answer(owed_storage.of_programme, programme.id)
        if one.item.id == FACTS
    }
    assert states == {"Norrby": State.DONE, "Ekeby": State.EXEMPT}
    await stage.goes_to("2027-01-29 17:00")
    assert not any("Organisationsfakta" in said for said in maria.heard())
    assert maria.failures == []


async def test_what_a_dropped_question_was_answered_with_is_still_to_be_read(stage: Stage) -> None:
    film = shipped_templates()["jamstalldhet-2018"]
    question = next(one for one in film.questions if one.preparation is not None)
    eva = stage.participant("Eva Ek")
    programme = await stage.programme(eva, template=film)
    await opens(eva, film.preparations[0].step)
    step = next(one.step for one in film.preparations if one.id == question.preparation)
    await eva.chooses(edits.STEP, step)
    await eva.clicks(edits.EDIT + "changed", question.preparation)
    await eva.clicks(edit_forms.DROP)
    await says_yes(eva)
    kept = await now_is(stage, programme)
    assert question.id not in {one.id for one in kept.template.questions}
    assert kept.question(question.id) == question
    assert await stage.database.answer(reflections.own, (await stage.person(eva)).id) == []


async def test_material_gets_its_link_and_a_step_other_words(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    await opens(eva)
    await changes(eva, "material", "start-facts-template", link="https://exempel.example/mall")
    await changes(eva, "step", "start", number="A", title="Kom i gång", about="Ni lär känna varandra.")
    assert "A. Kom i gång" in eva.modal.words
    step = (await now_is(stage, programme)).step("start")
    assert step.material[0].link == "https://exempel.example/mall"
    (first, *_) = await stage.database.answer(meetings.of_programme, programme.id)
    assert first.title.sv == "Kom i gång"


async def test_wanted_outcomes_are_lines_and_those_that_stay_keep_what_was_ticked(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    before = programme.step("start").outcomes
    await opens(eva)
    own = [before[0].text.sv, "Vi har en budget", before[2].text.sv]
    await changes(eva, "outcomes", "start", lines="\n".join(own))
    after = (await now_is(stage, programme)).step("start").outcomes
    assert [one.id for one in after] == [one.id for one in before], "reworded in its place"

    await eva.clicks(edits.EDIT + "outcomes", "start")
    await eva.fills({"lines": own[0] + "\n" + own[2], "lines-other": before[0].text.en})
    await eva.submits()
    assert "lika många" in eva.errors["lines-other"]
    await eva.fills({"lines-other": f"{before[0].text.en}\n{before[2].text.en}"})
    await eva.submits()
    after = (await now_is(stage, programme)).step("start").outcomes
    assert [one.id for one in after] == [before[0].id, before[2].id]


async def test_what_does_not_do_is_said_at_its_field_in_her_language(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    await opens(eva)
    await eva.clicks(edits.EDIT + "changed", FACTS)
    await eva.fills({"reminders": "i god tid"})
    await eva.submits()
    assert "komma emellan" in eva.errors["reminders"]
    await eva.fills({"reminders": "500"})
    await eva.submits()
    assert "0 till 365" in eva.errors["reminders"]
    await eva.fills({"reminders": None, "help": "å" * 600, "help-other": "ä" * 600})
    await eva.submits()
    assert eva.errors == {}
    await eva.closes()
    await manages(eva)
    await eva.clicks(programme_views.EDITS_OPEN)
    await eva.clicks(edits.EDIT + "material", "start-facts-template")
    await eva.fills({"link": "ftp://exempel.example"})
    await eva.submits()
    assert "https://" in eva.errors["link"]
    await eva.closes()
    await eva.chooses(edits.STEP, "home-2")
    await eva.clicks(edits.EDIT + "added", "home-2")
    await eva.fills({"title": "Budget", "help": "Klar", "days": "1", "first": "manager", "before": "start"})
    await eva.submits()
    assert "efter det steg" in eva.errors["before"]
    assert (await now_is(stage, programme)).template.reminders == programme.template.reminders


async def test_two_change_the_same_part_and_the_second_sees_that_it_has_changed(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    nils = stage.participant("Nils Dahl")
    await stage.database.transaction(
        organisation_deeds.add_person,
        Act(await stage.person(eva), stage.clock.now()),
        programme,
        None,
        await stage.person(nils),
        Role.FACILITATOR,
    )
    for one in (eva, nils):
        await opens(one)
        await one.clicks(edits.EDIT + "changed", FACTS)
    await eva.fills({"title": "Kommunfakta"})
    await eva.submits()
    await nils.fills({"title": "Fakta"})
    await nils.submits()
    assert "Någon annan" in next(iter(nils.errors.values()))
    await nils.closes()
    await changes(nils, "changed", "mandate", title="Vårt uppdrag")
    assert nils.errors == {}, "another part is nobody's business"
    kept = await now_is(stage, programme)
    assert [kept.item(one).title.sv for one in (FACTS, "mandate")] == ["Kommunfakta", "Vårt uppdrag"]


async def test_the_programmes_words_are_everybodys_and_norrbys_stand_above_them(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    per = stage.participant("Per Ås", locale="en-GB")
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=per)
    await manages(eva)
    await eva.clicks(programme_views.WORDS)
    await eva.fills({"meeting": "samling, samlingen", "preparation": "läxa"})
    await eva.submits()
    assert list(eva.errors) == ["preparation"]
    await eva.fills({"preparation": "läxa, läxan", "meeting-other": "gathering, gatherings, two"})
    await eva.submits()
    assert list(eva.errors) == ["meeting-other"]
    await eva.fills({"meeting-other": "gathering"})
    await eva.submits()
    assert eva.errors == {}

    async def says(who: Participant, term: str, form: str) -> str:
        person = await stage.person(who)
        met = await stage.database.answer(acquaintances.in_slack, person.workspace_id, who.slack_id)
        assert met is not None
        _, words = met
        return texts_in(person.language, words).in_own_words(getattr(WORDS[person.language][term], form))

    assert await says(maria, "meeting", "the") == "samlingen"
    assert await says(eva, "preparation", "a") == "läxa"
    assert await says(per, "meeting", "a") == "gathering"
    (ekeby, norrby) = await stage.database.answer(organisations.of_programme, programme.id)
    await stage.database.transaction(
        organisation_deeds.set_words,
        acting(await stage.person(eva)),
        norrby.id,
        [("meeting", "träffpunkt, träffpunkten")],
    )
    assert await says(maria, "meeting", "the") == "träffpunkten"
    assert await says(maria, "preparation", "the") == "läxan"
    assert ekeby.name == "Ekeby"
    assert eva.failures == per.failures == []


async def test_a_question_more_is_asked_after_its_meeting(stage: Stage) -> None:
    eva, maria, _ = await norrby_with_maria(stage)
    await opens(eva, "start")
    said = {"text": "Vad vill du minnas?", "why": "Det är lätt att glömma.", "days": 2, "first": "key_person"}
    await changes(eva, "question-added", "start", **said)
    await says_yes(eva)
    await stage.goes_to("2027-02-03 08:30")
    assert "Vad vill du minnas? Det är lätt att glömma." in maria.last().text
    assert eva.failures == maria.failures == []


async def test_a_piece_of_material_more_stands_in_its_step_with_its_link(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    await opens(eva, "start")
    link = "https://plattformen.example/film"
    await changes(eva, "material-added", "start", title="Ny film", kind="film", link=link)
    assert eva.errors == {}
    assert "Ny film" in eva.modal.words
    start = (await now_is(stage, programme)).step("start")
    assert (start.material[-1].title.sv, start.material[-1].link) == ("Ny film", link)


async def test_a_form_gets_other_questions_and_what_was_ticked_becomes_a_form(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    form = (await now_is(stage, programme)).item("mandate")
    lines = [one.label.sv for one in form.fields]
    await opens(eva)
    await changes(eva, "fields", "mandate", lines="\n".join([*lines, "Vem vet mer?"]), lines_other="")
    assert eva.errors == {}
    after = (await now_is(stage, programme)).item("mandate")
    assert [one.id for one in after.fields[:-1]] == [one.id for one in form.fields], "what stays is the same"
    assert after.fields[-1].label.sv == "Vem vet mer?"
    await stage.goes_to("2027-01-11 08:30")
    every = await stage.database.answer(owed_storage.of_programme, programme.id)
    await maria.clicks(preparation_buttons.FILL_IN, next(one.id for one in every if one.item.id == "mandate"))
    assert "Vem vet mer?" in maria.modal.words


async def test_a_step_more_with_its_meeting_has_its_day_between_the_others(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    await opens(eva, "start")
    words = {"number": "1b", "title": "Extra träff", "short": "extraträffen", "about": "Vi ses en gång till."}
    await changes(eva, "step-added", "start", kind="meeting", **words)
    await eva.submits()
    assert "Välj vilken dag träffen är." in str(eva.errors) + eva.modal.words
    at = {one.step: one.on for one in await stage.database.answer(meetings.of_programme, programme.id)}
    await opens(eva, "start")
    between = at["start"] + (at["meeting-1"] - at["start"]) / 2
    await changes(eva, "step-added", "start", kind="meeting", day=between, **words)
    await says_yes(eva)
    template = (await now_is(stage, programme)).template
    assert [one.title.sv for one in template.steps[:2]][1] == "Extra träff"
    every = await stage.database.answer(meetings.of_programme, programme.id)
    assert between in {one.on for one in every}
    assert template.steps[1].short.sv == "extraträffen"


async def test_work_at_home_more_needs_no_day_and_a_short_name_is_kept(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    await opens(eva, "start")
    words = {"number": "1b", "title": "Hemma", "about": "Arbete hemma."}
    await changes(eva, "step-added", "start", kind="home", **words)
    await says_yes(eva)
    assert (await now_is(stage, programme)).template.steps[1].short is None
    await opens(eva, "start")
    await changes(eva, "step", "start", short="starten", short_other="the start")
    assert eva.errors == {}
    assert (await now_is(stage, programme)).step("start").short.en == "the start"
