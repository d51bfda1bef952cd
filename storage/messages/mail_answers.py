"""Answers by mail: the letter that a link leads to, and whether somebody wants mail at all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.messages.letters import Letter
from programme.messages.messages import State, Way
from programme.people.acts import Act
from programme.people.erasure import is_forgotten
from programme.people.people import Person
from storage.messages import letters
from storage.messages import tables as message_tables
from storage.people import people
from storage.people import tables as people_tables


def letter_of(session: Session, person_id: str, message_id: str, *, now: datetime) -> Letter | None:
    """Her letter as things stand, of the programmes that she still takes part in; None where there is none.

    Who has got Slack meanwhile answers there.
    """
    found = letters.posts(session, message_tables.Message.id == message_id)
    if not found or found[0].person_id != person_id:
        return None
    [draft] = letters.drafts(session, letters.sheets(session, found), now=now)
    person = draft.sheet.person
    if is_forgotten(person) or person.slack_id is not None:
        return None
    gone = _left(draft.told)
    return draft.letter(now=now, but=gone)


@dataclass(frozen=True, slots=True)
class Writer:
    """Who wrote to us by mail, and the id of the letter it is about: the one she answers, or her latest."""

    person: Person
    message_id: str


def writer(session: Session, workspace_id: str, email: str, message_id: str) -> Writer | None:
    """Somebody without Slack who has that address; None for a stranger, or where it may be one of several."""
    row = people_tables.Person
    there = (row.workspace_id == workspace_id, func.lower(row.email) == email.lower(), row.slack_id.is_(None))
    known = {one.id: people.person(one) for one in session.scalars(select(row).where(*there))}
    about = session.get(message_tables.Message, message_id) if message_id else None
    if about is not None and about.person_id in known:
        return Writer(known[about.person_id], about.id)
    if len(known) != 1:
        return None
    [one] = known.values()
    return Writer(one, _latest(session, one.id))


def _latest(session: Session, person_id: str) -> str:
    made = message_tables.Message
    hers = (made.person_id == person_id, made.way == Way.MAIL, made.state == State.SENT)
    return session.scalar(select(made.id).where(*hers).order_by(made.sent_at.desc()).limit(1)) or ""


def _left(told: Sequence[letters.Told]) -> set[str]:
    """Notices of programmes in which she has no seat any more."""
    return {
        one.telling.row.id
        for one in told
        if not one.telling.viewer.is_in(one.telling.programme.id)
        and not one.telling.viewer.facilitates(one.telling.programme.id)
    }


def wants_mail(session: Session, act: Act, *, wanted: bool) -> bool:
    """No more mail, or mail again; whether that was new. What waits for her is dropped as for who left."""
    row = session.get_one(people_tables.Person, act.by.id)
    was, row.no_mail = row.no_mail, not wanted
    session.flush()
    return was is wanted
