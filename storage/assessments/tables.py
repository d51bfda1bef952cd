"""The tables of self-assessment: checklists brought in, rounds, their levels, and who answered alone."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.ground.columns import new_id
from storage.ground.tables import Table


class Checklist(Table):
    """One version of a checklist that a programme has brought in; ``content`` is the whole of it."""

    __tablename__ = "checklists"
    __table_args__ = (UniqueConstraint("programme_id", "name", "version"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"))
    name: Mapped[str]
    version: Mapped[str]
    content: Mapped[dict[str, Any]]
    at: Mapped[datetime]
    by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class Round(Table):
    """One organisation's self-assessment before one meeting: its preparation's, and no other.

    ``checklist`` is the whole of the version it was begun with, so that a new one changes nothing in it.
    ``cluster_id`` is the cluster it was opened to, null before that.
    """

    __tablename__ = "assessment_rounds"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    preparation_id: Mapped[str] = mapped_column(ForeignKey("preparations.id"), unique=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"), index=True)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"), index=True)
    checklist: Mapped[dict[str, Any]]
    took_part: Mapped[str] = mapped_column(Text, default="")
    movement: Mapped[str] = mapped_column(Text, default="")
    needs: Mapped[str] = mapped_column(Text, default="")
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("clusters.id"))
    to_facilitator: Mapped[bool] = mapped_column(default=False)
    begun_at: Mapped[datetime]
    begun_by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class Mark(Table):
    """What is said of one point; ``level`` null until there is one, 0 for *don't know yet*.

    ``rival`` is another level, by somebody who had not seen the first: it waits until one of them is chosen.
    """

    __tablename__ = "assessment_marks"
    round_id: Mapped[str] = mapped_column(ForeignKey("assessment_rounds.id"), primary_key=True)
    point: Mapped[str] = mapped_column(primary_key=True)
    level: Mapped[int | None]
    by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime | None]
    rival: Mapped[int | None]
    rival_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    comment: Mapped[str] = mapped_column(Text, default="")
    comment_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))


class Voice(Table):
    """One person's own level for a point, before they talk: read by nobody else, counted with the others."""

    __tablename__ = "assessment_voices"
    round_id: Mapped[str] = mapped_column(ForeignKey("assessment_rounds.id"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True, index=True)
    point: Mapped[str] = mapped_column(primary_key=True)
    level: Mapped[int]
    at: Mapped[datetime]
