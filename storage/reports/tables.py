"""The tables of what organisations let stand in a report, and of what presentations are made in."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from programme.reports.report_parts import State
from storage.ground.columns import Named, new_id
from storage.ground.tables import Table


class ReportPart(Table):
    """What one organisation lets stand in its programme's report, in its own words."""

    __tablename__ = "report_parts"
    __table_args__ = (UniqueConstraint("programme_id", "organisation_id"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"))
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"), index=True)
    state: Mapped[State] = mapped_column(Named(State))
    changed: Mapped[str] = mapped_column(Text, default="")
    learned: Mapped[str] = mapped_column(Text, default="")
    assessed: Mapped[str] = mapped_column(Text, default="")
    quotes: Mapped[str] = mapped_column(Text, default="")
    asked_at: Mapped[datetime]
    asked_by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    settled_at: Mapped[datetime | None]
    settled_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))


class Master(Table):
    """The .pptx that a programme's presentations are put into; one a programme.

    The one ``before`` it is kept, for who takes it back.
    """

    __tablename__ = "presentation_masters"
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    given_at: Mapped[datetime]
    given_by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    name_before: Mapped[str | None] = mapped_column(Text)
    content_before: Mapped[bytes | None] = mapped_column(LargeBinary)
