"""Questions that somebody was asked: the notice that asks, and where it stands."""

from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.ground.refusals import Refusal
from programme.people.people import Person
from storage.ground import tables as ground_tables
from storage.messages import tables as message_tables


def asked(session: Session, notice_id: str, by: Person) -> ground_tables.Notice:
    """One that was put to ``by``. Raises Refusal when there is none."""
    row = session.get(ground_tables.Notice, notice_id)
    if row is None or row.kind is not Kind.QUESTION or row.person_id != by.id:
        raise Refusal("question-gone")
    return row


def asked_at(session: Session, notice_id: str) -> tuple[str, str] | None:
    """Channel and time stamp of the post in which a question stands."""
    row = session.get(ground_tables.Notice, notice_id)
    post = session.get(message_tables.Message, row.message_id) if row and row.message_id else None
    return (post.channel, post.ts) if post and post.channel and post.ts else None
