"""A meeting will not be, or will be after all; who was told its date hears so, and nobody else."""

from datetime import date

import pytest

from programme.meetings.meetings import Fate, proposed_dates
from programme.people.acts import Act
from programme.preparations.preparations import DoneHow, Evidence, Owed, State
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from storage.changes import organisation_deeds
from storage.meetings import meetings
from storage.preparations import preparation_deeds, preparations
from tests.stage import Participant, Stage
from tests.stories.changes.test_organisations import owed_by
from tests.stories.meetings.test_meetings import norrby_with_maria
from tests.stories.programmes.test_programmes import manages
from views.changes import previews
from views.meetings import meetings as views
from views.programmes import programmes

TOLD = "2027-01-12 09:00"
"""By then Maria has heard of what is due before the kick-off, and so of its date."""


async def meeting_id(stage: Stage, programme: Programme, step: str) -> str:
    every = await stage.database.answer(meetings.of_programme, programme.id, cancelled=True)
    return next(one.id for one in every if one.step == step and one.cluster_id is None)


async def cancels(
    stage: Stage, eva: Participant, programme: Programme, step: str = "start", fate: Fate = Fate.EXEMPT
) -> None:
    await manages(eva)
    await eva.clicks(programmes.MEETING_CHANGE, await meeting_id(stage, programme, step))
    await eva.clicks(views.CANCEL)
    await eva.fills({"fate": fate.value})
    await eva.submits()
    assert eva.modal.callback_id == previews.WINDOW
    await eva.submits()
    assert eva.modal.title == "Inställd"


async def states(stage: Stage, programme: Programme, before: str) -> set[State]:
    theirs = await owed_by(stage, programme, "Norrby")
    return {one.state for one in theirs if one.item.before == before}


async def test_maria_who_had_the_date_hears_that_it_is_cancelled_and_nothing_is_owed(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await stage.goes_to(TOLD)
    await cancels(stage, eva, programme)
    assert "En person har fått det gamla beskedet" in eva.modal.words
    await eva.closes()
    assert "ställs in" in eva.modal.words
    assert await states(stage, programme, "start") == {State.EXEMPT}

    await stage.goes_to("2027-01-13 08:30")
    assert "*Uppstarten* måndag 1 februari ställs in." in maria.last().text
    assert "behövs inte längre" in maria.last().text
    await stage.goes_to("2027-02-05 17:00")
    assert not any("*Organisationsfakta*" in said for said in maria.heard()[2:])
    assert eva.failures == maria.failures == []


async def test_cancelled_before_anybody_was_told_nobody_hears(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await cancels(stage, eva, programme)
    assert "Ingen har hunnit få det gamla beskedet" in eva.modal.words
    await stage.goes_to("2027-01-29 17:00")
    assert not any("ställs in" in said for said in maria.heard())


async def test_what_was_for_it_can_be_for_the_next_meeting_instead(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await stage.goes_to(TOLD)
    await cancels(stage, eva, programme, fate=Fate.NEXT)
    theirs = [one for one in await owed_by(stage, programme, "Norrby") if one.item.before == "start"]
    assert {one.state for one in theirs} == {State.OPEN}
    assert {one.meeting_id for one in theirs} == {await meeting_id(stage, programme, "meeting-1")}
    await stage.goes_to("2027-01-13 08:30")
    assert "gäller i stället längre fram" in maria.last().text
    assert "Senast *måndag 1 mars (v. 9)*: Organisationsfakta, " in maria.last().text


async def after_meeting_1(stage: Stage) -> tuple[Participant, Programme]:
    """Norrby is mentor and host: it arranges meeting 1, and tells of it afterwards."""
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    whole = shipped_templates()["jamstalldhet-2020"]
    kept = tuple(one for one in whole.preparations if one.id in {*ARRANGED, *TOLD_OF, *PREPARED})
    template = whole.model_copy(update={"preparations": kept, "questions": ()})
    programme = await stage.programme(
        eva, template=template, dates=proposed_dates(template, date(2027, 2, 1))
    )
    norrby = await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    act = Act(await stage.person(eva), stage.clock.now())
    await stage.database.transaction(
        organisation_deeds.change, act, norrby.id, name="Norrby", cluster="Norra", mentor=True
    )
    return eva, programme


ARRANGED = frozenset({"host-room-1", "invitation-1", "plan-meeting-1"})
TOLD_OF = frozenset({"mentor-report-1", "host-notes-1"})
PREPARED = frozenset({"presentation-1"})


async def by_item(stage: Stage, programme: Programme) -> dict[str, Owed]:
    every = await stage.database.answer(preparations.of_programme, programme.id)
    return {one.item.id: one for one in every}


async def test_who_becomes_a_mentor_owes_its_report_and_who_is_none_any_more_does_not(stage: Stage) -> None:
    eva, programme = await after_meeting_1(stage)
    act = Act(await stage.person(eva), stage.clock.now())
    report = (await by_item(stage, programme))["mentor-report-1"]
    for mentor, state in ((False, State.EXEMPT), (True, State.OPEN)):
        await stage.database.transaction(
            organisation_deeds.change,
            act,
            report.organisation_id,
            name="Norrby",
            cluster="Norra",
            mentor=mentor,
        )
        now = (await by_item(stage, programme))["mentor-report-1"]
        assert (now.state, now.due_on) == (state, report.due_on)


@pytest.mark.parametrize("fate", list(Fate))
async def test_nobody_arranges_a_meeting_that_is_cancelled_or_tells_of_it_afterwards(
    stage: Stage, fate: Fate
) -> None:
    eva, programme = await after_meeting_1(stage)
    before = await by_item(stage, programme)
    assert {one.state for one in before.values()} == {State.OPEN}
    await cancels(stage, eva, programme, "meeting-1", fate)
    after = await by_item(stage, programme)
    gone = {id_ for id_, one in after.items() if one.state is State.EXEMPT}
    assert gone == ARRANGED | TOLD_OF | (PREPARED if fate is Fate.EXEMPT else set())
    per = stage.participant("Per Alm")
    await stage.organisation(programme, "Ekeby", cluster="Södra", facilitator=eva, key_person=per)
    theirs = {one.item.id for one in await owed_by(stage, programme, "Södra")}
    assert theirs.isdisjoint(TOLD_OF), "nor does who comes later"

    await manages(eva)
    await eva.clicks(programmes.MEETING_CHANGE, await meeting_id(stage, programme, "meeting-1"))
    await eva.submits()
    await eva.submits()
    again = await by_item(stage, programme)
    assert {id_: (one.state, one.meeting_id, one.due_on) for id_, one in again.items() if id_ in before} == {
        id_: (one.state, one.meeting_id, one.due_on) for id_, one in before.items()
    }


async def test_what_waits_for_two_meetings_waits_until_both_are_on(stage: Stage) -> None:
    eva, programme = await after_meeting_1(stage)
    for step in ("meeting-1", "meeting-2"):
        await cancels(stage, eva, programme, step)
    for step, told in (("meeting-2", State.EXEMPT), ("meeting-1", State.OPEN)):
        await manages(eva)
        await eva.clicks(programmes.MEETING_CHANGE, await meeting_id(stage, programme, step))
        await eva.submits()
        await eva.submits()
        now = await by_item(stage, programme)
        assert {now[one].state for one in TOLD_OF} == {told}


async def test_within_three_working_days_it_goes_at_once_and_never_at_night(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await stage.goes_to("2027-01-28 18:00")
    heard = len(maria.heard())
    await cancels(stage, eva, programme)
    await stage.goes_to("2027-01-29 07:59")
    assert len(maria.heard()) == heard
    await stage.goes_to("2027-01-29 08:00")
    assert "ställs in" in maria.last().text


async def test_on_again_maria_who_heard_otherwise_is_told_and_owes_it_once_more(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await stage.goes_to(TOLD)
    await cancels(stage, eva, programme)
    await stage.goes_to("2027-01-13 09:00")
    await manages(eva)
    await eva.clicks(programmes.MEETING_CHANGE, await meeting_id(stage, programme, "start"))
    assert "Sparar du blir det av igen" in eva.modal.words
    await eva.fills({"day": "2027-02-03"})
    await eva.submits()
    assert "Besked om att uppstarten blir av (Maria Lind)" in eva.modal.words
    await eva.submits()
    assert eva.errors == {}
    assert await states(stage, programme, "start") == {State.OPEN}
    await stage.goes_to("2027-01-14 08:30")
    assert "*Uppstarten* blir av trots allt: *onsdag 3 februari (v. 5)*." in maria.last().text


async def test_what_is_undone_before_a_cancelled_meeting_is_owed_once_it_is_on_again(stage: Stage) -> None:
    """It was done when the meeting was cancelled; owed before what will not be, Home could not show it."""
    eva, maria, programme = await norrby_with_maria(stage)
    [facts] = [one for one in await owed_by(stage, programme, "Norrby") if one.item.before == "start"][:1]
    act = Act(await stage.person(maria), stage.clock.now())
    done = Evidence(DoneHow.TICK)
    await stage.database.transaction(preparation_deeds.finish, act, facts.id, done)
    await cancels(stage, eva, programme)
    undone = await stage.database.transaction(preparation_deeds.reopen, act, facts.id)
    assert undone.state is State.EXEMPT
    await maria.opens_home()
    assert maria.failures == []

    await manages(eva)
    await eva.clicks(programmes.MEETING_CHANGE, await meeting_id(stage, programme, "start"))
    await eva.submits()
    await eva.submits()
    assert await states(stage, programme, "start") == {State.OPEN}


async def test_on_again_before_the_news_went_out_nobody_hears_anything(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await stage.goes_to(TOLD)
    heard = len(maria.heard())
    await cancels(stage, eva, programme, fate=Fate.NEXT)
    await manages(eva)
    await eva.clicks(programmes.MEETING_CHANGE, await meeting_id(stage, programme, "start"))
    await eva.submits()
    await eva.submits()
    await stage.goes_to("2027-01-15 17:00")
    assert len(maria.heard()) == heard, "all is as she was told"
    assert await states(stage, programme, "start") == {State.OPEN}


async def test_one_cluster_stays_at_home_and_the_others_meet(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    per = stage.participant("Per Ås")
    ekeby = await stage.organisation(programme, "Ekeby", cluster="Södra", facilitator=eva, key_person=per)
    await stage.goes_to(TOLD)
    await manages(eva)
    await eva.clicks(programmes.CLUSTER_OPEN, ekeby.cluster_id)
    await eva.clicks(views.MEETING_APART, await meeting_id(stage, programme, "start"))
    await eva.clicks(views.CANCEL)
    assert "Södra" in eva.modal.words
    await eva.submits()
    await eva.submits()
    await stage.goes_to("2027-01-13 09:00")
    assert "ställs in" in per.last().text
    assert not any("ställs in" in said for said in maria.heard())
    assert await states(stage, programme, "start") == {State.OPEN}


async def test_a_meeting_that_has_been_is_not_cancelled(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    await stage.goes_to("2027-02-02 09:00")
    await manages(eva)
    await eva.clicks(programmes.MEETING_CHANGE, await meeting_id(stage, programme, "start"))
    await eva.clicks(views.CANCEL)
    await eva.submits()
    assert "har redan varit" in eva.errors["fate"]
