"""What several rows of a list say of one person or one organisation is made to agree, or asked about."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz, process

from programme.changes.participant_cells import called
from programme.changes.participant_findings import Findings
from programme.changes.participant_lists import Known, Row, cleaned, folded, named, shown
from programme.ground.offers import Choice

ALIKE = 88
"""Of 100: how like each other the names of two organisations are that may be one."""
SHORTEST = 5
"""Letters of a name of which one may be a slip of the pen."""
SORTS = ("kommun", "municipality", "council", "region", "stad", "city")
"""What may be written after a name, or be left out."""
TWO = "two"
"""The answer that two people share an address."""


def agreed(rows: Sequence[Row], known: Known, findings: Findings) -> list[Row]:
    """The rows as they can be kept together."""
    same = _same_organisations(rows, known, findings)
    found = [replace(row, organisation=same.get(named(row.organisation), row.organisation)) for row in rows]
    found = _one_home(_one_name(_with_addresses(found), findings), known, findings)
    return _in_clusters(_known_before(found, known, findings), known, findings)


def _groups(rows: Iterable[Row], key: Mapping[int, Hashable]) -> list[list[int]]:
    found: dict[Hashable, list[int]] = defaultdict(list)
    for at, _ in enumerate(rows):
        if key[at]:
            found[key[at]].append(at)
    return [group for group in found.values() if len(group) > 1]


def _same_organisations(rows: Sequence[Row], known: Known, findings: Findings) -> dict[str, str]:
    """Folded name → how it is written, for one organisation under two names; she is asked for each."""
    written = {named(name): name for name in known.organisations}
    by_digits: dict[str, dict[str, str]] = defaultdict(dict)
    for name in written:
        by_digits[_digits(name)][name] = name
    same: dict[str, str] = {}
    for row in rows:
        name = named(row.organisation)
        if not name or name in written or name in same:
            continue
        like = _like(name, by_digits[_digits(name)])
        if like and _is_one(row.organisation, written[like], findings):
            same[name] = written[like]
        else:
            written[name] = row.organisation
            by_digits[_digits(name)][name] = name
    return same


def _digits(name: str) -> str:
    """What tells Skola 1 from Skola 2, which are not alike."""
    return "".join(sign for sign in name if sign.isdigit())


def _like(name: str, others: Mapping[str, str]) -> str:
    """The name that may be the same with or without kommun behind it, or with another letter; or nothing."""
    bare = next((name.removesuffix(f" {sort}") for sort in SORTS if name.endswith(f" {sort}")), "")
    for other in (bare, *(f"{name} {sort}" for sort in SORTS)):
        if other and other in others:
            return other
    if len(name) < SHORTEST:
        return ""
    near = process.extractOne(name, others, scorer=fuzz.ratio, score_cutoff=ALIKE)
    return str(near[0]) if near else ""


def _is_one(name: str, other: str, findings: Findings) -> bool:
    said = findings.ask(
        f"same:{named(name)}",
        "list-ask-same",
        choices=[Choice("yes", key="list-same-yes"), Choice("no", key="list-same-no")],
        proposed="yes",
        organisation=shown(name),
        other=shown(other),
    )
    return said == "yes"


def _with_addresses(rows: Sequence[Row]) -> list[Row]:
    """Somebody whose address stands in one of her rows has it in all of them."""
    emails: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        if row.email:
            emails[named(row.name), named(row.organisation)].add(row.email)
    found = []
    for row in rows:
        hers = emails.get((named(row.name), named(row.organisation)), set())
        found.append(replace(row, email=min(hers)) if not row.email and len(hers) == 1 else row)
    return found


def _one_name(rows: Sequence[Row], findings: Findings) -> list[Row]:
    """One address with two names: she says which, or that they are two people, who cannot share it."""
    found = list(rows)
    for group in _groups(rows, {at: row.email for at, row in enumerate(rows)}):
        names = list({named(rows[at].name): rows[at].name for at in group}.values())
        if len(names) > 1:
            said = _chosen("name", "list-ask-name", rows, group, names, findings, more=(TWO,))
            for at in group:
                found[at] = (
                    replace(found[at], email="")
                    if said == TWO
                    else replace(found[at], name=names[int(said) - 1])
                )
    return found


def _one_home(rows: Sequence[Row], known: Known, findings: Findings) -> list[Row]:
    """One person in two organisations: she says in which, unless the programme has her in one of them."""
    gone: set[int] = set()
    seated: dict[str, set[str]] = defaultdict(set)
    for (_, home), emails in known.people.items():
        for email in emails:
            seated[email].add(home)
    for group in _groups(rows, {at: row.organisation and row.email for at, row in enumerate(rows)}):
        homes = {named(rows[at].organisation): rows[at].organisation for at in group}
        if len(homes) == 1:
            continue
        kept = homes.keys() & seated.get(rows[group[0]].email, set())
        if not kept:
            said = _chosen("home", "list-ask-home", rows, group, list(homes.values()), findings)
            kept = {list(homes)[int(said) - 1]}
        gone |= {at for at in group if named(rows[at].organisation) not in kept}
    for at in gone:
        findings.leave(rows[at].place, "list-left-elsewhere", name=shown(rows[at].name))
    return [row for at, row in enumerate(rows) if at not in gone]


def _known_before(rows: Sequence[Row], known: Known, findings: Findings) -> list[Row]:
    """Somebody with another address than the programme has is the same, or a namesake, as she answers."""
    listed, there = {row.email for row in rows}, frozenset().union(*known.people.values())
    found = []
    for row in rows:
        missing = known.people.get((called(row.name), named(row.organisation)), frozenset()) - listed
        if row.email and row.email not in there and len(missing) == 1:
            (old,) = missing
            found.append(replace(row, before=old if _is_same_person(row, old, findings) else ""))
        else:
            found.append(row)
    return found


def _is_same_person(row: Row, old: str, findings: Findings) -> bool:
    said = findings.ask(
        f"address:{row.sheet}:{row.row}",
        "list-ask-address",
        choices=[Choice("same", key="list-address-same"), Choice("other", key="list-address-other")],
        proposed="same",
        name=shown(row.name),
        email=shown(row.email),
        old=shown(old),
    )
    return said == "same"


def _chosen(
    name: str,
    key: str,
    rows: Sequence[Row],
    group: Sequence[int],
    among: Sequence[str],
    findings: Findings,
    *,
    more: Sequence[str] = (),
) -> str:
    first = rows[group[0]]
    return findings.ask(
        f"{name}:{first.sheet}:{first.row}",
        key,
        choices=[
            *(Choice(str(at), text) for at, text in enumerate(among, 1)),
            *(Choice(one, key=f"{key}-{one}") for one in more),
        ],
        proposed="1",
        name=shown(first.name),
        email=shown(first.email),
        rows=", ".join(str(rows[at].row) for at in group[:5]),
    )


def _in_clusters(rows: Sequence[Row], known: Known, findings: Findings) -> list[Row]:
    """Each organisation in one cluster: its own, the programme's, or as she answers once an organisation."""
    said: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rows:
        if row.organisation:
            own = said[named(row.organisation)]
            if row.cluster:
                own.setdefault(named(row.cluster), row.cluster)
    there = {named(name): cluster for name, cluster in known.organisations.items()}
    clusters = _names((*known.clusters, *(one for each in said.values() for one in each.values())))
    written = {named(row.organisation): row.organisation for row in reversed(rows)}
    chosen = {
        name: there.get(name, "") or _cluster(written[name], list(own.values()), clusters, known, findings)
        if len(own) != 1
        else ""
        for name, own in said.items()
    }
    return [_placed(row, said, chosen, there) for row in rows]


def _placed(
    row: Row, said: Mapping[str, Mapping[str, str]], chosen: Mapping[str, str], there: Mapping[str, str]
) -> Row:
    """What a row says of an organisation that is there stays, to be held against the programme."""
    name = named(row.organisation)
    if not name:
        return row
    if name in there:
        return replace(row, cluster=row.cluster or there[name])
    own = said[name]
    return replace(row, cluster=next(iter(own.values())) if len(own) == 1 else chosen[name])


def _names(texts: Iterable[str]) -> list[str]:
    return list({named(text): cleaned(text) for text in texts if cleaned(text)}.values())


def _cluster(
    organisation: str, own: Sequence[str], clusters: Sequence[str], known: Known, findings: Findings
) -> str:
    if not own and not clusters:
        return findings.ask("cluster", "list-ask-cluster")
    if not own and len(clusters) == 1 and known.clusters:
        return clusters[0]
    return findings.ask(
        f"cluster:{folded(organisation)}",
        "list-ask-cluster-of",
        choices=[Choice(one, one) for one in own or clusters],
        proposed=own[0] if own else clusters[0] if len(clusters) == 1 else "",
        organisation=shown(organisation),
    )
