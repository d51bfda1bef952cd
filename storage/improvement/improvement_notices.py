"""That an improvement's routine is somebody's, and that it is to be reported: promised, and judged."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.improvement.improvement_notices import Report, Routine, word_of_report
from programme.improvement.improvements import Improvement
from programme.meetings.meetings import Meeting
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import may_see_improvement
from programme.programmes.programmes import Programme
from storage.ground import notices
from storage.ground.batches import some
from storage.ground.kinds import Known, Telling
from storage.improvement import improvements
from storage.improvement.tables import Improvement as Row
from storage.meetings import meetings
from storage.people import people
from storage.programmes import programmes

BY = "owned, says "


def owned(session: Session, act: Act, improvement_id: str) -> None:
    """Who owns the routine now hears so, unless she said it herself; who owned it before is told no more."""
    [one] = improvements.among(session, Row.id == improvement_id)
    programme, wanted = programmes.by_id(session, one.programme_id), []
    if one.owner is not None and one.owner.reachable and one.owner.id != act.by.id:
        day = programme.calendar.on_or_after(next_morning(act.now, one.owner.zone))
        wanted = [Notice(Kind.ROUTINE, programme.id, one.owner.id, one.id, f"{BY}{act.by.id}", day)]
    notices.reconcile(session, programme.workspace_id, [one.id], [Kind.ROUTINE], wanted)


def follow(session: Session, improvement_ids: Iterable[str], *, now: datetime) -> None:
    """After it got another meeting or another who answers for it: what is said of its report."""
    for ids in some(improvement_ids):
        for one in improvements.among(session, Row.id.in_(ids)):
            programme = programmes.by_id(session, one.programme_id)
            _follow(session, programme, [one], now=now)


def moved(session: Session, programme: Programme, step: str, *, now: datetime) -> None:
    """After a meeting got another date: of every improvement that is reported there."""
    found = improvements.among(session, Row.programme_id == programme.id, Row.report_at == step)
    _follow(session, programme, found, now=now)


def forget(session: Session, improvement_id: str) -> None:
    """What waits to be said about an improvement that was taken away."""
    notices.reconcile(session, "", [improvement_id], [Kind.ROUTINE, Kind.REPORT], [])


def _follow(session: Session, programme: Programme, found: Collection[Improvement], *, now: datetime) -> None:
    asked = _asked_in_a_form(programme)
    at = _meetings(session, programme, found)
    wanted = [
        notice
        for one in found
        if one.responsible is not None and one.report_at not in asked
        for notice in word_of_report(
            one, at[one.id], programme.calendar, first_day=next_morning(now, one.responsible.zone)
        )
    ]
    notices.reconcile(session, programme.workspace_id, [one.id for one in found], [Kind.REPORT], wanted)


def _asked_in_a_form(programme: Programme) -> set[str]:
    """Steps before which a form asks for the report anyway, as for the operation that was chosen."""
    items = programme.template.preparations
    begins = {target for item in items if item.begins for field in item.fields for target in field.returns}
    return {item.before for item in items if item.id in begins and item.fields}


def _meetings(
    session: Session, programme: Programme, found: Iterable[Improvement]
) -> dict[str, Meeting | None]:
    """Improvement → the meeting that its cluster goes to for the step at which it is reported."""
    of: dict[str, list[Meeting]] = {}
    for one in found:
        if one.cluster_id not in of:
            of[one.cluster_id] = meetings.of_cluster(session, programme, one.cluster_id)
    return {one.id: _at(of[one.cluster_id], one.report_at) for one in found}


def _at(held: Iterable[Meeting], step: str | None) -> Meeting | None:
    return next((one for one in held if one.step == step), None)


def _routines(session: Session, tellings: Sequence[Telling]) -> dict[str, Routine]:
    there = improvements.by_ids(session, [one.row.subject for one in tellings])
    names = people.by_ids(session, {one.row.occasion.removeprefix(BY) for one in tellings})
    return {
        one.row.id: Routine(there.get(one.row.subject), _named(names, one.row.occasion)) for one in tellings
    }


def _named(names: Mapping[str, Person], occasion: str) -> str:
    person = names.get(occasion.removeprefix(BY))
    return person.name if person is not None else ""


def _is_hers(telling: Telling, about: Routine) -> bool:
    one = about.improvement
    owner = one.owner if one is not None else None
    return one is not None and owner == telling.reader and may_see_improvement(telling.viewer, one)


def _reports(session: Session, tellings: Sequence[Telling]) -> dict[str, Report]:
    there = improvements.by_ids(session, [one.row.subject for one in tellings])
    at: dict[str, Meeting | None] = {}
    for programme in {one.programme.id: one.programme for one in tellings}.values():
        at |= _meetings(
            session, programme, [one for one in there.values() if one.programme_id == programme.id]
        )
    return {one.row.id: Report(there.get(one.row.subject), at.get(one.row.subject)) for one in tellings}


def _is_to_come(telling: Telling, about: Report) -> bool:
    one, meeting = about.improvement, about.meeting
    if one is None or meeting is None or meeting.cancelled or meeting.on <= telling.today:
        return False
    return one.responsible == telling.reader and may_see_improvement(telling.viewer, one)


def _told_on(_telling: Telling, about: Report) -> date | None:
    return about.meeting.on if about.meeting is not None else None


KNOWN = (
    Known((Kind.ROUTINE,), _routines, _is_hers),
    Known((Kind.REPORT,), _reports, _is_to_come, told_on=_told_on),
)
