"""What becomes of the parts of a programme's report: they are asked for, written, approved and taken back."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.reports import report_parts as rules
from programme.reports.report_parts import ReportPart, State, Words
from storage.ground import notices
from storage.people import people
from storage.programmes import closings, organisations, programmes
from storage.reports import report_parts
from storage.reports.tables import ReportPart as Row

ASKED = (Role.KEY_PERSON, Role.MANAGER)
"""Who is asked, in each organisation: the first of these that it has."""


def ask(session: Session, act: Act, programme_id: str) -> tuple[ReportPart, ...]:
    """Every organisation that has not been asked is, and its people hear of it. Raises Refusal."""
    report_parts.require_lead(session, act.by, programme_id)
    programme = programmes.by_id(session, programme_id)
    closings.require_not_silent(session, programme, now=act.now)
    asked = set(session.scalars(select(Row.organisation_id).where(Row.programme_id == programme_id)))
    for one in organisations.of_programme(session, programme_id):
        if one.id not in asked:
            session.add(
                Row(
                    programme_id=programme_id,
                    organisation_id=one.id,
                    state=State.ASKED,
                    asked_at=act.now,
                    asked_by_id=act.by.id,
                )
            )
    session.flush()
    _tell(session, act, programme_id)
    return report_parts.of_programme(session, act, programme_id)


def write(session: Session, act: Act, part_id: str, words: Words) -> ReportPart:
    """Kept for the organisation to go on with. What was approved is so no more: its words are others."""
    report_parts.own(session, act, part_id)
    return _kept(session, act, part_id, words, State.ASKED)


def approve(session: Session, act: Act, part_id: str, words: Words) -> ReportPart:
    """These words go into the report, and no others. Raises Refusal for a part that says nothing."""
    report_parts.own(session, act, part_id)
    rules.require_something(rules.written(words))
    return _kept(session, act, part_id, words, State.APPROVED)


def leave_out(session: Session, act: Act, part_id: str, words: Words) -> ReportPart:
    """The organisation does not stand in it; what it wrote is kept for the organisation alone."""
    report_parts.own(session, act, part_id)
    return _kept(session, act, part_id, words, State.LEFT_OUT)


def take_back(session: Session, act: Act, part_id: str) -> ReportPart:
    """What was approved or left out is to be decided again, with the words as they are."""
    part = report_parts.own(session, act, part_id)
    return _kept(session, act, part_id, part.words, State.ASKED)


def _kept(session: Session, act: Act, part_id: str, words: Words, state: State) -> ReportPart:
    row, kept = session.get_one(Row, part_id), rules.written(words)
    row.changed, row.learned, row.assessed, row.quotes = (
        *(kept.changed, kept.learned),
        *(kept.assessed, kept.quotes),
    )
    row.state = state
    settled = state is not State.ASKED
    row.settled_at, row.settled_by_id = (act.now, act.by.id) if settled else (None, None)
    session.flush()
    return report_parts.own(session, act, part_id)


def _tell(session: Session, act: Act, programme_id: str) -> None:
    """Once to each: a notice that was promised is not promised again."""
    programme = programmes.by_id(session, programme_id)
    there = people.members(session, programme_id)
    wanted = []
    for part in report_parts.among(session, Row.programme_id == programme_id, Row.state == State.ASKED):
        team = [one for one in there if one.seat.organisation_id == part.organisation_id]
        for role in ASKED:
            asked = [one.person for one in team if one.seat.role is role and one.person.reachable]
            if asked:
                wanted += [
                    Notice(
                        *(Kind.REPORT_ASKED, programme_id, person.id, part.id, "asked"),
                        programme.calendar.on_or_after(next_morning(act.now, person.zone)),
                    )
                    for person in asked
                ]
                break
    notices.promise(session, programme.workspace_id, wanted)
