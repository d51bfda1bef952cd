"""Checklists: those that come with Hemmaplan, and the versions a programme has brought in."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.assessments.checklists import Checklist, Point, shipped_checklists
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.programmes.programmes import Programme
from programme.programmes.template import (
    MaterialKind,
    Preparation,
    Readers,
    may_have_checklist,
)
from storage.assessments import tables
from storage.assessments.tables import Checklist as Row
from storage.programmes import programmes
from storage.programmes.tables import Programme as ProgrammeRow


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


def points_of(session: Session, programme: Programme, organisation_id: str) -> tuple[Point, ...]:
    """Those of an organisation's last round; before its first, of the list it will be asked to use."""
    row = tables.Round
    query = select(row.checklist).where(row.organisation_id == organisation_id)
    last = session.scalar(query.order_by(row.begun_at.desc()).limit(1))
    if last is not None:
        return Checklist.model_validate(last).points
    names = [one.checklist for one in programme.template.preparations if one.checklist is not None]
    known = of_programme(session, programme.id) if names else {}
    return next((known[name].points for name in names if name in known), ())


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


def assessed(
    session: Session, act: Act, programme_id: str
) -> tuple[tuple[Preparation, ...], Mapping[str, Checklist]]:
    """The self-assessments a programme asks for, and every checklist they may have. Raises Refusal.

    What an organisation owes by a tap may have one; of those, what has one or is one by its material.
    """
    programme = programmes.led_by(session, act, programme_id)
    material = {
        piece.id
        for step in programme.template.steps
        for piece in step.material
        if piece.kind is MaterialKind.CHECKLIST and piece.for_ is Readers.PARTICIPANTS
    }
    found = (
        one
        for one in programme.template.preparations
        if may_have_checklist(one) and (one.checklist is not None or material & set(one.material))
    )
    return tuple(found), of_programme(session, programme_id)


def choose(session: Session, act: Act, programme_id: str, item: str, name: str | None) -> None:
    """Which checklist a self-assessment is made with; none, and it is done by a tap. Raises Refusal."""
    programme = programmes.led_by(session, act, programme_id)
    if name is not None:
        named(session, programme_id, name)
    if not any(one.id == item and may_have_checklist(one) for one in programme.template.preparations):
        raise Refusal("edit-gone")
    changed = (
        one.model_copy(update={"checklist": name}) if one.id == item else one
        for one in programme.template.preparations
    )
    template = programme.template.model_copy(update={"preparations": tuple(changed)})
    if template != programme.template:
        programmes.rewrite(session.get_one(ProgrammeRow, programme_id), template)
        session.flush()
