"""What letters know of words to many, of how it goes in a programme, and of what came too late."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.messages.circulars import Aim
from programme.messages.notices import Missed, Sent, ToFacilitator, ToMail, Week
from programme.people.people import Person
from storage.ground import tables as ground_tables
from storage.ground.batches import some
from storage.ground.kinds import Known, Said, Telling, always
from storage.meetings import meetings
from storage.messages import circulars, digests, facilitator_messages
from storage.messages import tables as message_tables
from storage.people import people
from storage.preparations import preparations
from storage.programmes import digest_notices, programmes


def _circulars(session: Session, tellings: Sequence[Telling]) -> dict[str, Sent]:
    """Who has done what she lacked meanwhile need not hear of it."""
    there = circulars.by_ids(session, [one.row.subject for one in tellings])
    lacking = circulars.lacking(session, there.values())
    found = {}
    for one in tellings:
        words = there.get(one.row.subject)
        to_all = words is not None and words.target.aim is not Aim.LACKING
        found[one.row.id] = Sent(words, to_all or (one.row.subject, one.reader.id) in lacking)
    return found


def _to_facilitators(session: Session, tellings: Sequence[Telling]) -> dict[str, ToFacilitator]:
    there = facilitator_messages.by_ids(session, {one.row.subject for one in tellings})
    return {one.row.id: ToFacilitator(there.get(one.row.subject)) for one in tellings}


def _still_there(_telling: Telling, about: ToFacilitator) -> bool:
    return about.message is not None


def _still_concerns(_telling: Telling, about: Sent) -> bool:
    return about.concerns


def _weeks(session: Session, tellings: Sequence[Telling]) -> dict[str, Week]:
    """A facilitator's, which tells so much that it is read for each of them."""
    last = digest_notices.last_days(session, {one.programme.id for one in tellings})
    return {
        one.row.id: Week(
            digests.in_letter(session, one.programme, one.reader, before=one.asked_at, now=one.now),
            last.get(one.programme.id),
        )
        for one in tellings
    }


def _still_goes_on(telling: Telling, about: Week) -> bool:
    """Has the programme a meeting left?"""
    return about.closes_on is not None and telling.today <= about.closes_on


def _next_weeks(session: Session, said: Said, now: datetime) -> None:
    """Each that is said makes the next, asked for all of them at once: on Mondays they are many."""
    readers = people.by_ids(session, [row.person_id for row, _ in said])
    there = programmes.by_ids(session, {row.programme_id for row, _ in said})
    theirs: dict[str, list[Person]] = {one: [] for one in there}
    for row, _ in said:
        theirs[row.programme_id].append(readers[row.person_id])
    digest_notices.plan_in(session, [(there[one], leaders) for one, leaders in theirs.items()], now=now)


def _missed(session: Session, tellings: Sequence[Telling]) -> dict[str, Missed]:
    """What came too late speaks of what that was."""
    rows = _rows(session, tellings)
    subjects = [row.subject for row in rows.values()]
    readers = people.by_ids(session, [row.person_id for row in rows.values()])
    owing = preparations.by_ids(session, subjects)
    there = meetings.by_ids(session, [*subjects, *(one.meeting_id for one in owing.values())])
    found = {}
    for one in tellings:
        row = rows[one.row.subject]
        owed = owing.get(row.subject)
        meeting = there.get(owed.meeting_id if owed is not None else row.subject)
        found[one.row.id] = Missed(readers[row.person_id], owed, meeting)
    return found


def _to_mail(session: Session, tellings: Sequence[Telling]) -> dict[str, ToMail]:
    message, subjects = message_tables.Message, {one.row.subject for one in tellings}
    found = {
        row.id: row
        for ids in some(subjects)
        for row in session.scalars(select(message).where(message.id.in_(ids)))
    }
    readers = people.by_ids(session, [row.person_id for row in found.values()])
    return {one.row.id: _laid_before(found[one.row.subject], readers) for one in tellings}


def _laid_before(row: message_tables.Message, readers: Mapping[str, Person]) -> ToMail:
    return ToMail(readers[row.person_id], row.id, row.passed_on_at is not None)


def _still_to_be_sent(_telling: Telling, about: ToMail) -> bool:
    """Who has got Slack meanwhile is written to there from now on; what was said by hand is still unsent."""
    return not about.sent and about.person.reachable


def _rows(session: Session, tellings: Sequence[Telling]) -> dict[str, ground_tables.Notice]:
    """Raises NoResultFound where there is none: that is a fault of ours."""
    notice, subjects = ground_tables.Notice, {one.row.subject for one in tellings}
    found = {
        row.id: row
        for ids in some(subjects)
        for row in session.scalars(select(notice).where(notice.id.in_(ids)))
    }
    return {subject: found.get(subject) or session.get_one(notice, subject) for subject in subjects}


KNOWN = (
    Known((Kind.CIRCULAR,), _circulars, _still_concerns),
    Known((Kind.DIGEST,), _weeks, _still_goes_on, afterwards=_next_weeks),
    Known((Kind.FACILITATOR_MESSAGE,), _to_facilitators, _still_there),
    Known((Kind.MISSED,), _missed, always),
    Known((Kind.TO_MAIL,), _to_mail, _still_to_be_sent),
)
