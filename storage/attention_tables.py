"""Tables of people's attention: when they are away, what they have read, what a facilitator wrote to one,
and what a team says that it has reached."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import new_id
from storage.tables import Table


class Absence(Table):
    """Away from ``since`` to ``until``, both included, in her own zone. Of those ahead a person has one."""

    __tablename__ = "absences"
    __table_args__ = (Index("ix_absences_person", "person_id", "until"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    since: Mapped[date]
    until: Mapped[date]
    stand_in_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"), index=True)
    told_at: Mapped[datetime]  # when she said so, the last time


class Nudge(Table):
    """A facilitator's own words about a preparation, to the one responsible."""

    __tablename__ = "nudges"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    preparation_id: Mapped[str] = mapped_column(ForeignKey("preparations.id"), index=True)
    author_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    to_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    text: Mapped[str] = mapped_column(Text)
    written_at: Mapped[datetime]


class Reading(Table):
    """What somebody has read of another organisation's material, and what she asks about it.

    ``organisation_id`` is the reader's, for which she reads; ``question`` is empty until she asks.
    """

    __tablename__ = "readings"
    __table_args__ = (UniqueConstraint("material_id", "organisation_id", "person_id"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    material_id: Mapped[str] = mapped_column(ForeignKey("preparations.id"))
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"), index=True)
    read_at: Mapped[datetime]
    question: Mapped[str] = mapped_column(Text, default="")
    asked_at: Mapped[datetime | None]


class ReachedOutcome(Table):
    """One of a step's wanted outcomes that an organisation says it has reached."""

    __tablename__ = "reached_outcomes"
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"), primary_key=True)
    outcome: Mapped[str] = mapped_column(primary_key=True)
    said_at: Mapped[datetime]
    said_by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
