"""The parts of a programme's report: asked for, written, approved or left out, an organisation each."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import may_approve_report, may_lead
from programme.reports.report_parts import ReportPart, State, Words
from storage.people import people
from storage.people import tables as people_tables
from storage.programmes import tables as programme_tables
from storage.reports.tables import ReportPart as Row


def of_programme(session: Session, act: Act, programme_id: str) -> tuple[ReportPart, ...]:
    """How far each organisation has come, for the facilitator: what is not approved says nothing yet."""
    require_lead(session, act.by, programme_id)
    found = among(session, Row.programme_id == programme_id)
    return tuple(one if one.goes_in else _unread(one) for one in found)


def own(session: Session, act: Act, part_id: str) -> ReportPart:
    """One's own, with what is written so far. Raises Refusal for anybody outside the organisation."""
    found = among(session, Row.id == part_id)
    viewer = people.viewer(session, act.by.id)
    if not found or not may_approve_report(viewer, found[0].programme_id, found[0].organisation_id):
        raise Refusal("report-part-not-yours")
    return found[0]


def own_of_person(session: Session, act: Act) -> tuple[ReportPart, ...]:
    """Those she may write: of each organisation she sits in that has been asked."""
    viewer = people.viewer(session, act.by.id)
    teams = {seat.organisation_id for seat in viewer.seats if seat.organisation_id}
    found = among(session, Row.organisation_id.in_(teams))
    return tuple(one for one in found if may_approve_report(viewer, one.programme_id, one.organisation_id))


def require_lead(session: Session, by: Person, programme_id: str) -> None:
    if not may_lead(people.viewer(session, by.id), programme_id):
        raise Refusal("only-facilitator")


def _unread(one: ReportPart) -> ReportPart:
    return ReportPart(
        *(one.id, one.programme_id, one.organisation_id, one.organisation, one.state),
        words=Words(),
        asked_at=one.asked_at,
        settled_at=one.settled_at,
        settled_by=one.settled_by,
    )


def among(session: Session, *conditions: ColumnElement[bool]) -> Sequence[ReportPart]:
    """By the organisations' names; to be asked by those who have asked who may read them."""
    team, person = programme_tables.Organisation, people_tables.Person
    rows = session.execute(
        select(Row, team.name, person)
        .join(team, team.id == Row.organisation_id)
        .outerjoin(person, person.id == Row.settled_by_id)
        .where(*conditions)
        .order_by(team.name, Row.id)
    )
    return [
        ReportPart(
            id=row.id,
            programme_id=row.programme_id,
            organisation_id=row.organisation_id,
            organisation=name,
            state=State(row.state),
            words=Words(row.changed, row.learned, row.assessed, row.quotes),
            asked_at=row.asked_at,
            settled_at=row.settled_at,
            settled_by=people.person(settled) if settled else None,
        )
        for row, name, settled in rows
    ]
