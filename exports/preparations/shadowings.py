"""Managers who follow each other, as it stands in a file, and the sheet of it: a row a person and day."""

from datetime import date

from exports.ground.shapes import Shape
from exports.ground.sheets import Column, Columns, Names
from programme.preparations import shadowings


class Shadowing(Shape):
    id: str
    organisation: str
    who: str
    who_name: str
    whom_name: str
    on: date
    saw: str | None


def shadowing(one: shadowings.Seen) -> Shadowing:
    return Shadowing.of(
        one.shadowing, whom_name=one.shadowing.whom, who_name=one.shadowing.who.name, saw=one.saw
    )


COLUMNS: Columns[Shadowing, Names] = (
    Column("organisation", 20, lambda one, names: names.organisations.get(one.organisation)),
    Column("who", 24, lambda one, _: one.who_name),
    Column("follows", 24, lambda one, _: one.whom_name),
    Column("day", 12, lambda one, _: one.on),
    Column("saw", 60, lambda one, _: one.saw),
)
