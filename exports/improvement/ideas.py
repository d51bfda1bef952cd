"""Ideas as they stand in a file, and the sheet of them."""

from datetime import datetime

from exports.ground.shapes import Shape
from exports.ground.sheets import Column, Columns
from exports.improvement.improvements import Work
from programme.improvement.ideas import TakenUp


class Taken(Shape):
    """That an improvement took it up, and when."""

    improvement: str
    at: datetime


class Idea(Shape):
    id: str
    organisation: str
    text: str
    at: datetime
    taken_up_by: tuple[str, ...]
    taken: tuple[Taken, ...]


def idea(taken: TakenUp) -> Idea:
    since = tuple(Taken(improvement=one, at=at) for one, at in taken.since.items())
    return Idea.of(taken.idea, taken_up_by=tuple(one.id for one in taken.by), taken=since)


def _takers(one: Idea, work: Work) -> str:
    return "\n".join(f"{work.team(taker)}: {work.title(taker)}" for taker in one.taken_up_by)


COLUMNS: Columns[Idea, Work] = (
    Column("idea", 50, lambda one, _: one.text),
    Column("idea-from", 22, lambda one, work: work.organisations.get(one.organisation, "")),
    Column("written", 20, lambda one, _: one.at),
    Column("taken-up", 12, lambda one, _: len(one.taken_up_by)),
    Column("taken-up-by", 44, _takers),
)
