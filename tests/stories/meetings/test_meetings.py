"""Meetings move, for all or for one cluster, and those who had the old date hear of it."""

from datetime import date

from programme.meetings.meetings import Meeting
from programme.people.acts import Act
from programme.programmes.programmes import Programme
from storage.changes import organisation_deeds
from storage.meetings import meetings
from storage.preparations import preparations
from tests.stage import Participant, Stage
from tests.stories.changes.test_organisations import owed_by
from tests.stories.programmes.test_programmes import manages
from views.changes import previews
from views.meetings import meetings as views
from views.programmes import programmes

FIRST = date(2027, 2, 1)


async def norrby_with_maria(stage: Stage) -> tuple[Participant, Participant, Programme]:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    return eva, maria, programme


async def first_of(stage: Stage, programme: Programme) -> Meeting:
    (first, *_) = await stage.database.answer(meetings.of_programme, programme.id)
    return first


async def opens(stage: Stage, eva: Participant, programme: Programme) -> None:
    await manages(eva)
    await eva.clicks(programmes.MEETING_CHANGE, (await first_of(stage, programme)).id)


async def says_yes(eva: Participant) -> None:
    """From a form on to what would follow, and then yes."""
    await eva.submits()
    assert eva.errors == {}
    assert eva.modal.callback_id == previews.WINDOW
    await eva.submits()


async def moves(stage: Stage, eva: Participant, programme: Programme, to: str) -> None:
    await opens(stage, eva, programme)
    await eva.fills({"day": to})
    await says_yes(eva)


async def test_time_place_and_link_are_kept_and_shown(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    await opens(stage, eva, programme)
    await eva.fills({"time": "13:00", "place": "Norrby stadshus", "link": "https://moten.example/1"})
    await eva.submits()
    assert "Inga andra datum ändras" in eva.modal.words
    await eva.closes()
    assert "kl. 13.00" in eva.modal.words
    assert "Norrby stadshus" in eva.modal.words
    first = await first_of(stage, programme)
    assert (first.place, first.link, first.on) == ("Norrby stadshus", "https://moten.example/1", FIRST)


async def test_a_meeting_moved_before_anybody_was_told_disturbs_nobody(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await moves(stage, eva, programme, "2027-02-08")
    assert "ingen behöver få veta" in eva.modal.words
    assert "förberedelse" in eva.modal.words
    await stage.goes_to("2027-01-29 17:00")
    assert not any("flyttats" in said for said in maria.heard())
    due = {
        one.due_on.isoformat()
        for one in await owed_by(stage, programme, "Norrby")
        if one.item.before == "start"
    }
    assert max(due) <= "2027-02-08"


async def test_who_would_only_see_it_in_home_is_told_anyway_with_a_tap(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await moves(stage, eva, programme, "2027-02-08")
    await eva.clicks(views.TELL_ANYWAY)
    assert "Uppstarten är måndag 8 februari" in str(eva.modal.blocks), "she may change the words"
    await eva.submits()
    assert eva.errors == {}
    await eva.submits()
    await stage.goes_to("2027-01-12 17:00")
    assert any("Uppstarten är måndag 8 februari" in said for said in maria.heard())
    assert eva.failures == []


async def test_maria_who_had_the_old_date_is_told_the_new_one(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await stage.goes_to("2027-01-11 09:00")
    await moves(stage, eva, programme, "2027-02-08")
    assert "En person har fått det gamla datumet" in eva.modal.words
    await stage.goes_to("2027-01-12 08:30")
    assert "flyttats från måndag 1 februari till *måndag 8 februari" in maria.last().text


async def test_moved_and_back_before_the_news_went_out_nobody_hears(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await stage.goes_to("2027-01-11 09:00")
    await moves(stage, eva, programme, "2027-02-08")
    await moves(stage, eva, programme, "2027-02-01")
    assert "ingen behöver få veta" in eva.modal.words
    await stage.goes_to("2027-01-29 17:00")
    assert not any("flyttats" in said for said in maria.heard())


async def test_moved_told_and_moved_back_is_told_again(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await stage.goes_to("2027-01-11 09:00")
    await moves(stage, eva, programme, "2027-02-08")
    await stage.goes_to("2027-01-12 09:00")
    await moves(stage, eva, programme, "2027-02-01")
    await stage.goes_to("2027-01-13 09:00")
    news = [said for said in maria.heard() if "flyttats" in said]
    assert len(news) == 2
    assert "från måndag 8 februari till *måndag 1 februari" in news[-1]


async def test_two_at_once_the_second_sees_that_it_has_changed(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    nils = stage.participant("Nils Dahl")
    from programme.ground.roles import Role

    await stage.database.transaction(
        organisation_deeds.add_person,
        Act(await stage.person(eva), stage.clock.now()),
        programme,
        None,
        await stage.person(nils),
        Role.FACILITATOR,
    )
    await opens(stage, eva, programme)
    await opens(stage, nils, programme)
    await eva.fills({"place": "Norrby stadshus"})
    await eva.submits()
    await nils.fills({"day": "2027-02-08"})
    await nils.submits()
    assert list(nils.errors) == ["day"]
    assert (await first_of(stage, programme)).on == FIRST
    assert maria.failures == []


async def test_sent_twice_by_a_slow_line_it_is_kept_once(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    await opens(stage, eva, programme)
    form = eva.modal
    await eva.fills({"day": "2027-02-08"})
    again = {"private_metadata": form.private_metadata}
    await says_yes(eva)
    await eva.closes()
    await eva.clicks(programmes.MEETING_CHANGE, (await first_of(stage, programme)).id)
    eva.modal.content["private_metadata"] = again["private_metadata"]
    await eva.submits()
    assert eva.errors == {}
    assert (await first_of(stage, programme)).version == 2


async def test_a_day_that_has_been_or_is_out_of_order_is_said_at_the_day(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    await opens(stage, eva, programme)
    await eva.fills({"day": "2026-12-01"})
    await eva.submits()
    assert "har redan varit" in eva.errors["day"]
    await eva.fills({"day": "2028-02-01"})
    await eva.submits()
    assert "mellan förra och nästa träff" in eva.errors["day"]
    await eva.fills({"day": "2027-02-02", "link": "ftp://fel.example"})
    await eva.submits()
    assert list(eva.errors) == ["link"]


async def test_one_cluster_gets_a_date_of_its_own(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    per = stage.participant("Per Ås")
    ekeby = await stage.organisation(programme, "Ekeby", cluster="Södra", facilitator=eva, key_person=per)
    first = await first_of(stage, programme)
    await stage.goes_to("2027-01-11 09:00")
    await manages(eva)
    await eva.clicks(programmes.CLUSTER_OPEN, ekeby.cluster_id)
    await eva.clicks(views.MEETING_APART, first.id)
    assert "eget datum för Södra" in eva.modal.words
    await eva.fills({"day": "2027-02-03"})
    await says_yes(eva)
    await eva.closes()
    assert "onsdag 3 februari" in eva.modal.words

    await stage.goes_to("2027-01-12 09:00")
    assert "flyttats" in per.last().text
    assert not any("flyttats" in said for said in maria.heard())
    assert (await first_of(stage, programme)).on == FIRST

    await eva.closes()
    await eva.clicks(programmes.MEETING_CHANGE, first.id)
    await eva.fills({"day": "2027-02-09"})
    await says_yes(eva)
    await stage.goes_to("2027-01-13 09:00")
    assert "flyttats" in maria.last().text
    assert sum("flyttats" in said for said in per.heard()) == 1, "it is not his meeting any more"


async def test_a_shared_date_cannot_pass_a_clusters_own(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    ekeby = await stage.organisation(programme, "Ekeby", cluster="Södra", facilitator=eva)
    first, second, *_ = await stage.database.answer(meetings.of_programme, programme.id)
    await manages(eva)
    await eva.clicks(programmes.CLUSTER_OPEN, ekeby.cluster_id)
    await eva.clicks(views.MEETING_APART, second.id)
    await eva.fills({"day": "2027-02-10"})
    await says_yes(eva)
    await eva.closes()
    await eva.closes()
    await eva.clicks(programmes.MEETING_CHANGE, first.id)
    await eva.fills({"day": "2027-02-12"})
    await eva.submits()
    assert "Södra" in eva.errors["day"]


async def test_only_those_who_come_can_be_host_of_a_clusters_own_meeting(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    ekeby = await stage.organisation(programme, "Ekeby", cluster="Södra", facilitator=eva)
    first = await first_of(stage, programme)
    await manages(eva)
    await eva.clicks(programmes.CLUSTER_OPEN, ekeby.cluster_id)
    await eva.clicks(views.MEETING_APART, first.id)
    offered = await eva.hands.searches(views.ORGANISATION_SEARCH, "")
    assert [one["text"]["text"] for one in offered] == ["Ekeby"]


async def test_a_cluster_with_a_date_of_its_own_comes_back_to_the_common_one(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    per = stage.participant("Per Ås")
    ekeby = await stage.organisation(programme, "Ekeby", cluster="Södra", facilitator=eva, key_person=per)
    first = await first_of(stage, programme)
    await stage.goes_to("2027-01-11 09:00")
    for again in (False, True):
        await manages(eva)
        await eva.clicks(programmes.CLUSTER_OPEN, ekeby.cluster_id)
        await eva.clicks(views.MEETING_APART, first.id)
        await eva.fills({"day": "2027-02-03"})
        await says_yes(eva)
        await eva.closes()
        own = await own_of(stage, programme)
        await stage.goes_to("2027-01-13 09:00" if not again else "2027-01-15 09:00")
        await eva.clicks(programmes.MEETING_CHANGE, own.id)
        if again:
            await eva.fills({"day": FIRST.isoformat()})
            await says_yes(eva)
        else:
            await eva.clicks(views.REJOIN)
            assert "samma dag som för de andra" in eva.modal.words
            await eva.submits()
        await eva.closes()
        assert "*Uppstart*, måndag 1 februari (v. 5)\nGe gruppen ett eget datum" in eva.modal.words
        await eva.closes()
        await eva.closes()
        await stage.goes_to("2027-01-14 09:00" if not again else "2027-01-18 09:00")
        assert "måndag 1 februari" in per.last().text
        every = await stage.database.answer(preparations.of_programme, programme.id)
        theirs = {one.meeting_id for one in every if one.owner == "Ekeby" and one.item.before == first.step}
        assert theirs == {first.id}
        assert eva.failures == []
    assert not any("flyttats" in said for said in maria.heard())


async def own_of(stage: Stage, programme: Programme) -> Meeting:
    every = await stage.database.answer(meetings.of_programme, programme.id)
    return next(one for one in every if one.cluster_id is not None)
