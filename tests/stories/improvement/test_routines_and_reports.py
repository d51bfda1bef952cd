"""A routine's owner is a person, who is told; and what is to be reported at a meeting is remembered."""

from datetime import date

from programme.improvement.improvements import State
from programme.people.acts import Act
from storage.changes.dates import meeting_deeds
from storage.changes.endings import handover_deeds
from storage.meetings import meetings
from tests.stage import Stage
from tests.team import Teams, begins, opens, teams
from views.improvement.headings import WRITE


async def owns(team: Teams, name: str) -> None:
    await team.maria.clicks(f"{WRITE}-secure")
    look = date(2027, 3, 1)
    await team.maria.fills({"secure_owner_id": name, "secure_where": "Rutin 4", "secure_look_on": look})
    await team.maria.submits()


async def test_anna_hears_that_the_routine_is_hers_and_looks_at_it_again(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms", state=State.SECURE)
    await owns(team, "Anna Berg")
    assert "Anna Berg" in team.maria.modal.words
    await stage.goes_to("2027-01-15 12:00")
    [told] = [said for said in team.anna.heard() if "ägare till rutinen" in said]
    assert "Maria Lind har satt dig som ägare till rutinen i *Kallelse med sms*" in told
    assert "Rutinen: Rutin 4." in told
    assert "titta på den igen" in told
    assert "1 mars" in told
    heard = len(team.maria.heard())
    await stage.goes_to("2027-03-01 08:30")
    assert "ni bestämde att titta på det här igen" in team.anna.last().text
    assert len(team.maria.heard()) == heard, "it is Anna's to look at"


async def test_who_names_herself_is_told_nothing_and_another_owner_instead_is(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms", state=State.SECURE)
    await owns(team, "Maria Lind")
    await team.maria.clicks(f"{WRITE}-secure")
    await team.maria.fills({"secure_owner_id": "Anna Berg"})
    await team.maria.submits()
    await stage.goes_to("2027-01-15 12:00")
    assert not any("ägare till rutinen" in said for said in team.maria.heard())
    assert any("ägare till rutinen" in said for said in team.anna.heard())
    await stage.goes_to("2027-03-01 08:30")
    assert "titta på det här igen" in team.anna.last().text
    assert not any("titta på det här igen" in said for said in team.maria.heard())


async def test_a_routine_goes_with_all_else_to_who_takes_over(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms", state=State.SECURE)
    await owns(team, "Anna Berg")
    act, anna = Act(await stage.person(team.eva), stage.clock.now()), await stage.person(team.anna)
    maria = await stage.person(team.maria)
    await stage.database.transaction(
        handover_deeds.everything, act, team.programme.id, anna.id, to=maria.id, leaving=True
    )
    assert (await team.the("Kallelse med sms")).owner == maria
    await stage.goes_to("2027-01-15 12:00")
    assert any("ägare till rutinen" in said for said in team.maria.heard())


async def test_two_weeks_before_the_meeting_maria_hears_what_is_to_be_reported_there(stage: Stage) -> None:
    team = await teams(stage)
    await begins(team.maria, "Kallelse med sms")
    await team.maria.clicks(f"{WRITE}-elsewhere")
    await team.maria.fills({"report_at": "meeting-1"})
    await team.maria.submits()
    await stage.goes_to("2027-02-19 12:00")
    assert not any("ska redovisas" in said for said in team.maria.heard())
    held = await stage.database.answer(meetings.of_programme, team.programme.id)
    one = next(each for each in held if each.step == "meeting-1")
    act = Act(await stage.person(team.eva), stage.clock.now())
    later = meeting_deeds.Change(date(2027, 3, 15))
    await stage.database.transaction(meeting_deeds.change, act, one.id, later, seen_version=one.version)
    await stage.goes_to("2027-02-26 12:00")
    assert not any("ska redovisas" in said for said in team.maria.heard()), "they meet a week later now"
    await stage.goes_to("2027-03-01 08:30")
    assert "*Kallelse med sms* ska redovisas på träff 1" in team.maria.last().text
    assert "måndag 15 mars" in team.maria.last().text
    assert len(team.elsa.heard()) == len([said for said in team.elsa.heard() if "redovisas" not in said])
    await opens(team.maria, await team.the("Kallelse med sms"))
