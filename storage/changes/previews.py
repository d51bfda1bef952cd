"""Previews: a deed is done where nobody sees it, and what it leaves is compared with how things were."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.changes.previews import Preview, Shift
from programme.ground.notices import Kind
from programme.ground.roles import Role
from programme.ground.speeches import speech
from programme.messages.foresight import Heard, Promise
from programme.people.acts import Act
from programme.people.people import Person
from programme.preparations.preparations import State
from programme.programmes.programmes import Programme
from storage.changes import organisation_deeds
from storage.changes.organisation_deeds import Newcomer
from storage.ground.batches import some
from storage.messages import foresight
from storage.people import people
from storage.people import tables as people_tables
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables

T = TypeVar("T")
Said = tuple[str, Kind, str, str, date]
"""Person, kind, subject, occasion, day."""


@dataclass(frozen=True, slots=True)
class _Picture:
    """What is owed (id → item, owner, last day) and what will be said."""

    owed: dict[str, tuple[str, str, date]]
    said: dict[Said, Promise]


def of(
    session: Session, programme_id: str, deed: Callable[[Session], T], *, now: datetime
) -> tuple[T, Preview]:
    """Does the deed in this session, which nobody may commit; its answer and what it changes."""
    before = _picture(session, programme_id, now)
    answer = deed(session)
    session.flush()
    after = _picture(session, programme_id, now)
    return answer, _compared(session, programme_id, before, after)


def of_start(session: Session, act: Act, deed: Callable[[Session], Programme]) -> tuple[Programme, Preview]:
    """The same for a programme that begins, with one organisation that has somebody in every role."""
    made = deed(session)
    roles = tuple(
        (_example(session, act.by, role, act.now), role) for role in Role if role is not Role.FACILITATOR
    )
    organisation_deeds.add_many(
        session, made, [Newcomer(made.id, made.id, people=roles)], by=act.by, now=act.now
    )
    session.flush()
    after = _picture(session, made.id, act.now)
    said = {key: one for key, one in after.said.items() if key[1] is not Kind.WELCOME}
    return made, _compared(session, made.id, _Picture({}, {}), _Picture(after.owed, said), by_role=True)


def _example(session: Session, by: Person, role: Role, now: datetime) -> Person:
    slack_id = f"nobody, {role.value}"
    profile = people.Profile(slack_id, role.value, zone=by.zone, language=by.language)
    return people.remember(session, by.workspace_id, profile, now=now)


def _picture(session: Session, programme_id: str, now: datetime) -> _Picture:
    rows = session.execute(
        select(
            preparation_tables.Preparation.id,
            preparation_tables.Preparation.item,
            programme_tables.Organisation.name,
            programme_tables.Cluster.name,
            preparation_tables.Preparation.due_on,
        )
        .join(
            programme_tables.Cluster, programme_tables.Cluster.id == preparation_tables.Preparation.cluster_id
        )
        .outerjoin(
            programme_tables.Organisation,
            programme_tables.Organisation.id == preparation_tables.Preparation.organisation_id,
        )
        .where(
            preparation_tables.Preparation.programme_id == programme_id,
            preparation_tables.Preparation.state == State.OPEN,
        )
    )
    owed = {row_id: (item, organisation or cluster, due) for row_id, item, organisation, cluster, due in rows}
    said = {
        (one.person_id, one.kind, one.subject, one.occasion, day): one
        for day, one in foresight.of_programme(session, programme_id, now=now)
        if not speech(one.kind).weekly
    }
    return _Picture(owed, said)


def _compared(
    session: Session, programme_id: str, before: _Picture, after: _Picture, *, by_role: bool = False
) -> Preview:
    fresh = [key for key in after.said if key not in before.said]
    said_before, said_after = ({key[:4] for key in picture.said} for picture in (before, after))
    new = [key for key in fresh if key[:4] not in said_before]
    return Preview(
        shifts=_shifts(programmes.by_id(session, programme_id), before, after),
        heard=_heard(session, programme_id, fresh, after),
        moved=len(fresh) - len(new),
        people=len({person_id for person_id, *_ in new}),
        messages=len({(person_id, day) for person_id, *_, day in new}),
        unsaid=len(said_before - said_after),
        by_role=by_role,
    )


def _shifts(programme: Programme, before: _Picture, after: _Picture) -> tuple[Shift, ...]:
    owners: dict[tuple[str, date | None, date | None], set[str]] = defaultdict(set)
    for row_id in before.owed.keys() | after.owed.keys():
        was, now_is = before.owed.get(row_id), after.owed.get(row_id)
        item, owner, _ = now_is or was or ("", "", None)
        dates = was[2] if was else None, now_is[2] if now_is else None
        if dates[0] != dates[1]:
            owners[item, *dates].add(owner)
    order = {item.id: at for at, item in enumerate(programme.template.preparations)}
    found = sorted(owners, key=lambda key: (key[2] or key[1] or date.max, order.get(key[0], -1), key[0]))
    return tuple(
        Shift(programme.item(key[0]).title, key[1], key[2], tuple(sorted(owners[key]))) for key in found
    )


def _heard(session: Session, programme_id: str, fresh: Iterable[Said], after: _Picture) -> tuple[Heard, ...]:
    """What is said alike on one day to several people is one line."""
    rows = session.execute(
        select(preparation_tables.Preparation.id, preparation_tables.Preparation.item).where(
            preparation_tables.Preparation.programme_id == programme_id
        )
    )
    items = dict(rows.all())
    alike: dict[tuple[date, Kind, str, str], list[Said]] = defaultdict(list)
    for said in fresh:
        _, kind, subject, occasion, day = said
        alike[day, kind, items.get(subject, subject), occasion].append(said)
    keys = sorted(alike, key=lambda key: (key[0], key[1].place, key[2], key[3]))
    told = foresight.facts_of(session, [(key[0], after.said[alike[key][0]]) for key in keys])
    names = _names(session, {said[0] for said in fresh})
    return tuple(
        Heard(one, tuple(sorted({names[said[0]] for said in alike[key]})))
        for key, one in zip(keys, told, strict=True)
    )


def _names(session: Session, person_ids: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for ids in some(person_ids):
        query = select(people_tables.Person.id, people_tables.Person.name).where(
            people_tables.Person.id.in_(ids)
        )
        found |= dict(session.execute(query).all())
    return found
