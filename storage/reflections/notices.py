"""What letters know of questions: where they belong, and whether the reader has answered."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.languages import Words
from programme.ground.notices import Kind
from programme.meetings.meetings import Meeting
from programme.programmes.politicians import hears
from programme.programmes.template import Question, QuestionWhen
from programme.reflections.notices import Asked, DetailsOut
from programme.reflections.returns import Returning
from storage.ground.batches import some
from storage.ground.kinds import Known, Said, Telling
from storage.meetings import meetings, told_dates
from storage.meetings.held import attendances
from storage.reflections import reflections, returns
from storage.reflections import tables as reflection_tables


def _asked(session: Session, tellings: Sequence[Telling]) -> dict[str, Asked]:
    asked = {one.row.id: _question(one) for one in tellings}
    there = meetings.by_ids(session, [one.row.subject for one in tellings])
    answered = _answered(session, tellings)
    returning = {one.row.id: _returning(one) for one in tellings}
    quotes = returns.quoted(session, set(returning.values()))
    absent = _absent(session, tellings, there)
    return {
        one.row.id: Asked(
            asked[one.row.id].question,
            asked[one.row.id].step,
            there.get(one.row.subject),
            (one.reader.id, one.row.occasion, one.programme.id) in answered,
            _film(one, asked[one.row.id].question),
            quotes[returning[one.row.id]],
            absent=(one.reader.id, one.row.subject) in absent and _is_after(asked[one.row.id]),
        )
        for one in tellings
    }


def _absent(
    session: Session, tellings: Sequence[Telling], there: Mapping[str, Meeting]
) -> set[tuple[str, str]]:
    pairs = [(one.reader.id, there[one.row.subject]) for one in tellings if one.row.subject in there]
    return attendances.absent(session, pairs)


def _is_after(asked: Asked) -> bool:
    return asked.question is not None and asked.question.when is QuestionWhen.AFTER_MEETING


def _question(telling: Telling) -> Asked:
    question = telling.programme.question(telling.row.occasion)
    return Asked(question, telling.programme.step(question.step) if question is not None else None)


def _returning(telling: Telling) -> Returning:
    """To her, and to where she sits in the programme."""
    here = (one for one in telling.viewer.seats if one.programme_id == telling.programme.id)
    at = next((one.organisation_id for one in here if one.organisation_id), None)
    return Returning(telling.programme.id, telling.row.occasion, at, telling.reader.id)


def _film(telling: Telling, question: Question | None) -> Words | None:
    """What was seen, where the question is about that."""
    if question is None or question.preparation is None:
        return None
    return telling.programme.item(question.preparation).title


def _answered(session: Session, tellings: Sequence[Telling]) -> set[tuple[str, str | None, str]]:
    """Who has answered which question in which programme."""
    row = reflection_tables.Reflection
    found: set[tuple[str, str | None, str]] = set()
    for ids in some(one.reader.id for one in tellings):
        answers = (
            select(row.author_id, row.question, row.programme_id)
            .where(row.author_id.in_(ids), row.question.in_({one.row.occasion for one in tellings}))
            .distinct()
        )
        found |= {(author_id, question, where) for author_id, question, where in session.execute(answers)}
    return found


def _is_open(telling: Telling, asked: Asked) -> bool:
    """Not answered, for her, and of no meeting that is cancelled or that she was not at."""
    if asked.question is None or asked.answered or asked.absent:
        return False
    if telling.to_politician and not hears(telling.row.kind, question=asked.question):
        return False
    return not (asked.meeting is not None and asked.meeting.cancelled)


def _told_on(_telling: Telling, asked: Asked) -> date | None:
    """Only a question for the committee, or in the middle of work at home, names a date that is ahead."""
    when = asked.question.when if asked.question is not None else None
    ahead = when in {QuestionWhen.IN_COMMITTEE, QuestionWhen.MID_HOME}
    return asked.meeting.on if asked.meeting is not None and ahead else None


def _remember(session: Session, said: Said, now: datetime) -> None:
    told = [(row.person_id, row.subject, row.told_on, None) for row, _ in said if row.told_on is not None]
    told_dates.remember(session, told, now=now)


def _details_out(session: Session, tellings: Sequence[Telling]) -> dict[str, DetailsOut]:
    row = reflection_tables.Reflection
    found = {
        one.id: one
        for ids in some(one.row.subject for one in tellings)
        for one in reflections.among(session, row.id.in_(ids))
    }
    return {one.row.id: DetailsOut(found.get(one.row.subject)) for one in tellings}


def _is_there(_telling: Telling, about: DetailsOut) -> bool:
    return about.reflection is not None


KNOWN = (
    Known((Kind.QUESTION,), _asked, _is_open, told_on=_told_on, afterwards=_remember),
    Known((Kind.DETAILS_OUT,), _details_out, _is_there),
)
