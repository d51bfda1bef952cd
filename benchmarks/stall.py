"""Stall: the longest that *Done* waits for its ack while 50,000 reflections are made a file beside it."""

import asyncio
from statistics import median
from time import perf_counter

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from benchmarks.row import Goal, Row, alone, beside
from benchmarks.stages.maria import Scene, with_a_letter
from programme.people.visibility import MayRead
from rehearsal import Message
from rehearsal.elements import elements_in
from storage.ground.columns import new_id
from storage.people.tables import Membership
from storage.reflections.tables import Reflection
from views.preparations.preparation_buttons import DONE, UNDO

REFLECTIONS = 50_000
CLICKS = 15


def rows() -> list[Row]:
    """Takes some forty seconds. The clicks before the export are of the same run."""
    calm, beside_export = asyncio.run(_both())
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
    ]


async def _both() -> tuple[list[float], list[float]]:
    async with with_a_letter() as scene:
        await scene.stage.database.transaction(_write, scene.stage.clock.now())
        letter = scene.maria.last()
        await _clicks(scene, letter, 3)
        calm = await _clicks(scene, letter, CLICKS)
        export = asyncio.create_task(_exports(scene))
        await asyncio.sleep(0.5)
        busy: list[float] = []
        while not export.done():
            busy += await _clicks(scene, letter, 1)
        await export
    return calm, busy


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
