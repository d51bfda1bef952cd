"""Before a phone call Eva opens an organisation's page: who they are, what is owed, and her own notes."""

import re
from datetime import timedelta

from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.visibility import MayRead
from programme.preparations.preparations import DoneHow, Evidence, Owed
from programme.programmes.programmes import Organisation, Programme
from programme.reflections.reflections import Draft
from rehearsal import View
from storage.changes import absence_deeds, member_deeds, organisation_deeds
from storage.changes.absence_deeds import Wish
from storage.ground.columns import new_id
from storage.preparations import preparation_deeds
from storage.preparations import preparations as owed
from storage.reflections import reflection_deeds
from storage.screens import notes as note_storage
from tests.stage import Participant, Stage
from tests.stories.programmes.test_programmes import manages
from tests.stories.screens.test_home import opens
from views.changes.organisations import PAGE_OPEN
from views.preparations import nudges, preparation_desk
from views.programmes import programmes
from views.screens import notes
from views.screens.pages import organisation_pages
from views.screens.pages.organisation_pages import DESK


async def in_norrby(
    stage: Stage, *, locale: str = "sv-SE"
) -> tuple[Participant, Participant, Programme, Organisation]:
    """Eva leads, Maria is Norrby's key person."""
    eva, maria = stage.participant("Eva Ek", locale=locale), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    norrby = await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    return eva, maria, programme, norrby


async def calls(eva: Participant, norrby: Organisation) -> View:
    """The page, from the board on Home."""
    await opens(eva)
    await eva.clicks(PAGE_OPEN, norrby.id)
    assert eva.modal is not None
    return eva.modal


async def owes(stage: Stage, programme: Programme, item: str) -> Owed:
    found = await stage.database.answer(owed.of_programme, programme.id)
    return next(one for one in found if one.item.id == item)


async def test_she_sees_the_people_what_is_owed_and_what_came_in(stage: Stage) -> None:
    eva, maria, programme, norrby = await in_norrby(stage)
    john = stage.participant("John Field", locale="en-GB")
    by, now = await stage.person(eva), stage.clock.now()
    siv = await stage.database.transaction(
        member_deeds.without_slack, stage.slack.workspace.team_id, name="Siv Dal", email="siv@norrby.example"
    )
    for person, role in ((await stage.person(john), Role.MANAGER), (siv, Role.POLITICIAN)):
        await stage.database.transaction(
            organisation_deeds.add_person, Act(by, now), programme, norrby.id, person, role
        )
    one = await owes(stage, programme, "facts")
    link = Evidence(DoneHow.LINK, link="https://exempel.example/fakta")
    mine = await stage.person(maria)
    await stage.database.transaction(preparation_deeds.finish, Act(mine, now), one.id, link)
    page = await calls(eva, norrby)
    for said in (
        "Träffar de andra i *Norra*.\nNästa träff: *Uppstart*",
        "*Maria Lind*, nyckelperson, maria.lind@exempel.example.",
        "*John Field*, chef, john.field@exempel.example. Läser engelska.",
        "*Siv Dal*, politiker, siv@norrby.example.",
        "1 av ",
        "*Organisationsfakta*, Maria Lind, 4 januari 2027.",
        "*Det här säger de att de har nått*\nUppstart: 0 av 3.",
    ):
        assert said in page.words
    await eva.clicks(DESK, one.id)
    assert "https://exempel.example/fakta" in eva.modal.words


async def test_she_decides_at_the_desk_and_writes_to_the_one_responsible(stage: Stage) -> None:
    eva, _, programme, norrby = await in_norrby(stage)
    one = await owes(stage, programme, "facts")
    await calls(eva, norrby)
    await eva.clicks(DESK, one.id)
    await eva.clicks(nudges.NUDGE)
    await eva.fills({nudges.TEXT: "Hör av dig om ni kör fast."})
    await eva.submits()
    await eva.chooses(preparation_desk.NEW_DATE, one.due_on + timedelta(days=2))
    assert (await owes(stage, programme, "facts")).due_on == one.due_on + timedelta(days=2)
    await eva.closes()
    assert "senast onsdag 27 januari (v. 4)" in eva.modal.words, "the page beneath shows it"
    assert eva.failures == []


async def test_from_the_organisations_window_the_desk_and_its_form_have_room_too(stage: Stage) -> None:
    eva, _, programme, norrby = await in_norrby(stage)
    one = await owes(stage, programme, "facts")
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, norrby.id)
    await eva.clicks(PAGE_OPEN)
    await eva.clicks(DESK, one.id)
    await eva.clicks(nudges.NUDGE)
    await eva.fills({nudges.TEXT: "Hör av dig om ni kör fast."})
    await eva.submits()
    await eva.clicks(nudges.LET_BE)
    assert "Jag påminner inte mer." in eva.modal.words
    await eva.closes()
    assert "Exempelrundan" in eva.modal.words, "back at the programme"
    assert eva.failures == []


async def test_from_the_page_she_comes_to_the_people_and_back(stage: Stage) -> None:
    eva, _, _, norrby = await in_norrby(stage)
    await calls(eva, norrby)
    await eva.clicks(programmes.ORGANISATION_OPEN)
    assert "Maria Lind, nyckelperson" in eva.modal.words
    await eva.closes()
    assert eva.modal.callback_id == organisation_pages.WINDOW


async def test_she_reads_the_last_words_that_were_opened_to_her_and_no_others(stage: Stage) -> None:
    eva, maria, programme, norrby = await in_norrby(stage)
    writer, step = await stage.person(maria), programme.template.steps[0].id
    for at, may_read in enumerate((*MayRead, *MayRead, *MayRead)):
        draft = Draft(new_id(), programme.id, f"{may_read.value} {at} " + "a" * 900, may_read, step)
        await stage.database.transaction(
            reflection_deeds.keep, Act(writer, stage.clock.now() + timedelta(minutes=at)), draft
        )
    page = await calls(eva, norrby)
    said = [word for word in ("cluster 10", "programme 11", "programme 7") if word in page.words]
    assert said == ["cluster 10", "programme 11", "programme 7"]
    assert "cluster 6" not in page.words, "the latest three"
    assert not re.search(r"\b(me|organisation) \d", page.words)
    assert "a" * 400 not in page.words


async def test_a_note_is_written_in_place_and_the_field_is_empty_for_the_next(stage: Stage) -> None:
    eva, _, _, norrby = await in_norrby(stage)
    await calls(eva, norrby)
    await eva.submits()
    assert eva.errors == {"note": "Skriv några ord att spara."}
    await eva.fills({notes.FIELDS.note: "Ringde Maria. *De* väntar på <siffror>."})
    await eva.submits()
    assert "Ringde Maria. *De* väntar på <siffror>.\nEva Ek, 4 januari 2027" in eva.modal.words
    await eva.submits()
    assert eva.errors == {"note": "Skriv några ord att spara."}, "the field is empty again"
    await stage.goes_to("2027-01-05 12:00")
    await eva.fills({notes.FIELDS.note: "Siffrorna kom."})
    await eva.submits()
    words = eva.modal.words
    assert words.index("Siffrorna kom.") < words.index("Ringde Maria.")


async def test_she_changes_her_note_and_takes_it_away(stage: Stage) -> None:
    eva, _, _, norrby = await in_norrby(stage)
    await calls(eva, norrby)
    await eva.fills({notes.FIELDS.note: "Ringde Marta."})
    await eva.submits()
    await eva.clicks(notes.CHANGE)
    await eva.fills({notes.FIELDS.note: "Ringde Maria."})
    await eva.submits()
    assert "Ringde Maria.\nEva Ek, 4 januari 2027 (ändrat 4 januari 2027)" in eva.modal.words
    await eva.clicks(notes.REMOVE)
    assert "Ringde" not in eva.modal.words
    assert eva.failures == []


async def test_her_fellow_facilitator_reads_it_and_cannot_change_it(stage: Stage) -> None:
    eva, maria, programme, norrby = await in_norrby(stage)
    anna = stage.participant("Anna Berg")
    by, now = await stage.person(eva), stage.clock.now()
    await stage.database.transaction(
        organisation_deeds.add_person,
        Act(by, now),
        programme,
        None,
        await stage.person(anna),
        Role.FACILITATOR,
    )
    await calls(eva, norrby)
    await eva.fills({notes.FIELDS.note: "Ringde Maria."})
    await eva.submits()
    page = await calls(anna, norrby)
    assert "Ringde Maria.\nEva Ek" in page.words
    assert notes.CHANGE not in str(page.blocks)
    assert "Ringde" not in (await opens(maria)).words


async def test_many_notes_are_turned_a_page_at_a_time_and_what_she_has_begun_is_kept(stage: Stage) -> None:
    eva, _, _, norrby = await in_norrby(stage)
    by, now = await stage.person(eva), stage.clock.now()
    for at in range(9):
        moment = now - timedelta(minutes=9 - at)
        await stage.database.transaction(
            note_storage.keep, Act(by, moment), f"n{at}", norrby.id, f"Samtal {at}"
        )
    page = await calls(eva, norrby)
    await eva.fills({notes.FIELDS.note: "Halvskrivet"})
    assert "Samtal 8" in page.words
    await eva.clicks(f"{organisation_pages.NOTES_PAGE}-further")
    assert "Samtal 4" in eva.modal.words
    assert "Samtal 8" not in eva.modal.words
    await eva.submits()
    assert "Halvskrivet" in eva.modal.words, "what she had begun was kept while she turned"
    assert "Samtal 8" in eva.modal.words, "and she is back at the newest"


async def test_who_is_away_is_told_beside_her_name(stage: Stage) -> None:
    eva, maria, _, norrby = await in_norrby(stage)
    today, mine = stage.clock.now().date(), await stage.person(maria)
    wish = Wish(since=today, until=today + timedelta(days=9))
    await stage.database.transaction(absence_deeds.keep, Act(mine, stage.clock.now()), wish)
    assert "Maria Lind är borta till och med onsdag 13 januari" in (await calls(eva, norrby)).words


async def test_it_is_read_in_english(stage: Stage) -> None:
    eva, _, _, norrby = await in_norrby(stage, locale="en-GB")
    page = await calls(eva, norrby)
    assert "*Maria Lind*, key person, maria.lind@exempel.example." in page.words
    await eva.fills({notes.FIELDS.note: "Called Maria."})
    await eva.submits()
    assert "Called Maria.\nEva Ek, 4 January 2027" in eva.modal.words
