"""A day in many workspaces: at 08:30 everybody in each of them has a letter due, on one PostgreSQL.

``python -m benchmarks.day 100``: in so many workspaces, of a thousand people each.
"""

import os
import sys

from rich.console import Console

from benchmarks.processes import shared
from benchmarks.row import Goal, Row, beside
from benchmarks.stages import mornings, posts, workspaces
from benchmarks.stages.databases import of_postgresql, settle
from delivery.pace import UNHURRIED

PEOPLE, WORKSPACES, PROCESSES = 1_000, 10, 2
GOAL = Goal(1, at_least=True, of_ratio=True)


def rows(many: int = WORKSPACES) -> list[Row]:
    """Takes about a minute for ten. Nothing where there is no PostgreSQL."""
    letters = many * PEOPLE
    with of_postgresql() as found:
        if found is None:
            return []
        url, database = found
        mornings.letters_wait(database, PEOPLE)
        workspaces.multiply(database, many)
        settle(database)
        with posts.taken(mornings.NOW) as address:
            seconds = shared(url, address, PROCESSES, letters)
    told = f"{letters:,} letters due in {many:,} workspaces, {PROCESSES} processes, {os.cpu_count()} cores"
    beside_it = "(beside: what Slack takes from them all)"
    slack = many * UNHURRIED / 60
    return [beside("day", f"{told} {beside_it}", letters / seconds, slack, unit="a second", goal=GOAL)]


if __name__ == "__main__":
    Console().print(*rows(*map(int, sys.argv[1:])))
