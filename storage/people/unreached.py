"""Those whom we do not reach, where they sit: one answer for letter, board and Home."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.people.reachability import Lost, to_step_in_for, why_not
from storage.people import people
from storage.people import tables as people_tables
from storage.programmes import tables as programme_tables


def in_programmes(session: Session, programme_ids: Collection[str]) -> dict[str, tuple[Lost, ...]]:
    """Programme → those for whom somebody should step in."""
    if not programme_ids:
        return {}
    organisation, seat = programme_tables.Organisation, people_tables.Membership
    rows = session.execute(
        select(organisation.programme_id, organisation.id, organisation.name, people_tables.Person)
        .join(seat, seat.organisation_id == organisation.id)
        .join(people_tables.Person, people_tables.Person.id == seat.person_id)
        .where(organisation.programme_id.in_(programme_ids), organisation.left_on.is_(None))
    )
    lost: dict[str, list[Lost]] = defaultdict(list)
    reached = set()
    for programme_id, organisation_id, name, row in rows:
        person = people.person(row)
        why = why_not(person)
        if why is None:
            reached.add(organisation_id)
        else:
            lost[programme_id].append(Lost(person, organisation_id, name, why))
    return {one: to_step_in_for(lost[one], reached=reached) for one in programme_ids}
