"""The tables of improvement work: improvements, ideas, actions, tests and measures."""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from programme.figures.series import Direction
from programme.improvement.actions import Purpose
from programme.improvement.cycles import CarriedOut, Decision, Matched, Phase
from programme.improvement.improvements import Because, EqualityAs, Method, State, Track
from programme.people.visibility import MayRead
from programme.preparations.preparations import State as ActionState
from storage.ground.columns import new_id, one_of
from storage.ground.tables import Table


class Improvement(Table):
    """One improvement of one organisation; the column names are programme/improvements.py's.

    ``cluster_id`` is where the organisation met when it chose who may read: if it moves, nobody new may see
    the improvement for that.
    """

    __tablename__ = "improvements"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"), index=True)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"), index=True)
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("clusters.id"), index=True)
    title: Mapped[str]
    track: Mapped[Track] = mapped_column(one_of(Track, "track"))
    drives_id: Mapped[str | None] = mapped_column(ForeignKey("improvements.id"), index=True)
    starts_from: Mapped[str] = mapped_column(Text, default="")
    problem: Mapped[str] = mapped_column(Text, default="")
    aim: Mapped[str] = mapped_column(Text, default="")
    for_whom: Mapped[str] = mapped_column(Text, default="")
    how_much: Mapped[str] = mapped_column(Text, default="")
    by_when: Mapped[date | None]
    equality_as: Mapped[EqualityAs | None] = mapped_column(one_of(EqualityAs, "equality_as"))
    checklist_points: Mapped[list[str]] = mapped_column(JSON, default=list)
    field_of_operation: Mapped[str] = mapped_column(Text, default="")
    service: Mapped[str] = mapped_column(Text, default="")
    conditions: Mapped[str] = mapped_column(Text, default="")
    report_at: Mapped[str | None]
    link: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[State] = mapped_column(one_of(State, "state"))
    state_since: Mapped[datetime]
    may_read: Mapped[MayRead] = mapped_column(one_of(MayRead, "may_read"), default=MayRead.CLUSTER)
    responsible_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"), index=True)
    secure_owner: Mapped[str] = mapped_column(Text, default="")  # in words, from before it was a person
    secure_owner_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"), index=True)
    secure_where: Mapped[str] = mapped_column(Text, default="")
    secure_look_on: Mapped[date | None]
    spread_to: Mapped[str] = mapped_column(Text, default="")
    chain: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    made_at: Mapped[datetime]
    made_by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class ImprovementMove(Table):
    """One step forward or back; ``number`` counts within its improvement."""

    __tablename__ = "improvement_moves"
    improvement_id: Mapped[str] = mapped_column(ForeignKey("improvements.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    from_state: Mapped[State] = mapped_column(one_of(State, "from_state"))
    to_state: Mapped[State] = mapped_column(one_of(State, "to_state"))
    because: Mapped[Because | None] = mapped_column(one_of(Because, "because"))
    reason: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime]
    by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class Invitation(Table):
    """A service representative who takes part in one improvement."""

    __tablename__ = "invitations"
    improvement_id: Mapped[str] = mapped_column(ForeignKey("improvements.id"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True, index=True)
    at: Mapped[datetime]
    by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class Idea(Table):
    """A change that could be made; ``organisation_id`` is where it was written down.

    One that was heard at a meeting is heard from another organisation's people, where that is told.
    """

    __tablename__ = "ideas"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"), index=True)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    meeting_id: Mapped[str | None] = mapped_column(ForeignKey("meetings.id"), index=True)
    heard_from_id: Mapped[str | None] = mapped_column(ForeignKey("organisations.id"))


class ImprovementIdea(Table):
    """That a team has taken up an idea, its own or another's."""

    __tablename__ = "improvement_ideas"
    improvement_id: Mapped[str] = mapped_column(ForeignKey("improvements.id"), primary_key=True)
    idea_id: Mapped[str] = mapped_column(ForeignKey("ideas.id"), primary_key=True, index=True)
    at: Mapped[datetime]
    by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class Finding(Table):
    """What a group came to with one of the methods."""

    __tablename__ = "findings"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    improvement_id: Mapped[str] = mapped_column(ForeignKey("improvements.id"), index=True)
    method: Mapped[Method] = mapped_column(one_of(Method, "method"))
    lines: Mapped[str] = mapped_column(Text, default="")
    link: Mapped[str] = mapped_column(Text, default="")
    file_id: Mapped[str] = mapped_column(default="")
    file_name: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime]
    by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class Action(Table):
    """Something somebody has promised to do; ``version`` counts its dates and the people it has had."""

    __tablename__ = "actions"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    improvement_id: Mapped[str] = mapped_column(ForeignKey("improvements.id"), index=True)
    purpose: Mapped[Purpose] = mapped_column(one_of(Purpose, "purpose"))
    what: Mapped[str] = mapped_column(Text)
    responsible_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"), index=True)
    given_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))  # who put it on her
    due_on: Mapped[date]
    later_until: Mapped[date | None]
    state: Mapped[ActionState] = mapped_column(one_of(ActionState, "state"), default=ActionState.OPEN)
    version: Mapped[int] = mapped_column(default=1)
    done_at: Mapped[datetime | None]
    done_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    made_at: Mapped[datetime]
    made_by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class Cycle(Table):
    """One small test. ``number`` counts within its improvement; ``previous_id`` is what it builds on.

    A time stamp for each phase begun (the plan's is ``made_at``): what is learned in order is told by them.
    """

    __tablename__ = "cycles"
    __table_args__ = (UniqueConstraint("improvement_id", "number"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    improvement_id: Mapped[str] = mapped_column(ForeignKey("improvements.id"))
    idea_id: Mapped[str | None] = mapped_column(ForeignKey("ideas.id"), index=True)
    number: Mapped[int]
    previous_id: Mapped[str | None] = mapped_column(ForeignKey("cycles.id"), index=True)
    question: Mapped[str] = mapped_column(Text, default="")
    prediction: Mapped[str] = mapped_column(Text, default="")
    predicted_at: Mapped[datetime | None]  # passed, where there are no words
    predicted_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    plan_what: Mapped[str] = mapped_column(Text, default="")
    plan_who: Mapped[str] = mapped_column(Text, default="")
    plan_where: Mapped[str] = mapped_column(Text, default="")
    data_plan: Mapped[str] = mapped_column(Text, default="")
    scale: Mapped[str] = mapped_column(Text, default="")
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    weekday: Mapped[int | None]  # 0 is Monday: the day the team chose to be asked on
    version: Mapped[int] = mapped_column(default=1)  # counts its dates, and those who answered for it
    phase: Mapped[Phase] = mapped_column(one_of(Phase, "phase"), default=Phase.PLAN)
    phase_since: Mapped[datetime]
    do_at: Mapped[datetime | None]
    study_at: Mapped[datetime | None]
    act_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    paused_at: Mapped[datetime | None]
    carried_out: Mapped[CarriedOut | None] = mapped_column(one_of(CarriedOut, "carried_out"))
    surprises: Mapped[str] = mapped_column(Text, default="")
    matched: Mapped[Matched | None] = mapped_column(one_of(Matched, "matched"))
    learned: Mapped[str] = mapped_column(Text, default="")
    studied_at: Mapped[datetime | None]
    studied_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    decision: Mapped[Decision | None] = mapped_column(one_of(Decision, "decision"))
    decision_why: Mapped[str] = mapped_column(Text, default="")
    decided_at: Mapped[datetime | None]
    decided_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    responsible_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"), index=True)
    made_at: Mapped[datetime]
    made_by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class Observation(Table):
    """What somebody saw during a test; maybe a count, ``count_of`` out of ``count_out_of``."""

    __tablename__ = "observations"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    cycle_id: Mapped[str] = mapped_column(ForeignKey("cycles.id"), index=True)
    at: Mapped[datetime]
    by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    text: Mapped[str] = mapped_column(Text, default="")
    count_of: Mapped[int | None]
    count_out_of: Mapped[int | None]


class Measure(Table):
    """What a team counts. ``groups`` are the names of those it is split by, if it is.

    The centre is frozen to the first ``frozen_points``; ``rebased_on`` is the day it was based anew.
    """

    __tablename__ = "measures"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    improvement_id: Mapped[str] = mapped_column(ForeignKey("improvements.id"), index=True)
    name: Mapped[str]
    unit: Mapped[str] = mapped_column(default="")
    direction: Mapped[Direction | None] = mapped_column(one_of(Direction, "direction"))
    target: Mapped[float | None]
    groups: Mapped[list[str]] = mapped_column(JSON, default=list)
    frozen_points: Mapped[int | None]
    frozen_why: Mapped[str] = mapped_column(Text, default="")
    rebased_on: Mapped[date | None]
    rebased_why: Mapped[str] = mapped_column(Text, default="")
    made_at: Mapped[datetime]
    made_by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class MeasureValue(Table):
    """One value of one group on one day. A correction is a new row; ``replaced_at`` is set on the old one."""

    __tablename__ = "measure_values"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    measure_id: Mapped[str] = mapped_column(ForeignKey("measures.id"), index=True)
    group: Mapped[str] = mapped_column(default="")
    on: Mapped[date]
    value: Mapped[float]
    count_of: Mapped[int | None]
    count_out_of: Mapped[int | None]
    at: Mapped[datetime]
    by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    replaced_at: Mapped[datetime | None]


IN_FORCE = MeasureValue.replaced_at.is_(None)
Index(
    "uq_measure_values_in_force",
    MeasureValue.measure_id,
    MeasureValue.group,
    MeasureValue.on,
    unique=True,
    sqlite_where=IN_FORCE,
    postgresql_where=IN_FORCE,
)


class Annotation(Table):
    """What happened on a day, to be seen in the chart."""

    __tablename__ = "annotations"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    measure_id: Mapped[str] = mapped_column(ForeignKey("measures.id"), index=True)
    on: Mapped[date]
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
