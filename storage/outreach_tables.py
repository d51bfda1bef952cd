"""Tables of what is said beside the method: words to many, mentions in a channel, facilitators' notes."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from programme.circulars import Aim
from storage.columns import new_id, one_of
from storage.tables import Table


class Circular(Table):
    """A facilitator's own words to many. ``aimed_at`` is a cluster's id, a role or a preparation's item.

    Without ``sent_at`` it is a draft that somebody looks over.
    """

    __tablename__ = "circulars"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"), index=True)
    author_id: Mapped[str] = mapped_column(ForeignKey("people.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    aim: Mapped[Aim] = mapped_column(one_of(Aim, "aim"))
    aimed_at: Mapped[str] = mapped_column(default="")
    urgent: Mapped[bool] = mapped_column(default=False)
    written_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]


class Mention(Table):
    """That there is something for somebody, in her organisation's channel: at most once a week.

    ``taken_at`` is written before it is posted: what became of a post that Slack did not answer is not asked.
    """

    __tablename__ = "mentions"
    __table_args__ = (UniqueConstraint("person_id", "channel", "week"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspaces.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"))
    channel: Mapped[str]
    week: Mapped[str]
    day: Mapped[date]
    taken_at: Mapped[datetime | None] = mapped_column(index=True)
    ts: Mapped[str | None]
    error: Mapped[str | None]


class Note(Table):
    """A facilitator's own words about an organisation, for her and the programme's other facilitators."""

    __tablename__ = "notes"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"), index=True)
    author_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    text: Mapped[str] = mapped_column(Text)
    written_at: Mapped[datetime]
    edited_at: Mapped[datetime | None]
