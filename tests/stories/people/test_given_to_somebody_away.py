"""Whoever gives something to somebody who is away hears so there and then, however it is given."""

from datetime import date

from programme.ground.roles import Role
from programme.improvement.improvements import State
from programme.people.absences import Delay
from programme.people.acts import Act
from storage.changes import organisation_deeds
from storage.changes.dates import meeting_deeds
from storage.meetings import meetings
from storage.programmes import delays, organisations
from tests.stage import Participant, Stage
from tests.stories.improvement.test_improvements_stand_in import goes_away
from tests.stories.programmes.test_programmes import manages
from tests.team import Teams, begins, teams
from views.improvement import cycles
from views.improvement.headings import WRITE
from views.improvement.improvements import INVITE
from views.programmes import programmes as programme_views

SINCE, UNTIL = date(2027, 1, 4), date(2027, 1, 22)
WAITS = "Anna Berg är borta till och med fredag 22 januari (v. 3) och får det när det är över."
TURNED_TO = "och får veta det sedan. Så länge vänder jag mig till Maria Lind."


async def gives(who: Participant, button: str, **filled: object) -> str:
    """What the form says when it has been sent; what lies beneath is there again."""
    await who.clicks(button)
    await who.fills(filled)
    await who.submits()
    said = who.modal.words
    if WAITS in said or TURNED_TO in said:
        await who.closes()
    return said


async def away(stage: Stage, *, stand_in: str | None = None) -> Teams:
    team = await teams(stage)
    await goes_away(team.anna, SINCE, UNTIL, stand_in)
    return team


async def test_maria_gives_anna_an_improvement_its_routine_a_test_and_hears_that_it_waits(
    stage: Stage,
) -> None:
    team = await away(stage)
    await begins(team.maria, "Kallelse med sms", state=State.SECURE)
    assert WAITS in await gives(team.maria, f"{WRITE}-basics", responsible_id="Anna Berg")
    assert WAITS in await gives(team.maria, f"{WRITE}-secure", secure_owner_id="Anna Berg")
    assert WAITS not in await gives(team.maria, f"{WRITE}-secure", secure_where="Rutin 4"), "it was hers"
    await stage.goes_to("2027-01-22 17:00")
    assert team.anna.heard() == []
    await stage.goes_to("2027-01-26 08:30")
    told = team.anna.last().text
    assert "Maria Lind har satt dig som ansvarig för *Kallelse med sms*." in told
    assert "Maria Lind har satt dig som ägare till rutinen i *Kallelse med sms*." in told


async def test_a_test_that_is_annas_now_is_asked_of_who_stands_in(stage: Stage) -> None:
    team = await away(stage, stand_in="Maria Lind")
    await begins(team.maria, "Kallelse med sms", state=State.TEST)
    await team.maria.clicks(cycles.CYCLE_LIST)
    await team.maria.clicks(cycles.CYCLE_NEW)
    await team.maria.fills({"what": "sms dagen före", "starts_on": date(2027, 1, 19)})
    await team.maria.submits()
    assert TURNED_TO in await gives(team.maria, cycles.CYCLE_DETAILS, responsible_id="Anna Berg")
    await stage.goes_to("2027-01-18 08:30")
    assert "sms dagen före" in team.maria.last().text


async def test_a_guest_who_takes_part_already_hears_that_she_is_invited(stage: Stage) -> None:
    team = await teams(stage)
    siv, act = stage.participant("Siv Ros"), Act(await stage.person(team.eva), stage.clock.now())
    await stage.database.transaction(
        organisation_deeds.add_person,
        act,
        team.programme,
        team.norrby.id,
        await stage.person(siv),
        Role.SERVICE_REPRESENTATIVE,
    )
    await goes_away(siv, SINCE, UNTIL)
    await begins(team.maria, "Kallelse med sms")
    await team.maria.clicks(INVITE)
    await team.maria.fills({"guests": [siv.hands.person]})
    await team.maria.submits()
    assert "Siv Ros är borta till och med fredag 22 januari" in team.maria.modal.words
    await stage.goes_to("2027-01-26 08:30")
    assert "Maria Lind har bjudit in dig till *Kallelse med sms*." in siv.last().text


async def test_eva_gives_anna_parts_in_the_programme_and_hears_it_too(stage: Stage) -> None:
    team = await away(stage)
    await goes_away(team.stig, SINCE, UNTIL)
    await manages(team.eva)
    await team.eva.clicks(programme_views.FACILITATORS_OPEN)
    await team.eva.clicks(programme_views.MEMBER_NEW)
    await team.eva.fills({"person": team.anna.hands.person})
    await team.eva.submits()
    assert "Anna Berg* är med." in team.eva.modal.words
    assert WAITS in team.eva.modal.words
    act, there = Act(await stage.person(team.eva), stage.clock.now()), team.programme
    stig = await stage.person(team.stig)
    homes = await stage.database.answer(organisations.of_programme, there.id)
    strandvik = next(one.id for one in homes if one.name == "Strandvik")
    late = (Delay(stig, UNTIL),)
    start = (await stage.database.answer(meetings.of_programme, there.id))[0]
    hosted = meeting_deeds.Change(start.on, host_id=strandvik)
    followed = await stage.database.transaction(
        meeting_deeds.change, act, start.id, hosted, seen_version=start.version
    )
    assert followed.away == late
    assert await stage.database.answer(delays.of_mentor, act, strandvik) == late
