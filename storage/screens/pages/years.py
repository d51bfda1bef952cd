"""An organisation's year so far, as one of its own may read it."""

from sqlalchemy.orm import Session

from programme.people.acts import Act
from programme.people.visibility import Viewer, may_follow
from programme.preparations.preparations import State
from programme.screens.pages.years import LEARNED, Lesson, Year
from storage.improvement import cycles, improvements
from storage.improvement.overviews import journeys
from storage.improvement.tables import Cycle, Improvement
from storage.people import people
from storage.preparations import preparations
from storage.preparations.tables import Preparation
from storage.programmes import organisations


def of_viewer(session: Session, act: Act, programme_id: str) -> Year | None:
    """Of the organisation where she sits; None for who sits in none."""
    viewer = people.viewer(session, act.by.id)
    here = (one.organisation_id for one in viewer.seats if one.programme_id == programme_id)
    organisation_id = next((one for one in here if one and viewer.sits_in(one)), None)
    if organisation_id is None:
        return None
    owed = _owed(session, viewer, organisation_id)
    seen = improvements.seen_by(session, act.by.id, Improvement.organisation_id == organisation_id)
    tests = cycles.among(session, Cycle.improvement_id.in_([one.id for one in seen]))
    learned = sorted(
        (one for one in tests if one.learned), key=lambda one: (one.studied_at or one.made_at, one.id)
    )
    went = [one for one in journeys.of_viewer(session, act) if one.idea.programme_id == programme_id]
    return Year(
        organisations.by_id(session, organisation_id).name,
        done=sum(one is State.DONE for one in owed),
        of=len(owed),
        improvements=tuple(seen),
        tests=len(tests),
        lessons=tuple(Lesson(one.improvement, one.learned) for one in learned[-LEARNED:]),
        taken=sum(one.improvement.organisation_id == organisation_id for one in went),
        given=sum(one.idea.organisation_id == organisation_id for one in went),
    )


def _owed(session: Session, viewer: Viewer, organisation_id: str) -> list[State]:
    found = preparations.among(session, Preparation.organisation_id == organisation_id)
    return [one.state for one in found if may_follow(viewer, one) and one.state is not State.EXEMPT]
