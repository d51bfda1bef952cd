"""The table of reflections."""

from datetime import datetime

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from programme.people.visibility import MayRead
from storage.ground.columns import new_id, one_of
from storage.ground.tables import Table


class Reflection(Table):
    """Somebody's words. ``may_read`` is the writer's choice; programme/people/visibility.py is the rule.

    ``cluster_id`` is where her organisation met when she chose: if it moves, nobody new may read for that.
    """

    __tablename__ = "reflections"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"), index=True)
    author_id: Mapped[str] = mapped_column(ForeignKey("people.id"), index=True)
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisations.id"))
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("clusters.id"))
    step: Mapped[str | None]
    question: Mapped[str | None]
    text: Mapped[str] = mapped_column(Text)
    may_read: Mapped[MayRead] = mapped_column(one_of(MayRead, "may_read"))
    joint: Mapped[bool] = mapped_column(default=False)
    written_at: Mapped[datetime]
    edited_at: Mapped[datetime | None]
    details_out_at: Mapped[datetime | None]  # when a facilitator took somebody's details out, the last time
    details_out_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
