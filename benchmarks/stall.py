"""Stall: the longest that *Done* waits for its ack while 50,000 reflections are made a file beside it."""

import asyncio
from collections.abc import Coroutine
from statistics import median
from time import perf_counter
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from benchmarks.row import Goal, Row, alone, beside
from benchmarks.stages.maria import Scene, with_a_letter
from programme.people.visibility import MayRead
from programme.reports.papers import Kind, Paper
from rehearsal import Message
from rehearsal.elements import elements_in
from storage.ground.columns import new_id
from storage.people.tables import Membership
from storage.reflections.tables import Reflection
from views.preparations.preparation_buttons import DONE, UNDO
from views.reports.shelves import fetch

REFLECTIONS = 50_000
CLICKS = 15


def rows() -> list[Row]:
    """Takes some forty seconds. The clicks before the export are of the same run."""
    calm, beside_export, beside_paper = asyncio.run(_all())
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
    ]


async def _all() -> tuple[list[float], list[float], list[float]]:
    """Calm, beside an export, beside a paper."""
    async with with_a_letter() as scene:
        await scene.stage.database.transaction(_write, scene.stage.clock.now())
        letter = scene.maria.last()
        await _clicks(scene, letter, 3)
        calm = await _clicks(scene, letter, CLICKS)
        busy = await _clicks_beside(scene, letter, _exports(scene))
        drawn = await _clicks_beside(scene, letter, _draws(scene))
    return calm, busy, drawn


async def _clicks_beside(scene: Scene, letter: Message, work: Coroutine[Any, Any, None]) -> list[float]:
    under_way = asyncio.create_task(work)
    await asyncio.sleep(0.5)
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
