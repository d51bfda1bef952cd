"""The tables of meetings, the dates people were told, and what organisations have reached."""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.ground.columns import new_id
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
