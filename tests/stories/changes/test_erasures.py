"""Somebody asks to be forgotten: she sees first what goes and what stays, and chooses about her own words."""

import json
from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook

from programme.people.acts import Act
from programme.people.audit_trail import Unnamed
from programme.people.erasure import SOMEBODY, Words
from programme.people.visibility import MayRead
from programme.preparations.preparations import DoneHow, Evidence
from rehearsal import ScreenRefusesError
from storage.changes.endings import erasure_deeds
from storage.ground.tables import Notice
from storage.messages.tables import Message
from storage.people import audit_trail
from storage.people import tables as people_tables
from storage.preparations import preparation_deeds
from storage.reflections import reflection_deeds, reflections
from tests.leavings import leavings
from tests.norrby import Norrby, norrby
from tests.stage import Participant, Stage
from views.changes import erasures
from views.changes import members as member_views
from views.screens import own_data

every_database = pytest.mark.every_database


async def lived(stage: Stage) -> Norrby:
    """Maria has written for her organisation and for herself, and handed in one of two things."""
    team = await norrby(stage, "facts", "presentation-1")
    for text, may_read in (("Ring i stället", MayRead.CLUSTER), ("Bara för mig", MayRead.ME)):
        act = Act(await stage.person(team.maria), stage.clock.now())
        paper = await stage.database.answer(reflection_deeds.paper, act)
        draft = replace(paper.draft, text=text, may_read=may_read)
        await stage.database.transaction(reflection_deeds.keep, act, draft)
    act = Act(await stage.person(team.maria), stage.clock.now())
    evidence = Evidence(DoneHow.TICK)
    await stage.database.transaction(preparation_deeds.finish, act, (await team.owes("facts")).id, evidence)
    return team


async def asks_to_be_erased(who: Participant) -> None:
    await who.opens_home()
    await who.chooses(own_data.MENU, own_data.PRIVACY)
    await who.clicks(own_data.ERASE)


async def remains(stage: Stage, *marks: str) -> list[str]:
    return await stage.database.answer(leavings, *marks)


async def reads(stage: Stage, who: Participant) -> list[tuple[str, str]]:
    """Author and text of what somebody may read."""
    person = await stage.person(who)
    programme_id = (await stage.database.answer(lambda s: s.query(Notice.programme_id).first()))[0]
    found = await stage.database.answer(reflections.readable, person.id, programme_id)
    return [(one.author, one.text) for one in found]


@every_database
async def test_maria_sees_what_goes_and_what_stays_and_nothing_has_happened_yet(stage: Stage) -> None:
    team = await lived(stage)
    await asks_to_be_erased(team.maria)
    words = team.maria.modal.words
    assert "Inget har hänt än" in words
    assert "• Reflektioner: 1" in words
    assert "Du lämnar Exempelrundan. En sak som väntar där går till en kollega" in words
    with pytest.raises(ScreenRefusesError):
        await team.maria.submits()
    await team.maria.closes()
    assert await remains(stage, "Maria Lind") == ["people.own_name"]
    assert ("Maria Lind", "Ring i stället") in await reads(stage, team.maria)


@every_database
async def test_her_words_stay_and_nobody_is_told_whose_they_were(stage: Stage) -> None:
    team = await lived(stage)
    maria = await stage.person(team.maria)
    await asks_to_be_erased(team.maria)
    await team.maria.fills({erasures.FIELDS.words: Words.STAY.value})
    await team.maria.submits()
    assert "Nu vet jag inte längre vem du är" in team.maria.modal.words
    assert "Nu vet jag inte längre vem du är" in team.maria.home.words

    assert await remains(stage, "Maria Lind", "maria.lind@", team.maria.slack_id) == []
    assert await reads(stage, team.eva) == [(SOMEBODY, "Ring i stället")], "the private one is gone"
    assert (await team.owes("presentation-1")).responsible == await stage.person(team.anna)
    trail = await stage.database.answer(audit_trail.of_programme, team.programme.id)
    erased = next(one for one in trail if one.what == "erased")
    assert (erased.detail, erased.by and erased.by.name) == ("stay", SOMEBODY)
    assert maria.id


@every_database
async def test_or_they_go(stage: Stage) -> None:
    team = await lived(stage)
    await team.maria.runs("/hemmaplan", "radera")
    await team.maria.fills({erasures.FIELDS.words: Words.GO.value})
    await team.maria.submits()
    assert await remains(stage, "Maria Lind", "Ring i stället", "Bara för mig") == []
    assert (await team.owes("facts")).done is not None, "her team's work stays"


@every_database
async def test_what_was_shown_before_is_what_has_happened(stage: Stage) -> None:
    team = await lived(stage)
    maria = await stage.person(team.maria)
    before = await stage.database.answer(erasure_deeds.of_person, maria.id)
    assert {"memberships", "notices", "messages", "reflections"} <= {name for name, _ in before.going}
    await stage.database.transaction(erasure_deeds.erase, Unnamed(stage.clock.now()), maria.id, Words.GO)
    after = await stage.database.answer(erasure_deeds.of_person, maria.id)
    assert (after.going, after.hers, after.open, after.programmes) == ((), (), 0, ())
    stays = dict(after.staying)
    assert stays.pop("audit_entries") > 0
    assert stays == {name: count for name, count in before.staying if name != "audit_entries"} | {
        "preparations": 1
    }, "but for what she answered for"


async def test_the_others_read_of_her_in_their_own_language(stage: Stage) -> None:
    team = await lived(stage)
    await asks_to_be_erased(team.maria)
    await team.maria.fills({erasures.FIELDS.words: Words.STAY.value})
    await team.maria.submits()
    await team.eva.runs("/hemmaplan", "export")
    book = load_workbook(BytesIO(team.eva.last().files[0].content or b""))
    said = [row[1] for row in book["Reflektioner"].iter_rows(min_row=2, values_only=True)]
    assert said == ["Någon som har slutat"]


@every_database
async def test_nothing_more_is_said_to_her_and_eva_hears_of_it_without_her_name(stage: Stage) -> None:
    team = await lived(stage)
    heard = len(team.maria.heard())
    await asks_to_be_erased(team.maria)
    await team.maria.fills({erasures.FIELDS.words: Words.STAY.value})
    await team.maria.submits()
    await stage.goes_to("2027-03-15 17:00")
    assert len(team.maria.heard()) == heard
    letters = [text for text in team.eva.heard() if "har raderats" in text]
    assert len(letters) == 1
    assert "Maria" not in letters[0]
    await stage.database.transaction(erasure_deeds.sweep)
    forgotten = await stage.database.answer(
        lambda session: (
            session.query(Message)
            .join(people_tables.Person, people_tables.Person.id == Message.person_id)
            .filter(people_tables.Person.name == SOMEBODY)
            .count()
        )
    )
    assert forgotten == 0


@every_database
async def test_what_slack_tells_of_her_is_nobodys_business_until_she_acts_anew(stage: Stage) -> None:
    from handlers.people.people import keep_profile

    team = await lived(stage)
    await asks_to_be_erased(team.maria)
    await team.maria.fills({erasures.FIELDS.words: Words.STAY.value})
    await team.maria.submits()
    user = {"id": team.maria.slack_id, "profile": {"real_name": "Maria Lind", "email": "m@exempel.example"}}
    await keep_profile(stage.hemmaplan.house, {"user": user})
    assert await remains(stage, "Maria Lind") == []
    await team.maria.runs("/hemmaplan", "")
    assert await remains(stage, "Maria Lind") == ["people.own_name"], "a new beginning"
    assert await reads(stage, team.maria) == []


@every_database
async def test_eva_erases_her_as_she_asked(stage: Stage) -> None:
    team = await lived(stage)
    maria = await stage.person(team.maria)
    act = Act(await stage.person(team.eva), stage.clock.now())
    before = await stage.database.answer(erasure_deeds.before_of, act, team.programme.id, maria.id)
    assert dict(before.hers) == {"reflections": 1}
    await stage.database.transaction(erasure_deeds.erase_led, act, team.programme.id, maria.id, Words.STAY)
    assert await remains(stage, "Maria Lind") == []


async def test_eva_does_it_where_she_changes_who_takes_part(stage: Stage) -> None:
    from views.programmes.programmes import ORGANISATION_OPEN, PROGRAMME_MANAGE

    team = await lived(stage)
    maria = await stage.person(team.maria)
    await team.eva.opens_home()
    await team.eva.clicks(PROGRAMME_MANAGE)
    await team.eva.clicks(ORGANISATION_OPEN)
    await team.eva.clicks(member_views.MEMBER_CHANGE, maria.id)
    await team.eva.clicks(erasures.ERASE_LED)
    assert "Här står vad som försvinner om *Maria Lind*" in team.eva.modal.words
    await team.eva.fills({erasures.FIELDS.words: Words.GO.value})
    await team.eva.submits()
    assert "Personen är raderad" in team.eva.modal.words
    assert await remains(stage, "Maria Lind", "Ring i stället") == []


async def test_a_participant_erases_nobody_else(stage: Stage) -> None:
    from programme.ground.refusals import Refusal

    team = await lived(stage)
    maria, act = await stage.person(team.maria), Act(await stage.person(team.anna), stage.clock.now())
    with pytest.raises(Refusal, match="only-facilitator"):
        await stage.database.transaction(erasure_deeds.erase_led, act, team.programme.id, maria.id, Words.GO)
    other = await stage.programme(team.pia, title="En annan runda")
    await stage.organisation(other, "Norrby", facilitator=team.pia, key_person=team.maria)
    act = Act(await stage.person(team.eva), stage.clock.now())
    with pytest.raises(Refusal, match="erase-elsewhere"):
        await stage.database.transaction(erasure_deeds.erase_led, act, team.programme.id, maria.id, Words.GO)


async def test_the_last_facilitator_hands_the_programme_over_first(stage: Stage) -> None:
    team = await lived(stage)
    await asks_to_be_erased(team.eva)
    await team.eva.fills({erasures.FIELDS.words: Words.STAY.value})
    await team.eva.submits()
    assert "ensam processledare" in team.eva.errors[erasures.FIELDS.words]
    assert await remains(stage, "Eva Ek") == ["people.own_name"]


@every_database
async def test_to_erase_again_changes_nothing(stage: Stage) -> None:
    team = await lived(stage)
    maria, act = await stage.person(team.maria), Unnamed(stage.clock.now())
    for _ in range(2):
        await stage.database.transaction(erasure_deeds.erase, act, maria.id, Words.STAY)
    trail = await stage.database.answer(audit_trail.of_programme, team.programme.id)
    assert [one.by for one in trail if one.what == "erased"] == [None]


@every_database
async def test_the_json_names_nobody_either(stage: Stage) -> None:
    team = await lived(stage)
    maria = await stage.person(team.maria)
    await stage.database.transaction(erasure_deeds.erase, Unnamed(stage.clock.now()), maria.id, Words.STAY)
    await team.eva.runs("/hemmaplan", "export")
    from views.screens.exports import KINDS

    await team.eva.clicks(KINDS["json"])
    found = json.loads(team.eva.last().files[0].content or b"")
    assert [one["author_name"] for one in found["reflections"]] == ["Någon som har slutat"]
