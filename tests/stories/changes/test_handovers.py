"""Maria hands her work to a colleague, who hears of it once; who comes late sees what has been."""

from programme.programmes.programmes import Programme
from rehearsal.elements import elements_in
from storage.people import people
from storage.reflections import reflections
from tests.stage import Participant, Stage
from tests.stories.changes.test_organisations import owed_by
from tests.stories.programmes.test_programmes import manages
from views.changes import handovers, members
from views.messages import letters
from views.programmes import programmes
from views.reflections import reflections as reflection_views
from views.screens.pages import recaps


async def norrby(stage: Stage) -> tuple[Participant, Participant, Participant, Programme]:
    eva, maria, anna = (stage.participant(name) for name in ("Eva Ek", "Maria Lind", "Anna Berg"))
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria, adviser=anna)
    await stage.goes_to("2027-01-12 09:00")
    return eva, maria, anna, programme


async def who_answers(stage: Stage, programme: Programme) -> set[str]:
    theirs = [*await owed_by(stage, programme, "Norrby"), *await owed_by(stage, programme, "Norra")]
    return {one.responsible.name for one in theirs if one.responsible}


async def test_maria_hands_everything_over_and_anna_hears_it_once(stage: Stage) -> None:
    _, maria, anna, programme = await norrby(stage)
    assert await who_answers(stage, programme) == {"Maria Lind"}
    await maria.runs("/hemmaplan", "lämna över")
    assert "Du ansvarar för 14 förberedelser" in maria.modal.words
    await maria.fills({"to": "Anna Berg"})
    await maria.submits()
    assert "14 saker ligger nu hos Anna Berg" in maria.modal.words
    assert await who_answers(stage, programme) == {"Anna Berg"}

    heard = len(anna.heard())
    await stage.goes_to("2027-01-13 08:30")
    (news,) = anna.heard()[heard:]
    assert "Från och med nu ansvarar du för 14 saker i *Exempelrundan*" in news
    assert "• *Organisationsfakta* i Norrby, senast *måndag 25 januari (v. 4)*" in news
    assert len(elements_in_letter(anna)) <= 1, "one list, not a row of buttons for each"
    await stage.goes_to("2027-01-15 17:00")
    assert len(anna.heard()) == heard + 1
    assert maria.failures == anna.failures == []


def elements_in_letter(who: Participant) -> list[str]:
    return [one.action_id for one in elements_in(who.last().blocks)]


async def test_she_may_leave_in_the_same_go_and_eva_hears_that_it_is_taken_care_of(stage: Stage) -> None:
    eva, maria, anna, programme = await norrby(stage)
    await maria.runs("/hemmaplan", "lämna")
    await maria.fills({"to": "Anna Berg", "leaving": ["leaving"]})
    await maria.submits()
    assert "Du är inte med i *Exempelrundan* längre" in maria.modal.words
    heard = len(maria.heard())
    await stage.goes_to("2027-01-13 08:30")
    assert "En kollega har tagit över" in eva.last().text
    await stage.goes_to("2027-02-12 17:00")
    assert len(maria.heard()) == heard
    assert await who_answers(stage, programme) == {"Anna Berg"}
    assert anna.failures == []


async def test_eva_does_it_for_maria_from_the_window_about_her(stage: Stage) -> None:
    eva, maria, _, programme = await norrby(stage)
    her = await stage.person(maria)
    (seat,) = (await stage.database.answer(people.viewer, her.id)).seats
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, seat.organisation_id)
    await eva.clicks(members.MEMBER_CHANGE, her.id)
    await eva.clicks(handovers.HAND_OVER)
    assert "*Maria Lind* ansvarar för 14 förberedelser" in eva.modal.words
    await eva.fills({"to": "Anna Berg", "leaving": ["leaving"]})
    await eva.submits()
    assert "Maria Lind är inte med" in eva.modal.words
    await eva.closes()
    assert "Maria Lind" not in eva.modal.words, "the window beneath is drawn again"
    assert await who_answers(stage, programme) == {"Anna Berg"}
    assert eva.failures == []


async def test_with_nobody_else_in_the_team_she_is_told_so(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await maria.runs("/hemmaplan", "lämna")
    assert "ingen annan i teamet" in maria.modal.words
    siv = stage.participant("Siv Dal")
    await siv.runs("/hemmaplan", "lämna")
    assert siv.modal is None
    assert "inte med i något program" in siv.ephemeral[-1].text


async def test_who_comes_late_reads_half_a_page_on_what_has_been(stage: Stage) -> None:
    eva, maria, _, programme = await norrby(stage)
    await maria.runs("/hemmaplan", "reflektera Vi ringde i stället för att skriva")
    await maria.fills({"may_read": "programme"})
    await maria.submits()
    await stage.goes_to("2027-02-10 09:00")
    per = stage.participant("Per Ås")
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=per)
    await stage.goes_to("2027-02-11 08:30")
    assert recaps.OPEN in elements_in_letter(per)
    await per.clicks(recaps.OPEN)
    assert "*Uppstart*, 1 februari 2027" in per.modal.words
    assert "• Politik och ledning står bakom arbetet" in per.modal.words
    assert "Mall: Organisationsfakta" not in per.modal.words, "it has no link yet"
    assert "Vi ringde i stället för att skriva" in per.modal.words
    assert "Nästa gång: *Träff 1: Var vi står*" in per.modal.words
    await per.clicks(reflection_views.REFLECTION_READ)
    assert "Vi ringde" in per.modal.words
    readable = await stage.database.answer(reflections.readable, (await stage.person(per)).id, programme.id)
    assert len(readable) == 1
    assert per.failures == []


async def test_before_anything_has_been_there_is_nothing_to_catch_up_on(stage: Stage) -> None:
    _, maria, _, _ = await norrby(stage)
    welcome = maria.messages()[0]
    actions = [one.action_id for one in elements_in(welcome.blocks)]
    assert letters.NOT_ME in actions
    assert recaps.OPEN not in actions


async def test_per_on_the_list_comes_to_slack_and_everything_that_was_meant_for_him_is_his(
    stage: Stage,
) -> None:
    """Slack tells that he came: he need not do anything to be welcomed."""
    eva = stage.participant("Eva Ek")
    programme = await stage.programme(eva)
    ekeby = await stage.organisation(programme, "Ekeby", facilitator=eva)
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, ekeby.id)
    await eva.clicks(programmes.MEMBER_NEW)
    await eva.fills({"name": "Per Ås", "email": "per.ås@exempel.example", "roles": ["key_person"]})
    await eva.submits()
    before = {one.responsible for one in await owed_by(stage, programme, "Ekeby") if one.responsible}
    assert [(one.name, one.by_mail) for one in before] == [("Per Ås", True)], "until then he answers by mail"

    per = stage.participant("Per Ås")
    await stage.settled()
    theirs = await owed_by(stage, programme, "Ekeby")
    after = {one.responsible for one in theirs if one.responsible}
    assert [(one.name, one.in_slack) for one in after] == [("Per Ås", True)]
    await stage.goes_to("2027-01-07 08:30")
    assert "Eva Ek har lagt till dig" in per.heard()[0]
    (seat,) = (await stage.database.answer(people.viewer, (await stage.person(per)).id)).seats
    assert seat.organisation_id == ekeby.id
