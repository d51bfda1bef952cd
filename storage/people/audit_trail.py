"""The audit trail: written in the transaction of the deed itself, read by those who facilitate."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.audit_trail import Acting, Entry, What
from programme.people.visibility import MayRead, may_export, may_read_trail
from storage.people import people
from storage.people.tables import AuditEntry, Person
from storage.reflections.tables import Reflection

A_PAGE = 20


def record(
    session: Session,
    act: Acting,
    programme_id: str | None,
    what: What,
    *,
    about: str | None = None,
    thing: str = "",
    detail: str = "",
) -> None:
    """Writes one line; ``about`` is a person's id, ``detail`` a word of ours and never what anybody wrote."""
    by = act.by.id if act.by is not None else None
    session.add(
        AuditEntry(
            programme_id=programme_id,
            at=act.now,
            what=what,
            by_id=by,
            about_id=about,
            thing=thing,
            detail=detail,
        )
    )
    session.flush()


def record_everywhere(session: Session, act: Acting, person_id: str, what: What, *, detail: str = "") -> None:
    """The same in each programme in which somebody has a seat, or once outside them."""
    where: set[str | None] = {seat.programme_id for seat in people.viewer(session, person_id).seats}
    for programme_id in where or {None}:
        record(session, act, programme_id, what, about=person_id, detail=detail)


def exported(session: Session, act: Act, programme_id: str, kind: str) -> None:
    """Somebody takes a programme along as a file. Raises Refusal where nothing in it is hers to take."""
    said = Reflection.programme_id == programme_id, Reflection.author_id == act.by.id
    wrote = session.scalar(select(Reflection.id).where(*said).limit(1)) is not None
    if not may_export(people.viewer(session, act.by.id), programme_id, wrote=wrote):
        raise Refusal("programme-gone")
    record(session, act, programme_id, What.EXPORTED, detail=kind)


def widened(
    session: Session, act: Acting, programme_id: str, thing: str, before: MayRead, after: MayRead
) -> None:
    """Somebody's words are open to more than before; to fewer is not written down."""
    levels = list(MayRead)
    if levels.index(after) > levels.index(before):
        detail = f"{before.value} {after.value}"
        record(session, act, programme_id, What.WIDENED, thing=thing, detail=detail)


def rewritten(
    session: Session, act: Acting, programme_id: str, thing: str, author_id: str | None, detail: str
) -> None:
    """Somebody changed what another had written; what she wrote herself is hers to change."""
    if act.by is not None and author_id not in {None, act.by.id}:
        record(session, act, programme_id, What.REWRITTEN, about=author_id, thing=thing, detail=detail)


def of_programme(session: Session, programme_id: str) -> tuple[Entry, ...]:
    """All of it, the oldest first."""
    return _entries(session, programme_id)


def page(session: Session, act: Act, programme_id: str, number: int) -> tuple[tuple[Entry, ...], int, int]:
    """The newest first, a page at a time: the page, its number, how many there are. Raises Refusal."""
    if not may_read_trail(people.viewer(session, act.by.id), programme_id):
        raise Refusal("only-facilitator")
    count = select(func.count()).select_from(AuditEntry).where(AuditEntry.programme_id == programme_id)
    pages = max(1, -(-(session.scalar(count) or 0) // A_PAGE))
    number = min(max(number, 0), pages - 1)
    return _entries(session, programme_id, newest=(number * A_PAGE, A_PAGE)), number, pages


def _entries(
    session: Session, programme_id: str, *, newest: tuple[int, int] | None = None
) -> tuple[Entry, ...]:
    by, about = aliased(Person), aliased(Person)
    query = (
        select(AuditEntry, by, about)
        .outerjoin(by, by.id == AuditEntry.by_id)
        .outerjoin(about, about.id == AuditEntry.about_id)
        .where(AuditEntry.programme_id == programme_id)
    )
    if newest is not None:
        first, count = newest
        query = query.order_by(AuditEntry.at.desc(), AuditEntry.id).offset(first).limit(count)
    else:
        query = query.order_by(AuditEntry.at, AuditEntry.id)
    return tuple(
        Entry(
            row.id,
            row.at,
            row.what,
            people.person(who) if who else None,
            people.person(whom) if whom else None,
            row.thing,
            row.detail,
        )
        for row, who, whom in session.execute(query)
    )
