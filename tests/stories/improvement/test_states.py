"""What was done is where an improvement stands; and who wrote an idea down hears what became of it."""

from datetime import date

from programme.improvement.cycles import Decision, Matched
from programme.improvement.improvements import State
from tests.stage import Stage
from tests.wheel import Wheel, opens_improvement, wheel
from views.improvement import cycles as views


async def stands_in(team: Wheel) -> State:
    return (await team.improvement()).state


async def test_a_test_planned_begun_studied_and_adopted_takes_the_improvement_along(stage: Stage) -> None:
    team = await wheel(stage, state=State.CHOOSE)
    assert await stands_in(team) is State.CHOOSE
    await opens_improvement(team.maria)
    await team.plans(
        team.maria, what="sms dagen före", starts_on=date(2027, 1, 19), ends_on=date(2027, 1, 29)
    )
    await team.maria.closes()
    assert await stands_in(team) is State.PLAN
    await stage.goes_to("2027-01-26 08:30")
    await team.maria.clicks(views.NOTHING_NEW)
    assert await stands_in(team) is State.TEST
    await stage.goes_to("2027-02-01 08:30")
    await team.maria.clicks(views.MATCHED[Matched.YES])
    await team.maria.fills({"learned": "Fler kom"})
    await team.maria.submits()
    assert await stands_in(team) is State.STUDY
    await team.maria.clicks(views.DECIDE[Decision.ADOPT])
    await team.maria.fills({"why": "fler kom"})
    await team.maria.submits()
    assert await stands_in(team) is State.SECURE
    assert team.maria.failures == []
