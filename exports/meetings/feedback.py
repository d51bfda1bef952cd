"""Feedback on meetings as it stands in a file, and the sheet of it: no order of time, names where signed."""

from exports.ground.shapes import Shape
from exports.ground.sheets import Column, Columns, Names
from programme.meetings import feedback as said


class Feedback(Shape):
    id: str
    meeting: str
    cluster: str
    plus: str
    minus: str
    interesting: str
    signed_by: str


def feedback(one: said.Feedback) -> Feedback:
    return Feedback.of(one, one.words, signed_by=one.by)


COLUMNS: Columns[Feedback, Names] = (
    Column("meeting", 32, lambda one, names: names.meetings.get(one.meeting)),
    Column("cluster", 14, lambda one, names: names.clusters.get(one.cluster)),
    Column("plus", 44, lambda one, _: one.plus),
    Column("minus", 44, lambda one, _: one.minus),
    Column("interesting", 44, lambda one, _: one.interesting),
    Column("signed-by", 22, lambda one, _: one.signed_by),
)
