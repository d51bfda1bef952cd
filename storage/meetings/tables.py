"""The tables of meetings: their dates, who was told them, who comes, what was said at them and after."""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from programme.meetings.attendance import Coming, Via
from storage.ground.columns import Named, new_id
from storage.ground.tables import Table


class ReachedOutcome(Table):
    """One of a step's wanted outcomes that an organisation says it has reached."""

    __tablename__ = "reached_outcomes"
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"), primary_key=True)
    outcome: Mapped[str] = mapped_column(primary_key=True)
    said_at: Mapped[datetime]
    said_by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class Meeting(Table):
    """An occasion with a date; a cluster's own row stands before the one all share (``cluster_id`` null).

    ``version`` counts the dates it has had: a meeting may move away and back.
    """

    __tablename__ = "meetings"
    __table_args__ = (Index("uq_meetings_step_cluster", "programme_id", "step", "cluster_id", unique=True),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"))
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("clusters.id"))
    step: Mapped[str]
    on: Mapped[date]
    starts_at: Mapped[time | None]
    ends_at: Mapped[time | None]
    place: Mapped[str] = mapped_column(Text, default="")
    link: Mapped[str] = mapped_column(Text, default="")
    host_id: Mapped[str | None] = mapped_column(ForeignKey("organisations.id"))
    version: Mapped[int] = mapped_column(default=1)
    cancelled_at: Mapped[datetime | None]


class Told(Table):
    """The date of a meeting that a person was last given by us; None when she was told it is cancelled.

    ``where`` is the time and place she was given, as ``Meeting.where`` says it, and ``at`` when.
    """

    __tablename__ = "told"
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id"), primary_key=True, index=True)
    on: Mapped[date | None]
    where: Mapped[str | None] = mapped_column(Text)
    at: Mapped[datetime | None]


class MeetingInvitation(Table):
    """What invites a cluster to a meeting: a draft until it is sent.

    ``told`` is the day, time and place it was sent with, as ``Meeting.where`` says them; ``sequence`` is one
    more each time they are others.
    """

    __tablename__ = "meeting_invitations"
    __table_args__ = (UniqueConstraint("meeting_id", "cluster_id"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id"))
    cluster_id: Mapped[str] = mapped_column(ForeignKey("clusters.id"), index=True)
    agenda: Mapped[str] = mapped_column(Text, default="")
    have_ready: Mapped[str] = mapped_column(Text, default="")
    written_at: Mapped[datetime]
    written_by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    sent_at: Mapped[datetime | None]
    sent_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    sequence: Mapped[int] = mapped_column(default=0)
    told: Mapped[str] = mapped_column(Text, default="")


class Attendance(Table):
    """What somebody answered an invitation, and whether she was there; each None until somebody says so.

    ``on`` is the day her answer was about: when the meeting is another day, she has not answered.
    """

    __tablename__ = "attendances"
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True, index=True)
    coming: Mapped[Coming | None] = mapped_column(Named(Coming))
    instead: Mapped[str] = mapped_column(Text, default="")
    on: Mapped[date | None]
    answered_at: Mapped[datetime | None]
    answered_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    via: Mapped[Via] = mapped_column(Named(Via), default=Via.HERE)
    stamp: Mapped[str] = mapped_column(default="")  # of the calendar's reply: an older one changes nothing
    present: Mapped[bool | None]
    present_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))


class MeetingFeedback(Table):
    """How a meeting was, in somebody's words; ``signed`` is whether her name is shown with them.

    Who said it on the page of a meeting's code is known to nobody: ``name`` is what she called herself.
    """

    __tablename__ = "meeting_feedback"
    __table_args__ = (UniqueConstraint("meeting_id", "person_id"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id"))
    cluster_id: Mapped[str] = mapped_column(ForeignKey("clusters.id"), index=True)
    person_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"), index=True)
    name: Mapped[str] = mapped_column(Text, default="", server_default="")
    plus: Mapped[str] = mapped_column(Text, default="")
    minus: Mapped[str] = mapped_column(Text, default="")
    interesting: Mapped[str] = mapped_column(Text, default="")
    signed: Mapped[bool] = mapped_column(default=False)
    at: Mapped[datetime]


class KnowledgeInventory(Table):
    """What somebody's group knows, needs to learn and can share; ``who`` are those she fills it in with."""

    __tablename__ = "knowledge_inventories"
    __table_args__ = (UniqueConstraint("meeting_id", "by_id"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id"))
    cluster_id: Mapped[str] = mapped_column(ForeignKey("clusters.id"), index=True)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"))
    by_id: Mapped[str] = mapped_column(ForeignKey("people.id"), index=True)
    who: Mapped[str] = mapped_column(Text, default="")
    knows: Mapped[str] = mapped_column(Text, default="")
    needs: Mapped[str] = mapped_column(Text, default="")
    shares: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime]
