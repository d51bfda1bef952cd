"""The soak: `python -m tests.fuzz 1000000` sends so many payloads, some thousand to each new workspace."""

import asyncio
import logging
import sys
import tempfile
from collections import Counter
from pathlib import Path

from bot.garbage_collection import look_for_it_seldom
from storage.ground.database import Database
from storage.ground.migrating import migrate
from tests.conftest import MEMORY
from tests.fuzz.trial import trial
from tests.stage import set_stage

A_BATCH = 20_000
"""Payloads to one workspace: the stand-in remembers every call it has seen."""


async def soak(times: int, first: int) -> list[str]:
    """Every slip there was, each with the seed that finds it again. Takes some hours for a million."""
    slips: list[str] = []
    statuses: Counter[int] = Counter()
    longest = 0.0
    for seed in range(first, first + -(-times // A_BATCH)):
        with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
            url = f"sqlite:///{Path(folder) / 'hemmaplan.db'}"
            database = Database(url)
            migrate(database)
            database.close()
            async with set_stage(url) as stage, trial(stage, seed=seed) as one:
                await one.runs(min(A_BATCH, times))
            statuses += one.statuses
            longest = max(longest, one.longest)
            _says(*(f"seed {seed}: {slip}" for slip in one.slips))
            slips += one.slips
        sent, counts = sum(statuses.values()), dict(sorted(statuses.items()))
        _says(f"seed {seed}: {sent} sent, {len(slips)} slips, longest {longest * 1000:.0f} ms, {counts}")
        times -= A_BATCH
    return slips


def _says(*lines: str) -> None:
    sys.stdout.write("\n".join([*lines, ""]) if lines else "")
    sys.stdout.flush()


def main() -> int:
    logging.disable(logging.WARNING)
    look_for_it_seldom()
    times, first = (int(word) for word in (sys.argv[1:] + ["1000000", "1"][len(sys.argv) - 1 :]))
    slips = asyncio.run(soak(times, first))
    return 1 if slips else 0


if __name__ == "__main__":
    sys.exit(main())
