"""Questions: which of a template's questions are asked of whom, and when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from programme.meetings import Meeting
from programme.notices import Notice, question_after, question_midway
from programme.programmes import Programme
from programme.roles import Role
from programme.template import Question, QuestionWhen

NOBODY = ""
Asked = tuple[frozenset[Role], Notice]
"""Those a question is for, and the notice, which is to nobody yet."""


def asked_at(programme: Programme, meetings: Sequence[Meeting], *, first_day: date) -> list[Asked]:
    """What is asked around some meetings, given by date, from ``first_day`` on."""
    found = (
        (frozenset(question.roles), _notice(programme, meetings, question, first_day))
        for question in programme.template.questions
    )
    return [(roles, notice) for roles, notice in found if notice is not None]


def asked_of(person_id: str, role: Role, asked: Sequence[Asked]) -> list[Notice]:
    """Those of them that somebody in ``role`` is asked."""
    return [replace(notice, person_id=person_id) for roles, notice in asked if role in roles]


def _notice(
    programme: Programme, meetings: Sequence[Meeting], question: Question, first_day: date
) -> Notice | None:
    order = {step.id: at for at, step in enumerate(programme.template.steps)}
    here, calendar = order[question.step], programme.calendar
    if question.when is QuestionWhen.AFTER_MEETING:
        meeting = next((one for one in meetings if one.step == question.step), None)
        if meeting is not None:
            return question_after(meeting, question, NOBODY, calendar, first_day=first_day)
    if question.when is QuestionWhen.MID_HOME:
        before = [one for one in meetings if order[one.step] < here]
        after = [one for one in meetings if order[one.step] > here]
        if before and after:
            return question_midway(before[-1], after[0], question, NOBODY, calendar, first_day=first_day)
    return None
