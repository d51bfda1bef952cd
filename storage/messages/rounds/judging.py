"""Judging: what becomes of messages just before they are sent, as things are now. It only reads."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day
from programme.ground.speeches import Politicians, To, speech
from programme.messages.letters import Judgement
from programme.messages.messages import is_of_today, is_told_anyway, slot_of
from programme.people.absences import NEVER, Rest
from storage.ground import tables as ground_tables
from storage.ground.batches import among, some
from storage.ground.database import passes
from storage.ground.kinds import known
from storage.messages import letters
from storage.messages import tables as message_tables
from storage.messages.letters import Draft, Sheet, Told
from storage.people import absences


def judge(
    session: Session, message_ids: Collection[str], *, now: datetime, but: Collection[str] = ()
) -> list[Judgement]:
    """A judgement of each message that is there, in any order, in a number of queries that the kinds decide.

    A message that may have been posted is looked for and not judged again: what it says is of no matter
    until it is known that it was not. ``but`` are notices, by their ids, of which nothing is to be known.
    """
    found = [
        one
        for ids in some(message_ids)
        for one in letters.posts(session, among(message_tables.Message.id, ids))
    ]
    sheets = letters.sheets(session, found, but=but)
    looked_for = [sheet for sheet in sheets if sheet.is_looked_for]
    fresh = [sheet for sheet in sheets if not sheet.is_looked_for]
    rests = absences.rests(session, {sheet.person.id for sheet in fresh}, now=now)
    aside = [one for one in (_set_aside(sheet, rests, now) for sheet in fresh) if one is not None]
    left = {one.message_id for one in aside}
    going = [sheet for sheet in fresh if sheet.message.id not in left]
    return [
        *(Judgement(sheet.message.id, sheet.bare(now=now)) for sheet in looked_for),
        *aside,
        *(_judged(draft, now) for draft in letters.drafts(session, going, now=now)),
    ]


def carried(session: Session, message_id: str) -> list[str]:
    """Its notices, by their ids alone."""
    row = ground_tables.Notice
    return list(session.scalars(select(row.id).where(row.message_id == message_id)))


def line_by_line(session: Session, message_id: str, *, now: datetime) -> Judgement:
    """A judgement of one of which not all can be judged: its faults are told, and the rest goes."""
    lines, causes = carried(session, message_id), dict[str, str]()
    for one in lines:
        try:
            judge(session, [message_id], now=now, but=set(lines) - {one})
        except Exception as fault:  # it is what is asked for
            if passes(fault):
                raise
            causes[one] = type(fault).__name__
    [judged] = judge(session, [message_id], now=now, but=causes)
    return replace(judged, ours=causes)


def unsaid(session: Session, message_id: str, cause: str) -> Judgement:
    """That of one of which nothing can be said, by a fault of ours."""
    return Judgement(message_id, None, ours=dict.fromkeys(carried(session, message_id), cause))


def _set_aside(sheet: Sheet, rests: Mapping[str, Rest], now: datetime) -> Judgement | None:
    """What is not to be said to this person today, whatever it is.

    A message that did not go on its day is taken apart: what it was to say waits for another's day.
    """
    message, person = sheet.message, sheet.person
    carried = tuple(row.id for row in sheet.rows)
    if not person.reachable:
        return Judgement(message.id, None, needless=carried, unreachable=True)
    if sheet.goes_again:  # what it says may have been heard: it waits for no other day's message
        return None
    of_today = is_of_today(message.slot, now=now, zone=person.zone)
    if of_today and not _is_left_in_peace(sheet, rests.get(person.id, NEVER), now):
        return None
    return Judgement(message.id, None, later=carried)


def _is_left_in_peace(sheet: Sheet, rest: Rest, now: datetime) -> bool:
    """She may have said that she is away since her message was made; what cannot wait still goes."""
    today = local_day(now, sheet.person.zone)
    return rest.includes(today) and sheet.message.slot == slot_of(today)


def _judged(draft: Draft, now: datetime) -> Judgement:
    later = [one for one in draft.told if one.telling.programme.paused_at is not None]
    going = [one for one in draft.told if one not in later]
    wanted = [one for one in going if _is_wanted(one, draft.sheet)]
    unsaid = {one.telling.row.id for one in draft.told if one not in wanted}
    return Judgement(
        draft.sheet.message.id,
        draft.letter(now=now, but=unsaid) if wanted else None,
        needless=tuple(one.telling.row.id for one in going if one not in wanted),
        later=tuple(one.telling.row.id for one in later),
        told={one.telling.row.id: on for one in wanted if (on := _told_on(one)) is not None},
        told_where={one.telling.row.id: at for one in wanted if (at := _told_where(one)) is not None},
    )


def _is_wanted(told: Told, sheet: Sheet) -> bool:
    """Does it still hold, and is it still for its reader?"""
    telling, row = told.telling, told.telling.row
    leads = telling.viewer.facilitates(telling.programme.id)
    if not (leads or telling.viewer.is_in(telling.programme.id)):
        return False
    spoken = speech(row.kind)
    if spoken.to is To.FACILITATOR and not leads:
        return False
    if spoken.politicians is Politicians.NEVER and telling.to_politician:
        return False
    return not is_told_anyway(row, sheet.rows) and known()[row.kind].still_wanted(telling, told.line.about)


def _told_on(told: Told) -> date | None:
    return known()[told.telling.row.kind].told_on(told.telling, told.line.about)


def _told_where(told: Told) -> str | None:
    return known()[told.telling.row.kind].told_where(told.telling, told.line.about)
