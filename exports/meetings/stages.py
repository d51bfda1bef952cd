"""What teams say they have reached between meetings, as it stands in a file, and the sheet of it."""

from datetime import datetime

from exports.ground.shapes import Shape, translated
from exports.ground.sheets import Column, Columns, Names
from programme.meetings.stages import Reached
from texts import Texts


class Outcome(Shape):
    organisation: str
    step: str
    outcome: str
    text: str
    said_at: datetime
    said_by: str
    said_by_name: str


def outcome(one: Reached, texts: Texts) -> Outcome:
    return Outcome.of(
        one,
        outcome=one.outcome.id,
        text=translated(one.outcome.text, texts),
        said_at=one.at,
        said_by=one.by.id,
        said_by_name=one.by.name,
    )


COLUMNS: Columns[Outcome, Names] = (
    Column("organisation", 20, lambda one, names: names.organisations.get(one.organisation)),
    Column("step", 46, lambda one, names: names.steps.get(one.step, one.step)),
    Column("reached", 60, lambda one, _: one.text),
    Column("said-at", 20, lambda one, _: one.said_at),
    Column("said-by", 22, lambda one, _: one.said_by_name),
)
