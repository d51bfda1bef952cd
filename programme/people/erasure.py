"""Erasure: what goes and what stays when somebody asks that we forget her."""

from dataclasses import dataclass
from enum import StrEnum

from programme.people.people import Person

SOMEBODY = "\u2060Någon som har slutat\u2060"
"""The name of who is forgotten, said in each reader's language; its word joiners nobody types by chance."""


class Words(StrEnum):
    """What becomes of what she wrote as herself: her choice."""

    STAY = "stay"
    GO = "go"


def is_forgotten(person: Person) -> bool:
    return person.name == SOMEBODY


@dataclass(frozen=True, slots=True)
class Erasure:
    """What would become of somebody's data, as things stand.

    ``going`` goes whatever she chooses, ``hers`` is what she chooses about, ``staying`` stays without her
    name: each a noun (a table's name) and how many. ``open`` is how much she answers for.
    """

    person: Person
    going: tuple[tuple[str, int], ...]
    hers: tuple[tuple[str, int], ...]
    staying: tuple[tuple[str, int], ...]
    open: int
    programmes: tuple[str, ...]
