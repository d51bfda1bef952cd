"""What becomes of each row of a participant list, held against the programme as it is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from programme.changes import participant_cells as cells
from programme.changes.participant_lists import Place, Reading, Row, named
from programme.changes.participant_standings import Change, Entry, Kept, There, Who
from programme.ground.offers import Remark
from programme.ground.roles import Role
from programme.programmes.programmes import Programme


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"  # somebody gets a part
    CHANGED = "changed"  # what we know of somebody without Slack is put right
    THERE = "there"  # she had it already
    AGAIN = "again"  # an earlier row gives it to her
    SLIP = "slip"  # something needs to be put right first


@dataclass(frozen=True, slots=True)
class Tally:
    """How many: rows of each fate, and what is new to the programme.

    ``parts`` are parts given to somebody who takes part already; ``without_address`` are new and have none.
    """

    rows: int
    new: int
    changed: int
    there: int
    slips: int
    organisations: int
    clusters: int
    people: int
    without_slack: int
    without_address: int
    parts: int
    facilitators: int


@dataclass(frozen=True, slots=True)
class Judged:
    """By row: fates and slips; ``entries`` are parts that would be given, ``changes`` what is put right."""

    fates: Mapping[Place, Fate]
    slips: Mapping[Place, tuple[Remark, ...]]
    entries: tuple[Entry, ...]
    changes: Mapping[Place, Change]
    without_slack: frozenset[Place]
    tally: Tally

    @property
    def does_anything(self) -> bool:
        return bool(self.entries or self.changes)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A list and what became of it in a programme; nothing yet, unless ``taken``.

    ``welcomes`` are those who wait for theirs until the facilitator has said so.
    """

    programme: Programme
    reading: Reading
    judged: Judged
    taken: bool
    welcomes: int = 0


def judged(reading: Reading, there: There) -> Judged:
    """What becomes of each row; of one with two roles, whatever becomes of either."""
    slips: dict[Place, tuple[Remark, ...]] = {}
    entries = [entry for row in reading.offer.rows for entry in _entries(row)]
    for slip in (*reading.offer.slips, *_against(entries, there)):
        place = slip.sheet, slip.row
        slips[place] = (*slips.get(place, ()), slip)
    taken, fates = list[Entry](), dict.fromkeys(slips, Fate.SLIP)
    given: set[tuple[Who, Role, str]] = set()
    for entry in entries:
        part = there.person(entry), entry.role, named(entry.organisation)
        if entry.place in slips:
            continue
        if there.has(entry):
            fates.setdefault(entry.place, Fate.THERE)
        elif part in given:
            fates.setdefault(entry.place, Fate.AGAIN)
        else:
            fates[entry.place] = Fate.NEW
            given.add(part)
            taken.append(entry)
    changes = dict(_changes(reading.offer.rows, there, slips))
    fates |= {place: Fate.CHANGED for place in changes if fates[place] is not Fate.NEW}
    silent = frozenset(
        one.place for one in taken if one.email not in there.with_slack and _is_new(one, there)
    )
    return Judged(fates, slips, tuple(taken), changes, silent, _tally(fates, taken, changes, there))


def _entries(row: Row) -> Iterator[Entry]:
    for role in row.roles:
        at_home = role is not Role.FACILITATOR
        yield Entry(
            row.place,
            row.organisation if at_home else "",
            row.cluster if at_home else "",
            row.name,
            row.email,
            role,
            row.language,
            row.home,
            row.before,
        )


def _is_new(entry: Entry, there: There) -> bool:
    return not there.seats_of(entry)


def _against(entries: Iterable[Entry], there: There) -> Iterator[Remark]:
    """What the programme knows otherwise: somebody sits elsewhere, an organisation meets elsewhere."""
    told: set[tuple[Place, str]] = set()
    for one in entries:
        for key, facts in _contradictions(one, there):
            if (one.place, key) not in told:
                told.add((one.place, key))
                yield Remark(one.place[1], key, facts, one.place[0])


def _contradictions(one: Entry, there: There) -> Iterator[tuple[str, dict[str, str | int]]]:
    if one.role is Role.FACILITATOR:
        return
    name, homes = named(one.organisation), there.homes(one)
    if not name:
        yield "list-cell-missing", {"column": "organisation"}
    elif name in there.organisations:
        written, cluster = there.organisations[name]
        if named(one.cluster) != named(cluster):
            yield "list-other-cluster", {"organisation": written, "cluster": cluster}
    elif not one.cluster:
        yield "list-cell-missing", {"column": "cluster"}
    elsewhere = (homes if name not in homes else there.homes(one, one.role)) - {name}
    if elsewhere and not there.has(one):
        yield "list-elsewhere", {"organisation": there.organisations[min(elsewhere)][0]}


def _changes(
    rows: Sequence[Row], there: There, slips: Mapping[Place, object]
) -> Iterator[tuple[Place, Change]]:
    """What a row says otherwise of somebody without Slack who takes part; of several, the first that does."""
    seen: set[str] = set()
    for row in rows:
        who = there.person(row)
        kept = there.kept.get(str(who))
        if kept is None or kept.in_slack or row.place in slips:
            continue
        change = _change(str(who), row, kept)
        if change != Change(str(who)) and who not in seen:
            seen.add(str(who))
            yield row.place, change


def _change(who: str, row: Row, kept: Kept) -> Change:
    return Change(
        who,
        name=row.name if _is_another_name(row.name, kept.name) else None,
        email=row.email if row.email and row.email != kept.email.lower() else None,
        language=row.language if row.language not in {None, kept.language} else None,
    )


def _is_another_name(name: str, before: str) -> bool:
    """Written in capitals, or with none, it is no other name; nor is one that stands there turned round."""
    return name not in {name.upper(), name.lower(), before, cells.name(before)}


def _tally(
    fates: Mapping[Place, Fate], taken: Sequence[Entry], changes: Mapping[Place, Change], there: There
) -> Tally:
    fate = list(fates.values())
    newcomers = {there.person(one): one for one in taken if _is_new(one, there)}
    homes = {named(one.organisation): named(one.cluster) for one in taken if one.organisation}
    return Tally(
        rows=len(fate),
        new=fate.count(Fate.NEW),
        changed=len(changes),
        there=fate.count(Fate.THERE) + fate.count(Fate.AGAIN),
        slips=fate.count(Fate.SLIP),
        organisations=len(homes.keys() - there.organisations.keys()),
        clusters=len(set(homes.values()) - there.clusters),
        people=len(newcomers),
        without_slack=sum(
            bool(one.email) and one.email not in there.with_slack for one in newcomers.values()
        ),
        without_address=sum(not one.email for one in newcomers.values()),
        parts=sum(there.person(one) not in newcomers for one in taken),
        facilitators=sum(one.role is Role.FACILITATOR for one in taken),
    )
