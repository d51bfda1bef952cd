"""Delays: who was given a part in an improvement is away, and it waits, or her stand-in is turned to."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy.orm import Session

from programme.people.absences import Delay
from programme.people.acts import Act
from programme.people.visibility import may_work_on
from storage.improvement import improvements
from storage.people import absences, people
from storage.programmes import programmes


def of_given(
    session: Session, act: Act, improvement_id: str, person_ids: Collection[str]
) -> tuple[Delay, ...]:
    """Of those who from now on answer for it, or for something in it, or are invited. Raises Refusal."""
    one = improvements.to_work_on(session, act, improvement_id)
    viewers = people.viewers(session, {*person_ids} - {act.by.id})
    hers = [person_id for person_id, viewer in viewers.items() if may_work_on(viewer, one)]
    given = people.by_ids(session, hers)
    calendar = programmes.by_id(session, one.programme_id).calendar
    late = absences.delays(session, given.values(), calendar, now=act.now)
    covers = {
        person_id: absences.cover_at_work(session, given[person_id], one, now=act.now) for person_id in late
    }
    return tuple(replace(delay, reminded=covers[key].stand_in) for key, delay in late.items())
