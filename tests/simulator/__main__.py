"""``python -m tests.simulator --seeds 1-50 | --years 100 | --minutes 5 [--database postgresql]``.

Prints each seed as it goes, how many programme-years an hour that is, and for a seed that broke the command
that plays it again, with the trail of what happened: ids only.
"""

import argparse
import logging
import os
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

import structlog

from bot.garbage_collection import look_for_it_seldom
from tests.simulator.databases import Databases, databases
from tests.simulator.simulation import Outcome, play
from tests.simulator.world import Plan

TRAIL = 60
"""Lines of it that are shown where a seed broke."""
AN_HOUR = 3600


@dataclass
class Tally:
    """What was played so far."""

    years: float = 0.0
    posts: int = 0
    seconds: float = 0.0
    faults: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)

    def adds(self, one: Outcome) -> None:
        self.years += one.plan.programmes * one.plan.days / 365
        self.posts += one.posts
        self.seconds += one.seconds
        self.faults.update(one.faults)

    def told(self) -> str:
        an_hour = self.years * AN_HOUR / max(self.seconds, 0.001)
        faults = ", ".join(f"{what} {times}" for what, times in sorted(self.faults.items()))
        return (
            f"{self.years:.1f} programme-years, {self.posts} letters, {len(self.broken)} broken; "
            f"{an_hour:.0f} programme-years an hour of one processor; faults: {faults}"
        )


def with_one_order() -> None:
    """Sets of ids are walked in an order that Python draws when it starts: a seed needs always the same."""
    if os.environ.get("PYTHONHASHSEED") != "0":
        again = [sys.executable, "-m", "tests.simulator", *sys.argv[1:]]
        os.execve(sys.executable, again, {**os.environ, "PYTHONHASHSEED": "0"})


def main(words: list[str] | None = None) -> int:
    given = _arguments().parse_args(words)
    quiet()
    tally = Tally()
    with databases(given.database) as made:
        for seed in _seeds(given, tally):
            one = _played(made, seed, given)
            tally.adds(one)
            _says(f"seed {seed}: {_how(one)} ({one.posts} letters, {one.seconds:.1f} s)")
            if one.broken is not None:
                tally.broken.append(str(seed))
                _says(*one.trail.last(TRAIL), *_where(one.broken), f"again: {_again(seed, given)}")
    _says(tally.told())
    return 1 if tally.broken else 0


def _played(made: Databases, seed: int, given: argparse.Namespace) -> Outcome:
    with made.new() as url:
        processes = processes_of(seed, given.database)
        return play(Plan(seed, url, processes, given.days, programmes=given.programmes))


def processes_of(seed: int, database: str) -> int:
    """SQLite has one; on PostgreSQL one to five."""
    return 1 if database == "sqlite" else 1 + seed % 5


def _arguments() -> argparse.ArgumentParser:
    known = argparse.ArgumentParser(prog="python -m tests.simulator")
    how_much = known.add_mutually_exclusive_group(required=True)
    how_much.add_argument("--seeds", help="such as 1-50, or 7")
    how_much.add_argument("--years", type=float, help="programme-years")
    how_much.add_argument("--minutes", type=float)
    known.add_argument("--from", dest="first", type=int, default=1, help="the first seed")
    known.add_argument("--days", type=int, default=365, help="of each seed's programme")
    known.add_argument("--programmes", type=int, default=30, help="that live beside each other in a seed")
    known.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    return known


def _seeds(given: argparse.Namespace, tally: Tally) -> Iterator[int]:
    if given.seeds:
        first, _, last = given.seeds.partition("-")
        yield from range(int(first), int(last or first) + 1)
        return
    began = time.monotonic()
    for seed in count(given.first):
        if given.years is not None and tally.years >= given.years:
            return
        if given.minutes is not None and time.monotonic() - began >= 60 * given.minutes:
            return
        yield seed


def _how(one: Outcome) -> str:
    return "held" if one.broken is None else f"BROKEN, {type(one.broken).__name__}: {one.broken}"


def _where(fault: BaseException) -> list[str]:
    """Rooms and lines, without what they held."""
    return [f"  {one.filename}:{one.lineno} {one.name}" for one in traceback.extract_tb(fault.__traceback__)]


def _again(seed: int, given: argparse.Namespace) -> str:
    about = f"--days {given.days} --programmes {given.programmes} --database {given.database}"
    return f"python -m tests.simulator --seeds {seed} {about}"


def quiet() -> None:
    """What the bot logs of thousands of faults that were made is for nobody."""
    logging.disable(logging.CRITICAL)
    critical = structlog.make_filtering_bound_logger(logging.CRITICAL)
    structlog.configure(wrapper_class=critical, logger_factory=structlog.ReturnLoggerFactory())
    look_for_it_seldom()


def _says(*lines: str) -> None:
    sys.stdout.write("\n".join([*lines, ""]))
    sys.stdout.flush()


if __name__ == "__main__":
    with_one_order()
    sys.exit(main())
