"""Read by the process from which those who are killed are forked: it has lived a round, once for them all.

What is imported when it is first used, what SQL a statement becomes and what is remembered of texts and
kinds is there when they begin; each opens a database and a client of its own.
"""

import asyncio
import gc
import tempfile
from pathlib import Path

import pytest  # noqa: F401  whoever is forked by a test reads it before all else

from tests.delivery.place import a_place
from tests.statements import remember_statements


async def _lives_a_round(folder: Path) -> None:
    async with a_place(f"sqlite:///{folder / 'warm.db'}") as place:
        place.promise("Maria Lind", "Anna Berg")
        await place.round()
        place.is_told_exactly_once()


remember_statements()
with tempfile.TemporaryDirectory() as made:
    asyncio.run(_lives_a_round(Path(made)))
gc.freeze()
