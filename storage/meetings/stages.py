"""Stages: where an organisation is in the rhythm, and what it says that it has reached."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings.stages import Path, Reached, path, require_outcomes
from programme.people.acts import Act
from programme.people.visibility import Viewer, may_say_reached, may_see_reached
from programme.programmes.programmes import Organisation, Programme
from storage.ground.batches import some
from storage.meetings import meetings
from storage.meetings.tables import ReachedOutcome
from storage.people import people
from storage.people import tables as people_tables
from storage.programmes import organisations, programmes
from storage.programmes import tables as programme_tables


def of_organisation(session: Session, act: Act, organisation_id: str) -> Path:
    """All its steps. Raises Refusal for who may not see what it has reached."""
    organisation = organisations.by_id(session, organisation_id)
    viewer = people.viewer(session, act.by.id)
    if not may_see_reached(viewer, organisation):
        raise Refusal("organisation-gone")
    return _path(session, viewer, organisation, reached(session, [organisation.id])[organisation.id], act.now)


def of_viewer(
    session: Session, viewer: Viewer, organisation_ids: Collection[str], *, now: datetime
) -> dict[str, Path]:
    """Organisation → the same, for some that are her own."""
    found, there = reached(session, organisation_ids), organisations.by_ids(session, organisation_ids)
    return {one.id: _path(session, viewer, one, found[one.id], now) for one in there.values()}


def say(
    session: Session, act: Act, organisation_id: str, *, ticked: Collection[str], unticked: Collection[str]
) -> None:
    """Somebody in the organisation says that outcomes are reached, or are not after all.

    What was said before keeps its moment. Raises Refusal for others, and for an outcome that is gone.
    """
    organisation = organisations.by_id(session, organisation_id)
    viewer = people.viewer(session, act.by.id)
    if not viewer.is_in(organisation.programme_id):
        raise Refusal("organisation-gone")  # what it is called is nobody else's business
    if not may_say_reached(viewer, organisation):
        raise Refusal("outcome-not-yours", organisation=organisation.name)
    require_outcomes(programmes.by_id(session, organisation.programme_id), frozenset(ticked))
    told = ReachedOutcome.organisation_id == organisation.id
    session.execute(delete(ReachedOutcome).where(told, ReachedOutcome.outcome.in_(unticked)))
    for outcome in set(ticked) - reached(session, [organisation.id])[organisation.id]:
        session.add(
            ReachedOutcome(
                organisation_id=organisation.id, outcome=outcome, said_at=act.now, said_by_id=act.by.id
            )
        )
    session.flush()


def reached(session: Session, organisation_ids: Collection[str]) -> dict[str, frozenset[str]]:
    """Organisation → the outcomes it has reached. Asks no rule."""
    row = ReachedOutcome
    found: dict[str, set[str]] = {one: set() for one in organisation_ids}
    for ids in some(found):
        rows = session.execute(select(row.organisation_id, row.outcome).where(row.organisation_id.in_(ids)))
        for organisation_id, outcome in rows:
            found[organisation_id].add(outcome)
    return {one: frozenset(outcomes) for one, outcomes in found.items()}


def told(session: Session, programme: Programme, viewer: Viewer) -> tuple[Reached, ...]:
    """All that a programme's organisations say they have reached, as ``viewer`` may see it, by time."""
    outcomes = {one.id: (step.id, one) for step in programme.template.steps for one in step.outcomes}
    rows = session.execute(
        select(ReachedOutcome, programme_tables.Organisation, people_tables.Person)
        .join(
            programme_tables.Organisation, programme_tables.Organisation.id == ReachedOutcome.organisation_id
        )
        .join(people_tables.Person, people_tables.Person.id == ReachedOutcome.said_by_id)
        .where(programme_tables.Organisation.programme_id == programme.id)
        .order_by(ReachedOutcome.said_at, ReachedOutcome.outcome)
    )
    return tuple(
        Reached(row.organisation_id, *outcomes[row.outcome], row.said_at, people.person(by))
        for row, of, by in rows
        if row.outcome in outcomes and may_see_reached(viewer, organisations.organisation(of, ""))
    )


def _path(
    session: Session, viewer: Viewer, organisation: Organisation, said: frozenset[str], now: datetime
) -> Path:
    programme = programmes.by_id(session, organisation.programme_id)
    return path(
        viewer,
        programme,
        organisation,
        meetings.of_cluster(session, programme, organisation.cluster_id),
        said,
        today=programme.today(now),
    )
