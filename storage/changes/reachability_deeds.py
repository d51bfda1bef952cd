"""Reachability: Slack tells that somebody came, left or takes no messages, and what follows from that."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.refusals import Refusal
from programme.ground.speeches import speeches
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Organisation
from storage.changes import absence_deeds, member_deeds
from storage.ground import due
from storage.ground import tables as ground_tables
from storage.ground.database import passes
from storage.improvement import check_in_notices
from storage.messages import reachability, troubles
from storage.messages.aftermath import tell_closed
from storage.messages.troubles import What
from storage.people import people
from storage.people.people import Profile
from storage.preparations import preparation_notices
from storage.programmes import digest_notices, organisations, programmes
from storage.programmes import tables as programme_tables


def keep(session: Session, workspace_id: str, profile: Profile, *, now: datetime) -> Person:
    """Keeps what Slack says of somebody, and acts on it when she left, came back or came anew."""
    row = people.known_as(session, workspace_id, profile)
    before = people.person(row) if row else None
    away_since = row.deactivated_at if row else None
    after = people.remember(session, workspace_id, profile, now=now)
    if before is not None and before.zone != after.zone:
        due.reschedule(session, ground_tables.Notice.person_id == after.id)
    if before is not None and before.reachable and not after.reachable:
        left_slack(session, after.id, now=now)
    elif before is not None and after.reachable and not before.reachable:
        _came(session, after, away_since=away_since, now=now)
    return after


def heard(session: Session, workspace_id: str, profiles: Iterable[Profile], *, now: datetime) -> None:
    """The same for several people, of whom those we have never met stay unknown."""
    causes: dict[str, str] = {}
    for profile in profiles:
        if (row := people.known_as(session, workspace_id, profile)) is None:
            continue
        try:
            with session.begin_nested():
                keep(session, workspace_id, profile, now=now)
        except Exception as fault:  # kept below: what is amiss with one stops none of the others
            if passes(fault):
                raise
            causes[row.id] = type(fault).__name__
    troubles.keep(session, What.PERSON, causes, now=now)


def _came(session: Session, person: Person, *, away_since: datetime | None, now: datetime) -> None:
    """What waited for her waits again, what nobody took over is hers once more, and her facilitators hear."""
    if away_since is not None:
        _wait_again(session, person, away_since, now)
    member_deeds.arrived(session, person, now=now)
    seats = people.viewer(session, person.id).seats
    for programme in programmes.of_person(session, person.id):
        clusters = {one.cluster_id for one in seats if one.programme_id == programme.id and one.cluster_id}
        preparation_notices.settle(session, programme, clusters, returned=[person.id], now=now)
        leaders = [one for one in people.facilitators(session, programme.id) if one.id == person.id]
        digest_notices.plan(session, programme, leaders, now=now)
    reachability.tell_reached(session, person, now=now)


def _wait_again(session: Session, person: Person, since: datetime, now: datetime) -> None:
    """What was dropped for want of a way to her; whether it is still wanted is asked when it is said."""
    rows = session.scalars(
        select(ground_tables.Notice).where(
            ground_tables.Notice.person_id == person.id,
            ground_tables.Notice.message_id.is_(None),
            ground_tables.Notice.dropped_at >= since,
            ground_tables.Notice.kind.not_in([one.kind for one in speeches().values() if one.weekly]),
        )
    )
    for row in rows:
        calendar = programmes.by_id(session, row.programme_id).calendar
        morning = calendar.on_or_after(next_morning(now, person.zone))
        if row.stale_on is None or row.stale_on > morning:
            row.dropped_at, row.day = None, max(row.day, morning)
    due.reschedule(session, ground_tables.Notice.person_id == person.id)


def seat_of(session: Session, act: Act, programme_id: str, person_id: str) -> str | None:
    """The organisation somebody sits in; None for a facilitator. Raises Refusal, also when she has left."""
    programme = programmes.led_by(session, act, programme_id)
    member_deeds.member(session, programme, person_id)
    seats = people.viewer(session, person_id).seats
    homes = (one.organisation_id for one in seats if one.programme_id == programme_id)
    return next((home for home in homes if home is not None), None)


def set_channel(
    session: Session, act: Act, organisation_id: str, channel: str | None, *, opened: bool = False
) -> Organisation:
    """The organisation's own channel, or none; ``opened`` says whether we are in it. Raises Refusal."""
    row = session.get(programme_tables.Organisation, organisation_id)
    if row is None:
        raise Refusal("organisation-gone")
    programmes.led_by(session, act, row.programme_id)
    row.channel, row.channel_open = channel, bool(channel) and opened
    session.flush()
    return organisations.by_id(session, organisation_id)


def channel_is(session: Session, channel: str, *, opened: bool) -> None:
    """We came into a channel or out of it, or it was closed or opened to everybody."""
    session.execute(
        update(programme_tables.Organisation)
        .where(programme_tables.Organisation.channel == channel)
        .values(channel_open=opened)
    )


def channels(session: Session) -> list[str]:
    """Every organisation's channel, to be looked up in Slack."""
    named = (
        select(programme_tables.Organisation.channel)
        .where(programme_tables.Organisation.channel.is_not(None))
        .distinct()
    )
    return [channel for channel in session.scalars(named) if channel]


def plan_digests(session: Session, workspace_id: str, *, now: datetime) -> None:
    """Every facilitator who waits for no digest is promised one, whatever broke the chain of them."""
    rows = session.scalars(
        select(programme_tables.Programme).where(programme_tables.Programme.workspace_id == workspace_id)
    )
    causes: dict[str, str] = {}
    for row in rows.all():
        try:
            with session.begin_nested():
                programme = programmes.programme(row)
                digest_notices.plan(session, programme, people.facilitators(session, programme.id), now=now)
        except Exception as fault:  # kept below: one programme stops none of the others
            if passes(fault):
                raise
            causes[row.id] = type(fault).__name__
    troubles.keep(session, What.PROGRAMME, causes, now=now)


def left_slack(session: Session, person_id: str, *, now: datetime) -> None:
    """Somebody's account was closed: colleagues take over what she answered for, the facilitator hears."""
    tell_closed(session, person_id, closed_at=now, now=now)
    absence_deeds.stand_in_left(session, person_id, now=now)
    for seat in people.viewer(session, person_id).seats:
        if seat.organisation_id is not None:
            programme = programmes.by_id(session, seat.programme_id)
            preparation_notices.assign(session, programme, seat.organisation_id, now=now)
            check_in_notices.settle(session, [seat.organisation_id], now=now)
