"""Dossiers: everything about one improvement, read for the one who opens it."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.improvement.check_ins import caught_up
from programme.improvement.cycles import Cycle
from programme.improvement.dossiers import Dossier, Move
from programme.improvement.improvements import Improvement
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import may_work_on
from storage.assessments import checklists
from storage.improvement import action_deeds, cycles, findings, ideas, improvements
from storage.improvement.tables import Improvement as Row
from storage.improvement.tables import ImprovementMove
from storage.people import people
from storage.people import tables as people_tables
from storage.programmes import programmes


def of_improvement(session: Session, act: Act, improvement_id: str) -> Dossier:
    """All of it that ``by`` may see. Raises Refusal when there is no such improvement for her."""
    one = improvements.by_id(session, act, improvement_id)
    works = may_work_on(people.viewer(session, act.by.id), one)
    programme = programmes.by_id(session, one.programme_id)
    drives = improvements.seen_by(session, act.by.id, Row.id == one.drives_id) if one.drives_id else []
    return Dossier(
        improvement=one,
        programme=programme,
        reader=act.by,
        today=programme.today(act.now),
        may_work=works,
        team=improvements.team_of(session, one) if works else (),
        invited=tuple(people.by_id(session, each) for each in sorted(one.invited)) if works else (),
        drives=next(iter(drives), None),
        driven_by=tuple(improvements.seen_by(session, act.by.id, Row.drives_id == one.id)),
        linkable=_linkable(session, one, act.by) if works else (),
        ideas=tuple(ideas.of_improvement(session, one.id)),
        findings=tuple(findings.of_improvement(session, one.id)),
        actions=tuple(action_deeds.of_improvement(session, one.id)),
        moves=_moves(session, one.id),
        test=_latest_test(session, act, one.id, programme.zone),
        points=checklists.points_of(session, programme, one.organisation_id) if works else (),
    )


def to_work_on(session: Session, act: Act, improvement_id: str) -> Dossier:
    """The same, for somebody who may write in it. Raises Refusal."""
    improvements.to_work_on(session, act, improvement_id)
    return of_improvement(session, act, improvement_id)


def _linkable(session: Session, one: Improvement, by: Person) -> tuple[Improvement, ...]:
    """Those on the other track of the same organisation that are not linked with it."""
    same, other = Row.organisation_id == one.organisation_id, Row.track != one.track
    found = improvements.seen_by(session, by.id, same, other)
    return tuple(each for each in found if each.id != one.drives_id and each.drives_id != one.id)


def _latest_test(session: Session, act: Act, improvement_id: str, zone: str) -> Cycle | None:
    found = cycles.of_improvement(session, act, improvement_id).cycles
    return caught_up(found[0], now=act.now, zone=zone) if found else None


def _moves(session: Session, improvement_id: str) -> tuple[Move, ...]:
    rows = session.execute(
        select(ImprovementMove, people_tables.Person)
        .join(people_tables.Person, people_tables.Person.id == ImprovementMove.by_id)
        .where(ImprovementMove.improvement_id == improvement_id)
        .order_by(ImprovementMove.number.desc())
    )
    return tuple(
        Move(row.from_state, row.to_state, row.because, row.reason, row.at, people.person(by))
        for row, by in rows
    )
