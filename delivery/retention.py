"""The nightly look at what is kept: warnings are promised, and what may end ends."""

from collections.abc import Callable
from datetime import datetime

import structlog

from storage.changes import trial_deeds
from storage.changes.endings import erasure_deeds, retention_deeds
from storage.changes.endings.retention_deeds import Came
from storage.ground.database import Database
from storage.people import strangers

log = structlog.get_logger()


async def look(database: Database, workspace_id: str, now: Callable[[], datetime]) -> None:
    """Each piece is a transaction of its own: nobody waits long, and a night cut short is no harm."""
    ready = await database.transaction(retention_deeds.look, workspace_id, now=now())
    for trial in await database.answer(trial_deeds.over, workspace_id, now=now()):
        await database.transaction(trial_deeds.end, trial)
    while await database.transaction(erasure_deeds.sweep):
        pass
    for programme_id in ready:
        came = Came.FURTHER
        while came is Came.FURTHER:
            came = await database.transaction(retention_deeds.step, programme_id, now=now())
        log.info("a programme's time is out", programme=programme_id, came=came.value)
    if ready:
        await _forget_strangers(database, workspace_id)
    for programme_id in await database.answer(retention_deeds.unwarned, workspace_id, now=now()):
        log.warning("a programme's time is out and nobody can be warned", programme=programme_id)


async def _forget_strangers(database: Database, workspace_id: str) -> None:
    after: str | None = ""
    while after is not None:
        after = await database.transaction(strangers.forget_strangers, workspace_id, after=after)
