"""The parts of a report as they are kept: who reads what of them, and what becomes of an approval."""

from collections.abc import Callable
from typing import Any

from programme.people.acts import Act
from programme.reports.report_parts import ReportPart, State, Words
from storage.reports import report_part_deeds as deeds
from storage.reports import report_parts
from tests.norrby import Norrby, norrby
from tests.stage import Stage


async def does(team: Norrby, deed: Callable[..., Any], *given: Any, eva: bool = False) -> Any:
    person = await team.stage.person(team.eva if eva else team.maria)
    return await team.stage.database.transaction(deed, Act(person, team.stage.clock.now()), *given)


async def read_by_eva(team: Norrby) -> ReportPart:
    (part,) = await does(team, report_parts.of_programme, team.programme.id, eva=True)
    assert isinstance(part, ReportPart)
    return part


async def test_other_words_than_those_approved_are_not_approved(stage: Stage) -> None:
    team = await norrby(stage)
    (part,) = await does(team, deeds.ask, team.programme.id, eva=True)
    assert len(await does(team, deeds.ask, team.programme.id, eva=True)) == 1, "asked once, however often"

    await does(team, deeds.approve, part.id, Words("Fler kommer."))
    assert (await read_by_eva(team)).words == Words("Fler kommer.")

    await does(team, deeds.write, part.id, Words("Fler kommer, tror vi."))
    read = await read_by_eva(team)
    assert (read.state, read.words, read.settled_by) == (State.ASKED, Words(), None)

    await does(team, deeds.leave_out, part.id, Words("Fler kommer, tror vi."))
    read = await read_by_eva(team)
    assert (read.state, read.words) == (State.LEFT_OUT, Words())
    hers = await does(team, report_parts.own, part.id)
    assert hers.words.changed == "Fler kommer, tror vi.", "kept for the organisation"
