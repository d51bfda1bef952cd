"""Read by the process from which others are forked: it has read the house, and lived a round in it.

What is imported when it is first used, what SQL a statement becomes and what is remembered of texts and
kinds is there when they begin; each opens a database and a client of its own.
"""

import asyncio
import gc
import tempfile
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest  # noqa: F401  whoever is forked by a test reads it before all else

import bot
from tests.delivery.place import a_place
from tests.statements import remember_statements


async def _lives_a_round(folder: Path) -> None:
    async with a_place(f"sqlite:///{folder / 'warm.db'}") as place:
        place.promise("Maria Lind", "Anna Berg")
        await place.round()
        place.is_told_exactly_once()


for room in walk_packages(bot.__path__, "bot."):
    import_module(room.name)
remember_statements()
with tempfile.TemporaryDirectory() as made:
    asyncio.run(_lives_a_round(Path(made)))
gc.freeze()
