"""Meetings: when and where they are, and the news and questions that hang on them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings.meetings import Meeting
from programme.programmes.programmes import Programme
from programme.programmes.template import Preparation
from storage.ground.batches import some
from storage.meetings import tables as meeting_tables
from storage.programmes import programmes


def meeting(row: meeting_tables.Meeting, programme: Programme) -> Meeting:
    step = programme.step(row.step)
    return Meeting(
        id=row.id,
        programme_id=row.programme_id,
        step=row.step,
        title=step.title,
        on=row.on,
        version=row.version,
        cluster_id=row.cluster_id,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        place=row.place,
        link=row.link,
        host_id=row.host_id,
        cancelled=row.cancelled_at is not None,
        name=step.short,
        lasts=step.lasts,
    )


def by_id(session: Session, meeting_id: str) -> Meeting:
    """A meeting; raises Refusal when it is gone."""
    row = row_of(session, meeting_id)
    return meeting(row, programmes.by_id(session, row.programme_id))


def find(session: Session, meeting_id: str) -> Meeting | None:
    row = session.get(meeting_tables.Meeting, meeting_id)
    return meeting(row, programmes.by_id(session, row.programme_id)) if row else None


def by_ids(session: Session, meeting_ids: Iterable[str]) -> dict[str, Meeting]:
    """Those of them that are there."""
    found: dict[str, Meeting] = {}
    for ids in some(meeting_ids):
        rows = session.scalars(select(meeting_tables.Meeting).where(meeting_tables.Meeting.id.in_(ids)))
        found |= {row.id: meeting(row, programmes.by_id(session, row.programme_id)) for row in rows}
    return found


def of_programme(session: Session, programme_id: str, *, cancelled: bool = False) -> list[Meeting]:
    """All of them by date, with or without those that are cancelled."""
    programme = programmes.by_id(session, programme_id)
    rows = session.scalars(
        select(meeting_tables.Meeting)
        .where(meeting_tables.Meeting.programme_id == programme_id)
        .order_by(meeting_tables.Meeting.on)
    )
    return [meeting(row, programme) for row in rows if cancelled or row.cancelled_at is None]


def of_cluster(
    session: Session, programme: Programme, cluster_id: str, *, cancelled: bool = False
) -> list[Meeting]:
    """The meetings a cluster goes to, its own before those all share, by date."""
    rows = meetings_of(session, programme.id, cluster_id, cancelled=cancelled).values()
    return sorted((meeting(row, programme) for row in rows), key=lambda one: one.on)


def held_on(at: Mapping[str, meeting_tables.Meeting], item: Preparation) -> date | None:
    """The day of the occasion that is a preparation's own step, where its own is counted from that.

    ``at`` are the meetings that its cluster goes to, by step.
    """
    row = at.get(item.step) if item.days_after is not None else None
    return row.on if row is not None else None


def row_of(session: Session, meeting_id: str) -> meeting_tables.Meeting:
    """The row; raises Refusal when it is gone."""
    row = session.get(meeting_tables.Meeting, meeting_id)
    if row is None:
        raise Refusal("meeting-gone")
    return row


def meetings_of(
    session: Session, programme_id: str, cluster_id: str, *, cancelled: bool = False
) -> dict[str, meeting_tables.Meeting]:
    """Step → the cluster's own meeting, or else the one all share, if it is not cancelled."""
    return meetings_by_cluster(session, programme_id, [cluster_id], cancelled=cancelled)[cluster_id]


def meetings_by_cluster(
    session: Session, programme_id: str, cluster_ids: Iterable[str], *, cancelled: bool = False
) -> dict[str, dict[str, meeting_tables.Meeting]]:
    """The same for several clusters, the meetings read once."""
    shared: dict[str, meeting_tables.Meeting] = {}
    own: dict[str, dict[str, meeting_tables.Meeting]] = defaultdict(dict)
    for row in session.scalars(
        select(meeting_tables.Meeting).where(meeting_tables.Meeting.programme_id == programme_id)
    ):
        (shared if row.cluster_id is None else own[row.cluster_id])[row.step] = row
    return {
        cluster_id: {
            step: row
            for step, row in (shared | own[cluster_id]).items()
            if cancelled or row.cancelled_at is None
        }
        for cluster_id in cluster_ids
    }
