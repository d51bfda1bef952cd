"""What every table is, and the notice: one thing promised to be said to one person."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, MetaData, String, Text, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from programme.ground.notices import Kind
from storage.ground.columns import Moment, Named, new_id


class Table(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: Moment, dict[str, Any]: JSON, str: String}  # noqa: RUF012  SQLAlchemy's own shape


MAY_BE_DUE = "due_at IS NOT NULL"
"""What still waits to be said: the index that tells what is due next holds nothing else."""


class Notice(Table):
    """One thing to be said to one person, once: the unique key is the promise.

    Without a message it waits; ``told_on`` and ``told_where`` are what stood in it of a meeting. Before
    ``due_at`` it is surely not said; null is what has been, was dropped, or is of a paused programme.
    """

    __tablename__ = "notices"
    __table_args__ = (
        UniqueConstraint("person_id", "kind", "subject", "occasion", "version"),
        Index("ix_notices_waiting", "message_id", "dropped_at", "day"),
        Index(
            "ix_notices_due", "due_at", "id", sqlite_where=text(MAY_BE_DUE), postgresql_where=text(MAY_BE_DUE)
        ),
    )
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspaces.id"))
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[Kind] = mapped_column(Named(Kind))
    subject: Mapped[str] = mapped_column(index=True)
    occasion: Mapped[str]
    version: Mapped[int]
    day: Mapped[date]
    stale_on: Mapped[date | None]
    urgent: Mapped[bool] = mapped_column(default=False)
    due_at: Mapped[datetime | None]
    message_id: Mapped[str | None] = mapped_column(ForeignKey("messages.id"), index=True)
    told_on: Mapped[date | None]
    told_where: Mapped[str | None] = mapped_column(Text)
    dropped_at: Mapped[datetime | None]  # needless by then, too late to help, or not said by our own fault
    ours: Mapped[str | None]  # that fault: never shown to people, who are told that there was one
