"""Shared files: what one that was shared somewhere may belong to."""

from dataclasses import dataclass

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from programme.meetings.meetings import Meeting
from programme.people.acts import Act
from programme.people.visibility import Viewer
from programme.preparations.preparations import Owed
from programme.preparations.reading import shared_files as rules
from storage.meetings import meetings
from storage.people import heard_events, people
from storage.preparations import preparations
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables

DIRECT = "D"
"""How the id of a conversation between two begins, and no other's."""


@dataclass(frozen=True, slots=True)
class Belonging:
    """One thing that a file may belong to, with the meeting it is for."""

    owed: Owed
    meeting: Meeting


def heard(session: Session, act: Act, event_id: str, *, channel: str, name: str) -> tuple[Belonging, ...]:
    """What a file may belong to; nothing when Slack tells of the same event again.

    In our conversation that is anything of her team's, in her organisation's own channel what is that
    organisation's, and elsewhere nothing.
    """
    found = may_belong(session, act, channel=channel, name=name)
    return found if found and heard_events.hear(session, event_id, now=act.now) else ()


def may_belong(session: Session, act: Act, *, channel: str, name: str) -> tuple[Belonging, ...]:
    """The same, whether or not it was told before."""
    viewer = people.viewer(session, act.by.id)
    places = _places(session, viewer, channel)
    maybe = rules.may_mean(name, leads=rules.leads(viewer), measures=False)
    if not places or rules.Meaning.HANDED_IN not in maybe:
        return ()
    found = []
    for programme in programmes.of_person(session, act.by.id):
        at = {one.id: one for one in meetings.of_programme(session, programme.id)}
        theirs = [one for one in _owed_by(session, programme.id, places) if one.meeting_id in at]
        some = rules.may_belong_to(viewer, theirs, at, today=programme.today(act.now))
        found += [Belonging(one, at[one.meeting_id]) for one in some]
    return tuple(found[: rules.AT_MOST])


def belonging(session: Session, one: Owed) -> Belonging:
    return Belonging(one, meetings.by_id(session, one.meeting_id))


def _places(session: Session, viewer: Viewer, channel: str) -> set[str]:
    """The organisations in whose place she shared it."""
    hers = {seat.organisation_id for seat in viewer.seats if seat.organisation_id}
    if channel.startswith(DIRECT):
        return hers
    query = select(programme_tables.Organisation.id).where(
        programme_tables.Organisation.channel == channel, programme_tables.Organisation.id.in_(hers)
    )
    return set(session.scalars(query))


def _owed_by(session: Session, programme_id: str, organisation_ids: set[str]) -> list[Owed]:
    clusters = select(programme_tables.Organisation.cluster_id).where(
        programme_tables.Organisation.id.in_(organisation_ids)
    )
    together = and_(
        preparation_tables.Preparation.organisation_id.is_(None),
        preparation_tables.Preparation.cluster_id.in_(clusters),
    )
    return preparations.among(
        session,
        preparation_tables.Preparation.programme_id == programme_id,
        or_(preparation_tables.Preparation.organisation_id.in_(organisation_ids), together),
    )
