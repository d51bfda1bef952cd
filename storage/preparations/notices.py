"""What letters know of what is owed: how it stands, its meeting, and for whom the reader stands in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day
from programme.ground.notices import Kind, Notice
from programme.ground.speeches import speech
from programme.meetings.meetings import Meeting
from programme.people.absences import Absence
from programme.people.people import Person, overseers
from programme.preparations.preparation_notices import (
    BOOK,
    ON_PREPARATION,
    Missing,
    Nudged,
    Reminded,
    escalation_for,
    tells_facilitator_on,
)
from programme.preparations.preparations import NOBODY, Nudge, Owed, State, wish_in
from programme.programmes.politicians import hears
from programme.reflections.returns import Quote, Returning
from storage.ground import notices
from storage.ground import tables as ground_tables
from storage.ground.batches import some
from storage.ground.kinds import Known, Said, Telling
from storage.ground.rows import Row
from storage.meetings import meetings, told_dates
from storage.meetings import tables as meeting_tables
from storage.messages import tables as message_tables
from storage.people import absences, people
from storage.people.absences import StandIn
from storage.preparations import preparations
from storage.preparations import tables as preparation_tables
from storage.preparations.undone import nudges
from storage.programmes import programmes
from storage.reflections import returns

WHOLE = (Kind.REMINDER, Kind.HANDED_OVER)
"""What tells the whole of a thing."""
SPOKEN_OF = (Kind.REMINDER, Kind.LATE, Kind.ESCALATION)
"""What is said no more once the facilitator has let a thing be."""


@dataclass(frozen=True, slots=True)
class _Around:
    """What is owed, and what lines say beside that; each by its id."""

    owing: Mapping[str, Owed]
    meetings: Mapping[str, Meeting]
    absences: Mapping[StandIn, Absence]
    company: Mapping[str, tuple[Person, ...]]
    nudges: Mapping[str, Nudge]
    first_told: Mapping[tuple[str, str], datetime]
    """(Person, preparation) → when she was first told the whole of it."""

    where: Mapping[tuple[str, str], meeting_tables.Told]
    """(Person, meeting) → what she was told of that, of those who are reminded."""

    quotes: Mapping[Returning, tuple[Quote, ...]]

    def has_where_to_tell(self, telling: Telling, meeting: Meeting | None) -> bool:
        """Time and place are told with the date once; news tells of another."""
        if meeting is None or not meeting.where:
            return False
        told = self.where.get((telling.reader.id, meeting.id))
        before = told is not None and told.where and (told.at is None or told.at < telling.asked_at)
        return not before

    def has_explained(self, telling: Telling) -> bool:
        first = self.first_told.get((telling.reader.id, telling.row.subject))
        return first is not None and first < telling.asked_at


def _reminded(session: Session, tellings: Sequence[Telling]) -> dict[str, Reminded]:
    around = _around(session, tellings)
    return {one.row.id: _about(one, around.owing.get(one.row.subject), around) for one in tellings}


def _around(session: Session, tellings: Sequence[Telling]) -> _Around:
    owing = preparations.by_ids(session, [one.row.subject for one in tellings])
    covered = {_covered(one, owing.get(one.row.subject)) for one in tellings} - {None}
    booked = [
        owing[one.row.subject] for one in tellings if one.row.occasion == BOOK and one.row.subject in owing
    ]
    reminded = [one for one in tellings if one.row.kind is Kind.REMINDER and one.row.subject in owing]
    return _Around(
        owing,
        meetings.by_ids(session, [one.meeting_id for one in owing.values()]),
        absences.stood_in(session, [one for one in covered if one is not None]),
        preparations.company(session, booked) if booked else {},
        nudges.by_ids(session, [one.row.occasion for one in tellings if one.row.kind is Kind.NUDGE]),
        _first_told(session, [one for one in tellings if one.row.kind is Kind.REMINDER]),
        told_dates.of_people(
            session, [(one.reader.id, owing[one.row.subject].meeting_id) for one in reminded]
        ),
        returns.quoted(session, {_returning(one, owing[one.row.subject]) for one in reminded}),
    )


def _returning(telling: Telling, one: Owed) -> Returning:
    return Returning(one.programme_id, one.item.id, one.organisation_id, telling.reader.id)


def _first_told(session: Session, tellings: Sequence[Telling]) -> dict[tuple[str, str], datetime]:
    """When each was first told the whole of a thing, as a reminder or handed over."""
    row, message = ground_tables.Notice, message_tables.Message
    readers = {one.reader.id for one in tellings}
    found: dict[tuple[str, str], datetime] = {}
    for ids in some(one.row.subject for one in tellings):
        said = (
            select(row.person_id, row.subject, func.min(message.sent_at))
            .join(message, message.id == row.message_id)
            .where(
                row.subject.in_(ids), row.person_id.in_(readers), row.kind.in_(WHOLE), row.occasion != BOOK
            )
            .where(message.sent_at.is_not(None), row.dropped_at.is_(None))
            .group_by(row.person_id, row.subject)
        )
        found |= {(person_id, subject): at for person_id, subject, at in session.execute(said) if at}
    return found


def _covered(telling: Telling, one: Owed | None) -> StandIn | None:
    """For whom the reader may have stood in that day."""
    answers = one.responsible if one is not None else None
    if answers is None or answers.id == telling.reader.id or not speech(telling.row.kind).reaches_stand_in:
        return None
    return telling.reader.id, answers.id, telling.said_on


def _about(telling: Telling, one: Owed | None, around: _Around) -> Reminded:
    if one is None:
        return Reminded(None)
    covered = _covered(telling, one)
    meeting = around.meetings.get(one.meeting_id)
    absence = around.absences.get(covered) if covered is not None else None
    match telling.row.kind:
        case Kind.LATE:
            tell_on = tells_facilitator_on(telling.programme.calendar, telling.said_on)
            names = " & ".join(lead.name for lead in overseers(telling.leads, of=telling.reader.id))
            return Missing(one, meeting, absence, tell_on=tell_on, overseers=names)
        case Kind.NUDGE:
            nudge = around.nudges.get(telling.row.occasion)
            return Nudged(one, meeting, absence, nudge=nudge, is_late=one.is_late(telling.said_on))
        case _:
            company = around.company.get(one.id, ()) if telling.row.occasion == BOOK else ()
            explained = around.has_explained(telling)
            whole = telling.row.kind is Kind.REMINDER and telling.row.occasion != BOOK and not explained
            tells = whole and around.has_where_to_tell(telling, meeting)
            quotes = around.quotes.get(_returning(telling, one), ()) if whole else ()
            return Reminded(one, meeting, absence, company, explained, tells, quotes)


def _is_open(telling: Telling, about: Reminded) -> bool:
    """As it was promised, and for its reader."""
    row, one = telling.row, about.owed
    if one is None or one.state is not State.OPEN or one.version != row.version or _is_let_be(row, one):
        return False
    hers = one.responsible is not None and one.responsible.id == telling.reader.id
    if telling.to_politician and not hears(row.kind, hers=hers):
        return False
    if row.occasion == BOOK and one.booked:
        return False
    if row.kind is Kind.ESCALATION:
        return row.occasion != NOBODY or one.responsible is None
    in_time = row.kind is not Kind.REMINDER or one.due_on >= telling.programme.today(telling.now)
    return in_time and (hers or about.absence is not None)


def _is_let_be(row: Row, one: Owed) -> bool:
    """The facilitator wants no more said about it; what the organisation asks her for is still said."""
    return one.let_be and row.kind in SPOKEN_OF and wish_in(row.occasion) is None


def _told_on(_telling: Telling, about: Reminded) -> date | None:
    return about.meeting.on if about.meeting is not None else None


def _afterwards(session: Session, said: Said, now: datetime) -> None:
    """Remembers which dates were told, and lets the facilitator hear of what was said to be missing."""
    at = _meetings_of(session, [row.subject for row, _ in said])
    told = [
        (row.person_id, at[row.subject], row.told_on, row.told_where)
        for row, _ in said
        if row.told_on is not None and speech(row.kind).tells_date and row.subject in at
    ]
    told_dates.remember(session, told, now=now)
    _escalate(session, [one for one in said if one[0].kind is Kind.LATE])


def _meetings_of(session: Session, preparation_ids: Iterable[str]) -> dict[str, str]:
    """They may be gone by the time we know what was said of them."""
    row = preparation_tables.Preparation
    found: dict[str, str] = {}
    for ids in some(preparation_ids):
        rows = session.execute(select(row.id, row.meeting_id).where(row.id.in_(ids)))
        found |= dict(rows.all())
    return found


def _escalate(session: Session, late: Said) -> None:
    if not late:
        return
    owing = preparations.by_ids(session, [row.subject for row, _ in late])
    leads = people.leads(session, {row.programme_id for row, _ in late})
    readers = people.by_ids(session, [row.person_id for row, _ in late])
    wanted: dict[str, list[Notice]] = defaultdict(list)
    for row, said_at in late:
        one, programme = owing.get(row.subject), programmes.by_id(session, row.programme_id)
        if one is None or one.version != row.version:
            continue
        said_on = local_day(said_at, readers[row.person_id].zone)
        wanted[programme.workspace_id] += [
            escalation_for(one, overseer.id, programme.calendar, said_on=said_on)
            for overseer in overseers(leads[row.programme_id], of=row.person_id)
        ]
    for workspace_id, some_notices in wanted.items():
        notices.promise(session, workspace_id, some_notices)


def _told_where(_telling: Telling, about: Reminded) -> str | None:
    return about.meeting.where if about.tells_where and about.meeting is not None else None


KNOWN = (
    Known(
        ON_PREPARATION,
        _reminded,
        _is_open,
        told_on=_told_on,
        told_where=_told_where,
        afterwards=_afterwards,
    ),
)
