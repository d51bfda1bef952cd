"""Moves: a meeting changes, and everything that hangs on it with it."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.meetings.meetings import Fate, Followed, due_anew
from programme.people.acts import Act
from programme.preparations.preparations import State
from programme.programmes.programmes import Programme
from storage.changes.dates import cancellation_deeds
from storage.ground.columns import new_id
from storage.improvement import improvement_notices
from storage.meetings import gatherings, host_notices, meeting_notices, meetings, told_dates
from storage.meetings import tables as meeting_tables
from storage.meetings.meeting_dates import Change as Change  # noqa: PLC0414  what a deed takes
from storage.meetings.meeting_dates import as_it_is as as_it_is  # noqa: PLC0414
from storage.meetings.meeting_dates import require_order, require_sound
from storage.people import people, seats
from storage.preparations import afterwards_notices, preparation_notices, preparations
from storage.preparations import tables as preparation_tables
from storage.preparations.reading import readings
from storage.programmes import closings, delays, digest_notices, programmes
from storage.programmes import tables as programme_tables


def change(session: Session, act: Act, meeting_id: str, wanted: Change, *, seen_version: int) -> Followed:
    """Keeps what the facilitator filled in; a new date moves everything that hangs on it.

    A meeting that was cancelled will be after all.
    Raises Refusal when the date does not hang together with the others, or when somebody else has changed
    the meeting since ``seen_version`` was shown; to ask again for what is already so is no harm.
    """
    row, programme = _led(session, act, meeting_id)
    return changed(session, programme, row, wanted, seen_version=seen_version, now=act.now)


def changed(
    session: Session,
    programme: Programme,
    row: meeting_tables.Meeting,
    wanted: Change,
    *,
    seen_version: int,
    now: datetime,
) -> Followed:
    """The same, for whoever has asked whether she may."""
    as_asked = row.cancelled_at is None and wanted == as_it_is(row)
    if row.version != seen_version and not as_asked:
        raise Refusal("meeting-changed-meanwhile", field="day")
    _require_lasting(session, programme, wanted, now=now)
    return _keep(session, programme, row, wanted, now=now)


def set_apart(
    session: Session, act: Act, meeting_id: str, cluster_id: str, wanted: Change, *, seen_version: int
) -> Followed:
    """A cluster gets a date of its own for a step that all shared until now. Raises Refusal."""
    shared, programme = _led(session, act, meeting_id)
    return apart(session, programme, shared, cluster_id, wanted, seen_version=seen_version, now=act.now)


def apart(
    session: Session,
    programme: Programme,
    shared: meeting_tables.Meeting,
    cluster_id: str,
    wanted: Change,
    *,
    seen_version: int,
    now: datetime,
) -> Followed:
    """The same, for whoever has asked whether she may."""
    if shared.version != seen_version:
        raise Refusal("meeting-changed-meanwhile", field="day")
    if shared.cluster_id is not None or _has_own(session, shared, cluster_id):
        raise Refusal("meeting-has-cluster", field="day")
    if shared.cancelled_at is not None:
        raise Refusal("meeting-is-cancelled", field="day")
    _require_lasting(session, programme, wanted, now=now)
    row = meeting_tables.Meeting(
        id=new_id(),
        programme_id=shared.programme_id,
        cluster_id=cluster_id,
        step=shared.step,
        on=shared.on,
        starts_at=shared.starts_at,
        ends_at=shared.ends_at,
        place=shared.place,
        link=shared.link,
        host_id=shared.host_id,
        version=1,
    )
    session.add(row)
    session.flush()
    _rehang(session, programme, shared, row, now=now)
    followed = _keep(session, programme, row, wanted, now=now)
    meeting_notices.plan_questions_of(
        session, programme, seats.in_cluster(session, programme.id, cluster_id), now=now
    )
    return followed


def cancel_apart(
    session: Session, act: Act, meeting_id: str, cluster_id: str, fate: Fate, *, seen_version: int
) -> Followed:
    """The same as cancelling, for one cluster of those who share the meeting. Raises Refusal."""
    shared = meetings.row_of(session, meeting_id)
    wanted = as_it_is(shared)
    own = set_apart(session, act, meeting_id, cluster_id, wanted, seen_version=seen_version).meeting
    return cancellation_deeds.cancel(session, act, own.id, fate, seen_version=own.version)


def _led(session: Session, act: Act, meeting_id: str) -> tuple[meeting_tables.Meeting, Programme]:
    row = meetings.row_of(session, meeting_id)
    return row, programmes.led_by(session, act, row.programme_id)


def _require_lasting(session: Session, programme: Programme, wanted: Change, *, now: datetime) -> None:
    """Raises Refusal where a closed programme is not given a day ahead, which would open it again."""
    if wanted.on < programme.today(now):
        closings.require_not_silent(session, programme, now=now)


def _has_own(session: Session, shared: meeting_tables.Meeting, cluster_id: str) -> bool:
    query = select(meeting_tables.Meeting.id).where(
        meeting_tables.Meeting.programme_id == shared.programme_id,
        meeting_tables.Meeting.step == shared.step,
        meeting_tables.Meeting.cluster_id == cluster_id,
    )
    return session.scalar(query) is not None


def _keep(
    session: Session, programme: Programme, row: meeting_tables.Meeting, wanted: Change, *, now: datetime
) -> Followed:
    require_sound(session, row, wanted)
    was, was_cancelled = as_it_is(row), row.cancelled_at is not None
    if was_cancelled:
        require_order(session, programme, row, wanted.on, now=now)
        row.on, row.cancelled_at = wanted.on, None
    row.starts_at, row.place, row.link = wanted.starts_at, wanted.place, wanted.link
    row.ends_at, row.host_id = wanted.ends_at, wanted.host_id
    row.version += was_cancelled or wanted != was
    session.flush()
    if was_cancelled:
        redated = cancellation_deeds.restored(session, programme, row, now=now)
    else:
        redated = _move(session, programme, row, wanted.on, now=now) if wanted.on != was.on else 0
    session.flush()
    if row.on == was.on and _where(wanted) != _where(was):
        _tell_where(session, programme, row, now=now)
    if wanted.host_id != was.host_id:
        _change_host(session, programme, row, [was.host_id, wanted.host_id], now=now)
        host_notices.tell(session, programme, row.id, was.host_id, now=now)
    told = len(meeting_notices.told_otherwise(session, row.id))
    suits = programme.calendar.suits_meeting(row.on)
    moved, host = wanted.on != was.on, wanted.host_id if wanted.host_id != was.host_id else None
    away = delays.of_organisation(session, programme, host, Role.MEETING_HOST, now=now) if host else ()
    return Followed(meetings.meeting(row, programme), redated, told, moved=moved, suits=suits, away=away)


def _where(one: Change) -> tuple[object, ...]:
    return one.starts_at, one.ends_at, one.place, one.link


def _tell_where(
    session: Session, programme: Programme, row: meeting_tables.Meeting, *, now: datetime
) -> None:
    """Another time or place on the same day: who was told hears it, the word of the day before follows."""
    meeting_notices.plan_news(session, programme, row.id, now=now)
    every = people.members(session, programme.id)
    going = [one for one in every if row.cluster_id in {None, one.seat.cluster_id}]
    meeting_notices.plan_days_before(session, programme, going, [row.id], now=now)


def _move(
    session: Session, programme: Programme, row: meeting_tables.Meeting, on: date, *, now: datetime
) -> int:
    """How many open preparations got another day with it."""
    require_order(session, programme, row, on, now=now)
    row.on, today = on, programme.today(now)
    hanging = list(
        session.scalars(
            select(preparation_tables.Preparation).where(preparation_tables.Preparation.meeting_id == row.id)
        )
    )
    hanging += preparations.counted_from(session, programme, row)
    at = meetings.meetings_by_cluster(session, programme.id, {one.cluster_id for one in hanging})
    redated = []
    for preparation in (one for one in hanging if one.agreed_on is None):
        item = programme.item(preparation.item)
        meets = (
            on if preparation.meeting_id == row.id else meetings.row_of(session, preparation.meeting_id).on
        )
        held = meetings.held_on(at[preparation.cluster_id], item)
        due = due_anew(item, meets, programme.calendar, today=today, was=preparation.due_on, held_on=held)
        if due != preparation.due_on:  # the same day again would be told, and found late, once more
            preparation_notices.redate(preparation, due)
            redated.append(preparation)
    session.flush()
    still_open = [preparation for preparation in hanging if preparation.state is State.OPEN]
    preparation_notices.replan(session, [preparation.id for preparation in hanging], now=now)
    readings.replan_questions(session, programme, [row.id], now=now)
    preparation_notices.tell_of_unanswered(session, programme, still_open, now=now)
    _ask_anew(session, programme, row, now=now)
    improvement_notices.moved(session, programme, row.step, now=now)
    meeting_notices.plan_news(session, programme, row.id, now=now)
    digest_notices.plan(session, programme, people.facilitators(session, programme.id), now=now)
    afterwards_notices.follow(session, programme, now=now)
    return sum(preparation.state is State.OPEN for preparation in redated)


def _ask_anew(session: Session, programme: Programme, row: meeting_tables.Meeting, *, now: datetime) -> None:
    """The questions after it, and those in the middle of the work at home on both sides of it."""
    if row.cluster_id is not None:
        meeting_notices.plan_questions_of(
            session, programme, seats.in_cluster(session, programme.id, row.cluster_id), now=now
        )
        return
    steps = [step.id for step in programme.template.steps if step.kind.meets]
    following = steps[steps.index(row.step) :]
    rows = list(
        session.scalars(
            select(meeting_tables.Meeting).where(
                meeting_tables.Meeting.programme_id == programme.id,
                meeting_tables.Meeting.step.in_(following),
            )
        )
    )
    cancelled = {other.step for other in rows if other.cancelled_at is not None}
    near = following[: 2 + len(cancelled)]
    meeting_notices.plan_questions(
        session, programme, about={other.id for other in rows if other.step in near}, now=now
    )


def _rehang(
    session: Session,
    programme: Programme,
    shared: meeting_tables.Meeting,
    own: meeting_tables.Meeting,
    *,
    now: datetime,
) -> None:
    """What the cluster owes, and the date its people were told, hang on its own meeting from now on."""
    ours = select(preparation_tables.Preparation).where(
        preparation_tables.Preparation.meeting_id == shared.id,
        preparation_tables.Preparation.cluster_id == own.cluster_id,
    )
    for preparation in session.scalars(ours):
        preparation.meeting_id = own.id
    session.flush()
    told_dates.retell(
        session, seats.in_cluster(session, programme.id, own.cluster_id or ""), shared.id, own.id
    )
    gatherings.rehang(session, own.cluster_id or "", shared.id, own.id)
    readings.replan_questions(session, programme, [shared.id, own.id], now=now)


def _change_host(
    session: Session,
    programme: Programme,
    row: meeting_tables.Meeting,
    hosts: Iterable[str | None],
    *,
    now: datetime,
) -> None:
    """What a cluster owes together goes to the host's people, where the host came or went."""
    clusters = {
        host.cluster_id for one in hosts if one and (host := session.get(programme_tables.Organisation, one))
    }
    together = session.scalars(
        select(preparation_tables.Preparation.id).where(
            preparation_tables.Preparation.meeting_id == row.id,
            preparation_tables.Preparation.organisation_id.is_(None),
            preparation_tables.Preparation.cluster_id.in_(clusters),
        )
    )
    preparation_notices.settle(session, programme, clusters, anew=set(together), now=now)
