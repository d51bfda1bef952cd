"""Stall: the longest that *Done* waits for its ack while much is made a file, or a country is moved."""

import asyncio
from collections.abc import Coroutine
from datetime import timedelta
from statistics import median
from time import perf_counter
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from benchmarks.row import Goal, Row, alone, beside
from benchmarks.stages import collaborative
from benchmarks.stages.maria import Scene, with_a_letter
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import MayRead
from programme.programmes.programmes import Programme
from programme.reports.papers import Kind, Paper
from rehearsal import Message
from rehearsal.elements import elements_in
from storage.changes import organisation_deeds
from storage.changes.dates import meeting_deeds
from storage.ground.columns import new_id
from storage.ground.database import Database
from storage.meetings import meetings
from storage.people.tables import Membership
from storage.reflections.tables import Reflection
from views.preparations.preparation_buttons import DONE, UNDO
from views.reports.shelves import fetch

REFLECTIONS = 100_000
ORGANISATIONS = 300
CLICKS = 15
BEGUN, AT_ONCE = 0.5, 0.02
"""Seconds until a file is being made, and until a meeting is being moved."""


def rows() -> list[Row]:
    """Takes about two minutes. The clicks before the export are of the same run."""
    calm, beside_export, beside_paper, beside_country = asyncio.run(_all())
    name = f"click on Done to its ack while {REFLECTIONS:,} reflections are exported"
    return [
        alone("stall", f"{name}: the longest", max(beside_export), unit="ms", goal=Goal(50)),
        beside(
            "stall-median",
            f"{name}: median (beside: nothing else)",
            median(beside_export),
            median(calm),
            unit="ms",
        ),
        alone(
            "stall-paper",
            "click on Done to its ack while a closing report is made: the longest",
            max(beside_paper),
            unit="ms",
            goal=Goal(50),
        ),
        alone(
            "stall-country",
            f"click on Done to its ack while {ORGANISATIONS} organisations' meeting is moved: the longest",
            max(beside_country),
            unit="ms",
            goal=Goal(50),
        ),
    ]


async def _all() -> tuple[list[float], list[float], list[float], list[float]]:
    """Calm, beside an export, beside a paper, beside a country that is moved."""
    async with with_a_letter() as scene:
        await scene.stage.database.transaction(_write, scene.stage.clock.now())
        letter = scene.maria.last()
        await _clicks(scene, letter, 3)
        calm = await _clicks(scene, letter, CLICKS)
        busy = await _clicks_beside(scene, letter, _exports(scene))
        drawn = await _clicks_beside(scene, letter, _draws(scene))
        moves = _moves(scene.stage.database, *_country(scene.stage.database))
        moved = await _clicks_beside(scene, letter, moves, after=AT_ONCE)
    return calm, busy, drawn, moved


async def _clicks_beside(
    scene: Scene, letter: Message, work: Coroutine[Any, Any, None], *, after: float = BEGUN
) -> list[float]:
    under_way = asyncio.create_task(work)
    await asyncio.sleep(after)
    took: list[float] = []
    while not under_way.done():
        took += await _clicks(scene, letter, 1)
    await under_way
    return took


async def _clicks(scene: Scene, letter: Message, times: int) -> list[float]:
    """Milliseconds each; what else is under way is not waited for."""
    took, hands = [], scene.maria.hands
    for _ in range(times):
        began = perf_counter()
        await hands.clicks(DONE, in_=letter)
        took.append((perf_counter() - began) * 1000)
        await scene.stage.slack.until(lambda: UNDO in _on(letter))
        await hands.clicks(UNDO, in_=letter)
        await scene.stage.slack.until(lambda: UNDO not in _on(letter))
    assert not hands.failures, hands.failures
    return took


def _on(letter: Message) -> set[str]:
    return {element.action_id for element in elements_in(letter.blocks)}


async def _exports(scene: Scene) -> None:
    other = scene.maria.hands
    await other.runs("/hemmaplan", "export")
    await scene.stage.hemmaplan.house.finished()


async def _draws(scene: Scene) -> None:
    """A closing report of hers, in Word."""
    hers = scene.maria.hands
    await hers.runs("/hemmaplan", "rapporter")
    await hers.clicks(fetch(Paper.ACCOUNT, Kind.DOCX), in_=hers.modal)
    await scene.stage.hemmaplan.house.finished()


def _country(database: Database) -> tuple[Programme, Person]:
    """A whole one takes part in another programme, and is promised what it will hear."""
    led, eva, teams = collaborative.known(database, ORGANISATIONS)
    database.write(organisation_deeds.add_many, led, teams, by=eva, now=collaborative.NOW)
    return led, eva


async def _moves(database: Database, led: Programme, eva: Person) -> None:
    """What everybody in it is promised follows to another day."""
    meeting = (await database.answer(meetings.of_programme, led.id))[1]
    later = meeting_deeds.Change(on=meeting.on + timedelta(days=7))
    act = Act(eva, collaborative.NOW)
    await database.transaction(meeting_deeds.change, act, meeting.id, later, seen_version=meeting.version)


def _write(session: Session, now) -> None:  # type: ignore[no-untyped-def]
    seat = session.scalars(select(Membership).where(Membership.organisation_id.is_not(None))).first()
    assert seat is not None
    about = {
        "programme_id": seat.programme_id,
        "author_id": seat.person_id,
        "organisation_id": seat.organisation_id,
        "text": "Vi trodde att fler skulle komma, och det gjorde de när kallelsen kom per sms. " * 2,
        "may_read": MayRead.ORGANISATION,
        "joint": False,
        "written_at": now,
    }
    session.execute(insert(Reflection), [about | {"id": new_id()} for _ in range(REFLECTIONS)])
