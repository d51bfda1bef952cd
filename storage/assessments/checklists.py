"""Checklists: those that come with Hemmaplan, and the versions a programme has brought in."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.assessments.checklists import Checklist, shipped_checklists
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from storage.assessments.tables import Checklist as Row
from storage.programmes import programmes


def of_programme(session: Session, programme_id: str) -> Mapping[str, Checklist]:
    """By id, the last version brought in of each; a programme's own goes before ours of the same id."""
    query = select(Row).where(Row.programme_id == programme_id).order_by(Row.at, Row.id)
    own = [Checklist.model_validate(row.content) for row in session.scalars(query)]
    return {**shipped_checklists(), **{one.id: one for one in own}}


def named(session: Session, programme_id: str, name: str) -> Checklist:
    """Raises Refusal for one that is neither ours nor brought in."""
    found = of_programme(session, programme_id).get(name)
    if found is None:
        raise Refusal("checklist-unknown", name=name)
    return found


def choosable(session: Session, act: Act, programme_id: str) -> tuple[Checklist, ...]:
    """All of them, for a facilitator of the programme. Raises Refusal."""
    programmes.led_by(session, act, programme_id)
    return tuple(of_programme(session, programme_id).values())


def bring_in(session: Session, act: Act, programme_id: str, checklist: Checklist) -> Checklist:
    """A version is kept: the same again changes nothing, and other words under its name are refused.

    Rounds that were begun keep the version they have. Raises Refusal.
    """
    programmes.led_by(session, act, programme_id)
    where = Row.programme_id == programme_id, Row.name == checklist.id, Row.version == checklist.version
    before = session.scalar(select(Row).where(*where))
    if before is not None and Checklist.model_validate(before.content) != checklist:
        raise Refusal("checklist-version-taken", version=checklist.version)
    if before is None:
        facts = {"name": checklist.id, "version": checklist.version, "at": act.now, "by_id": act.by.id}
        session.add(Row(programme_id=programme_id, content=checklist.model_dump(mode="json"), **facts))
        session.flush()
    return checklist
