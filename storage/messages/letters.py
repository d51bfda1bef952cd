"""Letters: messages' notices with the facts they speak of, read at the last moment, for many at once."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from programme.ground.calendar import DAY, local_day
from programme.ground.notices import Kind
from programme.messages.letters import Letter, Line
from programme.messages.messages import State, Way
from programme.people.absences import NEVER, Rest, own_days
from programme.people.people import Membership, Person
from programme.people.visibility import Viewer
from programme.programmes.programmes import merged_words
from storage.ground import rows
from storage.ground import tables as ground_tables
from storage.ground.batches import among, some
from storage.ground.kinds import Telling, known
from storage.ground.rows import Row
from storage.messages import tables as message_tables
from storage.people import absences, people
from storage.programmes import organisations, programmes

Words = tuple[tuple[str, str, str], ...]


class Post(NamedTuple):
    """What a letter's making needs of its message."""

    id: str
    person_id: str
    slot: str
    channel: str | None
    made_at: datetime
    sent_at: datetime | None
    attempts: int
    way: Way


@dataclass(frozen=True, slots=True)
class Sheet:
    """A message to somebody, with the notices it carries in the order of a letter."""

    message: Post
    person: Person
    rows: tuple[Row, ...]

    def bare(self, *, now: datetime) -> Letter:
        """What is known of the letter without its lines: enough to look for it."""
        message, person = self.message, self.person
        return Letter(
            message_id=message.id,
            person=person,
            channel=message.channel or "",
            today=local_day(now, person.zone),
            made_at=message.made_at,
            look_first=self.is_looked_for,
            lines=(),
            way=message.way,
            again=self.goes_again,
        )

    @property
    def is_looked_for(self) -> bool:
        """It may have been posted: Slack knows."""
        return self.message.attempts > 1 and self.message.way is Way.SLACK

    @property
    def goes_again(self) -> bool:
        """It may have been sent, and nobody knows: it goes once more, and under the same id."""
        return self.message.attempts > 1 and self.message.way is Way.MAIL


@dataclass(frozen=True, slots=True)
class Told:
    """A notice in a letter, what it speaks of, and how its line reads."""

    telling: Telling
    line: Line[Any]


@dataclass(frozen=True, slots=True)
class Draft:
    """A sheet with all it could say, and, by programme, the reader's words for the method's terms.

    ``known`` are the kinds of notice that letters before it have told her, ``mailed_before`` is whether one
    of them was a mail.
    """

    sheet: Sheet
    told: tuple[Told, ...]
    words_of: Mapping[str, Words]
    known: frozenset[Kind]
    mailed_before: bool = False

    def letter(self, *, now: datetime, but: Collection[str] = ()) -> Letter:
        """Without those notices, by their ids."""
        said = [one for one in self.told if one.telling.row.id not in but]
        leads = tuple(dict.fromkeys(lead for one in said for lead in one.telling.leads))
        bare, several = self.sheet.bare(now=now), len(self.words_of) > 1
        on_trial = any(one.telling.programme.trial for one in said)
        return replace(
            bare,
            lines=tuple(one.line for one in said),
            own_words=() if several else next(iter(self.words_of.values()), ()),
            known=self.known,
            mailed_before=self.mailed_before,
            words_of=tuple(self.words_of.items()),
            several=several or on_trial,  # so that a letter of a trial says that it is one
            leads=leads,
        )


POST = tuple(getattr(message_tables.Message, name) for name in Post._fields)


def posts(session: Session, *conditions: ColumnElement[bool]) -> list[Post]:
    """Those there are."""
    return [Post._make(one) for one in session.execute(select(*POST).where(*conditions))]


def sheets(session: Session, messages: Sequence[Post], *, but: Collection[str] = ()) -> list[Sheet]:
    """In the same order, without some notices, by their ids."""
    persons = people.by_ids(session, [message.person_id for message in messages])
    carried: dict[str, list[Row]] = defaultdict(list)
    for row in rows.in_messages(session, [message.id for message in messages], but=but):
        carried[row.message_id or ""].append(row)
    return [
        Sheet(
            message,
            persons[message.person_id],
            tuple(sorted(carried[message.id], key=lambda row: (row.kind.place, row.day, row.subject))),
        )
        for message in messages
    ]


def drafts(session: Session, some_sheets: Sequence[Sheet], *, now: datetime) -> list[Draft]:
    """What each could say as things stand now: some questions for all, and a few for each kind there is."""
    persons = {sheet.person.id: sheet.person for sheet in some_sheets}
    viewers = people.viewers(session, persons)
    told = _told(session, _tellings(session, some_sheets, viewers, now))
    words = _own_words(session, persons.values(), viewers)
    first, mailed = _first_told(session, persons), _first_mailed(session, some_sheets)
    return [
        Draft(
            sheet,
            tuple(told[row.id] for row in sheet.rows),
            words[sheet.person.id],
            frozenset(kind for kind, at in first[sheet.person.id] if at < sheet.message.made_at),
            mailed_before=mailed.get(sheet.person.id, now) < sheet.message.made_at,
        )
        for sheet in some_sheets
    ]


def _first_told(
    session: Session, person_ids: Collection[str]
) -> Mapping[str, Sequence[tuple[Kind, datetime]]]:
    """Person → the kinds of notice she has been told, each with when that was for the first time."""
    notice, message = ground_tables.Notice, message_tables.Message
    found: dict[str, list[tuple[Kind, datetime]]] = defaultdict(list)
    for ids in some(person_ids):
        said = (
            select(notice.person_id, notice.kind, func.min(message.sent_at))
            .join(message, message.id == notice.message_id)
            .where(among(notice.person_id, ids), notice.dropped_at.is_(None), message.sent_at.is_not(None))
            .group_by(notice.person_id, notice.kind)
        )
        for person_id, kind, at in session.execute(said):
            if at is not None:
                found[person_id].append((kind, at))
    return found


def _first_mailed(session: Session, some_sheets: Sequence[Sheet]) -> Mapping[str, datetime]:
    """Of those who get a mail: who has had one, and when the first was sent."""
    message = message_tables.Message
    found: dict[str, datetime] = {}
    for ids in some({one.person.id for one in some_sheets if one.message.way is Way.MAIL}):
        said = (
            select(message.person_id, func.min(message.sent_at))
            .where(among(message.person_id, ids), message.way == Way.MAIL, message.state == State.SENT)
            .group_by(message.person_id)
        )
        found |= {person_id: at for person_id, at in session.execute(said) if at}
    return found


def _tellings(
    session: Session, some_sheets: Sequence[Sheet], viewers: Mapping[str, Viewer], now: datetime
) -> list[Telling]:
    where = {row.programme_id for sheet in some_sheets for row in sheet.rows}
    there, leads = programmes.by_ids(session, where), people.leads(session, where)
    return [
        Telling(
            row,
            sheet.person,
            viewers[sheet.person.id],
            there[row.programme_id],
            leads[row.programme_id],
            said_on=local_day(sheet.message.sent_at or now, sheet.person.zone),
            asked_at=sheet.message.made_at,
            now=now,
        )
        for sheet in some_sheets
        for row in sheet.rows
    ]


def _told(session: Session, tellings: Sequence[Telling]) -> dict[str, Told]:
    """Notice → its line, by what its kind's own room knows."""
    abouts: dict[str, Any] = {}
    for one in dict.fromkeys(known()[each.row.kind] for each in tellings):
        abouts |= one.facts(session, [each for each in tellings if each.row.kind in one.kinds])
    due = _due(session, tellings)
    return {
        one.row.id: Told(
            one,
            Line(
                notice_id=one.row.id,
                kind=one.row.kind,
                programme_id=one.programme.id,
                programme=one.programme.title,
                facilitator=" & ".join(lead.name for lead in one.leads),
                occasion=one.row.occasion,
                about=abouts[one.row.id],
                late_since=due.get(one.row.id),
            ),
        )
        for one in tellings
    }


def _due(session: Session, tellings: Sequence[Telling]) -> dict[str, date]:
    """Notice → the day it should have been said, of those that are said later.

    What was decided in the evening and cannot wait is not late the morning after.
    """
    passed = [one for one in tellings if one.row.day < one.said_on]
    calm = [(one.reader.id, one.row.day) for one in passed if not one.row.urgent]
    rests = absences.rests_on(session, calm)
    found = {one.row.id: _meant(one, rests.get((one.reader.id, one.row.day), NEVER)) for one in passed}
    return {one.row.id: found[one.row.id] for one in passed if found[one.row.id] < one.said_on}


def _meant(telling: Telling, rest: Rest) -> date:
    """The programme's working day that was the reader's too when it was to be said."""
    if telling.row.urgent:
        return telling.row.day + DAY
    return own_days(telling.programme.calendar, rest).on_or_after(telling.row.day)


def _own_words(
    session: Session, persons: Collection[Person], viewers: Mapping[str, Viewer]
) -> dict[str, dict[str, Words]]:
    """Person → programme she sits in → its words for the method's terms, her organisation's before them.

    Where that programme makes no sense to us, it goes in the method's own terms.
    """
    seats = {
        person.id: {seat.programme_id: seat for seat in sorted(viewers[person.id].seats, key=_at_home)}
        for person in persons
    }
    every = [seat for hers in seats.values() for seat in hers.values()]
    there, _ = programmes.readable(session, {seat.programme_id for seat in every})
    own = organisations.words_of(session, [seat.organisation_id for seat in every if seat.organisation_id])
    return {
        person.id: {
            programme_id: merged_words(
                own.get(seat.organisation_id or "", ()), there[programme_id].words_in(person.language)
            )
            if programme_id in there
            else ()
            for programme_id, seat in seats[person.id].items()
        }
        for person in persons
    }


def _at_home(seat: Membership) -> bool:
    """The last of several is kept: one in an organisation before a facilitator's."""
    return seat.organisation_id is not None


def posted_at(session: Session, channel: str, ts: str, *, now: datetime) -> Letter | None:
    """The letter that stands in a conversation, as things are now; None when that post is none of ours."""
    found = posts(session, message_tables.Message.channel == channel, message_tables.Message.ts == ts)
    if not found:
        return None
    [draft] = drafts(session, sheets(session, found[:1]), now=now)
    return draft.letter(now=now)
