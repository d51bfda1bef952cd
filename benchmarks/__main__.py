"""``make bench``: one table of ratios and goals, all taken in this run. ``--json`` for machines.

Rooms named on the command line are the only ones measured: ``python -m benchmarks structure letters``.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from time import perf_counter

from rich.console import Console
from rich.table import Column, Table

from benchmarks import (
    clicks,
    cold_start,
    day,
    delivery,
    downtime,
    drawing,
    files,
    letters,
    mail,
    processes,
    reflections,
    runcharts,
    stall,
    statements,
    structure,
    waiting,
    waking,
    workbooks,
)
from benchmarks.browser import page, page_year
from benchmarks.row import Goal, Row
from benchmarks.stages import collaborative
from bot.garbage_collection import look_for_it_seldom
from bot.logs import start_logging

ROOMS = {
    "structure": structure,
    "statements": statements,
    "letters": letters,
    "clicks": clicks,
    "cold-start": cold_start,
    "delivery": delivery,
    "mail": mail,
    "processes": processes,
    "day": day,
    "stall": stall,
    "waiting": waiting,
    "waking": waking,
    "downtime": downtime,
    "collaborative": collaborative,
    "runcharts": runcharts,
    "files": files,
    "drawing": drawing,
    "workbooks": workbooks,
    "reflections": reflections,
    "page": page,
    "page-year": page_year,
}
LONGEST = 25 * 60
"""Seconds in which a room is still begun."""
REACHED = {True: "[green]✓[/]", False: "[red]✗[/]", None: ""}


def main() -> None:
    chosen, as_json = asked(sys.argv[1:])
    start_logging("CRITICAL")  # a room says itself what went wrong
    look_for_it_seldom()
    rows = list(_measured(chosen))
    if as_json:
        told = [asdict(row) | {"reached": row.reached} for row in rows]
        print(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        Console().print(_table(rows))


def asked(words: Sequence[str]) -> tuple[Sequence[str], bool]:
    """The rooms to measure, and whether for machines. Ends the process for who asks what there is, or for
    what there is not."""
    known = argparse.ArgumentParser(
        "python -m benchmarks", epilog=f"Rooms: {', '.join(ROOMS)}.", allow_abbrev=False
    )
    known.add_argument("rooms", nargs="*", metavar="room", help="measure these and no others")
    known.add_argument("--json", action="store_true", help="for machines")
    given = known.parse_args(words)
    if strange := sorted(set(given.rooms) - ROOMS.keys()):
        known.error(f"no room is called {', '.join(strange)}; there are {', '.join(ROOMS)}")
    return given.rooms or list(ROOMS), given.json


def _measured(chosen: Sequence[str]) -> Iterator[Row]:
    """Room by room, and how long each took; what would begin after ``LONGEST`` is named and left."""
    began = perf_counter()
    for name in chosen:
        entered = perf_counter()
        if entered - began > LONGEST:
            print(f"{name}: not measured, {LONGEST / 60:g} minutes are over", file=sys.stderr)
            continue
        yield from ROOMS[name].rows()
        print(f"{name}: {perf_counter() - entered:.0f} s", file=sys.stderr)


def _table(rows: list[Row]) -> Table:
    table = Table(Column("name", no_wrap=True), "what", "ours", "peer", "ratio", "goal", "")
    for row in rows:
        ours = f"{_figure(row.measured)} {row.unit}"
        goal = _goal(row.goal, row.unit)
        table.add_row(
            row.name, row.what, ours, _figure(row.peer), _figure(row.ratio), goal, REACHED[row.reached]
        )
    return table


def _figure(value: float | None) -> str:
    if value is None:
        return ""
    if value == int(value):
        return f"{value:,.0f}"
    return f"{value:,.2f}" if value >= 0.1 else f"{value:.4f}"


def _goal(goal: Goal | None, unit: str) -> str:
    if goal is None:
        return ""
    return f"{'≥' if goal.at_least else '≤'} {goal.limit:,g} {'of peer' if goal.of_ratio else unit}"


if __name__ == "__main__":
    main()
