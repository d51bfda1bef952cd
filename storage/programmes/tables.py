"""The tables of programmes, their clusters and organisations."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from programme.ground.languages import Language
from programme.programmes.programmes import Inviter
from programme.programmes.stewardships import MONTHS, Fate
from storage.ground.columns import Named, new_id, one_of
from storage.ground.tables import Table


class Programme(Table):
    """A collaborative; ``template`` is its own copy, free to be changed, and ``dropped`` what was in it.

    ``edition`` is another after each change of either, and never comes back. ``words`` are language → term
    → form, its own for the method's terms. While it is paused nothing is said. A ``trial`` is of one person
    alone, to see what it is like.
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
    trial: Mapped[bool] = mapped_column(default=False)
    inviter: Mapped[Inviter] = mapped_column(Named(Inviter), default=Inviter.FACILITATOR)
    created_at: Mapped[datetime]
    created_by_id: Mapped[str] = mapped_column(ForeignKey("people.id"))


class OwnTemplate(Table):
    """A template that somebody gave the bot; a programme that is started from it has a copy of its own."""

    __tablename__ = "own_templates"
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspaces.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str] = mapped_column(Text)
    kept_at: Mapped[datetime]


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


class Stewardship(Table):
    """Who answers for a programme's personal data, and how long it is kept; without a row the defaults hold.

    ``ending_at`` is when its end began, which goes on until ``ended_at``, night after night if need be.
    """

    __tablename__ = "stewardships"
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"), primary_key=True)
    controller: Mapped[str] = mapped_column(Text, default="")
    contact: Mapped[str] = mapped_column(Text, default="")
    months: Mapped[int] = mapped_column(default=MONTHS)
    fate: Mapped[Fate] = mapped_column(one_of(Fate, "fate"), default=Fate.ANONYMISE)
    archived_at: Mapped[datetime | None]
    archived_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    ending_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
