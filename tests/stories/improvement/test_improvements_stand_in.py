"""Maria is away: what her test asks and what she has promised goes to Anna, or waits until she is back."""

from datetime import date

from programme.ground.notices import Kind
from programme.improvement.cycles import Decision, Matched, Phase
from programme.improvement.improvements import State
from programme.people.acts import Act
from storage.improvement import action_deeds as kept
from tests.stage import Participant, Stage
from tests.team import Teams, begins, teams
from tests.wheel import Wheel, wheel
from views.improvement import actions, cycles
from views.improvement.headings import WRITE
from views.people import absences

WEEK = {"what": "sms dagen före", "starts_on": date(2027, 1, 19), "ends_on": date(2027, 1, 29)}
STANDS_IN = "är ersättare för Maria Lind till och med"


async def goes_away(who: Participant, since: date, until: date, stand_in: str | None = None) -> None:
    """From Home."""
    while who.hands.modal is not None:
        await who.closes()
    await who.opens_home()
    await who.clicks(absences.OPEN)
    await who.fills({absences.SINCE: since, absences.UNTIL: until})
    if stand_in is not None:
        await who.fills({absences.STAND_IN: stand_in})
    await who.submits()
    assert who.errors == {}
    await who.closes()


async def testing(stage: Stage, **fields: object) -> Wheel:
    team = await wheel(stage)
    await team.plans(team.maria, **(WEEK | fields))
    return team


async def promising(stage: Stage, due_on: date) -> Teams:
    """Maria has put a line on herself; the welcomes have been read."""
    team = await teams(stage)
    await stage.goes_to("2027-01-08 12:00")
    await begins(team.maria, "Kallelse med sms", state=State.PLAN)
    await team.maria.clicks(actions.ACTION_PLAN)
    await team.maria.clicks(actions.ACTION_NEW)
    await team.maria.fills({"what": "Skriv texten", "responsible": "Maria Lind", "due_on": due_on})
    await team.maria.submits()
    return team


async def test_anna_is_asked_while_maria_is_away_and_maria_when_she_is_back(stage: Stage) -> None:
    team = await testing(stage, prediction="minst 7 av 10")
    await stage.goes_to("2027-01-20 12:00")
    await goes_away(team.maria, date(2027, 1, 25), date(2027, 2, 2), "Anna Berg")
    await stage.goes_to("2027-01-26 08:30")
    assert "Vad har ni sett?" in team.anna.last().text
    assert f"{STANDS_IN} tisdag 2 februari" in team.anna.last().text
    assert cycles.NOT_MINE not in str(team.anna.last().blocks), "whose it is stays as it is"
    await team.anna.clicks(cycles.OBSERVE)
    await team.anna.fills({"seen": "5 av 8 kom"})
    await team.anna.submits()
    assert "5 av 8 kom" in team.anna.last().text

    await stage.goes_to("2027-02-01 08:30")
    await team.anna.clicks(cycles.MATCHED[Matched.PARTLY])
    await team.anna.fills({"learned": "Numren är gamla"})
    await team.anna.submits()
    assert await team.asked(team.maria) == []
    await stage.goes_to("2027-02-03 08:30")
    assert await team.asked(team.maria) == ["2027-02-03 decision"]
    assert STANDS_IN not in team.maria.last().text
    await team.maria.clicks(cycles.DECIDE[Decision.ADOPT])
    await team.maria.submits()
    assert (await team.test()).phase is Phase.CLOSED
    assert team.most_a_day(team.anna) == 1


async def test_with_nobody_to_stand_in_she_is_asked_when_she_is_back_and_not_of_all_at_once(
    stage: Stage,
) -> None:
    team = await testing(stage)
    await stage.goes_to("2027-01-19 12:00")
    await goes_away(team.maria, date(2027, 1, 25), date(2027, 2, 12))
    before = await team.asked(team.maria)
    await stage.goes_to("2027-02-14 12:00")
    assert (await team.asked(team.maria), await team.asked(team.anna)) == (before, [])
    await stage.goes_to("2027-02-15 08:30")
    assert (await team.asked(team.maria))[len(before) :] == ["2027-02-15 study"]
    assert team.maria.last().text.count("sms dagen före") == 1


async def test_a_prediction_is_asked_for_before_she_leaves(stage: Stage) -> None:
    team = await testing(stage)
    await stage.goes_to("2027-01-12 12:00")
    await goes_away(team.maria, date(2027, 1, 15), date(2027, 1, 22))
    await stage.goes_to("2027-01-18 12:00")
    assert await team.asked(team.maria) == ["2027-01-14 prediction"]


async def test_maria_is_back_early_and_asked_herself_again(stage: Stage) -> None:
    team = await testing(stage)
    await stage.goes_to("2027-01-20 12:00")
    await goes_away(team.maria, date(2027, 1, 21), date(2027, 2, 26), "Anna Berg")
    await stage.goes_to("2027-01-27 12:00")
    assert (await team.asked(team.anna, Kind.OBSERVATION)) == ["2027-01-26 observation"]
    await team.maria.opens_home()
    await team.maria.clicks(absences.BACK)
    await stage.goes_to("2027-02-01 08:30")
    assert (await team.asked(team.anna, Kind.OBSERVATION, Kind.STUDY)) == ["2027-01-26 observation"]
    assert (await team.asked(team.maria))[-2:] == ["2027-01-29 observation", "2027-02-01 study"]


async def test_an_improvement_that_stands_still_is_brought_up_with_who_is_there(stage: Stage) -> None:
    team = await wheel(stage, state=State.FACTS)
    await goes_away(team.maria, date(2027, 1, 18), date(2027, 1, 29), "Anna Berg")
    await stage.goes_to("2027-02-05 12:00")
    assert await team.asked(team.maria) == []
    assert await team.asked(team.anna) == ["2027-01-25 standstill"]
    await team.anna.clicks(cycles.CYCLE_NEW)
    await team.anna.fills({"what": "fråga tre i väntrummet"})
    await team.anna.submits()
    assert [one.title for one in await team.tests()] == ["fråga tre i väntrummet"]


async def test_anna_is_reminded_of_what_maria_has_promised_and_does_it(stage: Stage) -> None:
    team = await promising(stage, date(2027, 1, 29))
    await goes_away(team.maria, date(2027, 1, 18), date(2027, 1, 26), "Anna Berg")
    heard = len(team.maria.heard())
    await stage.goes_to("2027-01-22 08:30")
    assert "*Skriv texten*, senast *fredag 29 januari (v. 4)*" in team.anna.last().text
    assert f"{STANDS_IN} tisdag 26 januari" in team.anna.last().text
    assert "det står på dig" not in team.anna.last().text
    assert actions.ACTION_NOT_MINE not in str(team.anna.last().blocks)
    await team.anna.clicks(actions.ACTION_DONE)
    assert "*Skriv texten*: klart. Tack." in team.anna.last().text
    await stage.goes_to("2027-02-05 12:00")
    assert "Skriv texten" not in "".join(team.maria.heard()[heard:])


async def test_what_is_left_undone_is_recalled_when_maria_is_back(stage: Stage) -> None:
    team = await promising(stage, date(2027, 1, 22))
    await goes_away(team.maria, date(2027, 1, 18), date(2027, 2, 5))
    heard = len(team.maria.heard())
    await stage.goes_to("2027-02-07 12:00")
    assert len(team.maria.heard()) == heard + 1, "once, before she left"
    await stage.goes_to("2027-02-08 08:30")
    said = "*Skriv texten* skulle vara gjort fredag 22 januari (v. 3). Det hör till *Kallelse med sms*."
    assert said in team.maria.last().text
    assert len(team.anna.heard()) == 1, "the welcome"


async def test_what_is_new_to_maria_waits_for_herself_though_anna_stands_in(stage: Stage) -> None:
    """Anna puts a line on her while she is away: the reminder is Anna's, that it is Maria's comes later."""
    team = await promising(stage, date(2027, 3, 1))
    await goes_away(team.maria, date(2027, 1, 18), date(2027, 1, 29), "Anna Berg")
    await stage.goes_to("2027-01-18 12:00")
    [one] = await stage.database.answer(kept.to_do, (await stage.person(team.maria)).id)
    anna = await stage.person(team.anna)
    now = stage.clock.now()
    wanted = kept.Wanted("Ring upp", one.responsible.id if one.responsible else None, date(2027, 2, 5))
    await stage.database.transaction(kept.promise, Act(anna, now), "action2", one.improvement_id, wanted)
    await stage.goes_to("2027-01-29 12:00")
    assert "*Ring upp*, senast" in team.anna.last().text
    assert "har satt upp dig" not in "".join(team.anna.heard())
    await stage.goes_to("2027-02-01 08:30")
    assert "Anna Berg har gett dig en uppgift" in team.maria.last().text


async def test_nobody_looks_again_before_the_day_because_somebody_is_away(stage: Stage) -> None:
    team = await teams(stage)
    await stage.goes_to("2027-01-08 12:00")
    await begins(team.maria, "Kallelse med sms", state=State.SECURE)
    await team.maria.clicks(f"{WRITE}-secure")
    await team.maria.fills({"secure_owner_id": "Maria Lind", "secure_look_on": date(2027, 1, 27)})
    await team.maria.submits()
    await goes_away(team.maria, date(2027, 1, 18), date(2027, 1, 29))
    heard = len(team.maria.heard())
    await stage.goes_to("2027-01-31 12:00")
    assert len(team.maria.heard()) == heard
    await stage.goes_to("2027-02-01 08:30")
    assert "ni bestämde att titta på det här igen" in team.maria.last().text
