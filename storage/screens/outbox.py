"""The outbox: every promise of a programme by day, with those who hear the same together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.ground.speeches import speech
from programme.messages.foresight import Heard, Promise
from programme.messages.outbox import A_PAGE, AHEAD, Outbox
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.ground.batches import some
from storage.improvement import improvements
from storage.improvement.tables import Action, Cycle, Improvement
from storage.messages import foresight
from storage.people import tables as people_tables
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables

Alike = tuple[date, int, str, str]
"""Day, place of its kind in a letter, what it is about, occasion."""
Dated = tuple[date, Promise]


def of_programme(session: Session, act: Act, programme_id: str, *, page: int = 0) -> Outbox:
    """The page asked for, or the last there is. Raises Refusal for who does not facilitate the programme."""
    programme = programmes.led_by(session, act, programme_id)
    together = _together(session, programme, act.by, act.now)
    keys = sorted(together)
    pages = max(1, -(-len(keys) // A_PAGE))
    at = min(max(page, 0), pages - 1)
    shown = [together[key] for key in keys[at * A_PAGE : (at + 1) * A_PAGE]]
    return Outbox(programme, _lines(session, shown), at, pages)


def _together(
    session: Session, programme: Programme, by: Person, now: datetime
) -> Mapping[Alike, list[Dated]]:
    """What is said alike on one day, to however many."""
    until, programme_id = programme.today(now) + AHEAD, programme.id
    dated = foresight.of_programme(session, programme_id, now=now, until=until)
    improving = any(speech(one.kind).at_work for _, one in dated)
    seen = _seen(session, programme_id, by) if improving else frozenset()
    rows = session.execute(
        select(preparation_tables.Preparation.id, preparation_tables.Preparation.item).where(
            preparation_tables.Preparation.programme_id == programme_id
        )
    )
    items = dict(rows.all())
    found: dict[Alike, list[Dated]] = defaultdict(list)
    for day, one in dated:
        if not speech(one.kind).at_work or one.subject in seen:
            about = items.get(one.subject, one.subject)
            found[day, one.kind.place, about, one.occasion].append((day, one))
    return found


def _seen(session: Session, programme_id: str, by: Person) -> frozenset[str]:
    """Improvements that she may see, with their actions and tests: of others she is told nothing."""
    found = improvements.seen_by(session, by.id, Improvement.programme_id == programme_id)
    ids = {one.id for one in found}
    for row in (Action, Cycle):
        for several in some([one.id for one in found]):
            ids.update(session.scalars(select(row.id).where(row.improvement_id.in_(several))))
    return frozenset(ids)


def _lines(session: Session, shown: Sequence[Sequence[Dated]]) -> tuple[Heard, ...]:
    told = foresight.facts_of(session, [several[0] for several in shown])
    names = _names(session, {one.person_id for several in shown for _, one in several})
    owners = _owners(session, {one.subject for several in shown for _, one in several})
    return tuple(
        Heard(
            one,
            tuple(sorted({names[promise.person_id] for _, promise in several})),
            tuple(sorted({owners[promise.subject] for _, promise in several if promise.subject in owners})),
        )
        for one, several in zip(told, shown, strict=True)
    )


def _owners(session: Session, subjects: Iterable[str]) -> dict[str, str]:
    """Preparation → the name of the organisation, or of the cluster, that owes it."""
    row, organisation, cluster = (
        preparation_tables.Preparation,
        programme_tables.Organisation,
        programme_tables.Cluster,
    )
    found: dict[str, str] = {}
    for ids in some(subjects):
        query = (
            select(row.id, func.coalesce(organisation.name, cluster.name))
            .join(cluster, cluster.id == row.cluster_id)
            .outerjoin(organisation, organisation.id == row.organisation_id)
            .where(row.id.in_(ids))
        )
        found |= dict(session.execute(query).all())
    return found


def _names(session: Session, person_ids: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for ids in some(person_ids):
        query = select(people_tables.Person.id, people_tables.Person.name).where(
            people_tables.Person.id.in_(ids)
        )
        found |= dict(session.execute(query).all())
    return found
