"""Who it concerns is told: of what was done or waived for her, and of a meeting that another hosts."""

from datetime import date

from programme.people.acts import Act
from programme.preparations.preparations import DoneHow, Evidence
from storage.changes.dates import meeting_deeds
from storage.changes.dates.meeting_deeds import Change
from storage.meetings import meetings
from storage.preparations import preparation_deeds
from tests.norrby import Norrby, norrby
from tests.stage import Stage

TICK = Evidence(DoneHow.TICK)
MORNING, NEXT = "2027-01-18 08:30", "2027-01-19 08:30"


async def does(team: Norrby, deed: object, *args: object) -> None:
    by = Act(await team.stage.person(team.eva), team.stage.clock.now())
    await team.stage.database.transaction(deed, by, (await team.owes("facts")).id, *args)  # type: ignore[arg-type]


async def test_maria_hears_that_her_thing_was_done_for_her(stage: Stage) -> None:
    team = await norrby(stage, "facts", until=MORNING)
    assert "Organisationsfakta" in team.maria.last().text
    await does(team, preparation_deeds.finish, TICK)
    await stage.goes_to(NEXT)
    assert "Eva Ek har gjort klart *Organisationsfakta* i Norrby" in team.maria.last().text


async def test_and_that_it_was_waived_unless_that_is_taken_back(stage: Stage) -> None:
    team = await norrby(stage, "facts", until=MORNING)
    await does(team, preparation_deeds.exempt)
    await stage.goes_to(NEXT)
    assert "*Organisationsfakta* gäller inte längre Norrby. Det har Eva Ek bestämt" in team.maria.last().text

    again = await norrby_again(stage, team)
    assert again == 1


async def norrby_again(stage: Stage, team: Norrby) -> int:
    """Owed again, and waived and taken back the same day: nothing more is said."""
    await does(team, preparation_deeds.reopen)
    await stage.goes_to("2027-01-21 08:30")
    await does(team, preparation_deeds.exempt)
    await does(team, preparation_deeds.reopen)
    await stage.goes_to("2027-01-22 12:00")
    return sum("gäller inte längre" in said for said in team.maria.heard())


async def test_who_has_never_heard_of_it_and_who_did_it_herself_are_told_nothing(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-07 12:00")
    heard = len(team.maria.heard())
    await does(team, preparation_deeds.finish, TICK)
    await stage.goes_to("2027-01-12 12:00")
    assert len(team.maria.heard()) == heard


async def test_the_old_host_hears_that_another_hosts_and_the_new_one_too(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-12 12:00")
    kim = stage.participant("Kim Sol")
    ekeby = await stage.organisation(team.programme, "Ekeby", facilitator=team.eva, key_person=kim)
    await hosts(team, team.organisation.id)
    await hosts(team, ekeby.id)
    await stage.goes_to("2027-01-14 12:00")
    told = [said for said in team.maria.heard() if "hålls hos Ekeby i stället för hos Norrby" in said]
    assert len(told) == 1
    assert "i stället för" not in "".join(kim.heard())
    assert sum("hålls hos er i Ekeby" in said for said in kim.heard()) == 1, "and the new one that it does"
    assert not any("hålls hos er" in said for said in team.maria.heard()), (
        "it was not for long enough to tell"
    )


async def hosts(team: Norrby, host_id: str) -> None:
    stage = team.stage
    first, *_ = await stage.database.answer(meetings.of_programme, team.programme.id)
    by = Act(await stage.person(team.eva), stage.clock.now())
    wanted = Change(date(2027, 2, 1), host_id=host_id)
    await stage.database.transaction(meeting_deeds.change, by, first.id, wanted, seen_version=first.version)
