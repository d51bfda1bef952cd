"""Reachability: Slack tells that somebody came, left or takes no messages, and what follows from that."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day, next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.reachability import why_not
from programme.programmes.programmes import Organisation
from storage.changes import absence_deeds, member_deeds
from storage.ground import due, notices
from storage.ground import tables as ground_tables
from storage.improvement import check_in_notices
from storage.messages import mentions
from storage.messages import tables as message_tables
from storage.messages.aftermath import tell_closed
from storage.people import people
from storage.people import tables as people_tables
from storage.people.people import Profile
from storage.preparations import preparation_notices
from storage.programmes import digest_notices, organisations, programmes
from storage.programmes import tables as programme_tables

NOT_AGAIN = (Kind.DIGEST,)
"""What is made anew for who comes back; what is past of it helps nobody."""


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
    for profile in profiles:
        if people.known_as(session, workspace_id, profile) is not None:
            keep(session, workspace_id, profile, now=now)


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
    _tell_reached(session, person, now=now)


def _wait_again(session: Session, person: Person, since: datetime, now: datetime) -> None:
    """What was dropped for want of a way to her; whether it is still wanted is asked when it is said."""
    rows = session.scalars(
        select(ground_tables.Notice).where(
            ground_tables.Notice.person_id == person.id,
            ground_tables.Notice.message_id.is_(None),
            ground_tables.Notice.dropped_at >= since,
            ground_tables.Notice.kind.not_in(NOT_AGAIN),
        )
    )
    for row in rows:
        calendar = programmes.by_id(session, row.programme_id).calendar
        morning = calendar.on_or_after(next_morning(now, person.zone))
        if row.stale_on is None or row.stale_on > morning:
            row.dropped_at, row.day = None, max(row.day, morning)
    due.reschedule(session, ground_tables.Notice.person_id == person.id)


def refused(session: Session, message: message_tables.Message, *, now: datetime) -> None:
    """Slack took no message to somebody: what it was to say is tried again on the next working day.

    Her organisation's channel is asked to tell her, without a word of what it is about.
    """
    row = session.get_one(people_tables.Person, message.person_id)
    row.shut, row.shut_at = message.error or "refused", row.shut_at or now
    today = local_day(now, row.zone)
    carried = select(ground_tables.Notice).where(ground_tables.Notice.message_id == message.id)
    for notice in session.scalars(carried).all():
        notice.message_id, notice.urgent = None, False
        notice.day = programmes.by_id(session, notice.programme_id).calendar.after(today)
    due.reschedule(session, ground_tables.Notice.person_id == row.id)
    mentions.plan(session, people.person(row), now=now)


def got_through(session: Session, person_id: str, *, now: datetime) -> None:
    """A message reached somebody: if Slack had refused one before, that is over."""
    row = session.get_one(people_tables.Person, person_id)
    if row.shut_at is not None:
        row.shut, row.shut_at = "", None
        session.flush()
        _tell_reached(session, people.person(row), now=now)


def _tell_reached(session: Session, person: Person, *, now: datetime) -> None:
    """Facilitators who were told that she cannot be reached hear that she can; others never hear of it."""
    mine = (ground_tables.Notice.kind == Kind.UNREACHABLE, ground_tables.Notice.subject == person.id)
    session.execute(
        delete(ground_tables.Notice).where(
            *mine, ground_tables.Notice.message_id.is_(None), ground_tables.Notice.dropped_at.is_(None)
        )
    )
    said = session.execute(
        select(ground_tables.Notice.person_id, ground_tables.Notice.programme_id).where(*mine)
    ).all()
    for leader_id, programme_id in sorted({(row.person_id, row.programme_id) for row in said}):
        programme, leader = programmes.by_id(session, programme_id), people.by_id(session, leader_id)
        day = programme.calendar.on_or_after(next_morning(now, leader.zone))
        news = Notice(Kind.REACHABLE, programme_id, leader_id, person.id, f"since {now.isoformat()}", day)
        notices.promise(session, programme.workspace_id, [news])


def still_wanted(session: Session, row: ground_tables.Notice, _now: datetime) -> bool:
    """Looked at again before it is said: it is not said of who can be reached by then, or the other way."""
    away = why_not(people.by_id(session, row.subject)) is not None
    return away is (row.kind is Kind.UNREACHABLE)


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
    for row in rows.all():
        programme = programmes.programme(row)
        digest_notices.plan(session, programme, people.facilitators(session, programme.id), now=now)


def left_slack(session: Session, person_id: str, *, now: datetime) -> None:
    """Somebody's account was closed: colleagues take over what she answered for, the facilitator hears."""
    tell_closed(session, person_id, closed_at=now, now=now)
    absence_deeds.stand_in_left(session, person_id, now=now)
    for seat in people.viewer(session, person_id).seats:
        if seat.organisation_id is not None:
            programme = programmes.by_id(session, seat.programme_id)
            preparation_notices.assign(session, programme, seat.organisation_id, now=now)
            check_in_notices.settle(session, [seat.organisation_id], now=now)
