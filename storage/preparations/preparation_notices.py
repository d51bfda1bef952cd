"""Plans: what is owed and promised, made to follow from what is true."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.meetings.meetings import due_anew, is_of_meeting
from programme.people.absences import ALWAYS_THERE, Cover
from programme.people.people import Person
from programme.preparations.preparation_notices import ON_PREPARATION, question_after_film, shared_reminders
from programme.preparations.preparations import NOBODY, Owed, State
from programme.programmes.programmes import Programme
from programme.programmes.template import OwedBy, Preparation, QuestionWhen
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.batches import some
from storage.ground.columns import new_id
from storage.meetings import tables as meeting_tables
from storage.meetings.meetings import meetings_by_cluster
from storage.people import absences, people
from storage.preparations import preparations, reading_notices, reminder_days, returned_notices
from storage.preparations import tables as preparation_tables
from storage.preparations.answerers import Answerers, answerers
from storage.programmes import programmes
from storage.programmes import tables as programme_tables

PLANNED = (Kind.REMINDER, Kind.LATE, Kind.READING, Kind.RETURNED)
"""The kinds that ``replan`` keeps in step."""
TO_WHO_ANSWERS = (Kind.REMINDER, Kind.LATE, Kind.NEW_DATE, Kind.HANDED_OVER)


def owe(
    session: Session,
    programme: Programme,
    organisations: Sequence[programme_tables.Organisation],
    *,
    now: datetime,
) -> None:
    """Organisations owe what lies ahead of them, and their clusters what is owed together."""
    today = programme.today(now)
    clusters = {organisation.cluster_id for organisation in organisations}
    there = _owed_already(session, programme, [*(one.id for one in organisations), *clusters])
    at = meetings_by_cluster(session, programme.id, clusters)
    owing = []
    for organisation in organisations:
        meetings = at[organisation.cluster_id]
        for item in programme.template.preparations:
            if item.owed_by is OwedBy.MENTOR and not organisation.mentor:
                continue
            key = item.id, _owner(item, organisation)
            if key in there or item.before not in meetings or meetings[item.before].on < today:
                continue
            if item.days_after is not None and item.step not in meetings and is_of_meeting(item, item.step):
                continue
            there.add(key)
            own = meetings.get(item.step) if item.days_after is not None else None
            due = due_anew(
                item,
                meetings[item.before].on,
                programme.calendar,
                today=today,
                held_on=own.on if own is not None else None,
            )
            owing.append(_row(item, organisation, meetings[item.before], due))
    if owing:
        session.flush()
        session.connection().execute(insert(preparation_tables.Preparation), owing)


def _owed_already(session: Session, programme: Programme, owners: Iterable[str]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for ids in some(owners):
        rows = session.execute(
            select(preparation_tables.Preparation.item, preparation_tables.Preparation.owed_by_id).where(
                preparation_tables.Preparation.programme_id == programme.id,
                preparation_tables.Preparation.owed_by_id.in_(ids),
            )
        )
        found.update(rows)
    return found


def _owner(item: Preparation, organisation: programme_tables.Organisation) -> str:
    return organisation.cluster_id if item.owed_by is OwedBy.CLUSTER else organisation.id


def _row(
    item: Preparation,
    organisation: programme_tables.Organisation,
    meeting: meeting_tables.Meeting,
    due: date,
) -> dict[str, Any]:
    return {
        "id": new_id(),
        "programme_id": organisation.programme_id,
        "item": item.id,
        "owed_by_id": _owner(item, organisation),
        "organisation_id": None if item.owed_by is OwedBy.CLUSTER else organisation.id,
        "cluster_id": organisation.cluster_id,
        "meeting_id": meeting.id,
        "due_on": due,
        "version": 1,
        "state": State.OPEN,
    }


def assign(session: Session, programme: Programme, organisation_id: str, *, now: datetime) -> None:
    """Finds somebody to answer for what nobody reachable answers for in an organisation and its cluster."""
    organisation = session.get_one(programme_tables.Organisation, organisation_id)
    settle(session, programme, [organisation.cluster_id], now=now)


def settle(
    session: Session,
    programme: Programme,
    cluster_ids: Collection[str],
    *,
    anew: Collection[str] = (),
    returned: Collection[str] = (),
    now: datetime,
) -> None:
    """Finds who answers for each open preparation in some clusters.

    Whoever answers for one keeps it, unless she has left or cannot be reached, its id is among ``anew``,
    or nothing has been said of it yet and somebody it suits better has come. What nobody answers for goes
    to somebody who has not had it before, or to her who had it and has ``returned``. Where anybody knew of
    it, the new one hears that it is hers.
    """
    there = answerers(session, programme, cluster_ids)
    rows = _open_in(session, cluster_ids)
    told = told_of(session, [row.id for row in rows])
    known = {row.id for row in rows if row.version > 1 or row.id in told}
    kept = {row.id for row in rows if there.have(row)} & (known - set(anew))
    changed = []
    for row in rows:
        let_go = told[row.id] - set(returned) if row.responsible_id is None and row.id in known else set()
        if row.id not in kept and _goes_to(row, there.best_for(row, programme, but=let_go), there):
            changed.append(row)
    _follow(session, changed, known, now=now)
    owed_by_somebody = [row for row in rows if row.cluster_id in there.peopled]
    tell_of_unanswered(session, programme, owed_by_somebody, now=now)
    replan(session, reading_notices.readable_in(session, programme, cluster_ids, now=now), now=now)


def _goes_to(row: preparation_tables.Preparation, best: Person | None, there: Answerers) -> bool:
    """Whether somebody else answers for it from now on: nobody does only if who did is no longer there."""
    best_id = best.id if best else None
    if row.responsible_id == best_id or (best_id is None and there.have(row)):
        return False
    row.responsible_id = best_id
    return True


def _open_in(session: Session, cluster_ids: Collection[str]) -> list[preparation_tables.Preparation]:
    found: list[preparation_tables.Preparation] = []
    for ids in some(cluster_ids):
        found += session.scalars(
            select(preparation_tables.Preparation).where(
                preparation_tables.Preparation.cluster_id.in_(ids),
                preparation_tables.Preparation.state == State.OPEN,
            )
        )
    return found


def told_of(session: Session, preparation_ids: Iterable[str]) -> dict[str, set[str]]:
    """Preparation → those who have heard that it was theirs."""
    told: dict[str, set[str]] = defaultdict(set)
    for ids in some(preparation_ids):
        rows = session.execute(
            select(ground_tables.Notice.subject, ground_tables.Notice.person_id).where(
                ground_tables.Notice.subject.in_(ids),
                ground_tables.Notice.kind.in_(TO_WHO_ANSWERS),
                ground_tables.Notice.message_id.is_not(None),
            )
        )
        for subject, person_id in rows:
            told[subject].add(person_id)
    return told


def _follow(
    session: Session,
    changed: Sequence[preparation_tables.Preparation],
    known: Collection[str],
    *,
    now: datetime,
) -> None:
    """What is promised follows to those who answer now; in what somebody knew of they are new."""
    handed_over = [row for row in changed if row.id in known]
    for row in handed_over:
        row.version, row.later_until = row.version + 1, None
    session.flush()
    for ids in some(row.id for row in changed):
        session.execute(
            delete(ground_tables.Notice).where(
                ground_tables.Notice.subject.in_(ids),
                ground_tables.Notice.occasion == NOBODY,
                ground_tables.Notice.message_id.is_(None),
            )
        )
    replan(session, [row.id for row in changed], now=now)
    for row in handed_over:
        tell(session, preparations.by_id(session, row.id), Kind.HANDED_OVER, "handed over", now=now)


def tell_of_unanswered(
    session: Session, programme: Programme, rows: Iterable[preparation_tables.Preparation], *, now: datetime
) -> None:
    """Of what nobody answers for, the facilitators hear when somebody would have been reminded of it."""
    leaders = [one for one in people.facilitators(session, programme.id) if one.reachable]
    mornings = {leader.id: next_morning(now, leader.zone) for leader in leaders}
    wanted = []
    for row in rows:
        if row.responsible_id is not None or row.let_be_at is not None:
            continue
        own = programme.item(row.item).reminders
        reminders = programme.template.reminders if own is None else own
        first = programme.calendar.on_or_before(row.due_on - timedelta(days=max(reminders, default=0)))
        for leader_id, morning in mornings.items():
            day = programme.calendar.on_or_after(max(first, morning))
            wanted.append(
                Notice(Kind.ESCALATION, programme.id, leader_id, row.id, NOBODY, day, version=row.version)
            )
    notices.promise(session, programme.workspace_id, wanted)


def replan(session: Session, preparation_ids: Sequence[str], *, now: datetime) -> dict[str, Owed]:
    """Makes what is promised about some preparations follow from what is true of them now; answers that."""
    by_programme: dict[str, list[Owed]] = defaultdict(list)
    found = preparations.by_ids(session, preparation_ids)
    for one in found.values():
        by_programme[one.programme_id].append(one)
    for programme_id, theirs in by_programme.items():
        programme = programmes.by_id(session, programme_id)
        covers = absences.covers(session, [one for one in theirs if one.state is State.OPEN], now=now)
        wanted = [
            notice
            for one in theirs
            for notice in _wanted(one, programme, covers.get(one.id, ALWAYS_THERE), now)
        ]
        wanted += reading_notices.words_about(session, programme, theirs, now=now)
        wanted += [back for one in theirs for back in returned_notices.comes_back(one, programme, now=now)]
        notices.reconcile(session, programme.workspace_id, [one.id for one in theirs], PLANNED, wanted)
        reminded = {one.person_id for one in wanted if one.kind is Kind.REMINDER}
        reminder_days.spread_out(session, programme, reminded, now=now)
    return found


def _wanted(one: Owed, programme: Programme, cover: Cover, now: datetime) -> list[Notice]:
    if one.responsible is None:
        return []
    first_day = next_morning(now, one.responsible.zone)
    return shared_reminders(one, programme.calendar, cover, first_day=first_day)


def forget(session: Session, preparation_ids: Iterable[str]) -> None:
    """Nothing that waits to be said about these is said: nobody owes them any more."""
    notices.reconcile(session, "", preparation_ids, ON_PREPARATION, [])


def redate(row: preparation_tables.Preparation, on: date) -> None:
    """A new date is a new version: what was promised for the old one is no longer wanted.

    A time that was booked after the new day holds no more, for all we know.
    """
    nearer = on < row.due_on
    row.due_on, row.later_until, row.let_be_at = on, None, None
    row.booked_at = None if nearer else row.booked_at
    row.version += 1


def tell(session: Session, one: Owed, kind: Kind, occasion: str, *, now: datetime) -> None:
    if one.state is not State.OPEN or one.responsible is None or not one.responsible.reachable:
        return
    programme = programmes.by_id(session, one.programme_id)
    day = programme.calendar.on_or_after(next_morning(now, one.responsible.zone))
    news = Notice(kind, one.programme_id, one.responsible.id, one.id, occasion, day, version=one.version)
    notices.reconcile(session, programme.workspace_id, [one.id], [kind], [news])


def ask_about_film(session: Session, one: Owed, *, now: datetime) -> None:
    programme = programmes.by_id(session, one.programme_id)
    asked = [
        question
        for question in programme.template.questions
        if question.when is QuestionWhen.AFTER_FILM and question.preparation == one.item.id
    ]
    if one.done is None or not one.done.by.reachable:
        return
    first_day = next_morning(now, one.done.by.zone)
    wanted = (
        question_after_film(one, question, programme.calendar, first_day=first_day) for question in asked
    )
    notices.promise(session, programme.workspace_id, [notice for notice in wanted if notice])
