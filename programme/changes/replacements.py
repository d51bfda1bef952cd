"""Replacements: who comes for whom, when many in an organisation are others at once."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from programme.changes.rosters import Participant
from programme.ground.refusals import Refusal
from programme.people.people import Membership, Person
from programme.programmes.programmes import Organisation, Programme

_ADDRESS = re.compile(r"[^\s<>,;()]+@[^\s<>,;()]+")


@dataclass(frozen=True, slots=True)
class Crew:
    """An organisation and those in it who sit nowhere else in the programme: each may be replaced.

    ``elsewhere`` are the names of those who do.
    """

    programme: Programme
    organisation: Organisation
    participants: tuple[Participant, ...]
    elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Coming:
    """Who comes for whom (by id), said in a form's ``field``: somebody we know, or a name and an address."""

    leaves: str
    field: str
    person: Person | None = None
    name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Replaced:
    """Who came for whom, and how much was handed over; ``to_others``: it went to colleagues instead."""

    left: Person
    came: Person
    handed: int
    to_others: bool


def sits_only_in(seats: Iterable[Membership], programme_id: str, organisation_id: str) -> bool:
    """Who leads the programme too, or sits with others, is not replaced by who comes to one organisation."""
    return {one.organisation_id for one in seats if one.programme_id == programme_id} == {organisation_id}


def named(said: str, *, field: str) -> tuple[str, str]:
    """Name and address of somebody without Slack, as one writes them on a line. Raises Refusal."""
    found = _ADDRESS.search(said)
    name = " ".join(re.sub(r"[<>,;:()]", " ", said.replace(found.group(), " ")).split()) if found else ""
    if found is None or not name:
        raise Refusal("replace-name-and-address", field=field)
    return name, found.group()


def amiss(pairs: Sequence[tuple[Coming, Person]], known: Collection[str]) -> list[Refusal]:
    """What does not hang together, each at its field: nobody comes twice, nor is here already."""
    slips, came = list[Refusal](), set[str]()
    for one, newcomer in pairs:
        if one.leaves not in known:
            slips.append(Refusal("person-gone", field=one.field))
        elif newcomer.id in known:
            slips.append(Refusal("replace-here-already", field=one.field, name=newcomer.name))
        elif newcomer.id in came:
            slips.append(Refusal("replace-twice", field=one.field, name=newcomer.name))
        came.add(newcomer.id)
    return slips
