"""The tables of people: workspaces, who sits where, when they are away, what Slack told."""

from datetime import date, datetime
from functools import lru_cache

from sqlalchemy import JSON, ColumnElement, ForeignKey, Index, UniqueConstraint, case, text
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped, mapped_column

from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.people.audit_trail import What
from programme.people.namesakes import called
from programme.people.people import Standing
from programme.people.visibility import MayRead
from storage.ground.columns import Named, new_id, one_of
from storage.ground.tables import Table


class Absence(Table):
    """Away from ``since`` to ``until``, both included, in her own zone. Of those ahead a person has one."""

    __tablename__ = "absences"
    __table_args__ = (Index("ix_absences_person", "person_id", "until"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    since: Mapped[date]
    until: Mapped[date]
    stand_in_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"), index=True)
    told_at: Mapped[datetime]  # when she said so, the last time


LOST = "slack_id IS NULL OR deactivated_at IS NOT NULL"
"""Who has no open account: few, and asked for whenever a facilitator looks."""


class Workspace(Table):
    """A Slack workspace; its id is Slack's. ``closed_at`` is when we were taken out of it.

    Its members may facilitate, or ``only_listed`` ones: ``listed`` are their Slack ids and e-mail addresses.
    """

    __tablename__ = "workspaces"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    bot_user_id: Mapped[str]
    closed_at: Mapped[datetime | None]
    only_listed: Mapped[bool] = mapped_column(default=False)
    listed: Mapped[list[str]] = mapped_column(JSON, default=list)


class Person(Table):
    """Somebody, with or without Slack. ``dm`` is the conversation with us, once it is known.

    ``language_chosen`` is whether she has said herself what she reads, ``nordic`` whether her Slack is in
    Swedish, Norwegian or Danish. ``shut_at`` is since when Slack refuses what we write to her, and ``shut``
    what it answers.
    """

    __tablename__ = "people"
    __table_args__ = (
        UniqueConstraint("workspace_id", "slack_id"),
        Index("ix_people_lost", "id", sqlite_where=text(LOST), postgresql_where=text(LOST)),
    )
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspaces.id"))
    slack_id: Mapped[str | None]
    own_name: Mapped[str] = mapped_column("name")
    byname: Mapped[str] = mapped_column(default="")  # beside it, where it is another's too: namesakes.py
    email: Mapped[str | None]
    zone: Mapped[str] = mapped_column(default="Europe/Stockholm")
    language: Mapped[Language] = mapped_column(one_of(Language, "language"), default=Language.SV)
    language_chosen: Mapped[bool] = mapped_column(default=False)
    nordic: Mapped[bool] = mapped_column(default=False)
    standing: Mapped[Standing] = mapped_column(one_of(Standing, "standing"), default=Standing.MEMBER)
    admin: Mapped[bool] = mapped_column(default=False)  # administers the workspace, Slack says
    deactivated_at: Mapped[datetime | None]
    shut_at: Mapped[datetime | None]
    shut: Mapped[str] = mapped_column(default="")
    dm: Mapped[str | None]
    no_mail: Mapped[bool] = mapped_column(default=False)  # she wants none from us
    days_off: Mapped[str] = mapped_column(default="")  # weekdays without messages, such as "04": Monday is 0
    last_may_read: Mapped[MayRead] = mapped_column(
        one_of(MayRead, "last_may_read"), default=MayRead.ORGANISATION
    )

    @hybrid_property
    def name(self) -> str:
        """As she is named to anybody: told apart from who shares her name."""
        return called(self.own_name, self.byname)

    @name.inplace.setter
    def _name_setter(self, own: str) -> None:
        self.own_name = own

    @name.inplace.expression
    @classmethod
    def _name_expression(cls) -> ColumnElement[str]:
        return _named(cls)


@lru_cache(maxsize=64)
def _named(cls: type["Person"]) -> ColumnElement[str]:
    """Made once for the table and for each of its aliases that stay: many questions hold it."""
    return case((cls.byname == "", cls.own_name), else_=cls.own_name + " (" + cls.byname + ")")


class Claim(Table):
    """An account that has the address of somebody without Slack; ``hers`` is a facilitator's answer."""

    __tablename__ = "claims"
    __table_args__ = (UniqueConstraint("person_id", "slack_id"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    slack_id: Mapped[str]
    standing: Mapped[Standing] = mapped_column(one_of(Standing, "standing"))
    asked_at: Mapped[datetime]
    hers: Mapped[bool | None]
    answered_at: Mapped[datetime | None]
    answered_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))


class Membership(Table):
    """A person's seat in a programme; ``organisation_id`` is null for a facilitator.

    While it has a ``held_at`` nothing of the programme is said to her: she came by a list, whose welcomes the
    facilitator has not let go yet.
    """

    __tablename__ = "memberships"
    __table_args__ = (UniqueConstraint("programme_id", "person_id", "role"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"), index=True)
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    role: Mapped[Role] = mapped_column(one_of(Role, "role"))
    added_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    held_at: Mapped[datetime | None]


class FormerSeat(Table):
    """A seat in an organisation that has left; it becomes a membership again if that comes back."""

    __tablename__ = "former_seats"
    __table_args__ = (UniqueConstraint("organisation_id", "person_id", "role"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisations.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    role: Mapped[Role] = mapped_column(one_of(Role, "role"))
    added_by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))


class Heard(Table):
    """An event from Slack that was answered, kept for a day so that it is not answered twice."""

    __tablename__ = "heard_events"
    event_id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]


class AuditEntry(Table):
    """Who did what to whose data. Nobody by name in ``by_id`` is whoever runs the bot, or the bot by itself.

    ``thing`` is the id of what it was about, ``detail`` a word of ours about it: never what anybody wrote.
    """

    __tablename__ = "audit_entries"
    __table_args__ = (Index("ix_audit_entries_programme", "programme_id", "at"),)
    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    programme_id: Mapped[str | None] = mapped_column(ForeignKey("programmes.id"))
    at: Mapped[datetime]
    what: Mapped[What] = mapped_column(Named(What))
    by_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"), index=True)
    about_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"), index=True)
    thing: Mapped[str] = mapped_column(default="")
    detail: Mapped[str] = mapped_column(default="")
