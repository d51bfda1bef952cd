"""Measures: what a team counts, its values kept with their history, and what others may see of them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from programme.figures.written_values import Count
from programme.ground.calendar import local_day
from programme.ground.refusals import Refusal
from programme.improvement.measure_cases import Case, Measures
from programme.improvement.measures import Entry, Measure, Note, Past, Value, without_small_counts
from programme.people.acts import Act
from programme.people.visibility import Viewer, may_see_improvement, may_see_small_counts, may_work_on
from storage.ground.batches import some
from storage.improvement import improvements
from storage.improvement.tables import Annotation, Cycle, MeasureValue
from storage.improvement.tables import Improvement as ImprovementRow
from storage.improvement.tables import Measure as Row
from storage.people import people
from storage.people import tables as people_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables

LATEST = 12
"""Values of a measure's history that are told."""


def among(session: Session, *conditions: ColumnElement[bool]) -> list[Measure]:
    """Measures under some conditions, as they were made, with every count. Asks no rule."""
    rows = session.execute(
        select(Row, ImprovementRow, programme_tables.Programme.zone)
        .join(ImprovementRow, ImprovementRow.id == Row.improvement_id)
        .join(programme_tables.Programme, programme_tables.Programme.id == ImprovementRow.programme_id)
        .where(*conditions)
        .order_by(Row.improvement_id, Row.made_at, Row.id)
    ).all()
    ids = [row.id for row, *_ in rows]
    values, notes = _values(session, ids), _notes(session, ids)
    began = _began(session, {of.id: zone for _, of, zone in rows})
    return [
        _measure(row, of, values.get(row.id, []), notes.get(row.id, []), began.get(of.id, []))
        for row, of, _ in rows
    ]


def of_improvement(session: Session, act: Act, improvement_id: str) -> list[Measure]:
    """All it measures, as she may see it. Raises Refusal when she may not see the improvement."""
    one, viewer = improvements.by_id(session, act, improvement_id), people.viewer(session, act.by.id)
    return [as_seen(viewer, found) for found in among(session, Row.improvement_id == one.id)]


def listed(session: Session, act: Act, improvement_id: str) -> Measures:
    """The same, for the window that lists them."""
    one, viewer = improvements.by_id(session, act, improvement_id), people.viewer(session, act.by.id)
    found = of_improvement(session, act, improvement_id)
    return Measures(one, tuple(found), may_work_on(viewer, one))


def by_id(session: Session, act: Act, measure_id: str) -> Measure:
    """One she may see. Raises Refusal when there is none."""
    row, viewer = session.get(Row, measure_id), people.viewer(session, act.by.id)
    if row is None or not improvements.seen_by(session, act.by.id, ImprovementRow.id == row.improvement_id):
        raise Refusal("measure-gone")
    return as_seen(viewer, among(session, Row.id == measure_id)[0])


def case(session: Session, act: Act, measure_id: str) -> Case:
    """One with all around it; those who work on it see what has been corrected too. Raises Refusal."""
    one, viewer = by_id(session, act, measure_id), people.viewer(session, act.by.id)
    improvement = improvements.by_id(session, act, one.improvement_id)
    works = may_work_on(viewer, improvement)
    home = works and viewer.at_home_in(one.organisation_id)
    today = programmes.by_id(session, one.programme_id).today(act.now)
    history = _history(session, one.id) if home else ()
    return Case(one, act.by, works, today, history, improvement.organisation)


def case_to_work_on(session: Session, act: Act, measure_id: str) -> Case:
    """The same, for somebody who may write in it. Raises Refusal."""
    row_to_work_on(session, act, measure_id)
    return case(session, act, measure_id)


def to_write_in(session: Session, act: Act) -> list[Measure]:
    """Every measure she may write in, the latest made first."""
    theirs = {one.id for one in improvements.to_write_in(session, act)}
    found = [one for ids in some(theirs) for one in among(session, Row.improvement_id.in_(ids))]
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def row_to_work_on(session: Session, act: Act, measure_id: str, *, field: str | None = None) -> Row:
    """A measure's row, for somebody who may write in it. Raises Refusal, at ``field`` when it is gone."""
    row = session.get(Row, measure_id)
    if row is None:
        raise Refusal("measure-gone", field=field)
    improvements.to_work_on(session, act, row.improvement_id)
    return row


def of_programme(session: Session, programme_id: str, viewer: Viewer) -> list[Measure]:
    """Every measure in a programme that ``viewer`` may see, as she may see it."""
    found = improvements.among(session, ImprovementRow.programme_id == programme_id)
    seen = {one.id: one for one in found if may_see_improvement(viewer, one)}
    every = [one for ids in some(seen) for one in among(session, Row.improvement_id.in_(ids))]
    by_improvement: dict[str, list[Measure]] = {}
    for measure in every:
        by_improvement.setdefault(measure.improvement_id, []).append(measure)
    return [as_seen(viewer, measure) for one in seen.values() for measure in by_improvement.get(one.id, [])]


def days_measured(session: Session, improvement_ids: Iterable[str]) -> dict[str, set[date]]:
    """Improvement → the days on which something in it was measured."""
    found: dict[str, set[date]] = {}
    for ids in some(improvement_ids):
        rows = session.execute(
            select(Row.improvement_id, MeasureValue.on)
            .join(MeasureValue, MeasureValue.measure_id == Row.id)
            .where(Row.improvement_id.in_(ids), MeasureValue.replaced_at.is_(None))
            .distinct()
        )
        for improvement_id, on in rows:
            found.setdefault(improvement_id, set()).add(on)
    return found


def as_seen(viewer: Viewer, measure: Measure) -> Measure:
    """Small counts are seen in the own organisation only."""
    return measure if may_see_small_counts(viewer, measure.organisation_id) else without_small_counts(measure)


def _history(session: Session, measure_id: str) -> tuple[Past, ...]:
    rows = session.execute(
        select(MeasureValue, people_tables.Person.name)
        .join(people_tables.Person, people_tables.Person.id == MeasureValue.by_id)
        .where(MeasureValue.measure_id == measure_id)
        .order_by(MeasureValue.at.desc(), MeasureValue.on.desc(), MeasureValue.group)
        .limit(LATEST)
    )
    return tuple(Past(_value(row), row.at, name, row.replaced_at) for row, name in rows)


def _values(session: Session, measure_ids: Sequence[str]) -> dict[str, list[Value]]:
    """Measure → what is in force, by day."""
    found: dict[str, list[Value]] = {}
    for ids in some(measure_ids):
        rows = session.scalars(
            select(MeasureValue)
            .where(MeasureValue.measure_id.in_(ids), MeasureValue.replaced_at.is_(None))
            .order_by(MeasureValue.on, MeasureValue.group)
        )
        for row in rows:
            found.setdefault(row.measure_id, []).append(_value(row))
    return found


def _value(row: MeasureValue) -> Value:
    counted = None
    if row.count_of is not None and row.count_out_of is not None:
        counted = Count(row.count_of, row.count_out_of)
    return Value(row.on, Entry(row.value, counted), row.group, row.at)


def _notes(session: Session, measure_ids: Sequence[str]) -> dict[str, list[Note]]:
    found: dict[str, list[Note]] = {}
    for ids in some(measure_ids):
        rows = session.scalars(
            select(Annotation).where(Annotation.measure_id.in_(ids)).order_by(Annotation.on, Annotation.id)
        )
        for row in rows:
            found.setdefault(row.measure_id, []).append(Note(row.id, row.on, row.text, row.at))
    return found


def _began(session: Session, zones: Mapping[str, str]) -> dict[str, list[tuple[date, int]]]:
    """Improvement → the local days on which its tests began, with their numbers."""
    found: dict[str, list[tuple[date, int]]] = {}
    for ids in some(zones):
        rows = session.execute(
            select(Cycle.improvement_id, Cycle.number, Cycle.do_at)
            .where(Cycle.improvement_id.in_(ids), Cycle.do_at.is_not(None))
            .order_by(Cycle.number)
        )
        for improvement_id, number, at in rows:
            if at is not None:
                day = local_day(at, zones[improvement_id])
                found.setdefault(improvement_id, []).append((day, number))
    return found


def _measure(
    row: Row,
    improvement: ImprovementRow,
    values: Sequence[Value],
    notes: Sequence[Note],
    began: Sequence[tuple[date, int]],
) -> Measure:
    return Measure(
        id=row.id,
        improvement_id=row.improvement_id,
        improvement=improvement.title,
        programme_id=improvement.programme_id,
        organisation_id=improvement.organisation_id,
        name=row.name,
        made_at=row.made_at,
        unit=row.unit,
        direction=row.direction,
        target=row.target,
        groups=tuple(row.groups),
        frozen_points=row.frozen_points,
        frozen_why=row.frozen_why,
        rebased_on=row.rebased_on,
        rebased_why=row.rebased_why,
        values=tuple(values),
        notes=tuple(notes),
        began=tuple(began),
    )
