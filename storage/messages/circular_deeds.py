"""Words to many that still wait: which they are, and how they are taken back before they are heard."""

from collections import Counter
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.messages.circulars import Waiting
from programme.people.acts import Act
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.messages import circulars
from storage.messages.tables import Circular as Row
from storage.programmes import programmes


def waiting(session: Session, act: Act, programme_id: str) -> list[Waiting]:
    """Those of a programme that somebody has not heard yet, the latest first. Raises Refusal."""
    programme = programmes.led_by(session, act, programme_id)
    sent = select(Row).where(Row.programme_id == programme.id, Row.sent_at.is_not(None))
    return _those_that_wait(session, programme, session.scalars(sent.order_by(Row.sent_at.desc())).all())


def how_it_waits(session: Session, act: Act, circular_id: str) -> Waiting:
    """How many have heard it, and how many have not. Raises Refusal."""
    found = circulars.posting(session, act, circular_id)
    heard, waits = _counts(session, [circular_id])
    return Waiting(found.circular, found.named, waits[circular_id], heard[circular_id])


def take_back(session: Session, act: Act, circular_id: str) -> Waiting:
    """Nobody else hears it from now on; the answer says for how many that comes in time.

    What nobody has heard is a draft again, to be changed or forgotten. To take it back again changes nothing.
    Raises Refusal.
    """
    before = how_it_waits(session, act, circular_id)
    row = session.get_one(Row, circular_id)
    notices.reconcile(session, "", [circular_id], [Kind.CIRCULAR], [])
    if not before.heard and row.sent_at is not None:
        row.sent_at, row.written_at, row.author_id = None, act.now, act.by.id
    session.flush()
    return before


def _those_that_wait(session: Session, programme: Programme, rows: Collection[Row]) -> list[Waiting]:
    heard, waits = _counts(session, [row.id for row in rows])
    some = circulars.by_ids(session, [row.id for row in rows if waits[row.id]])
    names = {one: circulars.named(session, programme, circular.target) for one, circular in some.items()}
    return [
        Waiting(some[row.id], names[row.id], waits[row.id], heard[row.id]) for row in rows if row.id in some
    ]


def _counts(session: Session, circular_ids: Collection[str]) -> tuple[Counter[str], Counter[str]]:
    """Circular → how many it has left us for, and how many it has not."""
    row = ground_tables.Notice
    found = session.execute(
        select(row.subject, row.message_id.is_not(None)).where(
            row.kind == Kind.CIRCULAR, row.subject.in_(circular_ids), row.dropped_at.is_(None)
        )
    ).all()
    return (
        Counter(subject for subject, gone in found if gone),
        Counter(subject for subject, gone in found if not gone),
    )
