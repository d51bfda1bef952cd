"""Edits: a programme's copy is changed, and everything owed and promised follows."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.meetings.meetings import due_anew
from programme.people.acts import Act
from programme.preparations.preparation_notices import NEW_PLAN
from programme.preparations.preparations import Lapse, State
from programme.programmes import edits as rules
from programme.programmes.edit_fields import refusal_of
from programme.programmes.edit_parts import Edit, Fresh, StepAdded
from programme.programmes.edits import asking_of, plan_of
from programme.programmes.programmes import Programme
from programme.programmes.template import Preparation, StepKind, Template
from storage.ground import notices
from storage.ground.batches import some
from storage.meetings import meeting_dates, meeting_notices, meetings
from storage.meetings import tables as meeting_tables
from storage.people import people
from storage.preparations import preparation_notices, preparations
from storage.preparations import tables as preparation_tables
from storage.programmes import closings, programmes
from storage.programmes import tables as programme_tables


@dataclass(frozen=True, slots=True)
class Edited:
    """What followed: how much got another day, is owed anew, and is owed no more."""

    programme: Programme
    redated: int = 0
    owed: int = 0
    exempt: int = 0


def change(session: Session, act: Act, programme_id: str, edit: Edit, *, seen: str) -> Edited:
    """Changes one part of the copy; ``seen`` is the mark of how it was when it was shown.

    To ask again for what is already so changes nothing. Raises Refusal when the rules say no, or somebody
    else has changed that part meanwhile.
    """
    before = programmes.led_by(session, act, programme_id)
    try:
        template, dropped = rules.applied(before, edit)
    except ValidationError as error:
        raise refusal_of(error, act.by.language) from error
    if (template, dropped) == (before.template, before.dropped):
        return Edited(before)
    if not isinstance(edit, Fresh) and seen != rules.seen(before.template, edit):
        raise Refusal("edit-changed-meanwhile")
    if rules.changes_plan(before, edit):
        closings.require_not_silent(session, before, now=act.now)
    row = session.get_one(programme_tables.Programme, programme_id)
    programmes.rewrite(row, template, dropped)
    session.flush()
    after = programmes.programme(row)
    if isinstance(edit, StepAdded):
        _meets(session, after, edit, now=act.now)
    return _followed(session, before, after, now=act.now)


def rewritten(session: Session, before: Programme, template: Template, *, now: datetime) -> Edited:
    """The same with a copy that a rule has made, for whoever has asked whether she may. Raises Refusal."""
    if template == before.template:
        return Edited(before)
    closings.require_not_silent(session, before, now=now)
    row = session.get_one(programme_tables.Programme, before.id)
    programmes.rewrite(row, template, before.dropped)
    session.flush()
    return _followed(session, before, programmes.programme(row), now=now)


def _meets(session: Session, programme: Programme, edit: StepAdded, *, now: datetime) -> None:
    """A meeting for a new step that has one. Raises Refusal where its day does not do."""
    if edit.kind is not StepKind.MEETING:
        return
    if edit.on is None:
        raise Refusal("edit-no-day", field="day")
    row = meeting_tables.Meeting(programme_id=programme.id, step=edit.id, on=edit.on)
    session.add(row)
    session.flush()
    meeting_dates.require_order(session, programme, row, edit.on, now=now)


def _followed(session: Session, before: Programme, after: Programme, *, now: datetime) -> Edited:
    was = {item.id: item for item in before.template.preparations}
    now_is = {item.id: item for item in after.template.preparations}
    exempt = _drop(session, after, was.keys() - now_is.keys())
    fresh = _owe(session, after, now=now) if now_is.keys() - was.keys() else 0
    changed = {
        one
        for one in was.keys() & now_is.keys()
        if plan_of(before.template, was[one]) != plan_of(after.template, now_is[one])
    }
    redated = _replan(session, after, changed, was, now=now) if changed else 0
    if _asks(before) != _asks(after):
        meeting_notices.plan_questions(session, after, now=now)
    return Edited(after, redated, fresh, exempt)


def _asks(programme: Programme) -> tuple[list[tuple[object, ...]], list[str]]:
    """What is asked, and around which steps."""
    template = programme.template
    return [asking_of(question) for question in template.questions], [step.id for step in template.steps]


def _drop(session: Session, programme: Programme, items: Collection[str]) -> int:
    """What is open is owed no more; what is done stays."""
    rows = _open_of(session, programme, items)
    for row in rows:
        row.state, row.lapsed = State.EXEMPT, Lapse.DROPPED
    session.flush()
    preparation_notices.forget(session, [row.id for row in rows])
    return len(rows)


def _owe(session: Session, programme: Programme, *, now: datetime) -> int:
    """Everybody owes what has been added, where its meeting lies ahead."""
    owing = select(preparation_tables.Preparation.id).where(
        preparation_tables.Preparation.programme_id == programme.id
    )
    before = len(session.scalars(owing).all())
    organisations = session.scalars(
        select(programme_tables.Organisation).where(
            programme_tables.Organisation.programme_id == programme.id,
            programme_tables.Organisation.left_on.is_(None),
        )
    ).all()
    preparation_notices.owe(session, programme, organisations, now=now)
    preparation_notices.settle(session, programme, {one.cluster_id for one in organisations}, now=now)
    return len(session.scalars(owing).all()) - before


def _replan(
    session: Session,
    programme: Programme,
    items: Collection[str],
    was: dict[str, Preparation],
    *,
    now: datetime,
) -> int:
    """Other days, other people, other reminders; how many got another last day."""
    rows = _open_of(session, programme, items)
    told = preparation_notices.told_of(session, [row.id for row in rows])
    redated = _redate(session, programme, rows, now=now)
    others = {one for one in items if was[one].audience != programme.item(one).audience}
    anew = _unfit(session, programme, [row for row in rows if row.item in others])
    preparation_notices.replan(session, [row.id for row in rows], now=now)
    if others:
        preparation_notices.settle(session, programme, {row.cluster_id for row in rows}, anew=anew, now=now)
    knew = [row.id for row in redated if row.responsible_id in told[row.id]]
    _tell(session, programme, knew, now=now)
    return len(redated)


def _redate(
    session: Session, programme: Programme, rows: Sequence[preparation_tables.Preparation], *, now: datetime
) -> list[preparation_tables.Preparation]:
    """Nobody gets a day that has been, nor one that is too near."""
    on = {
        row.id: row.on
        for row in session.scalars(
            select(meeting_tables.Meeting).where(meeting_tables.Meeting.programme_id == programme.id)
        )
    }
    at = meetings.meetings_by_cluster(session, programme.id, {row.cluster_id for row in rows})
    today, redated = programme.today(now), []
    for row in rows:
        item, meets = programme.item(row.item), on[row.meeting_id]
        held = meetings.held_on(at[row.cluster_id], item)
        due = due_anew(item, meets, programme.calendar, today=today, was=row.due_on, held_on=held)
        if row.agreed_on is None and due != row.due_on:
            preparation_notices.redate(row, due)
            redated.append(row)
    session.flush()
    return redated


def _unfit(
    session: Session, programme: Programme, rows: Iterable[preparation_tables.Preparation]
) -> set[str]:
    """Those whose responsible has none of the roles that are asked now."""
    roles: dict[str, set[object]] = {}
    for member in people.members(session, programme.id):
        roles.setdefault(member.person.id, set()).add(member.seat.role)
    return {
        row.id
        for row in rows
        if not roles.get(row.responsible_id or "", set()) & set(programme.item(row.item).audience)
    }


def _tell(session: Session, programme: Programme, ids: Sequence[str], *, now: datetime) -> None:
    """Those who knew the old day hear the new one."""
    news = []
    for some_ids in some(ids):
        for one in preparations.among(session, preparation_tables.Preparation.id.in_(some_ids)):
            if one.responsible is None or not one.responsible.reachable:
                continue
            day = programme.calendar.on_or_after(next_morning(now, one.responsible.zone))
            news.append(
                Notice(
                    Kind.NEW_DATE,
                    programme.id,
                    one.responsible.id,
                    one.id,
                    NEW_PLAN,
                    day,
                    version=one.version,
                )
            )
    notices.reconcile(session, programme.workspace_id, list(ids), [Kind.NEW_DATE], news)


def _open_of(
    session: Session, programme: Programme, items: Collection[str]
) -> list[preparation_tables.Preparation]:
    query = select(preparation_tables.Preparation).where(
        preparation_tables.Preparation.programme_id == programme.id,
        preparation_tables.Preparation.item.in_(items),
        preparation_tables.Preparation.state == State.OPEN,
    )
    return list(session.scalars(query))
