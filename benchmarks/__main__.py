"""``make bench``: one table of ratios, all of them taken in this run. ``--json`` for machines."""

import json
import sys
from dataclasses import asdict

from rich.console import Console
from rich.table import Table

from benchmarks import collaborative, page, runcharts
from benchmarks.row import Row
from bot.garbage_collection import look_for_it_seldom

ROOMS = (collaborative, runcharts, page)


def main() -> None:
    look_for_it_seldom()
    rows = [row for room in ROOMS for row in room.rows()]
    if "--json" in sys.argv[1:]:
        print(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=2))
    else:
        Console().print(_table(rows))


def _table(rows: list[Row]) -> Table:
    table = Table("what", "ours", "peer", "ratio")
    for row in rows:
        table.add_row(row.name, f"{row.measured:.2f} {row.unit}", f"{row.peer:.2f}", f"{row.ratio:.2f}")
    return table


main()
