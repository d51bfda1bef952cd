"""Cases: one round with the round before it, those who answered alone, and what is done about its points."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.assessments.assessments import Alone, Round, alone
from programme.assessments.cases import Case, by_points
from programme.assessments.movements import before
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.visibility import may_assess, may_open_levels, may_see_levels
from storage.assessments import assessment_deeds, checklists, rounds
from storage.improvement.tables import Improvement
from storage.meetings.tables import Meeting
from storage.people import people
from storage.preparations import preparations


def case(session: Session, act: Act, round_id: str) -> Case:
    """For the team, whoever writes for it, and those to whom it was opened. Raises Refusal.

    Who answered alone and which improvements there are is for the team.
    """
    one, viewer = rounds.by_id(session, round_id), people.viewer(session, act.by.id)
    owed = preparations.by_id(session, one.preparation_id)
    stands_in = assessment_deeds.stands_in(session, owed)
    writes = may_assess(viewer, one.programme_id, one.organisation_id, stands_in=stands_in)
    if not writes and not may_see_levels(viewer, one):
        raise Refusal("assessment-not-opened")
    voices = rounds.voices(session, one.id) if writes else {}
    return Case(
        round=one,
        reader=act.by,
        before=before(rounds.of_its_organisation(session, one.organisation_id), one),
        alone=alone(voices) if writes else Alone(0, {}),
        mine=voices.get(act.by.id, {}),
        improvements=_improvements(session, one) if viewer.sits_in(one.organisation_id) else {},
        writes=writes,
        opens=may_open_levels(viewer, one),
    )


def to_fill_in(session: Session, act: Act, preparation_id: str) -> Case:
    """The same for what her team owes, begun or not: then as it would begin. Raises Refusal."""
    owed = assessment_deeds.to_assess(session, act, preparation_id)
    found = rounds.of_preparation(session, owed.id)
    if found is not None:
        return case(session, act, found.id)
    on = session.get_one(Meeting, owed.meeting_id).on
    one = Round(
        *("", owed.programme_id, owed.organisation_id or "", owed.owner, owed.id),
        title=owed.item.title,
        on=on,
        checklist=checklists.named(session, owed.programme_id, owed.item.checklist or ""),
        begun_at=act.now,
        begun_by=act.by,
    )
    earlier = rounds.of_its_organisation(session, one.organisation_id)
    return Case(one, act.by, before=before(earlier, one), improvements=_improvements(session, one))


def _improvements(session: Session, one: Round) -> dict[str, tuple[str, ...]]:
    """Point → what its own team does about it: a team sees all of its own."""
    query = select(Improvement.title, Improvement.checklist_points).where(
        Improvement.organisation_id == one.organisation_id
    )
    linked = {title: tuple(points) for title, points in session.execute(query) if points}
    return by_points(linked, one)
