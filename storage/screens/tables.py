"""The tables of facilitators' notes and of subscribed calendars."""

from datetime import datetime

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.ground.columns import new_id
from storage.ground.tables import Table


class Note(Table):
    """A facilitator's own words about an organisation, for her and the programme's other facilitators."""

    __tablename__ = "notes"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"), index=True)
    author_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    text: Mapped[str] = mapped_column(Text)
    written_at: Mapped[datetime]
    edited_at: Mapped[datetime | None]


class CalendarFeed(Table):
    """Somebody's subscribed calendar: ``name`` stands, sealed, in the address it is got at."""

    __tablename__ = "calendar_feeds"
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[datetime]
