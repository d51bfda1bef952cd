"""Heat maps: organisations × points with their levels and where they went, in the alphabet's order alone."""

from collections.abc import Iterable
from dataclasses import dataclass

from programme.assessments.assessments import Round, alphabetical
from programme.assessments.checklists import Checklist
from programme.assessments.movements import Way, before, movement


@dataclass(frozen=True, slots=True)
class Cell:
    """One point's level (None for none, 0 for *don't know yet*), and its way since the round before."""

    level: int | None
    way: Way | None


@dataclass(frozen=True, slots=True)
class Row:
    """One organisation's last round, a cell a point."""

    last: Round
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """All who have said something on one version of one checklist."""

    checklist: Checklist
    rows: tuple[Row, ...]

    def known(self, point: int) -> tuple[int, ...]:
        """The levels there are for the point at that place."""
        return tuple(row.cells[point].level or 0 for row in self.rows if row.cells[point].level)


def heat_maps(rounds: Iterable[Round]) -> tuple[HeatMap, ...]:
    """One a version: levels on different lists do not stand beside each other."""
    by_list: dict[tuple[str, str], dict[str, list[Round]]] = {}
    for one in rounds:
        if any(mark.level is not None for mark in one.marks.values()):
            by_list.setdefault(one.of, {}).setdefault(one.organisation_id, []).append(one)
    return tuple(_map(theirs) for theirs in by_list.values())


def _map(by_organisation: dict[str, list[Round]]) -> HeatMap:
    rows = [_row(theirs) for theirs in by_organisation.values()]
    rows.sort(key=lambda row: (alphabetical(row.last.organisation), row.last.organisation_id))
    return HeatMap(rows[0].last.checklist, tuple(rows))


def _row(rounds: list[Round]) -> Row:
    last = max(rounds, key=lambda one: one.on)
    was = before(rounds, last)
    moved = movement(was, last) if was else None
    ways = {each.point: each.way for each in moved.points} if moved else {}
    cells = (Cell(last.level(point.id), ways.get(point.id)) for point in last.checklist.points)
    return Row(last, tuple(cells))
