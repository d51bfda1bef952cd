"""Erasures: somebody is forgotten. Her name and addresses go; her words go or stay, as she chooses.

What is shown before is counted by the same conditions by which it is done.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, func, or_, select, update
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.ground.notices import Kind
from programme.ground.refusals import Refusal
from programme.messages.messages import ENDED
from programme.people.acts import Act
from programme.people.audit_trail import Acting, What
from programme.people.erasure import SOMEBODY, Erasure, Words, is_forgotten
from programme.people.notices import ERASED
from programme.people.people import Person, Standing
from programme.people.visibility import MayRead, may_erase
from programme.preparations.preparations import State
from programme.programmes.programmes import Programme
from storage.assessments.tables import Round, Voice
from storage.changes import absence_deeds, trial_deeds
from storage.changes.endings import departure_deeds
from storage.ground.tables import Notice, Table
from storage.improvement import tables as improvement_tables
from storage.meetings.tables import Attendance, Meeting, MeetingFeedback, Told
from storage.messages import tables as message_tables
from storage.people import audit_trail, namesakes, people, workspaces
from storage.people import tables as people_tables
from storage.people.personal_data import Fate, of_fate
from storage.preparations import tables as preparation_tables
from storage.programmes import programmes
from storage.programmes import tables as programme_tables
from storage.reflections.tables import Reflection
from storage.screens.tables import CalendarFeed, Note

Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one table that go, or that lose what was written in ``blank``."""

    row: type[Table]
    which: Condition
    blank: str = ""


def before(session: Session, act: Act) -> Erasure:
    """What would become of her own data."""
    return of_person(session, act.by.id)


def before_of(session: Session, act: Act, programme_id: str, person_id: str) -> Erasure:
    """The same, for a facilitator of every programme she takes part in. Raises Refusal."""
    _require_leads(session, act, programme_id, person_id)
    return of_person(session, person_id)


def of_person(session: Session, person_id: str) -> Erasure:
    """The same, for whoever runs the bot."""
    staying = ((one.row, one.about(person_id)) for one in of_fate(Fate.STAYS))
    return Erasure(
        person=people.by_id(session, person_id),
        going=_counted(session, ((one.row, one.which) for one in _going(person_id))),
        hers=_counted(session, ((one.row, one.which) for one in _hers(person_id))),
        staying=_counted(session, [*staying, (Reflection, _joint(person_id))]),
        open=_open(session, person_id),
        programmes=tuple(one.title for one in programmes.of_person(session, person_id)),
    )


def erase_own(session: Session, act: Act, words: Words) -> None:
    """She asks for it herself. Raises Refusal where she is the last who facilitates a programme."""
    erase(session, act, act.by.id, words)


def erase_led(session: Session, act: Act, programme_id: str, person_id: str, words: Words) -> None:
    """A facilitator does it for her. Raises Refusal where she takes part elsewhere too."""
    _require_leads(session, act, programme_id, person_id)
    erase(session, act, person_id, words)


def erase(session: Session, act: Acting, person_id: str, words: Words) -> None:
    """Forgets somebody; to do so again changes nothing. Raises Refusal, see ``erase_own``."""
    person = people.by_id(session, person_id)
    if is_forgotten(person):
        return
    trial_deeds.remove_of(session, person)
    hers = programmes.of_person(session, person_id)
    _require_others(session, hers, person_id)
    audit_trail.record_everywhere(session, act, person_id, What.ERASED, detail=words.value)
    for programme in hers:
        departure_deeds.leave(session, programme, person_id, now=act.now)
        departure_deeds.tell_leaders(
            session, programme, person, f"{ERASED} {act.now.isoformat()}", now=act.now
        )
    absence_deeds.stand_in_left(session, person_id, now=act.now)
    _let_go(session, person_id)
    for part in [*_going(person_id), *(_hers(person_id) if words is Words.GO else ())]:
        _take(session, part)
    workspaces.take_off_list(session, person)
    _unnamed(session, person)
    forget(session, person_id)


def _unnamed(session: Session, person: Person) -> None:
    """Where she stands by name among those who assessed themselves, or under what was said of a meeting."""
    row = programme_tables.Programme
    here = Round.programme_id.in_(select(row.id).where(row.workspace_id == person.workspace_id))
    there = Round.took_part.contains(person.own_name, autoescape=True)
    without = func.replace(func.replace(Round.took_part, person.name, SOMEBODY), person.own_name, SOMEBODY)
    session.execute(update(Round).where(here, there).values(took_part=without))
    meetings = select(Meeting.id).join(row).where(row.workspace_id == person.workspace_id)
    told = (MeetingFeedback.name == person.name, MeetingFeedback.meeting_id.in_(meetings))
    session.execute(update(MeetingFeedback).where(*told).values(name="", signed=False))


def forget(session: Session, person_id: str) -> None:
    """Her own row tells nothing any more; it stays, for what she did hangs on it."""
    row = session.get_one(people_tables.Person, person_id)
    before = row.own_name
    row.name, row.byname, row.slack_id, row.email, row.dm = SOMEBODY, "", None, None, None
    row.shut, row.shut_at, row.deactivated_at, row.days_off = "", None, None, ""
    row.standing, row.language, row.last_may_read = Standing.MEMBER, Language.SV, MayRead.ORGANISATION
    row.zone = "Europe/Stockholm"
    namesakes.settle(session, row.workspace_id, [before])


def sweep(session: Session) -> int:
    """What was on its way to somebody when she was forgotten has come to its end: it goes too. How many."""
    forgotten = select(people_tables.Person.id).where(people_tables.Person.name == SOMEBODY)
    message = message_tables.Message
    ended = select(message.id).where(message.person_id.in_(forgotten), message.state.in_(ENDED)).limit(500)
    ids = list(session.scalars(ended))
    session.execute(delete(Notice).where(Notice.message_id.in_(ids)))
    session.execute(delete(message).where(message.id.in_(ids)))
    return len(ids)


def _require_leads(session: Session, act: Act, programme_id: str, person_id: str) -> None:
    programmes.led_by(session, act, programme_id)
    leader, seats = people.viewer(session, act.by.id), people.viewer(session, person_id).seats
    if not any(seat.programme_id == programme_id for seat in seats):
        raise Refusal("person-gone")
    if not may_erase(leader, seats):
        raise Refusal("erase-elsewhere", name=people.by_id(session, person_id).name)


def _require_others(session: Session, hers: Iterable[Programme], person_id: str) -> None:
    """Raises Refusal where nobody would facilitate any more: who would hear of what she answered for?"""
    for programme in hers:
        if [one.id for one in people.facilitators(session, programme.id)] == [person_id]:
            raise Refusal("erase-last", field="words", programme=programme.title)


def _open(session: Session, person_id: str) -> int:
    preparation, action = preparation_tables.Preparation, improvement_tables.Action
    counts = (
        select(func.count()).where(one.responsible_id == person_id, one.state == State.OPEN)
        for one in (preparation, action)
    )
    return sum(session.scalar(count) or 0 for count in counts)


def _counted(session: Session, parts: Iterable[tuple[type[Table], Condition]]) -> tuple[tuple[str, int], ...]:
    found: dict[str, int] = {}
    for row, which in parts:
        number = session.scalar(select(func.count()).select_from(row).where(which)) or 0
        found[row.__tablename__] = found.get(row.__tablename__, 0) + number
    return tuple((name, number) for name, number in found.items() if number)


def _going(person_id: str) -> Iterator[Part]:
    """What goes whatever she chooses: it was about her alone, or nobody else could read it."""
    message, nudge = message_tables.Message, preparation_tables.Nudge
    ended = select(message.id).where(message.person_id == person_id, message.state.in_(ENDED))
    unsaid = or_(Notice.message_id.is_(None), Notice.message_id.in_(ended))
    hers = select(Notice.id).where(Notice.person_id == person_id)
    yield Part(Notice, (Notice.kind == Kind.MISSED) & Notice.subject.in_(hers))
    yield Part(Notice, (Notice.person_id == person_id) & unsaid)
    yield Part(message, (message.person_id == person_id) & message.state.in_(ENDED))
    yield Part(message_tables.Mention, message_tables.Mention.person_id == person_id)
    yield Part(Told, Told.person_id == person_id)
    yield Part(CalendarFeed, CalendarFeed.person_id == person_id)
    yield Part(Attendance, Attendance.person_id == person_id)
    yield Part(people_tables.Membership, people_tables.Membership.person_id == person_id)
    yield Part(people_tables.FormerSeat, people_tables.FormerSeat.person_id == person_id)
    yield Part(people_tables.Claim, _claimed(person_id))
    yield Part(people_tables.Absence, people_tables.Absence.person_id == person_id)
    yield Part(improvement_tables.Invitation, improvement_tables.Invitation.person_id == person_id)
    yield Part(Voice, Voice.person_id == person_id)
    yield Part(nudge, nudge.to_id == person_id)
    yield Part(Reflection, (Reflection.author_id == person_id) & (Reflection.may_read == MayRead.ME))
    circular = message_tables.Circular
    yield Part(circular, (circular.author_id == person_id) & circular.sent_at.is_(None))


def _claimed(person_id: str) -> Condition:
    """Accounts that had her address, and her own where it was asked whether it is somebody else's."""
    claim, person = people_tables.Claim, people_tables.Person
    account = select(person.slack_id).where(person.id == person_id).scalar_subquery()
    return or_(claim.person_id == person_id, claim.slack_id == account)


def _hers(person_id: str) -> Iterator[Part]:
    """What she wrote as herself. Letters that others have had keep their place in them, without the words."""
    circular, nudge, reading = message_tables.Circular, preparation_tables.Nudge, preparation_tables.Reading
    mine = (Reflection.author_id == person_id) & (Reflection.may_read != MayRead.ME)
    yield Part(Reflection, mine & Reflection.joint.is_(False))
    yield Part(reading, reading.person_id == person_id)
    yield Part(Note, Note.author_id == person_id)
    yield Part(MeetingFeedback, MeetingFeedback.person_id == person_id)
    yield Part(circular, (circular.author_id == person_id) & circular.sent_at.is_not(None), "text")
    yield Part(nudge, (nudge.author_id == person_id) & (nudge.to_id != person_id), "text")


def _joint(person_id: str) -> Condition:
    """They wrote it together."""
    mine = (Reflection.author_id == person_id) & (Reflection.may_read != MayRead.ME)
    return mine & Reflection.joint.is_(True)


def _take(session: Session, part: Part) -> None:
    if part.blank:
        session.execute(update(part.row).where(part.which).values({part.blank: ""}))
    else:
        session.execute(delete(part.row).where(part.which))
    session.flush()


def _let_go(session: Session, person_id: str) -> None:
    """What still names her as the one to answer, wherever she had left before, or as a stand-in of old."""
    absence = people_tables.Absence
    session.execute(update(absence).where(absence.stand_in_id == person_id).values(stand_in_id=None))
    for row, still in (
        (preparation_tables.Preparation, preparation_tables.Preparation.state == State.OPEN),
        (improvement_tables.Action, improvement_tables.Action.state == State.OPEN),
        (improvement_tables.Cycle, improvement_tables.Cycle.closed_at.is_(None)),
        (improvement_tables.Improvement, improvement_tables.Improvement.responsible_id.is_not(None)),
    ):
        mine = row.responsible_id == person_id
        session.execute(update(row).where(mine, still).values(responsible_id=None))
