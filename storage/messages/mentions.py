"""Mentions: in an organisation's channel, that there is something for somebody whom we cannot reach."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day
from programme.ground.languages import Language
from programme.messages.messages import may_go
from programme.people.people import Person
from programme.people.reachability import week_of
from storage.ground.columns import new_id
from storage.messages import paces, troubles
from storage.messages.tables import Mention
from storage.messages.troubles import What
from storage.people import people
from storage.programmes import programmes
from storage.programmes import tables as programme_tables

TRIALS = select(programme_tables.Programme.id).where(programme_tables.Programme.trial)
"""Of which nobody but who tries hears anything."""


@dataclass(frozen=True, slots=True)
class Call:
    """What is to be posted: whom it is for (Slack's id), where, and in which language the channel reads."""

    id: str
    slack_id: str
    channel: str
    language: Language
    workspace_id: str


def plan(session: Session, person: Person, *, now: datetime) -> None:
    """Promises a mention in each of her organisations' channels in which there has been none this week."""
    if person.slack_id is None:
        return
    today = local_day(now, person.zone)
    homes = {seat.organisation_id for seat in people.spoken_of(session, person.id).seats}
    rows = session.scalars(
        select(programme_tables.Organisation).where(
            programme_tables.Organisation.id.in_(one for one in homes if one),
            programme_tables.Organisation.channel_open,
            programme_tables.Organisation.programme_id.not_in(TRIALS),
        )
    )
    for row in rows.all():
        channel = row.channel or ""
        known = select(Mention.id).where(
            Mention.person_id == person.id, Mention.channel == channel, Mention.week == week_of(today)
        )
        if session.scalar(known) is None:
            session.add(
                Mention(
                    id=new_id(),
                    workspace_id=person.workspace_id,
                    person_id=person.id,
                    organisation_id=row.id,
                    channel=channel,
                    week=week_of(today),
                    day=today,
                )
            )
            session.flush()


def due(session: Session, *, now: datetime) -> list[str]:
    """The mentions that nobody has posted yet, where Slack does not want us to wait."""
    resting = paces.rests(session, [paces.POST], now=now)
    waiting = select(Mention.id).where(Mention.taken_at.is_(None), Mention.workspace_id.not_in(list(resting)))
    return list(session.scalars(waiting.order_by(Mention.id)))


def take(session: Session, mention_id: str, *, now: datetime) -> Call | None:
    """Takes one to be posted; None when another has, when it is no time for it, or no longer the day."""
    row = session.get_one(Mention, mention_id)
    person = people.by_id(session, row.person_id)
    organisation = session.get(programme_tables.Organisation, row.organisation_id)
    if row.taken_at is not None:
        return None
    if organisation is None or local_day(now, person.zone) > row.day or not organisation.channel_open:
        row.taken_at, row.error = now, "not on its day"
        return None
    programme = programmes.by_id(session, organisation.programme_id)
    if not may_go(urgent=False, now=now, zone=person.zone, calendar=programme.calendar):
        return None
    row.taken_at = now
    return Call(row.id, person.slack_id or "", row.channel, programme.language, row.workspace_id)


def posted(session: Session, mention_id: str, *, ts: str) -> None:
    session.get_one(Mention, mention_id).ts = ts


def set_aside(session: Session, mention_id: str, *, cause: str, now: datetime) -> None:
    """A fault of ours in one of them: it is told, and no other waits for it."""
    row = session.get_one(Mention, mention_id)
    row.taken_at, row.error = now, cause
    troubles.keep(session, What.MENTION, {mention_id: cause}, now=now)


def failed(session: Session, mention_id: str, *, error: str, unsent: bool) -> None:
    """Surely not posted, it is tried again as long as its day lasts; else nobody asks what became of it."""
    row = session.get_one(Mention, mention_id)
    row.error = error
    if unsent:
        row.taken_at = None
