"""Judging: what becomes of messages just before they are sent, as things are now. It only reads."""

from collections.abc import Collection, Mapping
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.calendar import local_day
from programme.ground.speeches import Politicians, To, speech
from programme.messages.letters import Judgement
from programme.messages.messages import is_of_today, is_told_anyway, slot_of
from programme.people.absences import NEVER, Rest
from storage.ground.batches import some
from storage.ground.kinds import known
from storage.messages import letters
from storage.messages import tables as message_tables
from storage.messages.letters import Draft, Sheet, Told
from storage.people import absences


def judge(session: Session, message_ids: Collection[str], *, now: datetime) -> list[Judgement]:
    """A judgement of each message that is there, in any order, in a number of queries that the kinds decide.

    A message that may have been posted is not judged again: its letter carries all lines.
    """
    sheets = letters.sheets(session, _messages(session, message_ids))
    rests = absences.rests(session, {sheet.person.id for sheet in sheets}, now=now)
    aside = [one for one in (_set_aside(sheet, rests, now) for sheet in sheets) if one is not None]
    left = {one.message_id for one in aside}
    going = [sheet for sheet in sheets if sheet.message.id not in left]
    return [*aside, *(_judged(draft, now) for draft in letters.drafts(session, going, now=now))]


def _messages(session: Session, message_ids: Collection[str]) -> list[message_tables.Message]:
    row = message_tables.Message
    return [one for ids in some(message_ids) for one in session.scalars(select(row).where(row.id.in_(ids)))]


def _set_aside(sheet: Sheet, rests: Mapping[str, Rest], now: datetime) -> Judgement | None:
    """What is not to be said to this person today, whatever it is.

    A message that did not go on its day is taken apart: what it was to say waits for another's day.
    """
    message, person = sheet.message, sheet.person
    carried = tuple(row.id for row in sheet.rows)
    if message.attempts > 1:
        return None
    if not person.reachable:
        return Judgement(message.id, None, needless=carried, unreachable=True)
    of_today = is_of_today(message.slot, now=now, zone=person.zone)
    if of_today and not _is_left_in_peace(sheet, rests.get(person.id, NEVER), now):
        return None
    return Judgement(message.id, None, later=carried)


def _is_left_in_peace(sheet: Sheet, rest: Rest, now: datetime) -> bool:
    """She may have said that she is away since her message was made; what cannot wait still goes."""
    today = local_day(now, sheet.person.zone)
    return rest.includes(today) and sheet.message.slot == slot_of(today)


def _judged(draft: Draft, now: datetime) -> Judgement:
    message = draft.sheet.message
    if message.attempts > 1:
        return Judgement(message.id, draft.letter(now=now))
    later = [one for one in draft.told if one.telling.programme.paused_at is not None]
    going = [one for one in draft.told if one not in later]
    wanted = [one for one in going if _is_wanted(one, draft.sheet)]
    unsaid = {one.telling.row.id for one in draft.told if one not in wanted}
    return Judgement(
        message.id,
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
