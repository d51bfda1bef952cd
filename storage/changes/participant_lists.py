"""Participant lists: held against a programme, and taken, all of it in one transaction or nothing."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.changes.participant_cells import called
from programme.changes.participant_fates import Judged, Outcome, judged
from programme.changes.participant_lists import Known, Reading, named
from programme.changes.participant_standings import Change, Entry, Kept, There, Who
from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.facilitating import require_may_facilitate
from programme.people.people import Member, Person
from programme.programmes.programmes import Programme
from storage.changes import member_deeds, organisation_deeds, welcome_deeds
from storage.changes.member_deeds import Seat
from storage.changes.organisation_deeds import Newcomer
from storage.ground.columns import new_id
from storage.people import addresses, namesakes, people, workspaces
from storage.people import tables as people_tables
from storage.people.people import Profile
from storage.programmes import organisations, programmes

Found = Mapping[str, Profile]
"""Address → what Slack says of whoever has it."""
KEPT = frozenset({"slack_id", "name", "zone", "language", "email", "standing"})
"""What of a profile is written down of somebody new."""
Listed = tuple[Person, Role, str, str]
"""Somebody in one part, with her organisation and cluster; both empty for a facilitator."""


def led(session: Session, act: Act) -> list[Programme]:
    """The programmes somebody may give a list to, the newest first."""
    viewer = people.viewer(session, act.by.id)
    return [one for one in programmes.of_person(session, act.by.id) if viewer.facilitates(one.id)]


def everybody(session: Session, act: Act, programme_id: str) -> list[Listed]:
    """A programme's people as a list has them: by cluster, organisation and name. Raises Refusal."""
    programmes.led_by(session, act, programme_id)
    homes = {one.id: one for one in organisations.of_programme(session, programme_id)}
    listed = []
    for member in people.members(session, programme_id):
        home = homes.get(member.seat.organisation_id or "")
        names = (home.name, home.cluster) if home else ("", "")
        listed.append((member.person, member.seat.role, *names))
    order = {role: at for at, role in enumerate(Role)}
    return sorted(listed, key=lambda one: (one[3], one[2], one[0].name, one[0].id, order[one[1]]))


def known(session: Session, act: Act, programme_id: str) -> Known:
    """What a list need not say, for the programme knows it. Raises Refusal for anybody but a facilitator."""
    programmes.led_by(session, act, programme_id)
    homes = organisations.of_programme(session, programme_id)
    names = {one.id: one.name for one in homes}
    there: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in people.members(session, programme_id):
        if one.person.email:
            home = named(names.get(one.seat.organisation_id or "", ""))
            there[called(one.person.own_name), home].add(one.person.email.lower())
    return Known(
        {one.name: one.cluster for one in homes},
        tuple(one.name for one in organisations.clusters(session, programme_id)),
        {who: frozenset(emails) for who, emails in there.items()},
    )


def strangers(session: Session, act: Act, reading: Reading) -> dict[str, bool]:
    """The addresses in a list that we know of no account in Slack for; True where we know whose it is."""
    there = _by_address(_rows(session, act.by.workspace_id))
    return {
        address: address in there
        for address in sorted(reading.addresses)
        if address not in there or there[address].slack_id is None
    }


def hold(session: Session, act: Act, programme_id: str, reading: Reading, found: Found) -> Outcome:
    """What would become of a list. Raises Refusal for anybody but a facilitator."""
    programme = programmes.led_by(session, act, programme_id)
    there = _there(session, programme, _known(session, act.by.workspace_id, found), found)
    return Outcome(programme, reading, judged(reading, there), taken=False)


def take(
    session: Session, act: Act, programme_id: str, reading: Reading, found: Found, *, good_rows: bool
) -> Outcome:
    """Adds everybody who is not there yet; nobody when there are slips, unless ``good_rows`` are wanted.

    What was there stays as it is, but for what is put right of somebody without Slack, so the same list again
    changes nothing. Nothing is said to those who are new until the welcomes are let go. Nobody is taken while
    anything is asked. Raises Refusal for anybody but a facilitator.
    """
    programme = programmes.led_by(session, act, programme_id)
    there = _there(session, programme, _known(session, act.by.workspace_id, found), found)
    what = judged(reading, there)
    taken = what.does_anything and not reading.offer.asks and (good_rows or not what.slips)
    if not taken:
        return Outcome(programme, reading, what, taken)
    _change(session, what.changes.values())
    whose = _introduced(session, programme, what.entries, there, found)
    _seat(session, act, programme, what, there, whose)
    fresh = {one.id: one for who, one in whose.items() if not there.seats.get(str(who))}
    if any(one.reachable and one.id != act.by.id for one in fresh.values()):
        welcome_deeds.hold(session, programme.id, fresh, now=act.now)
    return Outcome(programme, reading, what, taken, welcome_deeds.count(session, programme.id))


def _rows(session: Session, workspace_id: str) -> list[people_tables.Person]:
    """Everybody we know by an address; who has Slack comes last, and so stands before a namesake without."""
    query = select(people_tables.Person).where(
        people_tables.Person.workspace_id == workspace_id, people.is_known_by_address()
    )
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
    session: Session, programme: Programme, addresses: Mapping[str, people_tables.Person], found: Found
) -> There:
    homes = {one.id: one for one in organisations.of_programme(session, programme.id)}
    members = people.members(session, programme.id)
    places = {
        at: named(homes[one.seat.organisation_id].name) if one.seat.organisation_id in homes else ""
        for at, one in enumerate(members)
    }
    held: dict[str, set[tuple[Role, str]]] = defaultdict(set)
    for at, member in enumerate(members):
        held[member.person.id].add((member.seat.role, places[at]))
    return There(
        organisations={named(one.name): (one.name, one.cluster) for one in homes.values()},
        clusters=frozenset(named(one.name) for one in organisations.clusters(session, programme.id)),
        who={address: row.id for address, row in addresses.items()},
        names=_names(members, places),
        seats={who: frozenset(parts) for who, parts in held.items()},
        kept={one.person.id: _kept(one.person) for one in members},
        with_slack=frozenset(found)
        | {address for address, row in addresses.items() if people.person(row).in_slack},
    )


def _names(members: Iterable[Member], places: Mapping[int, str]) -> dict[tuple[str, str], str]:
    """Without those who share name and organisation: nobody can tell them apart by that."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for at, one in enumerate(members):
        found[called(one.person.own_name), places[at]].add(one.person.id)
    return {key: min(ids) for key, ids in found.items() if len(ids) == 1}


def _kept(person: Person) -> Kept:
    return Kept(person.own_name, person.email or "", person.language, person.slack_id is not None)


def _change(session: Session, changes: Iterable[Change]) -> None:
    for one in changes:
        row = session.get_one(people_tables.Person, one.person_id)
        before = row.own_name
        row.name = one.name or row.own_name
        if one.email:
            addresses.change(session, row.id, one.email)
        row.language = one.language or row.language
        namesakes.settle(session, row.workspace_id, {before, row.own_name})


def _seat(
    session: Session, act: Act, programme: Programme, what: Judged, there: There, whose: Mapping[Who, Person]
) -> None:
    """Organisations that are new join with their people; the others get theirs."""
    policy = workspaces.policy(session, programme.workspace_id)
    for entry in what.entries:
        if entry.role is Role.FACILITATOR:
            require_may_facilitate(replace(whose[there.person(entry)], name=entry.name), policy)
    homes = {named(one.name): one.id for one in organisations.of_programme(session, programme.id)}
    fresh: dict[str, list[Entry]] = defaultdict(list)
    wanted = []
    for entry in what.entries:
        name = named(entry.organisation)
        if name and name not in homes:
            fresh[name].append(entry)
        else:
            wanted.append(Seat(whose[there.person(entry)], entry.role, homes.get(name)))
    newcomers = [
        Newcomer(
            ours[0].organisation,
            ours[0].cluster,
            people=tuple((whose[there.person(one)], one.role) for one in ours),
        )
        for ours in fresh.values()
    ]
    organisation_deeds.add_many(session, programme, newcomers, by=act.by, now=act.now)
    member_deeds.seat(session, programme, wanted, by=act.by, now=act.now)
    said = {whose[there.person(one)].id: one.language for one in reversed(what.entries) if one.language}
    _read(session, said)


def _read(session: Session, said: Mapping[str, Language]) -> None:
    """Who has no Slack reads what the list says from now on: it is chosen for her, and she can change it."""
    for who, language in said.items():
        row = session.get_one(people_tables.Person, who)
        if row.slack_id is None:
            row.language, row.language_chosen = language, True
    session.flush()


def _introduced(
    session: Session, programme: Programme, entries: Collection[Entry], there: There, found: Found
) -> dict[Who, Person]:
    """Everybody who gets a part; those we did not know are written down, as Slack has them if it does."""
    rows: dict[Who, people_tables.Person] = {}
    ids = set(there.who.values()) | there.seats.keys()
    for entry in entries:
        who = there.person(entry)
        if who in rows:
            continue
        if who in ids:
            rows[who] = session.get_one(people_tables.Person, who)
        else:
            rows[who] = _stranger(programme, entry, found.get(entry.email))
            session.add(rows[who])
    session.flush()
    return {who: people.person(row) for who, row in rows.items()}


def _stranger(programme: Programme, entry: Entry, profile: Profile | None) -> people_tables.Person:
    row = people_tables.Person(
        id=new_id(),
        workspace_id=programme.workspace_id,
        name=entry.name,
        email=entry.email or None,
        zone=programme.zone,
        language=entry.language or programme.language,
    )
    for one in fields(Profile) if profile else ():
        said = getattr(profile, one.name)
        if one.name in KEPT and said is not None:
            setattr(row, one.name, said)
    return row
