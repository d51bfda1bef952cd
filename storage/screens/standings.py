"""Standings: where an organisation stands, as far as somebody may see it."""

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from programme.improvement.check_ins import caught_up
from programme.improvement.cycles import Phase
from programme.meetings.stages import Path
from programme.people.acts import Act
from programme.preparations.preparations import State
from programme.screens.standings import Standing
from storage.improvement import cycles, improvements
from storage.improvement.tables import Cycle, Improvement
from storage.meetings import stages
from storage.people import people
from storage.preparations import tables as preparation_tables


def of_organisation(session: Session, act: Act, organisation_id: str) -> Standing:
    """Raises Refusal for who is neither in it nor facilitates its programme."""
    return along(session, act, stages.of_organisation(session, act, organisation_id))


def along(session: Session, act: Act, path: Path) -> Standing:
    """The same for an organisation whose path has been read."""
    stage = path.stages[0]
    programme, organisation = stage.programme, stage.organisation
    viewer = people.viewer(session, act.by.id)
    meeting = path.next_meeting(programme.today(act.now))
    done, of = _counts(session, organisation.id, meeting.id) if meeting else (0, 0)
    seen = improvements.seen_by(session, act.by.id, Improvement.organisation_id == organisation.id)
    tests = cycles.among(
        session, Cycle.improvement_id.in_([one.id for one in seen]), Cycle.phase != Phase.CLOSED
    )
    return Standing(
        path,
        meeting,
        done,
        of,
        tuple(sorted(seen, key=lambda one: one.state_since, reverse=True)),
        tuple(cycles.as_seen(viewer, caught_up(one, now=act.now, zone=programme.zone)) for one in tests),
    )


def _counts(session: Session, organisation_id: str, meeting_id: str) -> tuple[int, int]:
    finished = func.count(case((preparation_tables.Preparation.state == State.DONE, 1)))
    row = session.execute(
        select(finished, func.count()).where(
            preparation_tables.Preparation.organisation_id == organisation_id,
            preparation_tables.Preparation.meeting_id == meeting_id,
            preparation_tables.Preparation.state != State.EXEMPT,
        )
    ).one()
    return row[0], row[1]
