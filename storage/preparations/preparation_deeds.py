"""Preparations: what becomes of one. It is done, undone, put off, handed over, asked about, decided upon.

Every deed asks programme/people/visibility.py first and raises Refusal when the rules say no; all
answer how the preparation stands afterwards. To do again what is already so changes nothing.
"""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy.orm import Session

from programme.ground.calendar import next_morning
from programme.ground.notices import Kind, Notice
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import may_decide, may_finish
from programme.preparations import evidence as evidences
from programme.preparations import preparations as rules
from programme.preparations.preparations import (
    MOVES,
    NOBODY,
    Case,
    DoneHow,
    Evidence,
    HandedIn,
    Owed,
    State,
    Wish,
)
from programme.programmes.politicians import hears, is_only_politician
from storage.ground import notices
from storage.meetings import meetings
from storage.people import audit_trail, people
from storage.preparations import preparation_notices, preparations, settled_notices
from storage.preparations import tables as preparation_tables
from storage.programmes import closings, programmes


def case(session: Session, act: Act, preparation_id: str) -> Case:
    """One preparation with those around it, for somebody in the team that owes it or the facilitator."""
    one = _theirs(session, preparation_id, act.by)
    return Case(
        owed=one,
        reader=act.by,
        meeting=meetings.by_id(session, one.meeting_id),
        team=preparations.team_of(session, one),
        facilitator=" & ".join(lead.name for lead in people.facilitators(session, one.programme_id)),
    )


def case_to_show(session: Session, act: Act, preparation_id: str) -> Case:
    """The same, for somebody who is to show what there is; raises Refusal where nobody owes it any more."""
    found = case(session, act, preparation_id)
    if found.owed.state is State.EXEMPT:
        raise Refusal("preparation-is-exempt")
    return found


def case_to_leave(session: Session, act: Act, preparation_id: str) -> Case:
    """The same, for somebody who may not do it, or not in time; raises Refusal unless it is open."""
    _open_for(session, preparation_id, act.by)
    return case(session, act, preparation_id)


def case_to_decide(session: Session, act: Act, preparation_id: str) -> Case:
    """The same, for the facilitator only."""
    _for_facilitator(session, preparations.by_id(session, preparation_id), act.by)
    return case(session, act, preparation_id)


def finish(session: Session, act: Act, preparation_id: str, evidence: Evidence) -> Owed:
    """It is done, ``by`` says. What came by mail is for the facilitator to say.

    Where somebody has said so before, that stays; what there is to show for it may become more.
    """
    one = _theirs(session, preparation_id, act.by)
    if evidence.how is DoneHow.MAIL:
        _for_facilitator(session, one, act.by)
    evidences.require_enough(one.item, evidence)
    return _finish(session, act, one, evidence)


def hand_in(session: Session, act: Act, preparation_id: str, given: HandedIn) -> Owed:
    """Done with a link or a file to show for it, by ``by`` or by the colleague she names."""
    one = _theirs(session, preparation_id, act.by)
    evidence = evidences.handed_in(given, one.kept)
    if given.done_by in {None, act.by.id}:
        return _finish(session, act, one, evidence)
    doer = preparations.colleague(session, one, given.done_by, field="done-by").person
    return _finish(session, act, one, evidence, doer=doer)


def fill_in(
    session: Session,
    act: Act,
    preparation_id: str,
    given: Mapping[str, object],
    *,
    shown: Mapping[str, object],
) -> Owed:
    """A form is filled in, for the first time or again; ``shown`` is what stood in it when it was opened."""
    one = _theirs(session, preparation_id, act.by)
    evidence = evidences.filled_in(one.item, given, shown, one.kept)
    return _finish(session, act, one, evidence)


def reopen(session: Session, act: Act, preparation_id: str) -> Owed:
    """Undone again, or owed after all; what was handed in is kept. Who exempted can take that back."""
    one = _theirs(session, preparation_id, act.by)
    if one.state is State.EXEMPT:
        _for_facilitator(session, one, act.by)
    row = _row_of(session, one)
    if row.lapsed is not None:
        raise Refusal("preparation-lapsed-" + row.lapsed.value)
    if row.state is not State.OPEN:
        _move(row, State.OPEN)
    if meetings.row_of(session, row.meeting_id).cancelled_at is not None:  # until it is on again
        row.state, row.lapsed = State.EXEMPT, rules.Lapse.CANCELLED
    row.done_at = row.done_by_id = row.told_by_id = None
    return _planned_anew(session, row, now=act.now)


def exempt(session: Session, act: Act, preparation_id: str) -> Owed:
    """It does not apply to this organisation, the facilitator decides."""
    one = preparations.by_id(session, preparation_id)
    _for_facilitator(session, one, act.by)
    row = _row_of(session, one)
    if row.state is not State.EXEMPT:
        _move(row, State.EXEMPT)
    return settled_notices.told(session, act, _planned_anew(session, row, now=act.now))


def postpone(session: Session, act: Act, preparation_id: str, *, put_off: bool = True) -> Owed:
    """*Later*, or not later: silence until the day the rule gives, told as ``later_until``."""
    one = _theirs(session, preparation_id, act.by)
    if one.state is not State.OPEN:
        return one
    programme = programmes.by_id(session, one.programme_id)
    row = _row_of(session, one)
    later = rules.later_day(one, programme.calendar, today=programme.today(act.now))
    row.later_until = later if put_off else None
    return _planned_anew(session, row, now=act.now)


def book(session: Session, act: Act, preparation_id: str, *, booked: bool = True) -> Owed:
    """A time is booked to do it together, or not after all; it stays owed until it is done."""
    one = _open_for(session, preparation_id, act.by)
    row = _row_of(session, one)
    row.booked_at = (row.booked_at or act.now) if booked else None
    return _planned_anew(session, row, now=act.now)


def hand_over(session: Session, act: Act, preparation_id: str, *, to: str) -> Owed:
    """Somebody else in the team, by id, answers for it from now on, and hears of it."""
    one = _planned_for(session, preparation_id, act.by, now=act.now)
    taker = preparations.colleague(session, one, to)
    if not taker.person.reachable:
        raise Refusal("hand-over-unreachable", field="person", name=taker.person.name)
    if not taker.may_answer:
        raise Refusal("hand-over-politician", field="person", name=taker.person.name)
    if one.responsible == taker.person:
        return one
    handed = _answered_by(session, one, taker.person.id, now=act.now)
    if taker.person.id != act.by.id:
        preparation_notices.tell(session, handed, Kind.HANDED_OVER, "handed over", now=act.now)
    return handed


def let_go(session: Session, act: Act, preparation_id: str) -> Owed:
    """*Not mine*, and nobody knows whose: nobody answers for it now, and the facilitators hear of that."""
    one = _planned_for(session, preparation_id, act.by, now=act.now)
    if one.responsible is None:
        return one
    left = _answered_by(session, one, None, now=act.now)
    _tell_facilitators(session, left, NOBODY, now=act.now)
    return left


def ask(session: Session, act: Act, preparation_id: str, wish: Wish) -> Owed:
    """The organisation asks for another day, or to be let off; the facilitators hear of it and decide."""
    one = _planned_for(session, preparation_id, act.by, now=act.now)
    if wish.day is not None:
        _ahead(session, one, wish.day, now=act.now)
    _tell_facilitators(session, one, wish.occasion, now=act.now)
    return one


def agree_date(session: Session, act: Act, preparation_id: str, on: date) -> Owed:
    """*New date* for one organisation: its own, which a moved meeting leaves alone."""
    one = _planned_for(session, preparation_id, act.by, now=act.now)
    _for_facilitator(session, one, act.by)
    _ahead(session, one, on, now=act.now)
    row = _row_of(session, one)
    row.agreed_on = on
    if row.due_on == on:
        return one
    preparation_notices.redate(row, on)
    dated = _planned_anew(session, row, now=act.now)
    preparation_notices.tell(session, dated, Kind.NEW_DATE, "new date", now=act.now)
    return dated


def _theirs(session: Session, preparation_id: str, by: Person) -> Owed:
    one = preparations.by_id(session, preparation_id)
    if not may_finish(people.viewer(session, by.id), one):
        raise Refusal("preparation-not-yours")
    return one


def _open_for(session: Session, preparation_id: str, by: Person) -> Owed:
    one = _theirs(session, preparation_id, by)
    if one.state is not State.OPEN:
        raise Refusal("preparation-is-" + one.state.value)
    return one


def _planned_for(session: Session, preparation_id: str, by: Person, *, now: datetime) -> Owed:
    """One that is open, and whose programme goes on."""
    one = _open_for(session, preparation_id, by)
    closings.require_not_silent(session, programmes.by_id(session, one.programme_id), now=now)
    return one


def _for_facilitator(session: Session, one: Owed, by: Person) -> None:
    if not may_decide(people.viewer(session, by.id), one):
        raise Refusal("only-facilitator")


def _ahead(session: Session, one: Owed, day: date, *, now: datetime) -> None:
    meets = meetings.by_id(session, one.meeting_id).on
    rules.require_in_time(day, today=programmes.by_id(session, one.programme_id).today(now), meets=meets)


def _finish(session: Session, act: Act, one: Owed, new: Evidence, *, doer: Person | None = None) -> Owed:
    """By ``act.by``, or by the ``doer`` of whom she says so."""
    row, evidence, first = (
        _row_of(session, one),
        evidences.settled(new, one.kept),
        one.state is not State.DONE,
    )
    if first:
        _move(row, State.DONE)
        row.done_at, row.done_by_id = act.now, (doer or act.by).id
        row.told_by_id = act.by.id if doer else None
    elif not new.shows:
        return one
    else:
        audit_trail.rewritten(session, act, one.programme_id, row.id, row.done_by_id, "handed-in")
    row.shown_to_id = row.cluster_id
    row.done_how, row.link, row.answers = evidence.how, evidence.link, dict(evidence.answers)
    row.file_id, row.file_name = evidence.file_id, evidence.file_name
    finished = _planned_anew(session, row, now=act.now)
    finished = settled_notices.told(session, act, finished) if first else finished
    if _may_be_asked_about_film(session, finished, doer or act.by):
        preparation_notices.ask_about_film(session, finished, now=act.now)
    return finished


def _may_be_asked_about_film(session: Session, one: Owed, who: Person) -> bool:
    """Where there is something to ask; a politician only where the question is for politicians."""
    questions = programmes.by_id(session, one.programme_id).template.questions
    about = [question for question in questions if question.preparation == one.item.id]
    if not about:
        return False
    only_politician = is_only_politician(people.spoken_of(session, who.id).seats, one.programme_id)
    return not only_politician or any(hears(Kind.QUESTION, question=question) for question in about)


def _answered_by(session: Session, one: Owed, person_id: str | None, *, now: datetime) -> Owed:
    row = _row_of(session, one)
    row.responsible_id, row.later_until = person_id, None
    row.version += 1
    return _planned_anew(session, row, now=now)


def _planned_anew(session: Session, row: preparation_tables.Preparation, *, now: datetime) -> Owed:
    session.flush()
    return preparation_notices.replan(session, [row.id], now=now)[row.id]


def _tell_facilitators(session: Session, one: Owed, occasion: str, *, now: datetime) -> None:
    programme = programmes.by_id(session, one.programme_id)
    wanted = [
        Notice(
            Kind.ESCALATION,
            programme.id,
            lead.id,
            one.id,
            occasion,
            programme.calendar.on_or_after(next_morning(now, lead.zone)),
            version=one.version,
        )
        for lead in people.facilitators(session, programme.id)
        if lead.reachable
    ]
    notices.promise(session, programme.workspace_id, wanted)


def _row_of(session: Session, one: Owed) -> preparation_tables.Preparation:
    return session.get_one(preparation_tables.Preparation, one.id)


def _move(row: preparation_tables.Preparation, to: State) -> None:
    if to not in MOVES[row.state]:
        raise Refusal("preparation-is-" + row.state.value)
    row.state = to
