"""``hemmaplan status``: how it stands, in words or as json, and *try again* for what we could not say."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import date, datetime
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

from bot.commands import mail_standing
from programme.ground.calendar import known_zone
from programme.screens.status import LATEST, Status
from storage.ground.database import Database
from storage.messages import standing, troubles
from storage.screens import mail_standing as mail_questions

ALL = "all"


def told(database: Database, *, now: datetime, as_data: bool, mail: mail_standing.Set) -> str:
    found = database.read(standing.of_all, now=now)
    mailed = database.read(mail_questions.of_all, now=now)
    if as_data:
        more = {"last_round": found.last_round, "stands_still": found.stands_still}
        about = asdict(found) | more | {"mail": mail.as_data(mailed)}
        return json.dumps(about, default=_plain, ensure_ascii=False, indent=2)
    return "\n".join(_lines(found, mail_standing.lines(mailed, mail)))


def tried_again(database: Database, ids: Sequence[str], *, now: datetime) -> str:
    """What was not said by a fault of ours waits again; somebody should have mended the fault first."""
    wanted = [one.notice_id for one in database.read(troubles.unsaid)] if ALL in ids else ids
    count = database.write(troubles.try_again, wanted, now=now)
    return f"{count} of {len(wanted)} will be said again."


def _plain(value: Any) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Enum):
        return str(value.value)
    raise TypeError(type(value).__name__)


def _lines(found: Status, mail: Iterable[str]) -> Iterator[str]:
    yield f"Now: {_at(found.now)}"
    yield from _rounds(found)
    yield f"Last letter: {_at(found.last_said) if found.last_said else 'none yet'}"
    if found.stands_still:
        yield f"STANDS STILL: none has gone since then, although some are due since {_at(found.oldest_due)}."
    yield from mail
    counts = ", ".join(f"{state} {count}" for state, count in sorted(found.letters.items()))
    yield f"Letters: {counts or 'none'}"
    yield from _listed("Programmes", [_programme(found, at) for at in range(len(found.programmes))])
    titles = {one.id: one.title for one in found.programmes}
    yield from _listed(
        f"Next {len(found.sends)} sends",
        [
            f"{_at(one.due_at)}  {one.kind.value}  {one.person}  ({titles[one.programme_id]})"
            for one in found.sends
        ],
    )
    yield from _listed(
        "Stuck",
        [
            f"{one.message_id}  {one.state} since {_at(one.since)}  {one.person}  {one.error}"
            for one in found.stuck
        ],
    )
    yield from _listed(
        "Not said by a fault of ours (hemmaplan status --try-again ID, or all)",
        [
            f"{one.notice_id}  {one.kind.value}  {one.person}  ({titles[one.programme_id]}): {one.cause}"
            for one in found.unsaid
        ],
    )
    yield from _listed(
        "Cannot be reached",
        [f"{one.person}  ({titles[one.programme_id]}): {one.why.value}" for one in found.lost],
    )


def _rounds(found: Status) -> Iterator[str]:
    if found.last_round is None:
        yield "Last round: none that is known of"
    for one in found.pulses:
        late = found.now - one.round_at > LATEST
        yield f"Last round: {_at(one.round_at)} by {one.process}{' (makes none any more)' if late else ''}"


def _programme(found: Status, at: int) -> str:
    one = found.programmes[at]
    there = found.now.astimezone(ZoneInfo(known_zone(one.zone)))
    paused = ", paused" if one.paused_at else ""
    return f"{one.id}  {one.title}  ({one.zone}, {there:%Y-%m-%d %H:%M} there{paused})"


def _listed(heading: str, lines: Sequence[str]) -> Iterator[str]:
    yield f"\n{heading}:" if lines else f"\n{heading}: none"
    yield from (f"  {line}" for line in lines)


def _at(moment: datetime | None) -> str:
    """As what is urgent has it, 1970 is any time."""
    return "any time" if moment is None or moment.year == 1970 else f"{moment:%Y-%m-%d %H:%M} UTC"  # noqa: PLR2004
