"""Drawing: the longest that the event loop stands still while a heat map is drawn and a .pptx is made."""

import asyncio
from collections.abc import Awaitable
from dataclasses import replace
from datetime import date
from time import perf_counter

from benchmarks.row import Goal, Row, alone, beside
from benchmarks.stages.maria import with_a_letter
from exports.assessments.heat_maps import heat_map_pngs
from exports.screens.apart import Wanted, made_apart
from programme.assessments.assessments import Mark
from programme.assessments.heat_maps import HeatMap, heat_maps
from programme.preparations.preparations import Owed
from programme.reports.papers import Asked, Kind, Paper
from storage.preparations import preparations
from tests.exports.extracts import MARIA, NOW, ROUND
from texts import texts_in

ORGANISATIONS = 300
SV = texts_in("sv")
A_TICK, CALM = 0.001, 3.0  # seconds


def rows() -> list[Row]:
    """Takes some ten seconds."""
    return asyncio.run(_all())


async def _all() -> list[Row]:
    heat_map_pngs(replace(_country(), rows=_country().rows[:1]), SV)  # what is imported the first time
    _, calm = await _beside(asyncio.sleep(CALM))
    drawn, heat_stall = await _beside(asyncio.to_thread(heat_map_pngs, _country(), SV))
    made, deck_stall = await _presentation()
    heat, deck = f"a heat map of {ORGANISATIONS} organisations", "a presentation of one organisation"
    return [
        alone("heat-map", f"{heat}, in pictures of forty", drawn, unit="s"),
        _pause("heat-map-stall", heat, heat_stall, calm),
        alone("presentation", f"{deck} as .pptx, in a process of its own", made, unit="s"),
        _pause("presentation-stall", deck, deck_stall, calm),
    ]


def _pause(name: str, what: str, pause: float, calm: float) -> Row:
    said = f"{what}: the loop's longest pause (beside: nothing to do)"
    return beside(name, said, pause, calm, unit="ms", goal=Goal(50))


async def _beside(work: Awaitable[object]) -> tuple[float, float]:
    """Seconds that it took, and the longest that the loop let somebody wait meanwhile, in milliseconds."""
    begun, longest = perf_counter(), 0.0
    under_way = asyncio.ensure_future(work)
    while not under_way.done():
        asked = perf_counter()
        await asyncio.sleep(A_TICK)
        longest = max(longest, perf_counter() - asked - A_TICK)
    await under_way
    return perf_counter() - begun, longest * 1000


async def _presentation() -> tuple[float, float]:
    """From the question to the file."""
    async with with_a_letter() as scene:
        database, now = scene.stage.database, scene.stage.clock.now()
        owed = await database.answer(preparations.of_programme, scene.programme_id)
        url = database.url.render_as_string(hide_password=False)
        asked = Asked(Paper.PRESENTATION, _presents(owed).id, Kind.PPTX)
        person = await scene.stage.person(scene.maria)
        wanted = Wanted(url, scene.programme_id, person.id, now, asked, "1")
        return await _beside(made_apart(wanted, _read))


def _presents(owed: list[Owed]) -> Owed:
    return next(one for one in owed if one.presents is not None)


async def _read() -> None:
    """What is told when everything has been read; nobody listens here."""


def _country() -> HeatMap:
    """Two rounds an organisation, every point with a level."""
    points = ROUND.checklist.points
    both = (
        replace(
            ROUND,
            id=f"r{at} {month}",
            organisation_id=f"o{at}",
            organisation=f"Kommun {at:03}",
            on=date(2027, month, 1),
            marks={
                point.id: Mark(point.id, 1 + (at + each + month) % 3, by=MARIA, at=NOW)
                for each, point in enumerate(points)
            },
        )
        for at in range(ORGANISATIONS)
        for month in (2, 9)
    )
    return heat_maps(both)[0]
