"""Progress: an improvement is begun, written down a heading at a time, moved, linked, and taken away.

Every deed raises Refusal when the rules say no, and answers how the improvement stands afterwards.
"""

from collections.abc import Mapping

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.improvement.headings import Heading, changes, titled
from programme.improvement.improvements import Improvement, State, Step, Track, require_step
from programme.people.acts import Act
from programme.people.audit_trail import What
from programme.people.visibility import may_begin_improvement
from storage.improvement import action_deeds, check_in_notices, ideas, improvement_notices
from storage.improvement.improvements import by_id, team_of, to_work_on
from storage.improvement.tables import (
    Action,
    Cycle,
    Finding,
    ImprovementIdea,
    ImprovementMove,
    Invitation,
    Measure,
)
from storage.improvement.tables import Improvement as Row
from storage.people import audit_trail, people
from storage.programmes import organisations, programmes
from storage.programmes import tables as programme_tables


def begin(
    session: Session,
    act: Act,
    new_id: str,
    organisation_id: str | None,
    *,
    facts: Mapping[str, object],
    idea_id: str | None = None,
) -> Improvement:
    """A new improvement: a title, a track, and the state it enters in; maybe with an idea it takes up.

    ``new_id`` is given when the form opens, so that a form sent twice begins one. Raises Refusal.
    """
    if session.get(Row, new_id) is not None:
        return by_id(session, act, new_id)
    home = session.get(programme_tables.Organisation, organisation_id) if organisation_id else None
    viewer = people.viewer(session, act.by.id)
    if home is None:
        raise Refusal("organisation-gone", field="organisation")
    if not viewer.is_in(home.programme_id):
        raise Refusal("organisation-gone", field="organisation")  # what it is called is nobody's business
    if not may_begin_improvement(viewer, organisations.organisation(home, "")):
        raise Refusal("improvement-not-yours", organisation=home.name, field="organisation")
    row = Row(
        id=new_id,
        programme_id=home.programme_id,
        organisation_id=home.id,
        cluster_id=home.cluster_id,
        title=titled(str(facts["title"] or "")),
        track=facts["track"],
        state=facts["state"],
        state_since=act.now,
        responsible_id=act.by.id if viewer.sits_in(home.id) else None,
        made_at=act.now,
        made_by_id=act.by.id,
    )
    session.add(row)
    session.flush()
    if idea_id is not None:
        ideas.take_up(session, act, idea_id, row.id)
    check_in_notices.watch(session, row.id, now=act.now)
    return by_id(session, act, row.id)


def write(
    session: Session,
    act: Act,
    improvement_id: str,
    heading: Heading,
    given: Mapping[str, object],
    *,
    shown: Mapping[str, object],
) -> Improvement:
    """What somebody changed under a heading; ``shown`` is what the form held when it opened."""
    one = to_work_on(session, act, improvement_id)
    new, row = changes(heading, given, shown), session.get_one(Row, one.id)
    _require_there(session, one, new)
    if new:
        audit_trail.rewritten(session, act, one.programme_id, one.id, one.made_by.id, heading.value)
    if heading is Heading.CHAIN:
        boxes = row.chain | {box: str(text) for box, text in new.items()}
        row.chain = {box: text for box, text in boxes.items() if text}
    else:
        for field, value in new.items():
            setattr(row, field, value)
    if "may_read" in new:
        row.cluster_id = one.cluster_id  # chosen anew, as things are today
    session.flush()
    audit_trail.widened(session, act, one.programme_id, one.id, one.may_read, row.may_read)
    if "responsible_id" in new:
        check_in_notices.watch(session, one.id, now=act.now)
        improvement_notices.answered_for(session, act, one.id)
    if "secure_owner_id" in new:
        row.secure_owner = ""
        improvement_notices.owned(session, act, one.id)
        action_deeds.give_look_again(session, row, now=act.now)
    if "secure_look_on" in new:
        action_deeds.look_again(session, act, row)
    if not new.keys().isdisjoint({"report_at", "responsible_id"}):
        improvement_notices.follow(session, [one.id], now=act.now)
    return by_id(session, act, one.id)


def move(session: Session, act: Act, improvement_id: str, step: Step) -> Improvement:
    """A step forward or back. Once it spreads, or is done, what was learned is to be told.

    To ask again for what is already so changes nothing. Raises Refusal when the table forbids the step, or
    when somebody else has moved it since ``step.seen`` was shown.
    """
    one = to_work_on(session, act, improvement_id)
    if one.state is step.to:
        return one
    if one.state is not step.seen:
        raise Refusal("improvement-moved-meanwhile", field="state")
    require_step(step)
    row = session.get_one(Row, one.id)
    session.add(
        ImprovementMove(
            improvement_id=one.id,
            number=_moves(session, one.id) + 1,
            from_state=one.state,
            to_state=step.to,
            because=step.because,
            reason=step.reason,
            at=act.now,
            by_id=act.by.id,
        )
    )
    row.state, row.state_since = step.to, act.now
    session.flush()
    check_in_notices.watch(session, one.id, now=act.now)
    if step.to in {State.SPREAD, State.DONE}:
        action_deeds.communicate(session, act, row)
    return by_id(session, act, one.id)


def link(session: Session, act: Act, improvement_id: str, other_id: str) -> Improvement:
    """One in steering shall drive one in an operation of the same organisation; asked from either side."""
    one, other = (to_work_on(session, act, each) for each in (improvement_id, other_id))
    if one.organisation_id != other.organisation_id or one.track is other.track:
        raise Refusal("improvement-link-amiss", field="other")
    steering, operation = (one, other) if one.track is Track.STEERING else (other, one)
    session.get_one(Row, steering.id).drives_id = operation.id
    session.flush()
    return by_id(session, act, one.id)


def unlink(session: Session, act: Act, steering_id: str) -> Improvement:
    """It drives nothing now."""
    one = to_work_on(session, act, steering_id)
    session.get_one(Row, one.id).drives_id = None
    session.flush()
    return by_id(session, act, one.id)


def remove(session: Session, act: Act, improvement_id: str) -> None:
    """Takes away what was begun by mistake. What has been tested or measured stays: it was learned from."""
    one = to_work_on(session, act, improvement_id)
    for lesson in (Cycle, Measure):
        count = select(func.count()).select_from(lesson).where(lesson.improvement_id == one.id)
        if session.scalar(count):
            raise Refusal("improvement-has-lessons")
    action_deeds.forget(session, one.id)
    check_in_notices.forget(session, one.id)
    improvement_notices.forget(session, one.id)
    session.execute(update(Row).where(Row.drives_id == one.id).values(drives_id=None))
    for part in (ImprovementIdea, ImprovementMove, Invitation, Finding, Action):
        session.execute(delete(part).where(part.improvement_id == one.id))
    session.delete(session.get_one(Row, one.id))
    audit_trail.record(session, act, one.programme_id, What.REMOVED, about=one.made_by.id, thing=one.id)
    session.flush()


def _moves(session: Session, improvement_id: str) -> int:
    count = select(func.count()).select_from(ImprovementMove)
    return session.scalar(count.where(ImprovementMove.improvement_id == improvement_id)) or 0


def _require_there(session: Session, one: Improvement, new: Mapping[str, object]) -> None:
    """Raises Refusal for somebody outside the team, and for a step that is gone."""
    named = {field: new[field] for field in ("responsible_id", "secure_owner_id") if new.get(field)}
    team = {person.id for person in team_of(session, one)} if named else set()
    for field, person_id in named.items():
        if person_id not in team:
            raise Refusal("improvement-outside-team", field=field)
    steps = {step.id for step in programmes.by_id(session, one.programme_id).template.steps}
    if new.get("report_at") and new["report_at"] not in steps:
        raise Refusal("reflection-step-gone", field="report_at")
