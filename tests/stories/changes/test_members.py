"""People come from Slack or without it, change parts, leave, or say that it was a mistake."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.ground.roles import Role
from programme.people.acts import Act
from storage.changes import member_deeds
from storage.ground import tables as ground_tables
from storage.meetings import meetings
from storage.people import people
from storage.preparations import preparations
from tests.stage import Stage
from tests.stories.changes.test_organisations import owed_by
from tests.stories.programmes.test_programmes import manages
from views.changes import members as views
from views.messages import letters
from views.programmes import programmes


def waiting_for(session: Session, person_id: str) -> list[Kind]:
    query = select(ground_tables.Notice.kind).where(
        ground_tables.Notice.person_id == person_id,
        ground_tables.Notice.message_id.is_(None),
        ground_tables.Notice.dropped_at.is_(None),
    )
    return list(session.scalars(query))


async def test_maria_is_added_from_slack_and_asked_after_meetings_too(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    norrby = await stage.organisation(programme, "Norrby", facilitator=eva)
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, norrby.id)
    await eva.clicks(programmes.MEMBER_NEW)
    await eva.fills({"person": maria.hands.person, "roles": ["key_person", "manager"]})
    await eva.submits()
    assert eva.errors == {}
    await eva.closes()
    assert "Maria Lind, chef, nyckelperson" in eva.modal.words

    promised = await stage.database.answer(waiting_for, (await stage.person(maria)).id)
    expected = {Kind.WELCOME, Kind.REMINDER, Kind.LATE, Kind.QUESTION, Kind.HOW_IT_WAS}
    assert set(promised) == expected
    assert promised.count(Kind.WELCOME) == 1


async def test_a_politician_is_asked_only_what_is_meant_for_politicians(stage: Stage) -> None:
    eva, per = stage.participant("Eva Ek"), stage.participant("Per Ås")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, politician=per)
    person = await stage.person(per)
    promised = await stage.database.answer(waiting_for, person.id)
    meant = [one for one in programme.template.questions if Role.POLITICIAN in one.roles]
    assert promised.count(Kind.QUESTION) == len(meant) > 0
    await stage.database.transaction(
        member_deeds.change,
        Act(await stage.person(eva), stage.clock.now()),
        programme.id,
        person.id,
        [Role.ADVISER],
        sits_in=(await stage.database.answer(people.viewer, person.id)).seats[0].organisation_id,
        organisation_id=(await stage.database.answer(people.viewer, person.id)).seats[0].organisation_id,
    )
    promised = await stage.database.answer(waiting_for, person.id)
    asked = [
        one
        for one in programme.template.questions
        if Role.ADVISER in one.roles and one.when.value != "after_film"
    ]
    assert promised.count(Kind.QUESTION) == len(asked) > 0
    assert asked != meant


async def test_per_without_slack_is_on_the_list_and_the_same_when_he_comes(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    programme = await stage.programme(eva)
    norrby = await stage.organisation(programme, "Norrby", facilitator=eva)
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, norrby.id)
    await eva.clicks(programmes.MEMBER_NEW)
    await eva.fills({"name": "Per Ås", "email": "Per.Ås@exempel.example", "roles": ["key_person"]})
    await eva.submits()
    assert "når Per Ås" not in eva.errors
    assert "*Per Ås* är med" in eva.modal.words
    await eva.closes()
    assert "Går inte att nå i Slack." not in eva.modal.words
    assert all(
        one.responsible.by_mail for one in await owed_by(stage, programme, "Norrby") if one.responsible
    )

    per = stage.participant("Per Ås")
    await per.runs("/hemmaplan")
    person = await stage.person(per)
    (seat,) = (await stage.database.answer(people.viewer, person.id)).seats
    assert seat.organisation_id == norrby.id

    await stage.database.transaction(member_deeds.arrived, person, now=stage.clock.now())
    theirs = await owed_by(stage, programme, "Norrby")
    assert {one.responsible.name for one in theirs if one.responsible} == {"Per Ås"}
    await stage.goes_to("2027-01-07 08:30")
    assert "Eva Ek har lagt till dig" in per.heard()[0]


async def test_the_form_asks_for_one_person_with_a_part_and_a_place(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await manages(eva)
    await eva.clicks(programmes.MEMBER_NEW)
    await eva.fills({"roles": ["adviser"]})
    await eva.submits()
    assert list(eva.errors) == ["person"]
    await eva.fills({"name": "Per Ås"})
    await eva.submits()
    assert list(eva.errors) == ["email"]
    await eva.fills({"person": maria.hands.person})
    await eva.submits()
    assert "inte både och" in eva.errors["person"]
    await eva.fills({"name": None})
    await eva.submits()
    assert list(eva.errors) == ["organisation"]
    await eva.fills({"organisation": "Norrby", "roles": ["facilitator"]})
    await eva.submits()
    assert list(eva.errors) == ["organisation"]
    await eva.fills({"roles": ["key_person"]})
    await eva.submits()
    assert eva.errors == {"person": "Maria Lind har redan den rollen. Välj en annan roll eller en annan person."}
    await eva.fills({"person": "U0NOBODY"})
    await eva.submits()
    assert "Jag hittar inte personen" in eva.errors["person"]
    await eva.fills({"person": stage.slack.workspace.bot})
    await eva.submits()
    assert "ingen person" in eva.errors["person"]
    stage.slack.workspace.deactivate(maria.hands.person)
    await eva.fills({"person": maria.hands.person})
    await eva.submits()
    assert "avslutat" in eva.errors["person"]


async def test_in_another_organisation_maria_leaves_her_things_to_a_colleague(stage: Stage) -> None:
    eva, maria, anna = (
        stage.participant("Eva Ek"),
        stage.participant("Maria Lind"),
        stage.participant("Anna Berg"),
    )
    programme = await stage.programme(eva)
    norrby = await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria, adviser=anna)
    await stage.organisation(programme, "Ekeby", facilitator=eva)
    await stage.goes_to("2027-01-11 09:00")
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, norrby.id)
    await eva.clicks(views.MEMBER_CHANGE, (await stage.person(maria)).id)
    await eva.fills({"organisation": "Ekeby", "roles": ["manager"]})
    await eva.submits()
    assert eva.errors == {}
    assert "Maria Lind" not in eva.modal.words

    theirs = await owed_by(stage, programme, "Norrby")
    assert {one.responsible.name for one in theirs if one.responsible} == {"Anna Berg"}
    others = await owed_by(stage, programme, "Ekeby")
    assert {one.responsible.name for one in others if one.responsible} == {"Maria Lind"}
    await stage.goes_to("2027-01-12 08:30")
    assert "Från och med nu ansvarar du för" in anna.last().text


async def test_maria_is_taken_out_and_hears_nothing_more(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    norrby = await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.goes_to("2027-01-11 09:00")
    heard = len(maria.heard())
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, norrby.id)
    await eva.clicks(views.MEMBER_CHANGE, (await stage.person(maria)).id)
    await eva.clicks(views.REMOVE)
    assert "ingen som ansvarar" in eva.modal.words
    assert eva.failures == []
    await eva.closes()
    assert "Ingen person är med härifrån än." in eva.modal.words

    (first, *_) = await stage.database.answer(meetings.of_programme, programme.id)
    await stage.goes_to("2027-01-12 09:00")
    assert "ingen" in eva.last().text, "the facilitator hears what nobody answers for"
    await eva.closes()
    await eva.clicks(programmes.MEETING_CHANGE, first.id)
    await eva.fills({"day": "2027-02-08"})
    await eva.submits()
    await eva.submits()
    await stage.goes_to("2027-03-01 17:00")
    assert len(maria.heard()) == heard


async def test_this_is_not_me(stage: Stage) -> None:
    eva, nils = stage.participant("Eva Ek"), stage.participant("Nils Dahl")
    maria, anna = stage.participant("Maria Lind"), stage.participant("Anna Berg")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria, adviser=anna)
    await stage.goes_to("2027-01-07 09:00")
    welcome = maria.last()
    await maria.clicks(letters.NOT_ME, in_=welcome)
    assert "hör inget mer från mig" in maria.last().text
    assert len(maria.heard()) == 1, "the letter itself was changed"
    assert (await stage.database.answer(people.viewer, (await stage.person(maria)).id)).seats == ()
    theirs = await owed_by(stage, programme, "Norrby")
    assert {one.responsible.name for one in theirs if one.responsible} == {"Anna Berg"}

    await stage.goes_to("2027-01-08 09:00")
    assert eva.last().text.count("Maria Lind tryckte *Det här är inte jag*") == 1
    await stage.goes_to("2027-02-19 17:00")
    assert len(maria.heard()) == 1
    assert nils.heard() == []


async def test_a_second_click_on_not_me_does_nothing(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.goes_to("2027-01-07 09:00")
    welcome = maria.last()
    before = [dict(block) for block in welcome.blocks]
    await maria.clicks(letters.NOT_ME, in_=welcome)
    welcome.blocks[:] = before
    await maria.clicks(letters.NOT_ME, in_=welcome)
    assert maria.failures == []
    await stage.goes_to("2027-01-08 09:00")
    told = [said for said in eva.heard() if "Maria Lind tryckte *Det här är inte jag*" in said]
    assert len(told) == 1
    assert told[0].count("Maria Lind tryckte *Det här är inte jag*") == 1
    assert await stage.database.answer(preparations.to_do, (await stage.person(maria)).id) == []
