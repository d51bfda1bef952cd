"""A meeting moved to another day: whether the dates then hang together for everybody who comes."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings.meetings import slips_in
from programme.programmes.programmes import Programme
from storage.meetings import tables as meeting_tables
from storage.programmes import tables as programme_tables

LONGEST_PLACE = 200
LONGEST_LINK = 1000
LINK = re.compile(r"https?://[^\s<>|]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Change:
    """What a facilitator fills in about a meeting."""

    on: date
    starts_at: time | None = None
    place: str = ""
    link: str = ""
    host_id: str | None = None
    ends_at: time | None = None


def as_it_is(row: meeting_tables.Meeting) -> Change:
    return Change(row.on, row.starts_at, row.place, row.link, row.host_id, row.ends_at)


def require_order(
    session: Session, programme: Programme, row: meeting_tables.Meeting, on: date, *, now: datetime
) -> None:
    """Raises Refusal unless the dates hang together for everybody who comes."""
    every = session.scalars(
        select(meeting_tables.Meeting).where(meeting_tables.Meeting.programme_id == programme.id)
    )
    held = [other for other in every if other is row or other.cancelled_at is None]
    for cluster_id in _who_come(held, row):
        dates = _dates_of(held, cluster_id) | {row.step: on}
        slips = slips_in(programme.template, dates, today=programme.today(now), only=row.step)
        if slips and cluster_id is not None and row.cluster_id is None:
            name = session.get_one(programme_tables.Cluster, cluster_id).name
            raise Refusal("meeting-date-order-cluster", field="day", cluster=name)
        if slips:
            raise Refusal(next(iter(slips.values())), field="day")


def _who_come(held: Collection[meeting_tables.Meeting], row: meeting_tables.Meeting) -> Iterable[str | None]:
    """The cluster whose own it is; or, of one that is shared, everybody (None) and each that has others."""
    if row.cluster_id is not None:
        return [row.cluster_id]
    apart = {other.cluster_id for other in held if other.step == row.step}
    return [None, *sorted({other.cluster_id for other in held if other.cluster_id} - apart)]


def _dates_of(held: Iterable[meeting_tables.Meeting], cluster_id: str | None) -> dict[str, date]:
    """Step → day, a cluster's own before those all share."""
    theirs = [other for other in held if other.cluster_id in {None, cluster_id}]
    return {other.step: other.on for other in sorted(theirs, key=lambda one: one.cluster_id or "")}


def require_sound(session: Session, row: meeting_tables.Meeting, wanted: Change) -> None:
    if len(wanted.place) > LONGEST_PLACE:
        raise Refusal("meeting-place-long", field="place", most=LONGEST_PLACE)
    if wanted.ends_at is not None:
        require_ends_later(wanted)
    if wanted.link and (len(wanted.link) > LONGEST_LINK or not LINK.fullmatch(wanted.link)):
        raise Refusal("meeting-link-amiss", field="link")
    if wanted.host_id is None:
        return
    host = session.get(programme_tables.Organisation, wanted.host_id)
    if host is None or host.programme_id != row.programme_id or row.cluster_id not in {None, host.cluster_id}:
        raise Refusal("meeting-host-outside", field="host")


def require_ends_later(wanted: Change) -> None:
    """Raises Refusal for an end without a beginning, and for one that is not after it."""
    if wanted.starts_at is None:
        raise Refusal("meeting-ends-alone", field="time")
    if wanted.ends_at is not None and wanted.ends_at <= wanted.starts_at:
        raise Refusal("meeting-ends-before", field="ends")
