"""Messages to the facilitator: promised for her next letter, and taken back until that is made."""

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.messages.facilitator_messages import (
    OCCASION,
    FacilitatorMessage,
    Sent,
    may_take_back,
    may_tell_facilitator,
    readers,
    worded,
)
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.batches import some
from storage.messages.tables import FacilitatorMessage as Row
from storage.people import absences, people
from storage.people import tables as people_tables
from storage.programmes import programmes


def send(session: Session, act: Act, message_id: str, programme_id: str, text: str) -> Sent:
    """Promises it to all who facilitate her programme; the same id again sends no second. Raises Refusal."""
    if not may_tell_facilitator(people.viewer(session, act.by.id), programme_id):
        raise Refusal("programme-gone")
    programme = programmes.by_id(session, programme_id)
    to = readers(tuple(people.facilitators(session, programme_id)), author=act.by)
    row = session.get(Row, message_id)
    if row is None:
        row = Row(id=message_id, programme_id=programme_id, author_id=act.by.id)
        row.text, row.sent_at = worded(text), act.now
        session.add(row)
        session.flush()
        promised = [_notice(programme, row, one, act) for one in to]
        notices.promise(session, programme.workspace_id, promised)
    elif not may_take_back(people.viewer(session, act.by.id), row.author_id):
        raise Refusal("thing-gone")
    away = absences.delays(session, to, programme.calendar, now=act.now)
    return Sent(_written(row, act.by), to, tuple(away.values()))


def _notice(programme: Programme, row: Row, leader: Person, act: Act) -> Notice:
    morning = programme.calendar.on_or_after(next_morning(act.now, leader.zone))
    return Notice(Kind.FACILITATOR_MESSAGE, programme.id, leader.id, row.id, OCCASION, morning)


def take_back(session: Session, act: Act, message_id: str) -> FacilitatorMessage:
    """What nobody has heard is told to nobody. Raises Refusal once it has left, and for anybody else."""
    row = session.get(Row, message_id)
    if row is None or not may_take_back(people.viewer(session, act.by.id), row.author_id):
        raise Refusal("thing-gone")
    notice = ground_tables.Notice
    about = notice.kind == Kind.FACILITATOR_MESSAGE, notice.subject == message_id
    if any(session.scalars(select(notice.message_id).where(*about).with_for_update())):
        raise Refusal("facilitator-message-left")
    taken = _written(row, act.by)
    session.execute(delete(notice).where(*about))
    session.delete(row)
    session.flush()
    return taken


def by_ids(session: Session, message_ids: Iterable[str]) -> dict[str, FacilitatorMessage]:
    """Those of them that are there."""
    found: dict[str, FacilitatorMessage] = {}
    for ids in some(message_ids):
        rows = session.execute(
            select(Row, people_tables.Person)
            .join(people_tables.Person, people_tables.Person.id == Row.author_id)
            .where(Row.id.in_(ids))
        )
        found |= {row.id: _written(row, people.person(author)) for row, author in rows}
    return found


def _written(row: Row, author: Person) -> FacilitatorMessage:
    return FacilitatorMessage(row.id, row.programme_id, author, row.text)
