"""Answers: what an organisation has handed in as forms, for a presentation to begin from."""

from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.visibility import may_follow
from programme.preparations.answers import IN_PRESENTATION, Answers, answered
from storage.people import people
from storage.preparations import preparations
from storage.preparations.tables import Preparation as Row


def of_organisation(session: Session, act: Act, organisation_id: str) -> dict[str, Answers]:
    """Every form that it has handed in, by the preparation's id in the template. Raises Refusal."""
    viewer = people.viewer(session, act.by.id)
    every = preparations.among(session, Row.organisation_id == organisation_id)
    followed = [one for one in every if may_follow(viewer, one)]
    if not followed:
        raise Refusal("preparation-not-yours")
    return answered(followed)


def for_presentation(session: Session, act: Act, organisation_id: str, step: str) -> tuple[Answers, ...]:
    """What the presentation before ``step`` can begin from, in the order in which it is told."""
    there = of_organisation(session, act, organisation_id)
    return tuple(there[item] for item in IN_PRESENTATION.get(step, ()) if item in there)
