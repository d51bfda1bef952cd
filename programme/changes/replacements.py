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
    """An organisation and those in it who sit nowhere else in the programme: each may be replaced."""

    programme: Programme
    organisation: Organisation
    participants: tuple[Participant, ...]


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


def require_sound(pairs: Sequence[tuple[str, Person]], known: Collection[str]) -> None:
    """Nobody comes twice, nor is here already. Raises Refusal, with who leaves as its field."""
    if not pairs:
        raise Refusal("replace-nobody")
    came: set[str] = set()
    for person_id, newcomer in pairs:
        if person_id not in known:
            raise Refusal("person-gone", field=person_id)
        if newcomer.id in known:
            raise Refusal("replace-here-already", field=person_id, name=newcomer.name)
        if newcomer.id in came:
            raise Refusal("replace-twice", field=person_id, name=newcomer.name)
        came.add(newcomer.id)
