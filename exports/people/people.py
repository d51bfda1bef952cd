"""People as they stand in a file, and the sheet of them: a row a seat."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from exports.ground.shapes import Shape
from exports.ground.sheets import Column, Columns, Names
from programme.ground.roles import Role
from programme.screens.exports import Participant


class Seat(Shape):
    role: Role
    organisation: str | None
    cluster: str | None


class Person(Shape):
    id: str
    name: str
    email: str | None
    seats: tuple[Seat, ...]


class Seated(NamedTuple):
    """Somebody in one of her seats."""

    person: Person
    seat: Seat


def person(one: Participant) -> Person:
    return Person.of(one, seats=tuple(map(Seat.of, one.seats)))


def seated(people: Iterable[Person]) -> Iterator[Seated]:
    """Somebody with two roles is there twice."""
    return (Seated(one, seat) for one in people for seat in one.seats)


COLUMNS: Columns[Seated, Names] = (
    Column("name", 24, lambda one, _: one.person.name),
    Column("role", 24, lambda one, names: names.said("export-role", role=one.seat.role)),
    Column("organisation", 20, lambda one, names: names.organisations.get(one.seat.organisation)),
    Column("cluster", 14, lambda one, names: names.clusters.get(one.seat.cluster)),
    Column("email", 34, lambda one, _: one.person.email),
)
