"""What becomes of each row of a participant list, held against the programme as it is."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from programme.changes.participant_lists import Column, Entry, Reading, named, shown
from programme.figures.written_values import Slip
from programme.ground.roles import Role
from programme.programmes.programmes import Programme

Told = tuple[int, Slip]
"""(row, what is wrong with it)."""


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"  # somebody gets a part
    THERE = "there"  # she had it already
    AGAIN = "again"  # an earlier row gives it to her
    SLIP = "slip"  # something needs to be put right first


@dataclass(frozen=True, slots=True)
class There:
    """A programme as a list is held against it; organisations and clusters by their folded names.

    ``organisations``: name → (as written, its cluster). ``who``: address → id of somebody we know.
    ``seats``: id → (role, organisation or ""). ``with_slack``: the addresses a message can reach.
    """

    organisations: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    clusters: frozenset[str] = frozenset()
    who: Mapping[str, str] = field(default_factory=dict)
    seats: Mapping[str, frozenset[tuple[Role, str]]] = field(default_factory=dict)
    with_slack: frozenset[str] = frozenset()

    def person(self, entry: Entry) -> str:
        """Her id, or the address of somebody new."""
        return self.who.get(entry.email, entry.email)

    def has(self, entry: Entry) -> bool:
        """Whether she has this very part already."""
        return (entry.role, named(entry.organisation)) in self.seats.get(self.person(entry), ())

    def homes(self, entry: Entry, role: Role | None = None) -> set[str]:
        """The organisations where she sits, in some role or in this one."""
        seats = self.seats.get(self.person(entry), ())
        return {home for part, home in seats if home and role in {None, part}}


@dataclass(frozen=True, slots=True)
class Tally:
    """How many: rows of each fate, and what is new to the programme.

    ``parts`` are rows that give one more role to somebody who takes part already.
    """

    rows: int
    new: int
    there: int
    slips: int
    organisations: int
    clusters: int
    people: int
    without_slack: int
    parts: int
    facilitators: int


@dataclass(frozen=True, slots=True)
class Judged:
    """By row: fates, slips, and ``entries``: what would be taken, with clusters filled in.

    ``without_slack`` are the addresses among them that no message can reach.
    """

    fates: Mapping[int, Fate]
    slips: Mapping[int, tuple[Slip, ...]]
    entries: Mapping[int, Entry]
    without_slack: frozenset[str]
    tally: Tally


@dataclass(frozen=True, slots=True)
class Outcome:
    """A list and what became of it in a programme; nothing yet, unless ``taken``."""

    programme: Programme
    reading: Reading
    judged: Judged
    taken: bool


def judged(reading: Reading, there: There) -> Judged:
    """What becomes of each row.

    Where rows contradict each other all of them are slips: which one is right we cannot know.
    """
    entries = _with_clusters(reading.entries, there)
    slips = dict(reading.slips)
    for row, slip in (*_contradictions(entries, there), *_against(entries, there)):
        slips[row] = (*slips.get(row, ()), slip)
    fates, taken = dict.fromkeys(slips, Fate.SLIP), dict[int, Entry]()
    given: set[tuple[str, Role, str]] = set()
    for entry in entries:
        part = there.person(entry), entry.role, named(entry.organisation)
        if entry.row in slips:
            continue
        if there.has(entry):
            fates[entry.row] = Fate.THERE
        elif part in given:
            fates[entry.row] = Fate.AGAIN
        else:
            fates[entry.row] = Fate.NEW
            given.add(part)
            taken[entry.row] = entry
    silent = frozenset(one.email for one in taken.values()) - there.with_slack
    return Judged(fates, slips, taken, silent, _tally(fates, list(taken.values()), there))


def _with_clusters(entries: Iterable[Entry], there: There) -> list[Entry]:
    """A cluster need only be said once of each organisation, and not at all of one that is there."""
    said = {named(one.organisation): one.cluster for one in entries if one.organisation and one.cluster}
    said |= {name: cluster for name, (_, cluster) in there.organisations.items()}
    return [
        replace(one, cluster=one.cluster or said.get(named(one.organisation), ""))
        if one.organisation
        else one
        for one in entries
    ]


def _contradictions(entries: Iterable[Entry], there: There) -> Iterator[Told]:
    """An address with two names, somebody in two organisations, a new organisation in two clusters."""
    addresses: dict[str, list[Entry]] = defaultdict(list)
    people: dict[tuple[str, Role | None], list[Entry]] = defaultdict(list)
    organisations: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        addresses[entry.email].append(entry)
        if entry.organisation and not there.has(entry):
            people[there.person(entry), entry.role if there.homes(entry) else None].append(entry)
        if entry.organisation and named(entry.organisation) not in there.organisations:
            organisations[named(entry.organisation)].append(entry)
    yield from _differing(addresses, lambda one: one.name, "list-two-names")
    yield from _differing(people, lambda one: one.organisation, "list-two-organisations")
    yield from _differing(organisations, lambda one: one.cluster, "list-two-clusters")


def _differing(
    groups: Mapping[Any, Sequence[Entry]], said: Callable[[Entry], str], key: str
) -> Iterator[Told]:
    """Each row of a group that does not say one thing, with the first that says another."""
    for rows in groups.values():
        firsts: dict[str, Entry] = {}
        for one in rows:
            firsts.setdefault(named(said(one)), one)
        for one in rows if len(firsts) > 1 else ():
            other = next(first for what, first in firsts.items() if what != named(said(one)))
            yield one.row, Slip(key, {"row": str(other.row), "other": shown(said(other))})


def _against(entries: Iterable[Entry], there: There) -> Iterator[Told]:
    """What the programme knows otherwise: somebody sits elsewhere, an organisation meets elsewhere."""
    for one in entries:
        if not one.organisation:
            continue
        name, homes = named(one.organisation), there.homes(one)
        if name in there.organisations:
            written, cluster = there.organisations[name]
            if named(one.cluster) != named(cluster):
                yield one.row, Slip("list-other-cluster", {"organisation": written, "cluster": cluster})
        elif not one.cluster:
            yield one.row, Slip("list-cell-missing", {"column": Column.CLUSTER})
        elsewhere = (homes if name not in homes else there.homes(one, one.role)) - {name}
        if elsewhere and not there.has(one):
            home = there.organisations[min(elsewhere)][0]
            yield one.row, Slip("list-elsewhere", {"organisation": home})


def _tally(fates: Mapping[int, Fate], taken: Sequence[Entry], there: There) -> Tally:
    fate = list(fates.values())
    newcomers = {there.person(one): one for one in taken if not there.seats.get(there.person(one))}
    homes = {named(one.organisation): named(one.cluster) for one in taken if one.organisation}
    return Tally(
        rows=len(fate),
        new=fate.count(Fate.NEW),
        there=fate.count(Fate.THERE) + fate.count(Fate.AGAIN),
        slips=fate.count(Fate.SLIP),
        organisations=len(homes.keys() - there.organisations.keys()),
        clusters=len(set(homes.values()) - there.clusters),
        people=len(newcomers),
        without_slack=sum(one.email not in there.with_slack for one in newcomers.values()),
        parts=sum(there.person(one) not in newcomers for one in taken),
        facilitators=sum(one.role is Role.FACILITATOR for one in taken),
    )
