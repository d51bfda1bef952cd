"""Participant lists: held against a programme, and taken, all of it in one transaction or nothing."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.changes.participant_fates import Judged, Outcome, There, judged
from programme.changes.participant_lists import Entry, Reading, named
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.facilitating import require_may_facilitate
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.changes import member_deeds, organisation_deeds
from storage.changes.member_deeds import Seat
from storage.changes.organisation_deeds import Newcomer
from storage.ground.columns import new_id
from storage.people import people, workspaces
from storage.people import tables as people_tables
from storage.people.people import Profile
from storage.programmes import organisations, programmes

Found = Mapping[str, Profile]
"""Address → what Slack says of whoever has it."""
Listed = tuple[Person, Role, str, str]
"""Somebody in one part, with her organisation and cluster; both empty for a facilitator."""


def led(session: Session, act: Act) -> list[Programme]:
    """The programmes somebody may give a list to, the newest first."""
    viewer = people.viewer(session, act.by.id)
    return [one for one in programmes.of_person(session, act.by.id) if viewer.facilitates(one.id)]


def everybody(session: Session, act: Act, programme_id: str) -> list[Listed]:
    """A programme's people as a list has them: by cluster, organisation and name. Raises Refusal.

    Somebody whose address we do not know is not there: nobody would know her again by the list.
    """
    programmes.led_by(session, act, programme_id)
    homes = {one.id: one for one in organisations.of_programme(session, programme_id)}
    listed = []
    for member in people.members(session, programme_id):
        home = homes.get(member.seat.organisation_id or "")
        if member.person.email:
            names = (home.name, home.cluster) if home else ("", "")
            listed.append((member.person, member.seat.role, *names))
    order = {role: at for at, role in enumerate(Role)}
    return sorted(listed, key=lambda one: (one[3], one[2], one[0].name, one[0].id, order[one[1]]))


def strangers(session: Session, act: Act, reading: Reading) -> dict[str, bool]:
    """The addresses in a list that we know of no account in Slack for; True where we know whose it is."""
    known = _by_address(_rows(session, act.by.workspace_id))
    return {
        address: address in known
        for address in sorted(reading.addresses)
        if address not in known or known[address].slack_id is None
    }


def hold(session: Session, act: Act, programme_id: str, reading: Reading, found: Found) -> Outcome:
    """What would become of a list. Raises Refusal for anybody but a facilitator."""
    programme = programmes.led_by(session, act, programme_id)
    known = _known(session, act.by.workspace_id, found)
    return Outcome(programme, reading, judged(reading, _there(session, programme, known, found)), taken=False)


def take(
    session: Session, act: Act, programme_id: str, reading: Reading, found: Found, *, good_rows: bool
) -> Outcome:
    """Adds everybody who is not there yet; nobody when there are slips, unless ``good_rows`` are wanted.

    What was there stays as it is, so the same list again changes nothing. Raises Refusal for anybody but a
    facilitator.
    """
    programme = programmes.led_by(session, act, programme_id)
    known = _known(session, act.by.workspace_id, found)
    what = judged(reading, _there(session, programme, known, found))
    taken = bool(what.entries) and (good_rows or not what.slips)
    if taken:
        _seat(session, act, programme, what, known, found)
    return Outcome(programme, reading, what, taken)


def _rows(session: Session, workspace_id: str) -> list[people_tables.Person]:
    """Everybody we know; who has Slack comes last, and so stands before a namesake without."""
    query = select(people_tables.Person).where(people_tables.Person.workspace_id == workspace_id)
    return sorted(session.scalars(query), key=lambda row: (row.slack_id is not None, row.id))


def _by_address(rows: Iterable[people_tables.Person]) -> dict[str, people_tables.Person]:
    return {row.email.lower(): row for row in rows if row.email}


def _known(session: Session, workspace_id: str, found: Found) -> dict[str, people_tables.Person]:
    """Address → somebody we know: by the account Slack has for it, or by the address itself."""
    rows = _rows(session, workspace_id)
    accounts = {row.slack_id: row for row in rows if row.slack_id}
    met = {address: accounts[one.slack_id] for address, one in found.items() if one.slack_id in accounts}
    return _by_address(rows) | met


def _there(
    session: Session, programme: Programme, known: Mapping[str, people_tables.Person], found: Found
) -> There:
    homes = {one.id: one for one in organisations.of_programme(session, programme.id)}
    held: dict[str, set[tuple[Role, str]]] = defaultdict(set)
    for member in people.members(session, programme.id):
        home = homes.get(member.seat.organisation_id or "")
        held[member.person.id].add((member.seat.role, named(home.name) if home else ""))
    return There(
        organisations={named(one.name): (one.name, one.cluster) for one in homes.values()},
        clusters=frozenset(named(one.name) for one in organisations.clusters(session, programme.id)),
        who={address: row.id for address, row in known.items()},
        seats={who: frozenset(parts) for who, parts in held.items()},
        with_slack=frozenset(found)
        | {address for address, row in known.items() if people.person(row).reachable},
    )


def _seat(
    session: Session,
    act: Act,
    programme: Programme,
    what: Judged,
    known: Mapping[str, people_tables.Person],
    found: Found,
) -> None:
    """Organisations that are new join with their people; the others get theirs."""
    whose = _introduced(session, programme, what.entries.values(), known, found)
    policy = workspaces.policy(session, programme.workspace_id)
    for entry in what.entries.values():
        if entry.role is Role.FACILITATOR:
            require_may_facilitate(replace(whose[entry.email], name=entry.name), policy)
    homes = {named(one.name): one.id for one in organisations.of_programme(session, programme.id)}
    fresh: dict[str, list[Entry]] = defaultdict(list)
    wanted = []
    for entry in what.entries.values():
        name = named(entry.organisation)
        if name and name not in homes:
            fresh[name].append(entry)
        else:
            wanted.append(Seat(whose[entry.email], entry.role, homes.get(name)))
    newcomers = [
        Newcomer(
            ours[0].organisation,
            ours[0].cluster,
            people=tuple((whose[one.email], one.role) for one in ours),
        )
        for ours in fresh.values()
    ]
    organisation_deeds.add_many(session, programme, newcomers, by=act.by, now=act.now)
    member_deeds.seat(session, programme, wanted, by=act.by, now=act.now)


def _introduced(
    session: Session,
    programme: Programme,
    entries: Collection[Entry],
    known: Mapping[str, people_tables.Person],
    found: Found,
) -> dict[str, Person]:
    """Everybody by address; those we did not know are written down, as Slack has them if it does."""
    rows = dict(known)
    for entry in entries:
        if entry.email not in rows:
            rows[entry.email] = _stranger(programme, entry, found.get(entry.email))
            session.add(rows[entry.email])
    session.flush()
    return {entry.email: people.person(rows[entry.email]) for entry in entries}


def _stranger(programme: Programme, entry: Entry, profile: Profile | None) -> people_tables.Person:
    row = people_tables.Person(
        id=new_id(),
        workspace_id=programme.workspace_id,
        name=entry.name,
        email=entry.email,
        zone=programme.zone,
        language=entry.language or programme.language,
    )
    for one in fields(Profile) if profile else ():
        said = getattr(profile, one.name)
        if one.name != "deactivated" and said is not None:
            setattr(row, one.name, said)
    return row
