"""Measuring: measures are set up, values kept and corrected, noted beside, frozen and based anew.

Every deed asks whether somebody may work on the improvement, and raises Refusal when the rules say no. To do
again what is already so changes nothing.
"""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.improvement.measure_cases import Kept
from programme.improvement.measures import (
    LONGEST_NOTE,
    LONGEST_WHY,
    Draft,
    Figures,
    Measure,
    Value,
    entries,
    require_baseline,
    require_day,
    require_short,
)
from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.columns import new_id
from storage.improvement import improvements, measures, rewritings
from storage.improvement.measures import row_to_work_on
from storage.improvement.tables import Annotation, MeasureValue
from storage.improvement.tables import Measure as Row
from storage.programmes import programmes


def set_up(
    session: Session, act: Act, measure_id: str, improvement_id: str, draft: Draft, *, new: bool = True
) -> Measure:
    """A ``new`` measure, or another name, unit, direction or target for one.

    ``measure_id`` is given when the form opens, so that it is kept once. What has values keeps its groups.
    Raises Refusal for one that was taken away meanwhile.
    """
    one = improvements.to_work_on(session, act, improvement_id)
    row = session.get(Row, measure_id)
    if row is None and not new:
        raise Refusal("measure-gone", field="name")
    if row is None:
        row = Row(id=measure_id, improvement_id=one.id, groups=[], made_at=act.now, made_by_id=act.by.id)
        session.add(row)
    elif row.improvement_id != one.id:
        raise Refusal("measure-gone", field="name")
    row.name, row.unit = draft.name, draft.unit
    row.direction, row.target = draft.direction, draft.target
    if draft.groups is not None and list(draft.groups) != row.groups:
        if _in_force(session, row.id):
            raise Refusal("measure-groups-kept", field="groups")
        row.groups = list(draft.groups)
    session.flush()
    return measures.by_id(session, act, row.id)


def enter(session: Session, act: Act, figures: Figures) -> Kept:
    """What somebody wrote for one day, in her language. Raises Refusal at its field."""
    field = figures.fields[0] if figures.fields else "on"
    row = row_to_work_on(session, act, figures.measure_id, field=field)
    measure = measures.among(session, Row.id == row.id)[0]
    today = programmes.by_id(session, measure.programme_id).today(act.now)
    on = require_day(figures.on or today, today=today, field="on")
    values = entries(figures, measure, on=on, language=act.by.language)
    if not values:
        raise Refusal("measure-value-missing", field=field)
    return keep(session, act, row.id, values)


def keep(session: Session, act: Act, measure_id: str, values: Sequence[Value]) -> Kept:
    """Adds values; one that is there already with another figure is corrected, and what it was is kept.

    Raises Refusal when the measure is gone, or no longer has the group of a value.
    """
    row = row_to_work_on(session, act, measure_id)
    if not {value.group for value in values} <= set(row.groups or [""]):
        raise Refusal("measure-groups-changed")
    there = {(old.group, old.on): old for old in _in_force(session, row.id)}
    fresh = [value for value in values if not _is_kept(there.get((value.group, value.on)), value)]
    corrected = [there[value.group, value.on] for value in fresh if (value.group, value.on) in there]
    for old in corrected:
        old.replaced_at = act.now
        rewritings.note(session, act, row.improvement_id, old.id, old.by_id, "value")
    session.flush()  # before the new ones: a group has one value in force a day
    session.add_all(_value_row(row.id, value, act.by, act.now) for value in fresh)
    session.flush()
    return Kept(measures.by_id(session, act, row.id), len(fresh) - len(corrected), len(corrected))


def take_away(session: Session, act: Act, measure_id: str, on: date) -> Measure:
    """What was measured on a day was wrong altogether; that it stood there is kept."""
    row = row_to_work_on(session, act, measure_id)
    for old in _in_force(session, row.id):
        if old.on == on:
            old.replaced_at = act.now
            rewritings.note(session, act, row.improvement_id, old.id, old.by_id, "value")
    session.flush()
    return measures.by_id(session, act, row.id)


def annotate(
    session: Session, act: Act, note_id: str, measure_id: str, *, on: date | None, text: str
) -> Measure:
    """What happened on a day, to be seen in the chart; ``note_id`` is given when the form opens."""
    row = row_to_work_on(session, act, measure_id, field="text")
    words = " ".join(text.split())
    if not words:
        raise Refusal("measure-note-missing", field="text")
    require_short(words, LONGEST_NOTE, "text")
    if on is None:
        raise Refusal("measure-day-missing", field="on")
    if session.get(Annotation, note_id) is None:
        session.add(Annotation(id=note_id, measure_id=row.id, on=on, text=words, at=act.now, by_id=act.by.id))
        session.flush()
    return measures.by_id(session, act, row.id)


def erase_note(session: Session, act: Act, note_id: str) -> None:
    """Takes an annotation away; what is already gone stays gone."""
    note = session.get(Annotation, note_id)
    if note is not None:
        row = row_to_work_on(session, act, note.measure_id)
        rewritings.note(session, act, row.improvement_id, note.id, note.by_id, "annotation")
        session.delete(note)
        session.flush()


def freeze(session: Session, act: Act, measure_id: str, points: int | None, why: str) -> Measure:
    """The first so many values are the baseline, and why; a person's act. None lets the centre go again."""
    row = row_to_work_on(session, act, measure_id, field="points")
    if points is None:
        row.frozen_points, row.frozen_why = None, ""
    else:
        row.frozen_points = require_baseline(measures.among(session, Row.id == row.id)[0], points)
        row.frozen_why = _reason(why)
    session.flush()
    return measures.by_id(session, act, row.id)


def rebase(session: Session, act: Act, measure_id: str, on: date | None, why: str) -> Measure:
    """From a day on it is based anew, and why; what lies before is shown, not judged. None takes it back."""
    row = row_to_work_on(session, act, measure_id, field="on")
    if on is None:
        row.rebased_on, row.rebased_why = None, ""
    else:
        days = measures.among(session, Row.id == row.id)[0].days
        if not days or not days[0] < on <= days[-1]:
            raise Refusal("measure-rebase-day", field="on")
        row.rebased_on, row.rebased_why, row.frozen_points, row.frozen_why = on, _reason(why), None, ""
    session.flush()
    return measures.by_id(session, act, row.id)


def remove(session: Session, act: Act, measure_id: str) -> str:
    """Takes away a measure with all its values; the id of its improvement. Raises Refusal when it is gone."""
    row = row_to_work_on(session, act, measure_id)
    improvement_id = row.improvement_id
    rewritings.note(session, act, improvement_id, row.id, row.made_by_id, "measure")
    for table in (MeasureValue, Annotation):
        session.execute(delete(table).where(table.measure_id == row.id))
    session.delete(row)
    session.flush()
    return improvement_id


def _in_force(session: Session, measure_id: str) -> list[MeasureValue]:
    wanted = (MeasureValue.measure_id == measure_id, MeasureValue.replaced_at.is_(None))
    return list(session.scalars(select(MeasureValue).where(*wanted)))


def _is_kept(old: MeasureValue | None, value: Value) -> bool:
    """Whether the same figure, counted the same way, stands there already."""
    if old is None or old.value != value.entry.value:
        return False
    counted = value.entry.count
    return (old.count_of, old.count_out_of) == ((counted.part, counted.whole) if counted else (None, None))


def _value_row(measure_id: str, value: Value, by: Person, now: datetime) -> MeasureValue:
    counted = value.entry.count
    return MeasureValue(
        id=new_id(),
        measure_id=measure_id,
        group=value.group,
        on=value.on,
        value=value.entry.value,
        count_of=counted.part if counted else None,
        count_out_of=counted.whole if counted else None,
        at=now,
        by_id=by.id,
    )


def _reason(why: str) -> str:
    words = why.strip()
    if not words:
        raise Refusal("measure-why-missing", field="why")
    require_short(words, LONGEST_WHY, "why")
    return words
