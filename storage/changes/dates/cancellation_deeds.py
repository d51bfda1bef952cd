"""Cancellations: a meeting will not be, or will be after all, and what hangs on it follows."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings.meetings import Fate, Followed, due_anew, is_of_meeting
from programme.people.acts import Act
from programme.preparations.preparations import Lapse, State
from programme.programmes.programmes import Programme
from storage.ground.batches import some
from storage.meetings import meeting_notices, meetings
from storage.meetings import meetings as meetings_meetings
from storage.meetings import tables as meeting_tables
from storage.people import people
from storage.preparations import afterwards_notices, preparation_notices, preparations
from storage.preparations import tables as preparation_tables
from storage.preparations.reading import readings
from storage.programmes import digest_notices, programmes
from storage.programmes import tables as programme_tables


def cancel(session: Session, act: Act, meeting_id: str, fate: Fate, *, seen_version: int) -> Followed:
    """A meeting will not be. Those who were told its date hear so; what is open before it meets its ``fate``.

    To cancel again changes nothing. Raises Refusal for a meeting that has been, or that somebody else has
    changed since ``seen_version`` was shown.
    """
    row = meetings.row_of(session, meeting_id)
    programme = programmes.led_by(session, act, row.programme_id)
    if row.cancelled_at is not None:
        return Followed(meetings.meeting(row, programme))
    if row.version != seen_version:
        raise Refusal("meeting-changed-meanwhile", field="fate")
    if row.on < programme.today(act.now):
        raise Refusal("meeting-has-been", field="fate")
    told_of = preparations.counted_from(session, programme, row)
    afterwards = [one for one in told_of if one.state is State.OPEN]
    row.cancelled_at, row.version = act.now, row.version + 1
    session.flush()
    hanging = [*_open_before(session, row), *afterwards]
    moved = _fated(session, programme, row, hanging, fate, now=act.now)
    _follow(session, programme, row, hanging, now=act.now)
    told = len(meeting_notices.told_otherwise(session, row.id))
    exempt = sum(one.state is State.EXEMPT for one in hanging)
    return Followed(meetings.meeting(row, programme), moved, told, exempt)


def restored(session: Session, programme: Programme, row: meeting_tables.Meeting, *, now: datetime) -> int:
    """What was owed before a meeting that will be after all is owed before it again; how much that is."""
    clusters = _clusters_of(session, row)
    at = meetings_meetings.meetings_by_cluster(session, programme.id, clusters)
    candidates = _in_clusters(session, clusters)
    back = [one for one in candidates if _belongs(programme, one, row, at[one.cluster_id])]
    for one in back:
        one.lapsed, one.state = None, State.OPEN
        theirs = at[one.cluster_id]
        _hang(programme, one, theirs[programme.item(one.item).before], theirs, now=now)
    session.flush()
    preparation_notices.owe(session, programme, _organisations(session, clusters), now=now)
    preparation_notices.settle(session, programme, clusters, now=now)
    _follow(session, programme, row, back, now=now)
    return len(back)


def _hang(
    programme: Programme,
    one: preparation_tables.Preparation,
    meeting: meeting_tables.Meeting,
    at: Mapping[str, meeting_tables.Meeting],
    *,
    now: datetime,
) -> None:
    """It is owed before that meeting, on the day that follows unless agreed; ``at`` are its cluster's."""
    one.meeting_id = meeting.id
    if one.agreed_on is not None:
        return
    item, today = programme.item(one.item), programme.today(now)
    held = meetings_meetings.held_on(at, item)
    due = due_anew(item, meeting.on, programme.calendar, today=today, was=one.due_on, held_on=held)
    preparation_notices.redate(one, due)


def _belongs(
    programme: Programme,
    one: preparation_tables.Preparation,
    row: meeting_tables.Meeting,
    on: Mapping[str, meeting_tables.Meeting],
) -> bool:
    """Whether the programme asks for it before this meeting or after it, and only its fate changed that.

    ``on`` are the meetings that are: what is told of one and owed before another waits for both.
    """
    if not programme.asks_for(one.item):
        return False
    item = programme.item(one.item)
    after = item.days_after is not None
    if row.step not in ({item.before, item.step} if after else {item.before}) or item.before not in on:
        return False
    if after and is_of_meeting(item, item.step) and item.step not in on:
        return False
    moved_on = one.state is State.OPEN and (one.meeting_id != on[item.before].id or item.step == row.step)
    return moved_on or one.lapsed is Lapse.CANCELLED


def _open_before(session: Session, row: meeting_tables.Meeting) -> list[preparation_tables.Preparation]:
    query = select(preparation_tables.Preparation).where(
        preparation_tables.Preparation.meeting_id == row.id,
        preparation_tables.Preparation.state == State.OPEN,
    )
    return list(session.scalars(query))


def _fated(
    session: Session,
    programme: Programme,
    row: meeting_tables.Meeting,
    hanging: Iterable[preparation_tables.Preparation],
    fate: Fate,
    *,
    now: datetime,
) -> int:
    """How many of them are owed before another meeting now; where there is none, nobody owes them."""
    moved = 0
    at = meetings_meetings.meetings_by_cluster(session, programme.id, {one.cluster_id for one in hanging})
    for one in hanging:
        to = None
        if fate is Fate.NEXT and not is_of_meeting(programme.item(one.item), row.step):
            to = _owed_next(programme, row, one, at[one.cluster_id])
        if to is None:
            one.state, one.lapsed = State.EXEMPT, Lapse.CANCELLED
            continue
        moved += 1
        _hang(programme, one, to, at[one.cluster_id], now=now)
    session.flush()
    return moved


def _owed_next(
    programme: Programme,
    row: meeting_tables.Meeting,
    one: preparation_tables.Preparation,
    at: dict[str, meeting_tables.Meeting],
) -> meeting_tables.Meeting | None:
    """The meeting it was owed before anyway, where it was only counted from this one; else the next."""
    if one.meeting_id != row.id:
        return at.get(programme.item(one.item).before)
    return _next(programme, row.step, at)


def _next(
    programme: Programme, step: str, at: dict[str, meeting_tables.Meeting]
) -> meeting_tables.Meeting | None:
    steps = [one.id for one in programme.template.steps]
    later = steps[steps.index(step) + 1 :]
    return next((at[one] for one in later if one in at), None)


def _follow(
    session: Session,
    programme: Programme,
    row: meeting_tables.Meeting,
    touched: Iterable[preparation_tables.Preparation],
    *,
    now: datetime,
) -> None:
    still = [one.id for one in touched if one.state is State.OPEN]
    preparation_notices.forget(session, [one.id for one in touched if one.state is State.EXEMPT])
    preparation_notices.replan(session, still, now=now)
    readings.replan_questions(session, programme, [row.id], now=now)
    preparation_notices.tell_of_unanswered(
        session, programme, [one for one in touched if one.state is State.OPEN], now=now
    )
    meeting_notices.plan_questions(session, programme, now=now)
    meeting_notices.plan_news(session, programme, row.id, now=now)
    digest_notices.plan(session, programme, people.facilitators(session, programme.id), now=now)
    afterwards_notices.follow(session, programme, now=now)


def _clusters_of(session: Session, row: meeting_tables.Meeting) -> list[str]:
    """Those who go to it: its own, or all that have none of their own for its step."""
    if row.cluster_id is not None:
        return [row.cluster_id]
    own = select(meeting_tables.Meeting.cluster_id).where(
        meeting_tables.Meeting.programme_id == row.programme_id,
        meeting_tables.Meeting.step == row.step,
        meeting_tables.Meeting.cluster_id.is_not(None),
    )
    query = select(programme_tables.Cluster.id).where(
        programme_tables.Cluster.programme_id == row.programme_id, programme_tables.Cluster.id.not_in(own)
    )
    return list(session.scalars(query))


def _in_clusters(session: Session, clusters: Iterable[str]) -> list[preparation_tables.Preparation]:
    found: list[preparation_tables.Preparation] = []
    for ids in some(clusters):
        found += session.scalars(
            select(preparation_tables.Preparation).where(preparation_tables.Preparation.cluster_id.in_(ids))
        )
    return found


def _organisations(session: Session, clusters: Iterable[str]) -> list[programme_tables.Organisation]:
    found: list[programme_tables.Organisation] = []
    for ids in some(clusters):
        found += session.scalars(
            select(programme_tables.Organisation).where(
                programme_tables.Organisation.cluster_id.in_(ids),
                programme_tables.Organisation.left_on.is_(None),
            )
        )
    return found
