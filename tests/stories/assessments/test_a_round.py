"""A self-assessment: all points on one screen, saved at each choice, done when every point has a level."""

import pytest

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.preparations.preparations import DoneHow, Evidence, State
from storage.preparations import preparation_deeds
from tests.norrby import norrby
from tests.stage import Stage
from tests.stories.assessments.levels import ITEM, POINTS, chooses, chooses_all, opens, the_round
from views.assessments import assessments, moved, one_point, points
from views.preparations import preparation_buttons


async def test_maria_and_her_team_agree_on_every_point_and_are_done(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens(team.maria)
    assert "Enas om en nivå för varje punkt." in team.maria.modal.words
    assert len(team.maria.modal.blocks) <= 40
    await team.maria.fills(
        {
            points.comment_block_id("mandate"): "Beslut <i> nämnden & fullmäktige",
            points.COMPANY: "Per Ås, Gun",
        }
    )
    await chooses_all(team.maria, 1, 2, 3, 4, 1, 2, 3, 0)
    one = await the_round(team)
    assert [one.level(point) for point in POINTS] == [1, 2, 3, 4, 1, 2, 3, 0]
    assert one.mark("mandate").comment == "Beslut <i> nämnden & fullmäktige"
    assert one.took_part == "Per Ås, Gun"

    owed = await team.owes(ITEM)
    assert owed.state is State.DONE
    assert owed.done is not None
    assert (owed.done.evidence.how, owed.done.by.name) == (DoneHow.LEVELS, "Maria Lind")
    await team.maria.submits()
    assert "Det här är första gången med den här checklistan." in team.maria.modal.words


async def test_a_point_that_is_left_keeps_it_open_and_nobody_is_pressed(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens(team.maria)
    await chooses(team.maria, "mandate", 2)
    await team.maria.submits()
    assert "7 punkter har ingen nivå än" in team.maria.modal.words
    assert (await team.owes(ITEM)).state is State.OPEN


async def test_a_tap_on_an_old_letter_does_not_make_it_done(stage: Stage) -> None:
    """The letter may have been drawn before the programme's self-assessment had a checklist."""
    team = await norrby(stage, ITEM)
    await team.maria.opens_home()
    assert preparation_buttons.DONE not in str(team.maria.home.blocks)
    owed, maria = await team.owes(ITEM), await stage.person(team.maria)
    act, tick = Act(maria, stage.clock.now()), Evidence(DoneHow.TICK)
    with pytest.raises(Refusal, match="preparation-by-levels"):
        await stage.database.transaction(preparation_deeds.finish, act, owed.id, tick)
    assert (await team.owes(ITEM)).state is State.OPEN


async def test_saying_in_words_that_it_is_done_leads_to_the_screen(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await team.maria.runs("/hemmaplan", "klart självskattning")
    assert (await team.owes(ITEM)).state is State.OPEN
    await team.maria.clicks(preparation_buttons.ASSESS)
    assert team.maria.modal.callback_id == assessments.WINDOW


async def test_two_who_choose_at_once_are_asked_which_level_holds(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens(team.maria)
    await opens(team.anna)
    await chooses(team.anna, "aims", 2)
    await chooses(team.maria, "aims", 3)
    assert (
        "Anna Berg valde *2 Påbörjat* och Maria Lind valde *3 På god väg* samtidigt" in team.maria.modal.words
    )
    one = await the_round(team)
    assert one.level("aims") == 2, "nothing is overwritten"
    assert one.disputed

    await team.maria.clicks("Välj 3 På god väg")
    one = await the_round(team)
    assert (one.level("aims"), one.disputed) == (3, ())
    assert "Nu har punkten en nivå." in team.maria.modal.words
    await team.maria.closes()
    await chooses(team.maria, "aims", 4)
    assert (await the_round(team)).level("aims") == 4, "her screen shows how it stands now"


async def test_what_anna_chose_before_maria_opened_is_marias_to_change(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens(team.anna)
    await chooses(team.anna, "aims", 2)
    await opens(team.maria)
    await chooses(team.maria, "aims", 3)
    assert (await the_round(team)).level("aims") == 3


async def test_two_comments_written_at_once_are_both_kept(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens(team.maria)
    await opens(team.anna)
    for who, words in ((team.anna, "Annas rad"), (team.maria, "Marias rad")):
        await who.fills({points.comment_block_id("facts"): words})
        await who.submits()
    assert (await the_round(team)).mark("facts").comment == "Annas rad\nMarias rad"


async def test_a_comment_too_long_is_told_and_everything_stays(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens(team.maria)
    await team.maria.fills({points.comment_block_id("facts"): "x" * 301})
    await team.maria.submits()
    assert "högst 300 tecken" in str(team.maria.errors)


async def test_one_point_at_a_time_for_a_projector(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens(team.maria)
    await team.maria.clicks(assessments.ONE_BY_ONE)
    assert "Punkt 1 av 8" in team.maria.modal.words
    await chooses(team.maria, "mandate", 4)
    await team.maria.fills({points.comment_block_id("mandate"): "Beslutat i maj"})
    await team.maria.clicks(one_point.FURTHER)
    assert "Punkt 2 av 8" in team.maria.modal.words
    await chooses(team.maria, "managers", 1)
    await team.maria.submits()
    one = await the_round(team)
    assert (one.level("mandate"), one.level("managers")) == (4, 1)
    assert one.mark("mandate").comment == "Beslutat i maj"
    await chooses(team.maria, "managers", 2)
    assert (await the_round(team)).level("managers") == 2


async def test_what_they_say_of_the_whole_and_who_sees_it(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens(team.maria)
    await chooses_all(team.maria, 1, 2, 3, 4, 1, 2, 3, 1)
    await team.maria.submits()
    await team.maria.fills({"needs": "Mer om statistiken"})
    await team.maria.clicks(moved.OPEN_CLUSTER)
    assert "er egen organisation och er grupp" in team.maria.modal.words
    await team.maria.clicks(moved.OPEN_FACILITATOR)
    await team.maria.clicks(moved.CLOSE_CLUSTER)
    one = await the_round(team)
    assert (one.chosen_cluster_id, one.to_facilitator) == (None, True)
    assert one.needs == "Mer om statistiken"
