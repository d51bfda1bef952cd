"""What a meeting's summary is drafted from: only what everybody in the cluster may read."""

from collections import defaultdict

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from programme.people.acts import Act
from programme.people.visibility import MayRead
from programme.reports.meeting_summaries import Answered, Decided, Heard, Summary, Wondered
from storage.improvement.tables import Cycle, Idea, Improvement
from storage.meetings import circles, meetings
from storage.meetings.circles import Circle
from storage.preparations.tables import Preparation, Reading
from storage.programmes import programmes
from storage.programmes.tables import Organisation
from storage.reflections.tables import Reflection


def of_meeting(session: Session, act: Act, meeting_id: str, cluster_id: str) -> Summary:
    """For its facilitator. Raises Refusal."""
    programmes.led_by(session, act, meetings.by_id(session, meeting_id).programme_id)
    found = circles.circle(session, act, meeting_id, cluster_id)
    held = meetings.of_cluster(session, found.programme, found.cluster.id)
    return Summary(
        found.programme,
        found.meeting,
        found.cluster,
        _ideas(session, found),
        _questions(session, found),
        _answers(session, found),
        _decisions(session, found),
        next((one for one in held if one.on > found.meeting.on), None),
    )


def _ideas(session: Session, found: Circle) -> tuple[Heard, ...]:
    home, heard = aliased(Organisation), aliased(Organisation)
    rows = session.execute(
        select(Idea.text, func.coalesce(heard.name, home.name))
        .join(home, home.id == Idea.organisation_id)
        .outerjoin(heard, heard.id == Idea.heard_from_id)
        .where(Idea.meeting_id == found.meeting.id, home.cluster_id == found.cluster.id)
        .order_by(Idea.at)
    )
    return tuple(Heard(text, name) for text, name in rows)


def _questions(session: Session, found: Circle) -> tuple[Wondered, ...]:
    home, owner = aliased(Organisation), aliased(Organisation)
    rows = session.execute(
        select(home.name, owner.name, Reading.question)
        .join(Preparation, Preparation.id == Reading.material_id)
        .join(home, home.id == Reading.organisation_id)
        .join(owner, owner.id == Preparation.organisation_id)
        .where(
            Preparation.meeting_id == found.meeting.id,
            Preparation.cluster_id == found.cluster.id,
            Reading.question != "",
        )
        .order_by(owner.name, Reading.asked_at)
    )
    return tuple(Wondered(asks, asked, text) for asks, asked, text in rows)


def _answers(session: Session, found: Circle) -> tuple[Answered, ...]:
    """To the questions of the meeting's step, as far as their writers opened them to the cluster or more."""
    row = Reflection
    opened = or_(
        row.may_read == MayRead.PROGRAMME,
        (row.may_read == MayRead.CLUSTER) & (row.cluster_id == found.cluster.id),
    )
    asked = {one.id: one for one in found.programme.template.questions if one.step == found.meeting.step}
    rows = session.execute(
        select(row.question, row.text, Organisation.name)
        .join(Organisation, Organisation.id == row.organisation_id)
        .where(row.programme_id == found.programme.id, row.question.in_(asked), opened)
        .where(Organisation.cluster_id == found.cluster.id)
        .order_by(row.written_at)
    )
    said: dict[str, list[Heard]] = defaultdict(list)
    for question, text, name in rows:
        said[question or ""].append(Heard(text, name))
    return tuple(Answered(asked[one].text, tuple(answers)) for one, answers in said.items())


def _decisions(session: Session, found: Circle) -> tuple[Decided, ...]:
    """Of tests in improvements that are open to the cluster, decided since it met last."""
    held = meetings.of_cluster(session, found.programme, found.cluster.id)
    before = [one.on for one in held if one.on < found.meeting.on]
    opened = or_(
        Improvement.may_read == MayRead.PROGRAMME,
        (Improvement.may_read == MayRead.CLUSTER) & (Improvement.cluster_id == found.cluster.id),
    )
    rows = session.execute(
        select(Organisation.name, Improvement.title, Cycle.decision, Cycle.decided_at)
        .join(Improvement, Improvement.id == Cycle.improvement_id)
        .join(Organisation, Organisation.id == Improvement.organisation_id)
        .where(Organisation.cluster_id == found.cluster.id, opened, Cycle.decision.is_not(None))
        .order_by(Cycle.decided_at)
    )
    return tuple(
        Decided(name, title, decision)
        for name, title, decision, at in rows
        if decision is not None and at is not None and (not before or found.programme.today(at) >= before[-1])
    )
