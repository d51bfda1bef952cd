"""A programme as a participant list is held against it: who is there, where she sits, what is kept of her."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from programme.changes.participant_cells import called
from programme.changes.participant_lists import Place, Row, named
from programme.ground.languages import Language
from programme.ground.roles import Role

Who = str | tuple[str, str]
"""Somebody's id; of somebody new her address, or where she has none her name and her organisation."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody in one part, as a row says; a facilitator has no organisation, whatever her ``home`` is."""

    place: Place
    organisation: str
    cluster: str
    name: str
    email: str
    role: Role
    language: Language | None
    home: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of somebody in the programme."""

    name: str
    email: str
    language: Language
    in_slack: bool


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes otherwise of somebody without Slack; None stays as it is."""

    person_id: str
    name: str | None = None
    email: str | None = None
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class There:
    """A programme as a list is held against it; organisations and clusters by their folded names.

    ``organisations``: name → (as written, its cluster). ``who``: address → id of somebody we know. ``names``:
    (name, organisation) → id of the one who is called so there. ``seats``: id → (role, organisation or "").
    ``kept`` has those who take part; ``with_slack`` are the addresses a message can reach.
    """

    organisations: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    clusters: frozenset[str] = frozenset()
    who: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[tuple[str, str], str] = field(default_factory=dict)
    seats: Mapping[str, frozenset[tuple[Role, str]]] = field(default_factory=dict)
    kept: Mapping[str, Kept] = field(default_factory=dict)
    with_slack: frozenset[str] = frozenset()

    def person(self, one: Entry | Row) -> Who:
        """Her id, or what somebody new is known by."""
        known = called(one.name), named(one.home)
        for address in (one.before, one.email):
            if address in self.who:
                return self.who[address]
        same = self.names.get(known)
        if same is not None and (not one.email or not self.kept[same].email):
            return same
        return one.email or known

    def seats_of(self, one: Entry) -> frozenset[tuple[Role, str]]:
        return self.seats.get(str(self.person(one)), frozenset())

    def has(self, one: Entry) -> bool:
        """Whether she has this very part already."""
        return (one.role, named(one.organisation)) in self.seats_of(one)

    def homes(self, one: Entry, role: Role | None = None) -> set[str]:
        """The organisations where she sits, in some role or in this one."""
        return {home for part, home in self.seats_of(one) if home and role in {None, part}}
