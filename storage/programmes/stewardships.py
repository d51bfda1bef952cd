"""Stewardships: who answers for a programme's data, how long it is kept, what the archive has."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.audit_trail import What
from programme.programmes.stewardships import LONGEST_TEXT, MONTHS, Fate, Stewardship, require_time
from storage.ground.batches import some
from storage.people import audit_trail
from storage.programmes import digest_notices, programmes
from storage.programmes.tables import Programme
from storage.programmes.tables import Stewardship as Row


def of_programmes(session: Session, programme_ids: Iterable[str]) -> dict[str, Stewardship]:
    """Those that are there; the close of a programme that has no meeting left is the day it began."""
    found: dict[str, Stewardship] = {}
    for ids in some(programme_ids):
        last = digest_notices.last_days(session, ids)
        rows = session.execute(
            select(Programme.id, Programme.title, Programme.created_at, Row)
            .outerjoin(Row, Row.programme_id == Programme.id)
            .where(Programme.id.in_(ids))
        )
        for one, title, created_at, row in rows:
            found[one] = _stewardship(one, title, last.get(one) or created_at.date(), row)
    return found


def of_programme(session: Session, programme_id: str) -> Stewardship:
    """Raises Refusal when there is no such programme."""
    found = of_programmes(session, [programme_id])
    if programme_id not in found:
        raise Refusal("programme-gone")
    return found[programme_id]


def led_by(session: Session, act: Act, programme_id: str) -> Stewardship:
    """For one of its facilitators; raises Refusal for anybody else."""
    programmes.led_by(session, act, programme_id)
    return of_programme(session, programme_id)


def _stewardship(programme_id: str, title: str, closes_on: date, row: Row | None) -> Stewardship:
    if row is None:
        return Stewardship(programme_id, title, closes_on)
    return Stewardship(
        programme_id,
        title,
        closes_on,
        controller=row.controller,
        contact=row.contact,
        months=row.months,
        fate=row.fate,
        archived_at=row.archived_at,
        ended_at=row.ended_at,
    )


def answer(session: Session, act: Act, programme_id: str, *, controller: str, contact: str) -> None:
    """Which organisation answers for the data, and whom one asks. Raises Refusal."""
    programmes.led_by(session, act, programme_id)
    row = row_of(session, programme_id)
    wanted = _fit(controller, "controller"), _fit(contact, "contact")
    if wanted != (row.controller, row.contact):
        row.controller, row.contact = wanted
        audit_trail.record(session, act, programme_id, What.ANSWERED_BY)


def keep(session: Session, act: Act, programme_id: str, *, months: int, fate: Fate) -> None:
    """How long after the close it is kept, and what becomes of it then. Raises Refusal."""
    programmes.led_by(session, act, programme_id)
    require_time(months)
    row = row_of(session, programme_id)
    if row.ending_at is not None:
        raise Refusal("retention-has-ended")
    if (months, fate) != (row.months, row.fate):
        row.months, row.fate = months, fate
        detail = f"{months} {fate.value}"
        audit_trail.record(session, act, programme_id, What.KEPT_OTHERWISE, detail=detail)


def take_to_archive(session: Session, act: Act, programme_id: str) -> Stewardship:
    """A facilitator says that the copy for the archive is taken; to say so again makes it newer.

    Raises Refusal before the close: what comes after would be missing there.
    """
    one = led_by(session, act, programme_id)
    if act.now.date() <= one.closes_on:
        raise Refusal("archive-early")
    row = row_of(session, programme_id)
    row.archived_at, row.archived_by_id = act.now, act.by.id
    audit_trail.record(session, act, programme_id, What.ARCHIVED)
    return of_programme(session, programme_id)


def row_of(session: Session, programme_id: str) -> Row:
    """Its row, made where there is none yet."""
    row = session.get(Row, programme_id)
    if row is None:
        row = Row(programme_id=programme_id, controller="", contact="", months=MONTHS, fate=Fate.ANONYMISE)
        session.add(row)
        session.flush()
    return row


def _fit(text: str, name: str) -> str:
    kept = " ".join(text.split())
    if len(kept) > LONGEST_TEXT:
        raise Refusal("stewardship-long", field=name, most=LONGEST_TEXT)
    return kept
