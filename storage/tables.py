"""Every table, in the order in which they lean on each other. Rows never leave storage; values do."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, MetaData, String, Text, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from programme.languages import Language
from programme.messages import State as MessageState
from programme.notices import Kind
from programme.people import Standing
from programme.preparations import DoneHow, Lapse
from programme.preparations import State as PreparationState
from programme.reflections import MayRead
from programme.roles import Role
from storage.columns import Moment, new_id, one_of

LOST = "slack_id IS NULL OR deactivated_at IS NOT NULL"
"""Who has no open account: few, and asked for whenever a facilitator looks."""


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


class Workspace(Table):
    """A Slack workspace; its id is Slack's. ``closed_at`` is when we were taken out of it."""

    __tablename__ = "workspaces"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    bot_user_id: Mapped[str]
    closed_at: Mapped[datetime | None]


class Person(Table):
    """Somebody, with or without Slack. ``dm`` is the conversation with us, once it is known.

    ``shut_at`` is since when Slack refuses what we write to her, and ``shut`` what it answers.
    """

    __tablename__ = "people"
    __table_args__ = (
        UniqueConstraint("workspace_id", "slack_id"),
        Index("ix_people_lost", "id", sqlite_where=text(LOST), postgresql_where=text(LOST)),
    )
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspaces.id"))
    slack_id: Mapped[str | None]
    name: Mapped[str]
    email: Mapped[str | None]
    zone: Mapped[str] = mapped_column(default="Europe/Stockholm")
    language: Mapped[Language] = mapped_column(one_of(Language, "language"), default=Language.SV)
    standing: Mapped[Standing] = mapped_column(one_of(Standing, "standing"), default=Standing.MEMBER)
    deactivated_at: Mapped[datetime | None]
    shut_at: Mapped[datetime | None]
    shut: Mapped[str] = mapped_column(default="")
    dm: Mapped[str | None]
    days_off: Mapped[str] = mapped_column(default="")  # weekdays without messages, such as "04": Monday is 0
    last_may_read: Mapped[MayRead] = mapped_column(
        one_of(MayRead, "last_may_read"), default=MayRead.ORGANISATION
    )


class Programme(Table):
    """A collaborative; ``template`` is its own copy, free to be changed, and ``dropped`` what was in it.

    ``edition`` is another after each change of either, and never comes back. ``words`` are language → term
    → form, its own for the method's terms. While it is paused nothing is said.
    """

    __tablename__ = "programmes"
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspaces.id"), index=True)
    title: Mapped[str]
    language: Mapped[Language] = mapped_column(one_of(Language, "language"))
    country: Mapped[str]
    zone: Mapped[str]
    template: Mapped[str] = mapped_column(Text, deferred=True)
    dropped: Mapped[str] = mapped_column(Text, deferred=True, default="{}")
    edition: Mapped[str] = mapped_column(default=new_id)
    words: Mapped[dict[str, Any]] = mapped_column(default=dict)
    version: Mapped[int] = mapped_column(default=1)
    paused_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    created_by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class Cluster(Table):
    """Those who meet."""

    __tablename__ = "clusters"
    __table_args__ = (UniqueConstraint("programme_id", "name"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"))
    name: Mapped[str]


class Organisation(Table):
    """A municipality or region. ``known_as`` is its name folded, so that it is not added twice.

    ``channel`` is its own in Slack; ``channel_open`` whether we can write there.
    """

    __tablename__ = "organisations"
    __table_args__ = (UniqueConstraint("programme_id", "known_as"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"))
    cluster_id: Mapped[str] = mapped_column(ForeignKey("clusters.id"), index=True)
    name: Mapped[str]
    known_as: Mapped[str]
    mentor: Mapped[bool] = mapped_column(default=False)
    words: Mapped[dict[str, Any]] = mapped_column(default=dict)
    joined_on: Mapped[date]
    left_on: Mapped[date | None]
    channel: Mapped[str | None] = mapped_column(index=True)
    channel_open: Mapped[bool] = mapped_column(default=False)


class Membership(Table):
    """A person's seat in a programme; ``organisation_id`` is null for a facilitator."""

    __tablename__ = "memberships"
    __table_args__ = (UniqueConstraint("programme_id", "person_id", "role"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"), index=True)
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    role: Mapped[Role] = mapped_column(one_of(Role, "role"))
    added_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))


class FormerSeat(Table):
    """A seat in an organisation that has left; it becomes a membership again if that comes back."""

    __tablename__ = "former_seats"
    __table_args__ = (UniqueConstraint("organisation_id", "person_id", "role"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    role: Mapped[Role] = mapped_column(one_of(Role, "role"))
    added_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))


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
    let_be_at: Mapped[datetime | None]  # since when nothing more is said about it
    done_at: Mapped[datetime | None]
    done_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    told_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))  # who said so for another
    done_how: Mapped[DoneHow | None] = mapped_column(one_of(DoneHow, "done_how"))
    link: Mapped[str] = mapped_column(Text, default="")
    file_id: Mapped[str] = mapped_column(default="")
    file_name: Mapped[str] = mapped_column(Text, default="")
    answers: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Told(Table):
    """The date of a meeting that a person was last given by us; None when she was told it is cancelled."""

    __tablename__ = "told"
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id"), primary_key=True, index=True)
    on: Mapped[date | None]


class Message(Table):
    """One post to one person. Its id is the post's metadata; its life is in programme/messages.py."""

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("workspace_id", "person_id", "slot"),
        Index("ix_messages_unfinished", "state", "not_before"),
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


class Notice(Table):
    """One thing to be said to one person, once: the unique key is the promise.

    Without a message it waits; ``told_on`` is the meeting's date as it stood in the message.
    """

    __tablename__ = "notices"
    __table_args__ = (
        UniqueConstraint("person_id", "kind", "subject", "occasion", "version"),
        Index("ix_notices_waiting", "message_id", "dropped_at", "day"),
    )
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspaces.id"))
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[Kind] = mapped_column(one_of(Kind, "kind"))
    subject: Mapped[str] = mapped_column(index=True)
    occasion: Mapped[str]
    version: Mapped[int]
    day: Mapped[date]
    stale_on: Mapped[date | None]
    urgent: Mapped[bool] = mapped_column(default=False)
    message_id: Mapped[str | None] = mapped_column(ForeignKey("messages.id"), index=True)
    told_on: Mapped[date | None]
    dropped_at: Mapped[datetime | None]  # needless by then, or too late to help


class Reflection(Table):
    """Somebody's words. ``may_read`` is the writer's choice; programme/visibility.py is the rule.

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


class Heard(Table):
    """An event from Slack that was answered, kept for a day so that it is not answered twice."""

    __tablename__ = "heard_events"
    event_id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
