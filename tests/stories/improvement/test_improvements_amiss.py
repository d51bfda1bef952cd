"""What goes amiss in improvement work: told where one is, nothing lost, and nothing half done."""

from datetime import date, timedelta
from typing import Any

import pytest

from programme.improvement.cycles import Decision, Matched, Phase
from programme.improvement.improvements import Because, State
from programme.improvement.measures import Value
from programme.people.acts import Act
from storage.improvement import cycle_deeds, measure_deeds
from storage.improvement import measures as kept
from tests.acts import acting
from tests.norrby import button
from tests.stage import Participant, Stage
from tests.team import begins, opens, teams
from tests.wheel import Wheel, opens_improvement, wheel
from views.improvement import actions, cycles
from views.improvement.improvements import MOVE
from views.improvement.measuring import measures

WEEK = {"what": "sms dagen före", "starts_on": date(2027, 1, 19), "ends_on": date(2027, 1, 29)}


async def counting(stage: Stage, language: str = "sv", **fields: Any) -> Wheel:
    """Maria stands in the window of a new measure."""
    team = await wheel(stage, language)
    await team.maria.clicks(measures.MEASURE_LIST)
    await team.maria.clicks(measures.MEASURE_NEW)
    await team.maria.fills({"name": "Dagar till besök"} | fields)
    await team.maria.submits()
    return team


async def values(stage: Stage) -> tuple[Value, ...]:
    [one] = await stage.database.answer(kept.among)
    return one.values


async def comes_to_the_measure(who: Participant) -> None:
    await opens_improvement(who)
    await who.clicks(measures.MEASURE_LIST)
    await who.clicks(measures.MEASURE_OPEN)


async def does(team: Wheel, deed: Any, who: Participant, *args: Any, **facts: Any) -> None:
    """Somebody does something somewhere else, meanwhile."""
    person = await team.stage.person(who)
    await team.stage.database.transaction(deed, Act(person, team.stage.clock.now()), *args, **facts)


@pytest.mark.parametrize(
    ("language", "understood", "not_understood"),
    [("sv", ("12,5", "12.5"), "12,5,1"), ("en", ("12.5", "12,5"), "12.5.1")],
)
async def test_a_figure_is_written_as_in_ones_own_language(
    stage: Stage, language: str, understood: tuple[str, ...], not_understood: str
) -> None:
    team = await counting(stage, language)
    maria = team.maria
    await maria.clicks(measures.ENTER)
    await maria.fills({"value-0": not_understood})
    await maria.submits()
    assert maria.errors == {"value-0": team.texts("series-number", text=not_understood)}
    await maria.closes()
    await maria.clicks(measures.PASTE)
    await maria.fills({"lines": f"2026-11-02\t{not_understood}"})
    await maria.submits()
    assert team.texts("series-number", text=not_understood) in maria.errors["lines"]
    await maria.closes()
    for at, figure in enumerate(understood):
        await maria.clicks(measures.ENTER)
        await maria.fills({"value-0": figure, "on": date(2026, 12, 1 + at)})
        await maria.submits()
        await maria.closes()
    assert [value.entry.value for value in await values(stage)] == [12.5] * len(understood)


async def test_pasted_days_doubled_and_out_of_order_and_a_group_that_is_missing(stage: Stage) -> None:
    team = await counting(stage, groups="Kvinnor, Män")
    maria = team.maria
    await maria.clicks(measures.PASTE)
    await maria.fills({"lines": "2026-11-09;62;80\n2026-11-02;60;\n2026-11-09;61;79"})
    await maria.submits()
    assert "Rad 3: 2026-11-09 står redan på rad 1" in maria.errors["lines"]
    assert await values(stage) == ()
    await maria.fills({"lines": "2026-11-09;62;80\n2026-11-02;60;"})
    await maria.submits()
    assert "En dag saknar värde för någon av grupperna" in maria.modal.words
    assert "inte i datumordning" in maria.modal.words
    await maria.submits()
    assert "3 nya värden" in maria.modal.words


FORMS = {
    measures.ENTER: {"value-0": "12,5"},
    measures.PASTE: {"lines": "2026-11-02 12,5"},
    measures.NOTE: {"text": "ny kallelse"},
    measures.MEASURE_CHANGE: {"name": "Dagar till andra besöket"},
    measures.FREEZE: {"points": "2", "why": "innan vi började"},
}


@pytest.mark.parametrize("opened", FORMS)
async def test_the_measure_is_removed_under_whatever_form_is_open(stage: Stage, opened: str) -> None:
    team = await counting(stage)
    await team.maria.clicks(measures.PASTE)
    await team.maria.fills({"lines": "2026-11-02 12\n2026-11-03 13"})
    await team.maria.submits()
    await team.maria.submits()
    await team.maria.closes()
    await comes_to_the_measure(team.anna)
    await team.anna.clicks(opened)
    await team.maria.clicks(measures.REMOVE)
    await team.anna.fills(FORMS[opened])
    await team.anna.submits()
    assert "finns inte längre" in "".join(team.anna.errors.values())
    assert team.anna.failures == []


async def test_the_picture_of_a_measure_that_was_removed_is_said_to_be_gone(stage: Stage) -> None:
    team = await counting(stage)
    await team.maria.clicks(measures.ENTER)
    await team.maria.fills({"value-0": "12"})
    await team.maria.submits()
    await comes_to_the_measure(team.anna)
    [one] = await stage.database.answer(kept.among)
    person = await stage.person(team.maria)
    await stage.database.transaction(measure_deeds.remove, acting(person), one.id)
    await team.anna.clicks(measures.PICTURE)
    assert "finns inte längre" in team.anna.modal.words


async def test_the_groups_change_while_anna_writes_and_her_figure_is_kept_in_its_field(stage: Stage) -> None:
    team = await counting(stage)
    await comes_to_the_measure(team.anna)
    await team.anna.clicks(measures.ENTER)
    await team.maria.clicks(measures.MEASURE_CHANGE)
    await team.maria.fills({"groups": "Kvinnor, Män"})
    await team.maria.submits()
    await team.anna.fills({"value-0": "12,5"})
    await team.anna.submits()
    assert "Grupperna har ändrats" in team.anna.errors["value-0"]
    assert await values(stage) == ()


@pytest.mark.parametrize(("points", "useful"), [([4], 0), ([3, 5], 2), ([3] * 12, 0)])
async def test_one_point_and_points_that_are_all_equal_are_drawn_and_nothing_is_concluded(
    stage: Stage, points: list[int], useful: int
) -> None:
    team = await counting(stage)
    first = date(2026, 11, 2)
    lines = (f"{first + timedelta(weeks=at // 2, days=at % 2)} {value}" for at, value in enumerate(points))
    await team.maria.clicks(measures.PASTE)
    await team.maria.fills({"lines": "\n".join(lines)})
    await team.maria.submits()
    await team.maria.submits()
    await team.maria.closes()
    await team.maria.clicks(measures.PICTURE)
    [picture] = team.maria.last().files
    assert picture.content.startswith(b"\x89PNG")
    assert f"För få mätvärden än: {useful} av de 10" in team.maria.last().text


async def test_a_move_that_became_impossible_while_one_looked_is_not_made(stage: Stage) -> None:
    """From *make it last* one may finish; from a test one may not."""
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms", state=State.SECURE)
    await opens(team.anna, await team.the("Kallelse med sms"))
    await team.anna.clicks(MOVE)
    await team.anna.fills({"state": State.DONE.value})
    await team.maria.clicks(MOVE)
    await team.maria.fills({"state": State.TEST.value, "because": Because.KNOW_MORE.value})
    await team.maria.submits()
    await team.anna.submits()
    assert "Någon annan har flyttat förbättringen" in team.anna.errors["state"]
    assert (await team.the("Kallelse med sms")).state is State.TEST


async def test_a_decision_waits_for_the_study_that_somebody_took_back(stage: Stage) -> None:
    team = await wheel(stage)
    await team.plans(team.maria, **WEEK)
    await team.maria.closes()
    await stage.goes_to("2027-02-01 08:30")
    await team.maria.clicks(cycles.MATCHED[Matched.YES])
    await team.maria.fills({"learned": "det räckte"})
    await team.maria.submits()
    await team.maria.clicks(cycles.DECIDE[Decision.ADOPT])
    one = await team.test()
    await does(team, cycle_deeds.undo, team.anna, one.id, seen=Phase.ACT)
    await team.maria.submits()
    assert "Studera testet först" in "".join(team.maria.errors.values())
    assert (await team.test()).decision is None


async def test_a_plan_of_a_test_that_went_when_the_decision_was_taken_back_is_not_kept(stage: Stage) -> None:
    team = await wheel(stage)
    await team.plans(team.maria, **WEEK)
    await team.maria.clicks(cycles.OBSERVE)
    await team.maria.fills({"seen": "alla kom"})
    await team.maria.submits()
    await team.maria.clicks(cycles.END)
    await team.maria.clicks(cycles.STUDY)
    await team.maria.fills({"learned": "det räckte"})
    await team.maria.submits()
    await team.maria.clicks(cycles.DECIDE[Decision.ADAPT])
    await team.maria.submits()
    assert team.texts("cycle-plan-title") in team.maria.modal.words
    await does(team, cycle_deeds.undo, team.anna, (await team.test()).id, seen=Phase.CLOSED)
    await team.maria.fills({"what": "sms till alla"})
    await team.maria.submits()
    assert "finns inte längre" in "".join(team.maria.errors.values())
    assert len(await team.tests()) == 1


async def test_an_answer_about_a_test_that_was_put_off_meanwhile(stage: Stage) -> None:
    """The letter asks whether it matched; Anna has moved the whole test to next month."""
    team = await wheel(stage)
    await team.plans(team.maria, **WEEK)
    await team.maria.closes()
    await stage.goes_to("2027-02-01 08:30")
    letter = team.maria.last()
    yes = button(letter, cycles.MATCHED[Matched.YES])
    one = await team.test()
    later = {"starts_on": date(2027, 3, 1), "ends_on": date(2027, 3, 5)}
    await does(team, cycle_deeds.plan, team.anna, one.id, one.improvement_id, later, shown={})
    await team.maria.presses(yes, letter)
    assert "har inte börjat än" in team.maria.ephemeral[-1].text
    assert (await team.test()).matched is None


async def test_nobody_is_told_twice_of_one_promise_in_one_letter(stage: Stage) -> None:
    """Anna is new: the welcome comes first, and what she got from Maria comes on the day of its reminder."""
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms", state=State.PLAN)
    await team.maria.clicks(actions.ACTION_PLAN)
    await team.maria.clicks(actions.ACTION_NEW)
    await team.maria.fills({"what": "Skriv texten", "responsible": "Anna Berg", "due_on": date(2027, 1, 15)})
    await team.maria.submits()
    await stage.goes_to("2027-01-08 08:30")
    assert team.anna.last().text.count("Skriv texten") == 1
    assert "Maria Lind har gett dig en uppgift" in team.anna.last().text
    await stage.goes_to("2027-01-14 08:30")
    assert "har det i er handlingsplan" in team.anna.last().text
