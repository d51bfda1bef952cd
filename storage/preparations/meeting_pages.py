"""One meeting for one reader: what she may see of it, in a few queries."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy.orm import Session

from programme.meetings.attendance import Answer, code_of
from programme.meetings.feedback import Words
from programme.meetings.meetings import Meeting
from programme.people.acts import Act
from programme.preparations.meeting_pages import SHOWN_DAYS, MeetingPage, OnScreen, presents
from programme.preparations.preparations import Owed, State
from programme.preparations.reading.readings import may_open
from storage.meetings import circles, invitations, meetings
from storage.meetings.circles import Circle
from storage.meetings.held import attendances, feedbacks, inventories
from storage.people import people
from storage.preparations import preparations
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes


def of_meeting(session: Session, act: Act, meeting_id: str, cluster_id: str = "") -> MeetingPage:
    """Raises Refusal for whom it is no business of."""
    found = circles.circle(session, act, meeting_id, cluster_id)
    meeting, cluster = found.meeting, found.cluster
    today, hosting = found.programme.today(act.now), found.may_host
    guests = attendances.of_circle(session, found)
    own = next((one.answer for one in guests.every if one.person.id == act.by.id), Answer(act.by.id))
    return MeetingPage(
        programme=found.programme,
        meeting=meeting,
        cluster=cluster,
        today=today,
        answer=own,
        clusters=found.clusters,
        invitation=invitations.of_circle(session, meeting.id, cluster.id),
        presentations=presented(session, found, today=today),
        guests=guests if hosting else None,
        next=_next(session, found),
        may_host=hosting,
        may_answer=found.may_answer,
        leads=found.viewer.facilitates(found.programme.id),
        said=feedbacks.own(session, act, meeting.id) != Words(),
        answers=feedbacks.count(session, meeting.id, cluster.id) if hosting else 0,
        inventories=len(inventories.of_circle(session, found)) if hosting else 0,
        code=code_of(meeting.id, cluster.id) if hosting else "",
        host=found.names.get(meeting.host_id or "", ""),
    )


def nearest(session: Session, act: Act) -> Meeting | None:
    """The meeting of today, or else the next she goes to."""
    found = (one for one, _, _ in _ahead(session, act))
    return min(found, key=lambda one: one.on, default=None)


def to_show(session: Session, act: Act) -> tuple[OnScreen, ...]:
    """The codes of those she hosts, the nearest first, from when she plans them until they have been."""
    found = {
        OnScreen(meeting, code_of(meeting.id, cluster_id), today): None
        for meeting, cluster_id, today in _ahead(session, act)
        if meeting.on <= today + timedelta(days=SHOWN_DAYS)
        and circles.circle(session, act, meeting.id, cluster_id).may_host
    }
    return tuple(sorted(found, key=lambda one: one.meeting.on))


def _ahead(session: Session, act: Act) -> Iterator[tuple[Meeting, str, date]]:
    """Each meeting that she goes to, with the cluster she sits in there and the day it is today."""
    for seat in people.viewer(session, act.by.id).seats:
        if seat.cluster_id is not None:
            programme = programmes.by_id(session, seat.programme_id)
            today = programme.today(act.now)
            held = meetings.of_cluster(session, programme, seat.cluster_id)
            yield from ((one, seat.cluster_id, today) for one in held if one.on >= today)


def presented(session: Session, found: Circle, *, today: date) -> tuple[Owed, ...]:
    """What has been handed in for the others, a week before and later, as far as she may open it."""
    if not presents(found.meeting, today=today):
        return ()
    row = preparation_tables.Preparation
    of_these = (row.meeting_id == found.meeting.id, row.cluster_id == found.cluster.id)
    done = preparations.among(session, *of_these, row.state == State.DONE)
    shown = (one for one in done if one.item.shared and may_open(found.viewer, one))
    return tuple(sorted(shown, key=lambda one: one.owner))


def _next(session: Session, found: Circle) -> Meeting | None:
    theirs = meetings.of_cluster(session, found.programme, found.cluster.id)
    return next((one for one in theirs if one.on > found.meeting.on), None)
