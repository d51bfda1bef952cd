"""Kills in earnest: ``python -m tests.delivery --kills 1000 [--database postgresql] [--from 1]``.

Each seed's promises are said by processes that SIGKILL ends at a step that chance chooses, again and again;
then it is asked whether everybody heard exactly once. A seed that breaks is told, and plays again by itself.
"""

import argparse
import asyncio
import logging
import sys
from random import Random

from tests.delivery.place import Place, a_place
from tests.simulator.databases import databases

A_SEED = 25
"""Kills, before it is asked what was heard."""
MOST = 12
"""People who are promised something at once."""
AMID = ("", "", "commit", "chat.postMessage", "conversations")


async def killed(url: str, seed: int, times: int) -> None:
    """Raises AssertionError where somebody did not hear, or heard twice."""
    dice, kills = Random(seed), 0
    async with a_place(url) as place:
        while kills < times:
            if not place.left_to_do():
                _promises(place, dice)
            amid = dice.choice(AMID)
            kills += not await place.one_round(dies_at=dice.randint(1, MOST), amid=amid)
            if dice.random() < 0.5:
                await place.rests()
        await place.until_quiet()
        place.is_told_exactly_once()


def _promises(place: Place, dice: Random) -> None:
    began = len(place.promised)
    place.promise(*(f"Maria {began + number}" for number in range(dice.randint(1, MOST))))


def main() -> int:
    known = argparse.ArgumentParser(prog="python -m tests.delivery")
    known.add_argument("--kills", type=int, default=1000)
    known.add_argument("--from", dest="first", type=int, default=1, help="the first seed")
    known.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    given = known.parse_args()
    logging.disable(logging.CRITICAL)
    broken = 0
    with databases(given.database) as made:
        for at in range(0, given.kills, A_SEED):
            seed = given.first + at // A_SEED
            with made.new() as url:
                how = _how(url, seed)
            broken += how != "held"
            sys.stdout.write(f"seed {seed}: {at + A_SEED} kills on {given.database}, {how}\n")
            sys.stdout.flush()
    return 1 if broken else 0


def _how(url: str, seed: int) -> str:
    try:
        asyncio.run(killed(url, seed, A_SEED))
    except AssertionError as slip:
        return f"BROKEN {slip}"
    return "held"
