"""Before a meeting moves Eva reads what it means for people, and is asked about a day when nobody works."""

from programme.preparations.preparations import State
from tests.stage import Stage
from tests.stories.changes.test_organisations import owed_by
from tests.stories.meetings.test_meetings import moves, norrby_with_maria, opens, says_yes

EPIPHANY, EVE = "2027-01-06", "2027-01-05"


async def test_a_moved_meeting_moves_reminders_and_nobody_gets_more(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    await opens(stage, eva, programme)
    await eva.fills({"day": "2027-02-08"})
    await eva.submits()
    assert "påminnelser byter dag. Ingen får fler än förut." in eva.modal.words
    assert "nya meddelanden" not in eva.modal.words


async def test_a_meeting_on_a_day_off_in_a_break_or_on_an_eve_is_asked_about(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    for day in (EPIPHANY, EVE):
        await opens(stage, eva, programme)
        await eva.fills({"day": day})
        await eva.submits()
        assert "Spara bara om ni verkligen träffas då." in eva.modal.words, day
    await moves(stage, eva, programme, "2027-02-09")
    assert "Spara bara om ni verkligen" not in eva.modal.words


async def test_moved_nearer_nobody_is_late_and_everybody_has_three_working_days(stage: Stage) -> None:
    eva, maria, programme = await norrby_with_maria(stage)
    await stage.goes_to("2027-01-20 10:00")
    await opens(stage, eva, programme)
    await eva.fills({"day": "2027-01-27"})
    await says_yes(eva)
    still_owed = [
        one
        for one in await owed_by(stage, programme, "Norrby")
        if one.item.before == "start" and one.state is State.OPEN
    ]
    assert still_owed
    for one in still_owed:
        assert "2027-01-25" <= one.due_on.isoformat() != "2027-01-27"
    await stage.goes_to("2027-01-21 09:00")
    assert "hade sista dag" not in maria.heard()[-1]
