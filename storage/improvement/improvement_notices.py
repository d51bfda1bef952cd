"""That an improvement or its routine is somebody's, and that it is to be reported: promised, and judged."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.improvement.improvement_notices import BY, Given, Part, Report, word_of_report
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


def owned(session: Session, act: Act, improvement_id: str) -> None:
    """Who owns the routine now hears so."""
    [one] = improvements.among(session, Row.id == improvement_id)
    given(session, act, one, Part.OWNER, [one.owner] if one.owner is not None else [])


def answered_for(session: Session, act: Act, improvement_id: str) -> None:
    """Who answers for it now hears so."""
    [one] = improvements.among(session, Row.id == improvement_id)
    given(session, act, one, Part.RESPONSIBLE, [one.responsible] if one.responsible is not None else [])


def given(session: Session, act: Act, one: Improvement, part: Part, to: Iterable[Person]) -> None:
    """Who has a part in it from now on hears so, unless she said it herself, or has it no more by then."""
    programme = programmes.by_id(session, one.programme_id)
    wanted = [
        Notice(
            Kind.ROUTINE,
            programme.id,
            person.id,
            one.id,
            part.occasion(act.by.id),
            programme.calendar.on_or_after(next_morning(act.now, person.zone)),
        )
        for person in to
        if person.reachable and person.id != act.by.id
    ]
    notices.promise_anew(session, programme.workspace_id, wanted)


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


def _parts(session: Session, tellings: Sequence[Telling]) -> dict[str, Given]:
    there = improvements.by_ids(session, [one.row.subject for one in tellings])
    said = {one.row.id: one.row.occasion.partition(BY) for one in tellings}
    names = people.by_ids(session, {by for _, _, by in said.values()})
    return {one.row.id: _given(there.get(one.row.subject), names, *said[one.row.id]) for one in tellings}


def _given(one: Improvement | None, names: Mapping[str, Person], part: str, _: str, by: str) -> Given:
    person = names.get(by)
    return Given(one, person.name if person is not None else "", Part(part))


def _is_hers(telling: Telling, about: Given) -> bool:
    one, her = about.improvement, telling.reader
    if one is None or not may_see_improvement(telling.viewer, one):
        return False
    has = {
        Part.OWNER: one.owner == her,
        Part.RESPONSIBLE: one.responsible == her,
        Part.GUEST: her.id in one.invited,
    }
    return has[about.part]


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
    Known((Kind.ROUTINE,), _parts, _is_hers),
    Known((Kind.REPORT,), _reports, _is_to_come, told_on=_told_on),
)
