"""What was done is where an improvement stands; and who wrote an idea down hears what became of it."""

from datetime import date

from programme.improvement.cycles import Decision, Matched
from programme.improvement.improvements import State
from tests.stage import Stage
from tests.stories.screens.test_home import opens
from tests.wheel import Wheel, opens_improvement, wheel
from views.improvement import cycles as views
from views.improvement.headings import WRITE


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


async def test_what_is_to_be_looked_at_again_is_on_home_on_its_day_and_comes_back_in_other_words(
    stage: Stage,
) -> None:
    team = await wheel(stage, state=State.SECURE)
    await opens_improvement(team.maria)
    await team.maria.clicks(f"{WRITE}-secure")
    await team.maria.fills({"secure_owner_id": "Maria Lind", "secure_look_on": date(2027, 2, 15)})
    await team.maria.submits()
    await stage.settled()
    assert "titta på det här igen" not in (await opens(team.maria)).words, "weeks before"
    await stage.goes_to("2027-02-15 08:30")
    first = team.maria.last().text
    assert "titta på det här igen" in first
    assert "titta på det här igen" in (await opens(team.maria)).words
    heard = len(team.maria.heard())
    await stage.goes_to("2027-02-19 17:00")
    assert len(team.maria.heard()) == heard, "not the day after"
    await stage.goes_to("2027-03-12 17:00")
    after = [text for text in team.maria.heard()[heard:] if "titta på igen" in text]
    assert len(after) == 1, "once more"
    assert "Det här är sista gången jag frågar." in after[0]
