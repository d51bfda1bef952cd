"""The tables of messages to one, words to many, mentions in a channel, and what stands in a round's way."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from programme.messages.circulars import Aim
from programme.messages.messages import State as MessageState
from programme.messages.messages import Way
from storage.ground.columns import Named, new_id, one_of
from storage.ground.tables import Table


class Circular(Table):
    """A facilitator's own words to many. ``aimed_at`` is whose id, role or item it goes by.

    Without ``sent_at`` it is a draft that somebody looks over.
    """

    __tablename__ = "circulars"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"), index=True)
    author_id: Mapped[str] = mapped_column(ForeignKey("people.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    aim: Mapped[Aim] = mapped_column(Named(Aim))
    aimed_at: Mapped[str] = mapped_column(default="")
    urgent: Mapped[bool] = mapped_column(default=False)
    written_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]


class FacilitatorMessage(Table):
    """What somebody wrote to those who facilitate her programme, and said was to be sent."""

    __tablename__ = "facilitator_messages"
    id: Mapped[str] = mapped_column(primary_key=True)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"), index=True)
    author_id: Mapped[str] = mapped_column(ForeignKey("people.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    sent_at: Mapped[datetime]


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


class Trouble(Table):
    """What stood in the way of what was due and was set aside, for who runs the bot: ids, and no words.

    ``what`` it is about is a person, a programme, a notice …; ``since`` it was met first, ``seen_at`` last.
    """

    __tablename__ = "troubles"
    what: Mapped[str] = mapped_column(primary_key=True)
    about: Mapped[str] = mapped_column(primary_key=True)
    cause: Mapped[str]
    since: Mapped[datetime]
    seen_at: Mapped[datetime]


class Pace(Table):
    """How fast one of Slack's methods may be asked in a workspace, by all processes together.

    ``free_at`` is the first moment that nobody has reserved for a call (seconds since 1970), ``rests_until``
    how long Slack has told us to wait.
    """

    __tablename__ = "paces"
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspaces.id"), primary_key=True)
    method: Mapped[str] = mapped_column(primary_key=True)
    free_at: Mapped[float] = mapped_column(default=0.0)
    rests_until: Mapped[datetime | None]


class Pulse(Table):
    """A process that makes rounds, and when it ended its last one; each writes its own row."""

    __tablename__ = "pulses"
    process: Mapped[str] = mapped_column(primary_key=True)
    began_at: Mapped[datetime]
    round_at: Mapped[datetime]


UNFINISHED = "state IN ('waiting', 'claimed', 'unclear')"
"""What a round may still take up: few, and asked for every minute."""


class Message(Table):
    """One post to one person. Its id is the post's metadata, its life in programme/messages/messages.py.

    ``way`` is how it goes, from its claim on; ``passed_on_at`` is when a facilitator said that she has sent
    one that went by her hand.
    """

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("workspace_id", "person_id", "slot"),
        Index(
            "ix_messages_unfinished",
            "not_before",
            "id",
            sqlite_where=text(UNFINISHED),
            postgresql_where=text(UNFINISHED),
        ),
        Index("ix_messages_post", "channel", "ts"),
    )
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspaces.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    slot: Mapped[str]
    state: Mapped[MessageState] = mapped_column(one_of(MessageState, "state"))
    made_at: Mapped[datetime]
    not_before: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    channel: Mapped[str | None]
    ts: Mapped[str | None]
    sent_at: Mapped[datetime | None]
    error: Mapped[str | None]
    way: Mapped[Way] = mapped_column(Named(Way), default=Way.SLACK)
    passed_on_at: Mapped[datetime | None]
