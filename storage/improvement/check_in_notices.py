"""Check-ins: what is promised to be asked about tests, made to follow from what is true of them."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.improvement.check_ins import check_ins_for, stuck_before_testing
from programme.improvement.cycles import Cycle, Phase
from programme.improvement.improvements import Improvement
from programme.improvement.notices import ON_TEST
from programme.improvement.stand_ins import shared_questions
from programme.people.people import Person
from programme.people.visibility import Viewer, may_work_on
from programme.programmes.politicians import hears, is_only_politician
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.batches import some
from storage.improvement import cycles, improvements
from storage.improvement.tables import Cycle as Row
from storage.improvement.tables import Improvement as ImprovementRow
from storage.people import absences, people
from storage.programmes import programmes


def replan(session: Session, cycle_id: str, *, now: datetime) -> None:
    """After every deed on a test: what will be asked about it, and about its improvement, from now on."""
    for cycle in cycles.among(session, Row.id == cycle_id):
        programme = programmes.by_id(session, cycle.programme_id)
        _plan(session, programme, cycle, now=now)
        watch(session, cycle.improvement_id, now=now)


def watch(session: Session, improvement_id: str, *, now: datetime) -> None:
    """After every deed on an improvement: that it stands still before its first test is noticed, once."""
    for one in improvements.among(session, ImprovementRow.id == improvement_id):
        programme = programmes.by_id(session, one.programme_id)
        zone = one.responsible.zone if one.responsible else programme.zone
        wanted = stuck_before_testing(
            one,
            programme.calendar,
            tests=_tests_of(session, one.id),
            first_day=next_morning(now, zone),
            zone=programme.zone,
        )
        heard = _heard(session, _shared(session, programme, wanted, one.responsible, one, now=now))
        notices.reconcile(session, programme.workspace_id, [one.id], [Kind.STANDSTILL], heard)


def settle(session: Session, organisation_ids: Iterable[str], *, now: datetime) -> None:
    """After somebody came or left: open tests are asked about, of somebody who is there to ask."""
    for ids in some(organisation_ids):
        found = improvements.among(session, ImprovementRow.organisation_id.in_(ids))
        for one in found:
            open_ones = Row.improvement_id == one.id, Row.phase != Phase.CLOSED
            programme = programmes.by_id(session, one.programme_id)
            for cycle in cycles.among(session, *open_ones):
                _plan(session, programme, cycle, now=now)
            watch(session, one.id, now=now)


def follow(session: Session, person_ids: Iterable[str], *, now: datetime) -> None:
    """After somebody said when she is away: what is asked of these people goes to who is there to answer."""
    for ids in some(person_ids):
        leads = ImprovementRow.responsible_id.in_(ids)
        asked = or_(Row.responsible_id.in_(ids), Row.made_by_id.in_(ids), leads)
        for cycle in cycles.among(session, Row.phase != Phase.CLOSED, asked):
            _plan(session, programmes.by_id(session, cycle.programme_id), cycle, now=now)
        for one in improvements.among(session, leads):
            watch(session, one.id, now=now)


def forget(session: Session, subject: str) -> None:
    """What waits to be said about a test or an improvement that was taken away."""
    row = session.scalar(
        select(ground_tables.Notice.workspace_id).where(ground_tables.Notice.subject == subject).limit(1)
    )
    if row is not None:
        notices.reconcile(session, row, [subject], ON_TEST, [])


def _plan(session: Session, programme: Programme, cycle: Cycle, *, now: datetime) -> None:
    answers = asked(session, [cycle])[cycle.id]
    wanted: list[Notice] = []
    if answers is not None:
        wanted = check_ins_for(
            cycle,
            answers.id,
            programme.calendar,
            first_day=next_morning(now, answers.zone),
            zone=programme.zone,
        )
        [one] = improvements.among(session, ImprovementRow.id == cycle.improvement_id)
        wanted = _shared(session, programme, wanted, answers, one, now=now)
    notices.reconcile(session, programme.workspace_id, [cycle.id], ON_TEST, _heard(session, wanted))


def _shared(
    session: Session,
    programme: Programme,
    wanted: list[Notice],
    asked: Person | None,
    one: Improvement,
    *,
    now: datetime,
) -> list[Notice]:
    """With the one who stands in, while who would be asked is away."""
    if asked is None or not wanted:
        return []
    cover = absences.cover_at_work(session, asked, one, now=now)
    first_day = next_morning(now, asked.zone)
    return shared_questions(wanted, asked, programme.calendar, cover, first_day=first_day)


def asked(session: Session, some_cycles: Collection[Cycle]) -> dict[str, Person | None]:
    """Test → the first who can be reached and still works on it; else anybody in the team.

    A politician is asked of the tests that she answers for, and of no others.
    """
    at = improvements.by_ids(session, [cycle.improvement_id for cycle in some_cycles])
    knowing = {person.id for cycle in some_cycles for person in cycle.may_be_asked}
    viewers = people.viewers(session, knowing)
    found = {one.id: _first(one, at[one.improvement_id], viewers) for one in some_cycles}
    for cycle in some_cycles:
        found[cycle.id] = found[cycle.id] or _anybody(session, at[cycle.improvement_id])
    return found


def _first(cycle: Cycle, one: Improvement, viewers: Mapping[str, Viewer]) -> Person | None:
    answers = cycle.responsible or cycle.lead
    for person in cycle.may_be_asked:
        viewer = viewers[person.id]
        spared = is_only_politician(viewer.seats, cycle.programme_id)
        if may_work_on(viewer, one) and (person == answers or not spared):
            return person
    return None


def _anybody(session: Session, one: Improvement) -> Person | None:
    """Seldom: who made it has left, or cannot be reached."""
    others = (person for person in improvements.team_of(session, one) if person.reachable)
    return next((each for each in others if not _is_spared(session, each.id, one.programme_id)), None)


def _is_spared(session: Session, person_id: str, programme_id: str) -> bool:
    return is_only_politician(people.spoken_of(session, person_id).seats, programme_id)


def _heard(session: Session, wanted: Iterable[Notice]) -> list[Notice]:
    """Without what is not said to a politician, who answers for it."""
    return [
        notice
        for notice in wanted
        if hears(notice.kind, hers=True) or not _is_spared(session, notice.person_id, notice.programme_id)
    ]


def _tests_of(session: Session, improvement_id: str) -> int:
    return tests_of(session, [improvement_id]).get(improvement_id, 0)


def tests_of(session: Session, improvement_ids: Iterable[str]) -> dict[str, int]:
    """Improvement → how many tests it has had; those without are left out."""
    found: dict[str, int] = {}
    for ids in some(improvement_ids):
        counts = select(Row.improvement_id, func.count()).where(Row.improvement_id.in_(ids))
        found |= dict(session.execute(counts.group_by(Row.improvement_id)).all())
    return found
