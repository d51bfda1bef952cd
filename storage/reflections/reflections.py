"""Reflections: read by who wrote them, and by those she opened them to."""

from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.visibility import (
    may_export,
    may_read,
    may_take_out_details,
)
from programme.programmes.programmes import Programme
from programme.reflections.reflections import (
    Page,
    Reading,
    Reflection,
    page_of,
)
from storage.people import people
from storage.people import tables as people_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables
from storage.reflections import tables as reflection_tables

EDITOR = aliased(people_tables.Person)
"""Who took somebody's details out: made once, for it takes long."""


def own(session: Session, person_id: str, *, latest: int | None = None) -> list[Reflection]:
    """What somebody has written, the newest first: all of it, or only so many."""
    return among(session, reflection_tables.Reflection.author_id == person_id, latest=latest)


def readable(
    session: Session, viewer_id: str, programme_id: str, *, step: str | None = None
) -> list[Reflection]:
    """Everything in a programme that ``viewer_id`` may read, her own too, the newest first."""
    viewer = people.viewer(session, viewer_id)
    wanted = [reflection_tables.Reflection.programme_id == programme_id]
    if step is not None:
        wanted.append(reflection_tables.Reflection.step == step)
    return [one for one in among(session, *wanted) if may_read(viewer, one)]


def new_to(session: Session, viewer_id: str, programme_id: str, *, since: datetime) -> list[Reflection]:
    """What others in a programme have written since a moment and ``viewer_id`` may read, the newest first."""
    viewer = people.viewer(session, viewer_id)
    wanted = (
        reflection_tables.Reflection.programme_id == programme_id,
        reflection_tables.Reflection.written_at > since,
        reflection_tables.Reflection.author_id != viewer_id,
    )
    return [one for one in among(session, *wanted) if may_read(viewer, one)]


def own_page(session: Session, act: Act, number: int) -> tuple[Page, dict[str, Programme]]:
    """A page of what somebody has written, with the programmes it was written in."""
    page = page_of(own(session, act.by.id), number)
    written_in = {one.programme_id for one in page.reflections}
    return page, {one: programmes.by_id(session, one) for one in written_in}


def readable_page(
    session: Session, act: Act, programme_id: str, number: int, *, step: str | None = None
) -> Reading:
    """A page of what somebody may read in a programme. Raises Refusal for outsiders."""
    viewer = people.viewer(session, act.by.id)
    if not may_export(viewer, programme_id):
        raise Refusal("reflection-not-in-programme")
    page = page_of(readable(session, act.by.id, programme_id, step=step), number)
    may_take_out = frozenset(one.id for one in page.reflections if may_take_out_details(viewer, one))
    return Reading(page, programmes.by_id(session, programme_id), may_take_out)


def among(session: Session, *conditions: ColumnElement[bool], latest: int | None = None) -> list[Reflection]:
    """Reflections under some conditions, the newest first. Asks no rule."""
    rows = session.execute(
        select(
            reflection_tables.Reflection,
            people_tables.Person.name,
            programme_tables.Organisation.name,
            EDITOR.name,
        )
        .join(people_tables.Person, people_tables.Person.id == reflection_tables.Reflection.author_id)
        .outerjoin(EDITOR, EDITOR.id == reflection_tables.Reflection.details_out_by_id)
        .outerjoin(
            programme_tables.Organisation,
            programme_tables.Organisation.id == reflection_tables.Reflection.organisation_id,
        )
        .where(*conditions)
        .order_by(reflection_tables.Reflection.written_at.desc(), reflection_tables.Reflection.id)
        .limit(latest)
    )
    return [
        of_row(row, author, organisation or "", editor or "") for row, author, organisation, editor in rows
    ]


def of_row(
    row: reflection_tables.Reflection, author: str = "", organisation: str = "", editor: str = ""
) -> Reflection:
    """A row's value, with the names that stand beside it where they were asked for."""
    return Reflection(
        id=row.id,
        programme_id=row.programme_id,
        author_id=row.author_id,
        text=row.text,
        may_read=row.may_read,
        written_at=row.written_at,
        organisation_id=row.organisation_id,
        cluster_id=row.cluster_id,
        step=row.step,
        question=row.question,
        joint=row.joint,
        edited_at=row.edited_at,
        author=author,
        organisation=organisation,
        details_out_at=row.details_out_at,
        details_out_by=editor,
    )
