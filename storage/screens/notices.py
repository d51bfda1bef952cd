"""What letters know of who is new: whether she has missed a meeting."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.screens.notices import Welcome
from storage.ground.kinds import Known, Telling, always
from storage.meetings import tables as meeting_tables
from storage.programmes import stewardships


def _welcomes(session: Session, tellings: Sequence[Telling]) -> dict[str, Welcome]:
    meeting = meeting_tables.Meeting
    firsts = session.execute(
        select(meeting.programme_id, func.min(meeting.on))
        .where(
            meeting.programme_id.in_({one.programme.id for one in tellings}), meeting.cancelled_at.is_(None)
        )
        .group_by(meeting.programme_id)
    )
    begins = {programme_id: on for programme_id, on in firsts}  # noqa: C416  rows to a dict
    answers = stewardships.of_programmes(session, {one.programme.id for one in tellings})
    return {
        one.row.id: Welcome(
            _has_begun(one, begins),
            one.to_politician,
            answers[one.programme.id].controller,
            answers[one.programme.id].contact,
        )
        for one in tellings
    }


def _has_begun(telling: Telling, begins: Mapping[str, date]) -> bool:
    on = begins.get(telling.programme.id)
    return on is not None and on < telling.programme.today(telling.now)


KNOWN = (Known((Kind.WELCOME,), _welcomes, always),)
