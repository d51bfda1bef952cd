"""Questions: which of a template's questions are asked of whom, and when."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from programme.ground.calendar import DAY, Calendar
from programme.ground.notices import Notice
from programme.ground.roles import Role
from programme.meetings.meeting_notices import question_after, question_in_committee, question_midway
from programme.meetings.meetings import Meeting
from programme.programmes.programmes import Programme
from programme.programmes.template import Question, QuestionWhen

NOBODY = ""
Asked = tuple[frozenset[Role], Notice]
"""Those a question is for, and the notice, which is to nobody yet."""


def asked_at(
    programme: Programme,
    meetings: Sequence[Meeting],
    *,
    first_day: date,
    with_invitation: Mapping[str, date] | None = None,
) -> list[Asked]:
    """What is asked around some meetings, given by date, from ``first_day`` on.

    ``with_invitation`` is step → the day on which its question in committee comes, with the invitation.
    """
    days = with_invitation or {}
    in_committee = {
        one: replace(notice, day=days.get(_step_of(programme, one), notice.day))
        for one, notice in _in_committee(programme, meetings).items()
    }
    found = (
        (frozenset(question.roles), _notice(programme, meetings, question, in_committee, first_day))
        for question in programme.template.questions
    )
    return [(roles, notice) for roles, notice in found if notice is not None]


def _step_of(programme: Programme, question_id: str) -> str:
    question = programme.question(question_id)
    return question.step if question is not None else ""


def asked_of(person_id: str, role: Role, asked: Sequence[Asked]) -> list[Notice]:
    """Those of them that somebody in ``role`` is asked."""
    return [replace(notice, person_id=person_id) for roles, notice in asked if role in roles]


def ids_in_committee(programme: Programme) -> frozenset[str]:
    """The questions of which one a step is told, once, whatever becomes of its meetings."""
    found = (one for one in programme.template.questions if one.when is QuestionWhen.IN_COMMITTEE)
    return frozenset(question.id for question in found)


def in_committee_now(programme: Programme, meetings: Sequence[Meeting], *, today: date) -> Question | None:
    """The question a politician was given last; before the first, that one."""
    days = {question: notice.day for question, notice in _in_committee(programme, meetings).items()}
    given = [question for question, day in days.items() if day <= today]
    latest = max(given, key=days.__getitem__) if given else min(days, key=days.__getitem__, default="")
    return programme.question(latest)


def _notice(
    programme: Programme,
    meetings: Sequence[Meeting],
    question: Question,
    in_committee: Mapping[str, Notice],
    first_day: date,
) -> Notice | None:
    calendar = programme.calendar
    match question.when:
        case QuestionWhen.AFTER_MEETING:
            meeting = next((one for one in meetings if one.step == question.step), None)
            if meeting is not None:
                return question_after(meeting, question, NOBODY, calendar, first_day=first_day)
        case QuestionWhen.MID_HOME:
            before, after = _around(programme, meetings, question.step)
            if before and after:
                return question_midway(before, after, question, NOBODY, calendar, first_day=first_day)
        case QuestionWhen.IN_COMMITTEE:
            notice = in_committee.get(question.id)
            return notice if notice is not None and notice.day >= first_day else None
    return None


def _around(
    programme: Programme, meetings: Sequence[Meeting], step: str
) -> tuple[Meeting | None, Meeting | None]:
    """The last meeting before a step and the first after it."""
    order = {one.id: at for at, one in enumerate(programme.template.steps)}
    before = [one for one in meetings if order[one.step] < order[step]]
    after = [one for one in meetings if order[one.step] > order[step]]
    return (before[-1] if before else None), (after[0] if after else None)


def _in_committee(programme: Programme, meetings: Sequence[Meeting]) -> dict[str, Notice]:
    """Question → its notice, each on a day of its own before that of the next step, the last step first."""
    asked = {one.step: one for one in programme.template.questions if one.when is QuestionWhen.IN_COMMITTEE}
    at = {one.step: one for one in meetings}
    found: dict[str, Notice] = {}
    until: date | None = None
    for step in reversed(programme.template.steps):
        question = asked.get(step.id)
        before, after = _around(programme, meetings, step.id)
        meeting = at.get(step.id) if step.kind.meets else after
        if question is None or meeting is None or not (step.kind.meets or before):
            continue
        earliest = before.on + DAY if before is not None and not step.kind.meets else date.min
        day = _day(question, meeting, earliest, until, programme.calendar)
        if day is not None:
            stale_on = meeting.on + DAY if step.kind.meets else until or meeting.on
            found[question.id] = question_in_committee(meeting, question, NOBODY, day, stale_on=stale_on)
            until = day
    return found


def _day(
    question: Question, meeting: Meeting, earliest: date, until: date | None, calendar: Calendar
) -> date | None:
    """The working day nearest to the one that is meant; None where there is none in time.

    ``earliest`` is the first day of work at home, and before an occasion any.
    """
    days, meets = timedelta(days=question.days), earliest == date.min
    latest = meeting.on if meets else meeting.on - DAY
    meant = meeting.on - days if meets else min(latest, max(earliest, earliest - DAY + days))
    near = [calendar.on_or_before(meant), calendar.on_or_after(meant)]
    there = [day for day in near if earliest <= day <= latest]
    day = min(there, key=lambda one: abs(one - meant), default=None)
    if until is not None and day is not None and day >= until:
        day = calendar.on_or_before(until - DAY)
    return day if day is None or day >= earliest else None
