"""The tables of what is owed, what was written about it, and what was read."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from programme.preparations.preparations import DoneHow, Lapse
from programme.preparations.preparations import State as PreparationState
from storage.ground.columns import Named, new_id, one_of
from storage.ground.tables import Table


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


class Shadowing(Table):
    """That a manager follows another for a day, and her line about it."""

    __tablename__ = "shadowings"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"))
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"), index=True)
    who_id: Mapped[str] = mapped_column(ForeignKey("people.id"), index=True)
    whom_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"), index=True)
    whom_name: Mapped[str] = mapped_column(default="")  # of who is not in the programme
    on: Mapped[date]
    saw: Mapped[str] = mapped_column(Text, default="")
    made_at: Mapped[datetime]
    made_by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class Preparation(Table):
    """One item owed by one organisation, or by a cluster; ``owed_by_id`` is the id of whichever it is."""

    __tablename__ = "preparations"
    __table_args__ = (
        UniqueConstraint("programme_id", "item", "owed_by_id"),
        Index("ix_preparations_organisation", "organisation_id", "state", "due_on"),
        Index("ix_preparations_readiness", "programme_id", "meeting_id", "organisation_id", "state"),
    )
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"))
    item: Mapped[str]
    owed_by_id: Mapped[str]
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisations.id"))
    cluster_id: Mapped[str] = mapped_column(ForeignKey("clusters.id"), index=True)
    shown_to_id: Mapped[str | None] = mapped_column(ForeignKey("clusters.id"))  # when it was handed in
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id"), index=True)
    due_on: Mapped[date]
    agreed_on: Mapped[date | None]  # a date of its own, which a moved meeting leaves alone
    version: Mapped[int] = mapped_column(default=1)
    responsible_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"), index=True)
    state: Mapped[PreparationState] = mapped_column(
        one_of(PreparationState, "state"), default=PreparationState.OPEN
    )
    lapsed: Mapped[Lapse | None] = mapped_column(one_of(Lapse, "lapsed"))  # why it became exempt by itself
    later_until: Mapped[date | None]
    booked_at: Mapped[datetime | None]  # a time to do it together
    let_be_at: Mapped[datetime | None]  # since when nothing more is said about it
    done_at: Mapped[datetime | None]
    done_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    told_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))  # who said so for another
    done_how: Mapped[DoneHow | None] = mapped_column(Named(DoneHow))
    link: Mapped[str] = mapped_column(Text, default="")
    file_id: Mapped[str] = mapped_column(default="")
    file_name: Mapped[str] = mapped_column(Text, default="")
    answers: Mapped[dict[str, Any]] = mapped_column(default=dict)
