"""Invitations to meetings: drafted from what is there, looked over by the host, sent to all who take part."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings.invitations import Draft, Said, require_as_seen, worded
from programme.people.acts import Act
from programme.preparations.meeting_pages import Inviting
from programme.preparations.preparations import DoneHow, Evidence, State
from programme.programmes.template import FieldKind
from storage.meetings import circles, invitation_notices, invitations
from storage.meetings.circles import Circle
from storage.meetings.tables import MeetingInvitation as Row
from storage.preparations import preparation_deeds
from storage.preparations import tables as preparation_tables
from storage.programmes import closings

Preparation = preparation_tables.Preparation


def paper(session: Session, act: Act, meeting_id: str, cluster_id: str = "") -> Inviting:
    """What is to be sent, or was, for its host, for who answers for it, and for the facilitator.

    Raises Refusal.
    """
    found = _to_invite(session, act, meeting_id, cluster_id)
    people = {one.person.id: one.person for one in found.members}.values()
    return Inviting(
        found.programme,
        found.meeting,
        found.cluster,
        _draft(session, found),
        invitations.of_circle(session, found.meeting.id, found.cluster.id),
        sum(one.reachable for one in people),
        tuple(sorted(one.name for one in people if not one.reachable)),
    )


def keep(
    session: Session, act: Act, meeting_id: str, cluster_id: str, *, agenda: str, have_ready: str
) -> Inviting:
    """A draft, to be looked over; what was sent is another from now on. Raises Refusal."""
    found = _to_invite(session, act, meeting_id, cluster_id)
    kept = worded(agenda, have_ready)
    row = invitations.row_of(session, found.meeting.id, found.cluster.id)
    if row is None:
        row = Row(meeting_id=found.meeting.id, cluster_id=found.cluster.id, sequence=0, told="")
        session.add(row)
    was = row.agenda, row.have_ready
    (row.agenda, row.have_ready), row.written_at, row.written_by_id = kept, act.now, act.by.id
    if row.sent_at is not None and was != kept:
        row.sequence += 1
    session.flush()
    return paper(session, act, found.meeting.id, found.cluster.id)


def send(session: Session, act: Act, meeting_id: str, cluster_id: str, *, seen_version: int) -> Inviting:
    """Everybody hears of it on the next working morning; what was owed is done. Sent again changes nothing.

    Raises Refusal, also where the meeting is another than the one that was looked over.
    """
    found = _to_invite(session, act, meeting_id, cluster_id)
    require_as_seen(found.meeting, seen_version=seen_version)
    if found.programme.today(act.now) > found.meeting.on:
        raise Refusal("meeting-has-been")
    closings.require_not_silent(session, found.programme, now=act.now)
    row = invitations.row_of(session, found.meeting.id, found.cluster.id)
    if row is None:
        raise Refusal("invitation-empty")
    if row.sent_at is None:
        row.sent_at, row.sent_by_id, row.told = act.now, act.by.id, invitations.told_of(found.meeting)
        session.flush()
        sent = invitations.of_circle(session, found.meeting.id, found.cluster.id)
        assert sent is not None
        invitation_notices.tell(session, found, sent, now=act.now)
        _is_done(session, act, found)
    return paper(session, act, found.meeting.id, found.cluster.id)


def _is_done(session: Session, act: Act, found: Circle) -> None:
    """What was owed was just this."""
    for row in _owed(session, found):
        if row.state is State.OPEN:
            preparation_deeds.finish(session, act, row.id, Evidence(DoneHow.TICK))


def _owed(session: Session, found: Circle) -> list[Preparation]:
    items = [one.id for one in found.programme.template.preparations if one.invites]
    hers = (Preparation.meeting_id == found.meeting.id, Preparation.cluster_id == found.cluster.id)
    return list(session.scalars(select(Preparation).where(*hers, Preparation.item.in_(items))))


def _to_invite(session: Session, act: Act, meeting_id: str, cluster_id: str) -> Circle:
    found = circles.circle(session, act, meeting_id, cluster_id)
    answers = any(row.responsible_id == act.by.id for row in _owed(session, found))
    if not (found.may_host or (answers and found.may_answer)):
        raise Refusal("only-host")
    return found


def _draft(session: Session, found: Circle) -> Draft:
    """The template's points of the meeting's step, the cluster's own from the forms that plan it."""
    step = found.programme.step(found.meeting.step)
    owed = [one for one in found.programme.template.preparations if one.before == step.id]
    return Draft(
        found.meeting,
        tuple(line.text for line in step.points),
        _planned(session, found),
        tuple(one.title for one in owed if one.shared),
    )


def _planned(session: Session, found: Circle) -> tuple[Said, ...]:
    items = {one.id: one for one in found.programme.template.preparations if one.plans}
    theirs = (Preparation.meeting_id == found.meeting.id, Preparation.cluster_id == found.cluster.id)
    rows = session.scalars(select(Preparation).where(*theirs, Preparation.item.in_(items)))
    return tuple(
        Said(str(row.answers[field.id]), field.label if field.kind is FieldKind.TEXT else None)
        for row in rows
        if row.organisation_id is None
        for field in items[row.item].fields
        if row.answers.get(field.id)
    )
