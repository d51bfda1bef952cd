"""What letters know of meetings: what holds, what the reader was told, and what of hers it touches."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import DAY, local_day
from programme.ground.notices import Kind
from programme.meetings.attendance import Answer
from programme.meetings.invitations import Invitation
from programme.meetings.meeting_notices import ON_MEETING, Affected, MeetingNews, Meets, is_news, told_before
from programme.meetings.meetings import Meeting
from programme.preparations.preparations import State
from storage.ground.batches import some
from storage.ground.kinds import Known, Said, Telling
from storage.meetings import invitations, meetings, told_dates
from storage.meetings.held import attendances
from storage.meetings.tables import Told
from storage.preparations import tables as preparation_tables
from storage.programmes import tables as programme_tables

Hers = Mapping[str, Sequence[preparation_tables.Preparation]]
"""Somebody → what she answers for that is open, the nearest first."""


def _news(session: Session, tellings: Sequence[Telling]) -> dict[str, MeetingNews]:
    there = meetings.by_ids(session, [one.row.subject for one in tellings])
    told = told_dates.of_people(session, [(one.reader.id, one.row.subject) for one in tellings])
    hers = _to_do(session, {one.reader.id for one in tellings})
    sent = _invited(session, tellings, there)
    answers = attendances.of_meetings(session, there.values())
    found = {}
    for one in tellings:
        invited, key = sent.get(one.row.id), (one.reader.id, one.row.subject)
        known = told.get((one.reader.id, one.row.subject))
        found[one.row.id] = MeetingNews(
            there.get(one.row.subject),
            told_before(one.row.occasion),
            _affected(one, there.get(one.row.subject), hers),
            briefly=one.row.kind is Kind.CANCELLED and one.to_politician,
            known=(known.on,) if known is not None else None,
            known_where=known.where if known is not None else None,
            answer=answers.get(key, Answer(one.reader.id)) if invited else None,
            invitation=invited,
            zone=one.programme.zone,
        )
    return found


def _invited(
    session: Session, tellings: Sequence[Telling], there: Mapping[str, Meeting]
) -> dict[str, Invitation]:
    """Notice → the invitation to its meeting that went to her cluster: to others nothing of it is said."""
    sent = invitations.sent(session, there)
    return {
        one.row.id: sent[one.row.subject, seat.cluster_id]
        for one in tellings
        for seat in one.viewer.seats
        if seat.cluster_id is not None and (one.row.subject, seat.cluster_id) in sent
    }


def _to_do(session: Session, person_ids: Iterable[str]) -> Hers:
    found: dict[str, list[tuple[date, str, str, preparation_tables.Preparation]]] = defaultdict(list)
    row, organisation, cluster = (
        preparation_tables.Preparation,
        programme_tables.Organisation,
        programme_tables.Cluster,
    )
    for ids in some(person_ids):
        rows = session.execute(
            select(row, organisation.name, cluster.name)
            .join(cluster, cluster.id == row.cluster_id)
            .outerjoin(organisation, organisation.id == row.organisation_id)
            .where(row.responsible_id.in_(ids), row.state == State.OPEN, row.let_be_at.is_(None))
        )
        for one, at, near in rows:
            found[one.responsible_id or ""].append((one.due_on, one.item, at or near, one))
    return {
        who: [one for *_, one in sorted(theirs, key=lambda each: each[:3])] for who, theirs in found.items()
    }


def _affected(telling: Telling, meeting: Meeting | None, hers: Hers) -> tuple[Affected, ...]:
    """What the reader answers for and hangs on the meeting, or hung on one that is cancelled.

    What was late when the news came is as it was: a meeting that moves changes nothing of that.
    """
    if meeting is None:
        return ()
    programme = telling.programme
    items = {
        one.id: programme.item(one.item)
        for one in hers.get(telling.reader.id, ())
        if one.programme_id == programme.id
    }
    return tuple(
        Affected(one.id, items[one.id].title, one.due_on, together=bool(items[one.id].with_))
        for one in hers.get(telling.reader.id, ())
        if one.id in items
        and (one.meeting_id == meeting.id or (meeting.cancelled and items[one.id].before == meeting.step))
        and (meeting.cancelled or one.due_on >= telling.row.day)
    )


def _still_news(telling: Telling, news: MeetingNews) -> bool:
    return is_news(telling.row.kind, news)


def _told_on(_telling: Telling, news: MeetingNews) -> date | None:
    return news.meeting.on if news.meeting is not None else None


def _remember(session: Session, said: Said, now: datetime) -> None:
    told = [
        (row.person_id, row.subject, None if row.kind is Kind.CANCELLED else row.told_on, row.told_where)
        for row, _ in said
        if row.told_on is not None
    ]
    told_dates.remember(session, told, now=now)


def _told_where(telling: Telling, news: MeetingNews) -> str | None:
    """News tells them with the date; of what is cancelled there is no more to tell."""
    return None if news.meeting is None or telling.row.kind is Kind.CANCELLED else news.meeting.where


def _meets(session: Session, tellings: Sequence[Telling]) -> dict[str, Meets]:
    there = meetings.by_ids(session, [one.row.subject for one in tellings])
    told = told_dates.of_people(session, [(one.reader.id, one.row.subject) for one in tellings])
    answers = attendances.of_meetings(session, there.values())
    return {
        one.row.id: Meets(
            meeting := there.get(one.row.subject),
            just_told=_knows(told.get((one.reader.id, one.row.subject)), meeting, one),
            answered=_has_answered(answers.get((one.reader.id, one.row.subject)))
            and _knows_where(told.get((one.reader.id, one.row.subject)), meeting),
        )
        for one in tellings
    }


def _has_answered(answer: Answer | None) -> bool:
    return answer is not None and answer.coming is not None


def _knows_where(told: Told | None, meeting: Meeting | None) -> bool:
    """She was given time and place, and they hold: an invitation may go before they are known."""
    if told is None or meeting is None or not told.where or told.on != meeting.on:
        return False
    return meeting.is_told_by(told.where)


def _knows(told: Told | None, meeting: Meeting | None, telling: Telling) -> bool:
    """She was told it yesterday, or later."""
    if told is None or told.at is None or not _knows_where(told, meeting):
        return False
    return local_day(told.at, telling.reader.zone) >= telling.today - DAY


def _is_tomorrow(telling: Telling, about: Meets) -> bool:
    """The meeting is on, when it was, somewhere; and she does not know that since just now."""
    meeting = about.meeting
    if meeting is None or meeting.cancelled or not meeting.where:
        return False
    if about.just_told or about.answered:
        return False
    return meeting.on.isoformat() == telling.row.occasion


def _meets_on(_telling: Telling, about: Meets) -> date | None:
    return about.meeting.on if about.meeting is not None else None


def _meets_where(_telling: Telling, about: Meets) -> str | None:
    return about.meeting.where if about.meeting is not None else None


KNOWN = (
    Known(ON_MEETING, _news, _still_news, told_on=_told_on, told_where=_told_where, afterwards=_remember),
    Known(
        (Kind.MEETS,), _meets, _is_tomorrow, told_on=_meets_on, told_where=_meets_where, afterwards=_remember
    ),
)
