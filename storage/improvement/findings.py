"""Findings: what a group came to with one of the methods, kept and taken away."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.improvement.findings import Draft, Finding, require_fit
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import may_work_on
from storage.improvement import improvements, rewritings
from storage.improvement.tables import Finding as Row
from storage.people import people
from storage.people import tables as people_tables


def of_improvement(session: Session, improvement_id: str) -> list[Finding]:
    """All of an improvement's, the latest first. Asks no rule."""
    rows = session.execute(
        select(Row, people_tables.Person)
        .join(people_tables.Person, people_tables.Person.id == Row.by_id)
        .where(Row.improvement_id == improvement_id)
        .order_by(Row.at.desc(), Row.id)
    )
    return [_finding(row, people.person(by)) for row, by in rows]


def opened(session: Session, act: Act, finding_id: str) -> tuple[Finding, bool]:
    """One that somebody may see, and whether she may change it. Raises Refusal when there is none."""
    row = session.get(Row, finding_id)
    if row is None:
        raise Refusal("finding-gone")
    one = improvements.by_id(session, act, row.improvement_id)
    works = may_work_on(people.viewer(session, act.by.id), one)
    return _finding(row, people.by_id(session, row.by_id)), works


def keep(session: Session, act: Act, improvement_id: str, draft: Draft) -> Finding:
    """A new finding, or one written anew; a file stays until another takes its place. Raises Refusal."""
    one = improvements.to_work_on(session, act, improvement_id)
    row = session.get(Row, draft.id)
    if row is None:
        row = Row(id=draft.id, improvement_id=one.id, file_id="", file_name="")
    elif row.improvement_id != one.id:
        raise Refusal("finding-gone", field="lines")
    require_fit(replace(draft, file_id=draft.file_id or row.file_id))
    row.method, row.lines, row.link = draft.method, draft.lines.strip(), draft.link
    if draft.file_id:
        row.file_id, row.file_name = draft.file_id, draft.file_name
    rewritings.note(session, act, one.id, row.id, row.by_id, "finding")
    row.at, row.by_id = act.now, act.by.id
    session.add(row)
    session.flush()
    return _finding(row, act.by)


def remove(session: Session, act: Act, finding_id: str) -> None:
    """Takes one away; what is already gone stays gone."""
    row = session.get(Row, finding_id)
    if row is not None:
        improvements.to_work_on(session, act, row.improvement_id)
        rewritings.note(session, act, row.improvement_id, row.id, row.by_id, "finding")
        session.delete(row)
        session.flush()


def _finding(row: Row, by: Person) -> Finding:
    return Finding(
        row.id,
        row.improvement_id,
        row.method,
        row.lines,
        row.link,
        row.file_id,
        row.file_name,
        row.at,
        by,
    )
